import type { Update } from 'telegraf/types';
import { describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { receiverOfEachTest } from '../support/receiver.ts';
import { group, person, privateChat } from '../support/telegram-updates.ts';

const HOA = person(7, 'Lê Thị Hoa');
const AN = person(8, 'Nguyễn Văn An');

const start = receiverOfEachTest();

const text = (update: Update) => ('message' in update && 'text' in update.message ? update.message.text : '');
const never = () => new Promise<void>(() => undefined);

describe('order', () => {
  it('keeps two messages of one chat in order, though the first takes longer (row 15)', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { handled } = await start({
      before: (api) => {
        api.privateMessage(HOA, 'một');
        api.privateMessage(HOA, 'hai');
        api.privateMessage(AN, 'ba');
      },
      handle: (update) => (text(update) === 'một' ? gate : Promise.resolve()),
    });
    await eventually(() => handled.length === 1, 'the other chat');
    release();
    await eventually(() => handled.length === 3, 'all');
    expect(handled.map(text)).toEqual(['ba', 'một', 'hai']);
  });

  it('serves two topics of a forum side by side', async () => {
    const forum = group(-100, 'Ban thư ký', true);
    const { handled } = await start({
      before: (api) => {
        api.groupMessage(forum, HOA, 'một', { thread: 1 });
        api.groupMessage(forum, AN, 'hai', { thread: 2 });
        api.groupMessage(forum, HOA, 'ba', { thread: 2 });
      },
      handle: (update) => (text(update) === 'một' ? never() : Promise.resolve()),
    });
    await eventually(() => handled.length === 2, 'the other topic');
    expect(handled.map(text)).toEqual(['hai', 'ba']);
  });
});

describe('each update once', () => {
  it('handles an update that is delivered twice once (row 11)', async () => {
    const { api, handled } = await start({
      before: (api) => {
        const update = api.privateMessage(HOA, 'một');
        api.push(update);
      },
    });
    await eventually(() => handled.length === 1 && api.waiting.length === 0, 'the first');
    const [first] = handled;
    if (first) api.push(first);
    api.privateMessage(HOA, 'hai');
    await eventually(() => handled.length === 2, 'the second');
    expect(handled.map(text)).toEqual(['một', 'hai']);
  });

  it('handles updates whose ids jump back, and one that has the id of a week ago (row 12)', async () => {
    const { api, clock, handled } = await start({
      before: (api) => {
        api.make.jumpTo(900_000);
        api.privateMessage(HOA, 'một');
      },
    });
    await eventually(() => handled.length === 1 && api.waiting.length === 0, 'the first');
    api.make.jumpTo(5);
    api.privateMessage(HOA, 'hai');
    await eventually(() => handled.length === 2 && api.waiting.length === 0, 'the second');
    clock.jump(7 * 24 * 3_600_000);
    api.make.jumpTo(900_000);
    api.privateMessage(HOA, 'ba');
    await eventually(() => handled.length === 3, 'the third');
  });
});

describe('poison (row 13)', () => {
  it('parks an update whose handler throws, logs it without its text, and goes on', async () => {
    const { handled, lines, api, health } = await start({
      before: (api) => {
        api.privateMessage(HOA, 'câu hỏi riêng tư');
        api.privateMessage(HOA, 'hai');
      },
      handle: async (update) => {
        if (text(update) !== 'hai') throw new Error(`cannot read ${text(update)}`);
      },
    });
    await eventually(() => handled.length === 1 && api.waiting.length === 0, 'the rest');
    const line = lines.find((l) => l.includes('the handler failed'));
    expect(line).toContain('cannot read [text]');
    expect(lines.join('')).not.toContain('riêng tư');
    expect(health.report().faults).toEqual([{ what: 'handler failed', count: 1 }]);
  });

  it('survives a handler that throws before it returns a promise', async () => {
    const { handled } = await start({
      before: (api) => {
        api.privateMessage(HOA, 'một');
        api.privateMessage(HOA, 'hai');
      },
      handle: (update) => {
        if (text(update) === 'một') throw new Error('at once');
        return Promise.resolve();
      },
    });
    await eventually(() => handled.length === 1, 'the rest');
  });

  it('takes updates of unknown kinds and with odd fields, and drops what is none', async () => {
    const { api, handled, lines } = await start({
      before: (api) => {
        for (const odd of [null, 7, { update_id: 'x' }, [], {}]) api.push(odd as unknown as Update);
        api.push({ update_id: 50, something_new: { chat: null, from: { id: 3 } } } as unknown as Update);
        api.push({ update_id: 51, message: null } as unknown as Update);
        api.push({ update_id: 52 } as Update);
        api.push({ update_id: 53, message: { chat: { id: 'x' }, date: 'y' } } as unknown as Update);
        api.push({ update_id: 54, callback_query: { message: { chat: {} } } } as unknown as Update);
        api.privateMessage(HOA, 'cuối');
      },
    });
    await eventually(() => handled.length === 6, 'the rest');
    await eventually(() => api.waiting.length === 0, 'confirmation');
    expect(lines.filter((l) => l.includes('is not an update'))).toHaveLength(1);
  });

  it('gives a handler that never ends its time, then goes on in that chat; others are not held up (row 14)', async () => {
    const { handled, clock, api, lines } = await start({
      before: (api) => api.privateMessage(HOA, 'một'),
      handle: (update) => (text(update) === 'một' ? never() : Promise.resolve()),
    });
    await clock.sleeping((ms) => ms === 60_000, 'the time limit');
    api.privateMessage(AN, 'hai');
    await eventually(() => handled.length === 1, 'the other chat');
    api.privateMessage(HOA, 'ba');
    await eventually(() => api.waiting.length === 0, 'confirmation');
    expect(handled.map(text)).toEqual(['hai']);
    await clock.pass((ms) => ms === 60_000);
    await eventually(() => handled.length === 2, 'the same chat');
    expect(lines.some((line) => line.includes('took too long'))).toBe(true);
  });

  it('serves other chats while more handlers hang than can run side by side (row 14)', async () => {
    const { handled, clock, api } = await start({
      sideBySide: 2,
      before: (api) => {
        for (const id of [1, 2, 3]) api.privateMessage(person(id), 'treo');
        api.privateMessage(AN, 'hai');
      },
      handle: (update) => (text(update) === 'treo' ? never() : Promise.resolve()),
    });
    await clock.pass((ms) => ms === 60_000);
    await eventually(() => handled.length === 1, 'the other chat');
    expect(api.violations).toEqual([]);
  });
});

