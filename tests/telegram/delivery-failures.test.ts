import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../support/bot-api-server.ts';
import { type Sender, startSender, waits } from '../support/sender.ts';

let sender: Sender;
beforeEach(async () => {
  sender = await startSender();
});
afterEach(async () => {
  await sender.api.close();
});

const refusal = (description: string, status = 400): Fault => ({ status, description });
const texts = () => sender.api.messages.map((message) => message.text);

describe('429, too many requests', () => {
  it('waits as long as it was told and sends again, in order; only that chat waits (row 19)', async () => {
    const { api, clock, send } = sender;
    api.fail('sendMessage', { retryAfter: 17, when: (params) => params.chat_id === 1 });
    const first = send(1, 'một');
    const second = send(1, 'hai');
    await send(2, 'ba');
    expect(texts()).toEqual(['ba']);
    expect(await clock.pass((ms) => ms === 17_000)).toBe(17_000);
    await Promise.all([first, second]);
    expect(texts()).toEqual(['ba', 'một', 'hai']);
  });

  it('waits for a button as well', async () => {
    const { api, clock, queue } = sender;
    api.fail('answerCallbackQuery', { retryAfter: 2 });
    const answered = queue.call('answerCallbackQuery', { callback_query_id: '1' });
    await clock.pass((ms) => ms === 2_000);
    expect(await answered).toBe(true);
  });
});

describe('refusals that no second try would change', () => {
  it.each([
    ['the person blocked the bot', refusal('Forbidden: bot was blocked by the user', 403), 'blocked'],
    ['the bot was thrown out', refusal('Forbidden: bot was kicked from the supergroup chat', 403), 'blocked'],
    ['the person is no more', refusal('Forbidden: user is deactivated', 403), 'blocked'],
    ['the chat is gone', refusal('Bad Request: chat not found'), 'gone'],
    ['the topic is gone', refusal('Bad Request: message thread not found'), 'gone'],
    ['the topic is closed', refusal('Bad Request: TOPIC_CLOSED'), 'gone'],
    ['the group is closed', refusal('Bad Request: group chat was deactivated'), 'gone'],
    [
      'the bot may not write',
      refusal('Bad Request: not enough rights to send text messages to the chat'),
      'gone',
    ],
    ['anything else', refusal('Bad Request: BUTTON_TYPE_INVALID'), 'refused'],
  ])('%s: told at once, tried once (rows 21, 23)', async (_, fault, reason) => {
    const { api, send, failures } = sender;
    api.fail('sendMessage', fault);
    expect(await send(-5, 'một')).toMatchObject({ name: 'NotDelivered', reason, chatId: -5 });
    expect(api.of('sendMessage')).toHaveLength(1);
    expect(failures).toHaveLength(1);
    await send(-5, 'hai');
    expect(texts()).toEqual(['hai']);
  });
});

describe('refusals that a changed request gets round', () => {
  it('a group that became a supergroup: moves it once, sends again to the new id, and from then on (row 22)', async () => {
    const { api, send, moves } = sender;
    const moved: Fault = {
      migrateTo: -1009,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      when: (params) => params.chat_id === -5,
    };
    api.fail('sendMessage', moved, moved);
    await Promise.all([send(-5, 'một'), send(-5, 'hai')]);
    expect(moves).toEqual([[-5, -1009]]);
    expect(api.messages.map((m) => [m.chat.id, m.text])).toEqual([
      [-1009, 'một'],
      [-1009, 'hai'],
    ]);
    expect(api.of('sendMessage')).toHaveLength(3);
  });

  it('entities that cannot be parsed: the same text, plain (row 24)', async () => {
    const { api, queue } = sender;
    api.fail('sendMessage', refusal("Bad Request: can't parse entities: Unsupported start tag"));
    await queue.call('sendMessage', {
      chat_id: 5,
      text: 'Bà Lê Thị Hoa <b>',
      entities: [{ type: 'bold', offset: 3, length: 10 }],
    });
    expect(api.messages[0]).toMatchObject({ text: 'Bà Lê Thị Hoa <b>' });
    expect(api.messages[0]?.entities).toBeUndefined();
  });

  it('the message to reply to is gone: sent without (row 25)', async () => {
    const { api, queue } = sender;
    api.fail('sendMessage', refusal('Bad Request: message to be replied not found'));
    await queue.call('sendMessage', { chat_id: 5, text: 'một', reply_parameters: { message_id: 3 } });
    expect(api.of('sendMessage').map((r) => 'reply_parameters' in r.params)).toEqual([true, false]);
  });

  it('an edit that changes nothing: success (row 30)', async () => {
    const { api, queue, send } = sender;
    await send(5, 'một');
    const edit = { chat_id: 5, message_id: api.messages[0]?.message_id, text: 'một' };
    expect(await queue.call('editMessageText', edit)).toBe(true);
  });

  it('a button answered too late: no failure (row 31)', async () => {
    const { api, queue, failures } = sender;
    const late = 'Bad Request: query is too old and response timeout expired or query ID is invalid';
    api.fail('answerCallbackQuery', refusal(late));
    expect(await queue.call('answerCallbackQuery', { callback_query_id: '1' })).toBe(true);
    expect(failures).toEqual([]);
  });

  it('"typing…" that fails is not tried again and harms nothing', async () => {
    const { api, queue } = sender;
    api.fail('sendChatAction', { status: 502 });
    expect(await queue.call('sendChatAction', { chat_id: 5, action: 'typing' })).toBe(false);
    expect(api.of('sendChatAction')).toHaveLength(1);
  });
});

