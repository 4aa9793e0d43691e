import { Telegraf, Telegram } from 'telegraf';
import { afterEach, describe, expect, it } from 'vitest';
import { type BotApiServer, startBotApi } from '../support/bot-api-server.ts';
import { group, person } from '../support/telegram-updates.ts';

let api: BotApiServer;
afterEach(() => api.close());

async function client(): Promise<Telegram> {
  api = await startBotApi();
  return new Telegram(api.token, { apiRoot: api.url });
}

describe('the loopback Bot API server', () => {
  it("serves telegraf's own client: a long poll that a message ends, and an answer", async () => {
    const telegram = await client();
    const polled = telegram.callApi('getUpdates', { timeout: 5 });
    await api.until(() => api.of('getUpdates').length === 1);
    api.groupMessage(group(-5), person(7), '/hoi@thu_ky_bot ai chủ trì?', { thread: 3 });
    const updates = await polled;
    expect(updates).toHaveLength(1);
    const bot = new Telegraf(api.token, { telegram: { apiRoot: api.url } });
    bot.botInfo = await telegram.getMe();
    bot.command('hoi', (ctx) =>
      ctx.reply('Bà Lê Thị Hoa', { entities: [{ type: 'bold', offset: 3, length: 10 }] }),
    );
    for (const update of updates) await bot.handleUpdate(update);
    expect((await api.sent(1)).text).toBe('Bà Lê Thị Hoa');
    await telegram.callApi('getUpdates', { offset: (updates[0]?.update_id ?? 0) + 1 });
    expect(api.waiting).toEqual([]);
    expect(api.violations).toEqual([]);
  });

  it('receives files', async () => {
    const telegram = await client();
    await telegram.sendDocument(5, { source: Buffer.from('BEGIN:VCALENDAR'), filename: 'họp.ics' });
    expect(api.of('sendDocument')[0]?.params).toMatchObject({ document: { filename: 'họp.ics' } });
    expect(api.violations).toEqual([]);
  });

  it.each([
    ['a text of 4,097 units', { text: 'a'.repeat(4097) }],
    ['an entity past the end', { text: 'ab', entities: [{ type: 'bold', offset: 1, length: 2 }] }],
    ['an entity that cuts an emoji', { text: '👍 a', entities: [{ type: 'bold', offset: 1, length: 2 }] }],
    ['an entity of no known type', { text: 'ab', entities: [{ type: 'big', offset: 0, length: 2 }] }],
    [
      'callback data of 65 bytes',
      { text: 'ab', reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'ư'.repeat(33) }]] } },
    ],
    ['an empty text', { text: ' ' }],
  ])('refuses %s', async (_, extra) => {
    const telegram = await client();
    await expect(telegram.callApi('sendMessage', { chat_id: 5, ...extra } as never)).rejects.toThrow('400');
    expect(api.violations).toHaveLength(1);
  });

  it('refuses 51 inline results, and a result whose id is too long', async () => {
    const telegram = await client();
    const result = (id: string) => ({
      type: 'article' as const,
      id,
      title: 'Họp',
      input_message_content: { message_text: 'Họp' },
    });
    const many = Array.from({ length: 51 }, (_, i) => result(String(i)));
    await expect(telegram.answerInlineQuery('1', many)).rejects.toThrow('RESULTS_TOO_MUCH');
    await expect(telegram.answerInlineQuery('1', [result('ư'.repeat(33))])).rejects.toThrow(
      'RESULT_ID_INVALID',
    );
    expect(await telegram.answerInlineQuery('1', [result('a')])).toBe(true);
  });

  it('ends an older poll when another begins, and refuses polling while a webhook is set', async () => {
    const telegram = await client();
    const older = telegram.callApi('getUpdates', { timeout: 5 });
    const ended = expect(older).rejects.toThrow('409');
    await api.until(() => api.of('getUpdates').length === 1);
    await telegram.callApi('getUpdates', { timeout: 0 });
    await ended;
    await telegram.setWebhook('https://example.org/hook');
    await expect(telegram.callApi('getUpdates', {})).rejects.toThrow('webhook is active');
  });

  it('plays faults in the order given, once each', async () => {
    const telegram = await client();
    api.fail('sendMessage', { retryAfter: 3 }, { reset: true }, { html: '<h1>Chào</h1>' }, { splitBytes: 1 });
    await expect(telegram.sendMessage(5, 'a')).rejects.toThrow('429');
    await expect(telegram.sendMessage(5, 'a')).rejects.toThrow('socket hang up');
    await expect(telegram.sendMessage(5, 'a')).rejects.toThrow('invalid json');
    expect(await telegram.sendMessage(5, 'Phượng')).toMatchObject({ text: 'Phượng' });
    expect(api.sentCount).toBe(1);
  });
});