describe('a backlog at start', () => {
  it('passes over 10,000 old questions with one notice a chat, and answers the new ones (row 16)', async () => {
    const { api, clock, handled, passedOver } = await start({
      before: (api) => {
        const old = Date.UTC(2026, 2, 2, 6) / 1000;
        for (let i = 0; i < 10_000; i++) api.privateMessage(person(1 + (i % 50)), 'cũ', { date: old });
        api.privateMessage(HOA, 'mới', { date: Date.UTC(2026, 2, 2, 8) / 1000 });
      },
    });
    await eventually(() => handled.length === 1 && api.waiting.length === 0, 'the new question');
    expect(handled.map(text)).toEqual(['mới']);
    expect(passedOver).toHaveLength(50);
    expect(clock.asked.filter((ms) => ms < 60_000)).toEqual([]);
  });

  it('answers live questions when our clock is wrong by hours or days', async () => {
    const { api, clock, handled } = await start();
    await api.until(() => api.of('getUpdates').length === 1);
    api.privateMessage(HOA, 'một', { date: clock.now() / 1000 });
    await eventually(() => handled.length === 1, 'the first');
    clock.jump(5 * 3_600_000);
    api.privateMessage(HOA, 'hai', { date: Date.UTC(2026, 2, 2, 8) / 1000 });
    await eventually(() => handled.length === 2, 'the second');
    clock.jump(-9 * 24 * 3_600_000);
    api.privateMessage(HOA, 'ba', { date: Date.UTC(2026, 2, 2, 8) / 1000 });
    await eventually(() => handled.length === 3, 'the third');
  });
});

describe('a webhook, which does not tell whether more is waiting', () => {
  it('passes over old questions after the start, and later believes Telegram rather than our clock', async () => {
    const { api, clock, intake, handled, passedOver } = await start();
    const old = (chat: number) => {
      const from = person(chat);
      return api.make.message(privateChat(from), from, 'cũ', { date: clock.now() / 1000 - 3_600 });
    };
    await intake.accept([old(1)]);
    await eventually(() => passedOver.length === 1, 'the notice');
    await clock.advance(11 * 60_000);
    await intake.accept([old(2)]);
    await eventually(() => handled.length === 1, 'the answer');
    expect(passedOver).toHaveLength(1);
  });
});

describe('stopping (row 9)', () => {
  it('finishes what is in flight and confirms it', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const r = await start({ before: (api) => api.privateMessage(HOA, 'một'), handle: () => gate });
    await r.api.until(() => r.api.of('getUpdates').length === 2, 'the next poll');
    const finished = r.intake.finish(8_000);
    release();
    expect(await finished).toBe(true);
    expect(r.handled.map(text)).toEqual(['một']);
    await r.stop();
    expect(r.api.waiting).toEqual([]);
  });

  it('gives up waiting for a handler that hangs', async () => {
    const r = await start({ before: (api) => api.privateMessage(HOA, 'một'), handle: never });
    await r.clock.sleeping((ms) => ms === 60_000);
    const finished = r.intake.finish(8_000);
    await r.clock.pass((ms) => ms === 8_000);
    expect(await finished).toBe(false);
  });
});
