import type { InlineQueryResultArticle } from 'telegraf/types';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Play } from '../support/play.ts';
import { smallAssistant } from '../support/seeds.ts';
import { person } from '../support/telegram-updates.ts';

const HOA = person(7, 'Lê Thị Hoa');

let play: Play;

beforeAll(async () => {
  play = await Play.start({ assistant: smallAssistant });
});
afterEach(() => expect(play.api.violations).toEqual([]));
afterAll(() => play.end());

interface Content {
  readonly message_text: string;
  readonly entities?: readonly { readonly type: string; readonly offset: number; readonly length: number }[];
}

async function resultsFor(
  query: string,
): Promise<{ results: InlineQueryResultArticle[]; isPersonal: unknown }> {
  const before = play.api.of('answerInlineQuery').length;
  play.api.inlineQuery(HOA, query);
  await play.settled();
  const request = play.api.of('answerInlineQuery')[before];
  if (request === undefined) throw new Error('the inline query was not answered');
  const { results, is_personal } = request.params;
  return { results: results as InlineQueryResultArticle[], isPersonal: is_personal };
}

const contentOf = (result: InlineQueryResultArticle | undefined) => result?.input_message_content as Content;

describe('inline mode', () => {
  test('offers the answer first, then the best passages, each ready to send with its source (row 59)', async () => {
    const { results, isPersonal } = await resultsFor('ai chủ trì hội nghị lần thứ hai?');
    expect(isPersonal).toBe(true);
    expect(contentOf(results[0]).message_text).toContain('Vương Ninh');
    expect(results.length).toBeGreaterThan(3);
    for (const result of results) {
      const { message_text, entities = [] } = contentOf(result);
      const quoted = entities.filter((entity) => entity.type.includes('blockquote'));
      expect(quoted.length).toBeGreaterThan(0);
      for (const { offset, length } of quoted) {
        const words = message_text.slice(offset, offset + length);
        expect(smallAssistant().documents.some((document) => document.text.includes(words))).toBe(true);
      }
      const buttons = result.reply_markup?.inline_keyboard.flat() ?? [];
      expect(buttons.length).toBeGreaterThan(0);
      for (const button of buttons)
        expect('url' in button && button.url).toMatch(/^https:\/\/t\.me\/thu_ky_bot\?start=/);
    }
  });

  test('opens a source in the private chat of whoever taps it', async () => {
    const { results } = await resultsFor('ký kết');
    const button = results[0]?.reply_markup?.inline_keyboard[0]?.[0];
    const parameter = button && 'url' in button ? (button.url.split('=')[1] ?? '') : '';
    expect((await play.say(person(8), `/start ${parameter}`)).text).toMatch(/trang \d+\/\d+/);
  });

  test('offers examples where nothing is typed yet', async () => {
    const { results } = await resultsFor('  ');
    expect(results.length).toBeGreaterThanOrEqual(2);
    for (const result of results)
      expect(contentOf(result).message_text.startsWith(result.title.replace(/…$/, ''))).toBe(true);
  });

  test('leads to the private chat where nothing is found', async () => {
    expect((await resultsFor('xyzxyz')).results).toEqual([]);
    expect(play.api.of('answerInlineQuery').at(-1)?.params.button).toMatchObject({ start_parameter: 'help' });
  });

  test.each(['x'.repeat(256), '😀😀😀', '<b>&', '\ud83d', 'a '.repeat(128)])(
    'stands %s (row 55)',
    async (query) => {
      const { results } = await resultsFor(query);
      expect(results.length).toBeLessThanOrEqual(50);
    },
  );
});