describe('a network that fails', () => {
  it.each([
    ['502', { status: 502 }],
    ['503 with a page', { status: 503, html: '<h1>Service Unavailable</h1>' }],
  ] as [string, Fault][])('%s, not carried out: answers and digests are sent again', async (_, fault) => {
    const { api, clock, send } = sender;
    api.fail('sendMessage', fault, fault, fault, fault);
    const sent = [send(1, 'một'), send(2, 'hai', 'digest')];
    for (let i = 0; i < 4; i++) await clock.pass(waits);
    await Promise.all(sent);
    expect(texts().sort()).toEqual(['hai', 'một']);
  });

  it.each([
    ['the connection was cut after the request', { reset: true, carriedOut: true }],
    ['a gateway timed out', { status: 504, carriedOut: true }],
    ['the answer was a page', { html: '<html></html>', carriedOut: true }],
  ] as [string, Fault][])(
    'sent or not? %s: a digest is not sent twice, and is told as uncertain (row 28)',
    async (_, fault) => {
      const { api, send } = sender;
      api.fail('sendMessage', fault);
      expect(await send(5, 'Bản tin', 'digest')).toMatchObject({ reason: 'uncertain' });
      expect(texts()).toEqual(['Bản tin']);
    },
  );

  it('sent or not? no answer within the time limit: a digest is told as uncertain (row 28)', async () => {
    const { api, clock, send } = sender;
    api.fail('sendMessage', { hang: true, carriedOut: true });
    const sent = send(5, 'Bản tin', 'digest');
    await api.until(() => api.sentCount === 1);
    await clock.pass((ms) => ms === 30_000);
    expect(await sent).toMatchObject({ reason: 'uncertain' });
    expect(api.sentCount).toBe(1);
  });

  it('sent or not? an answer is sent again, three times in all', async () => {
    const { api, clock, send } = sender;
    const cut: Fault = { reset: true };
    api.fail('sendMessage', cut, cut);
    const sent = send(5, 'Bà Lê Thị Hoa');
    await clock.pass(waits);
    await clock.pass(waits);
    expect(await sent).toMatchObject({ text: 'Bà Lê Thị Hoa' });
    api.fail('sendMessage', cut, cut, cut);
    const lost = send(6, 'Bà Lê Thị Hoa');
    await clock.pass(waits);
    await clock.pass(waits);
    expect(await lost).toMatchObject({ reason: 'uncertain' });
  });

  it('an answer that comes in pieces, letters split, is read right', async () => {
    const { api, send } = sender;
    api.fail('sendMessage', { splitBytes: 1 });
    expect(await send(5, 'Phượng, đỗ quyên')).toMatchObject({ text: 'Phượng, đỗ quyên' });
  });

  it('nobody answers for ten minutes: gives up as unreachable', async () => {
    const { api, clock, send } = sender;
    const faults = Array.from({ length: 40 }, (): Fault => ({ status: 502 }));
    api.fail('sendMessage', ...faults);
    let end: unknown;
    const sent = send(5, 'một').then((outcome) => {
      end = outcome;
    });
    while (end === undefined && clock.monotonic() < 1_200_000) {
      await Promise.race([sent, clock.pass(waits)]);
    }
    expect(end).toMatchObject({ reason: 'unreachable' });
    expect(clock.monotonic()).toBeGreaterThan(600_000);
  });
});

describe('the token (row 32)', () => {
  const token = ['123456789', 'AAE-loopback_token_of_thirty_five_xy'].join(':');

  it.each([
    ['an answer that is not JSON', { html: '<html></html>' }],
    ['a cut connection', { reset: true }],
    ['a refusal that repeats the address', refusal(`Not Found: /bot${token}/sendMessage`)],
  ] as [string, Fault][])('is in no log line and no error: %s', async (_, fault) => {
    const { api, send, lines, failures } = await startSender({ token });
    api.fail('sendMessage', fault);
    const outcome = await send(5, 'câu trả lời', 'digest');
    await api.close();
    const seen = [String(outcome), JSON.stringify(outcome), String(failures[0]?.stack), ...lines].join('\n');
    expect(failures).toHaveLength(1);
    expect(seen).not.toContain(token.slice(10));
    expect(seen).not.toContain('câu trả lời');
  });

  it('is in no error of a server that cannot be found', async () => {
    const { botApi } = await import('../../src/telegram/bot-api.ts');
    const error: unknown = await botApi(token, 'http://nowhere.invalid')('getMe', {}).catch(
      (e: unknown) => e,
    );
    expect(String(error)).toContain('ENOTFOUND');
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain(token.slice(10));
  });
});
