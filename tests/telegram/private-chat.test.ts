import type { Message } from 'telegraf/types';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { labelsOf, messageIn, Play, textsUnder } from '../support/play.ts';
import { seedAssistant } from '../support/seeds.ts';
import { person, privateChat } from '../support/telegram-updates.ts';

const HOA = person(7, 'Lê Thị Hoa');
const CHAIR = 'Ai chủ trì hội nghị lần thứ hai?';

let play: Play;

beforeEach(async () => {
  play = await Play.start({ assistant: seedAssistant });
});
afterEach(async () => {
  expect(play.api.violations).toEqual([]);
  await play.end();
});

/** Every quotation in the message stands word for word in a document of the seeds. */
function expectVerbatim(message: Message.TextMessage): void {
  const quoted = textsUnder(message, 'blockquote');
  expect(quoted.length).toBeGreaterThan(0);
  for (const words of quoted) {
    expect(seedAssistant().documents.some((document) => document.text.includes(words))).toBe(true);
  }
}

describe('a private chat', () => {
  test('answers every text, first shortly, then with the very words and their source', async () => {
    const answer = await play.say(HOA, CHAIR);
    expect(answer.chat.id).toBe(HOA.id);
    expect(answer.text).toContain('Vương Ninh');
    expectVerbatim(answer);
    expect(labelsOf(answer)[0]).toContain('1');
    expect(labelsOf(answer).at(-1)).toEqual(['👍', '👎']);
  });

  test('/start greets with examples that can be tapped and are answered', async () => {
    const welcome = await play.say(HOA, '/start');
    const examples = labelsOf(welcome).flat();
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const example of examples) {
      const answer = await play.next(() => play.api.press(HOA, welcome, example));
      expect(answer.text).not.toBe('');
      expectVerbatim(answer);
    }
  });

  test.each(['/start %%%', '/start s_../../etc/passwd', '/start q_1', `/start ${'x'.repeat(3_000)}`])(
    '%s is a plain /start (row 58)',
    async (text) => {
      expect((await play.say(HOA, text)).text).toMatch(/^Xin chào! Tôi là Thư Ký/);
    },
  );

  test('/help and unknown commands explain', async () => {
    expect((await play.say(HOA, '/help')).text).toContain('@thu_ky_bot');
    expect((await play.say(HOA, '/khongco')).text).toMatch(/^Tôi không biết lệnh này\.\n\n/);
  });

  test.each(['/hoi', '/ask', '/timkiem', '/search'])('%s without words asks for them', async (command) => {
    expect((await play.say(HOA, command)).text).toMatch(/^Bạn muốn (?:hỏi|tìm) gì\?/);
  });

  test.each(['/hỏi', '/hỏi 🙂', '/hoi ???', '🙂', '...'])(
    '%s holds no word: asks for a question',
    async (text) => {
      expect((await play.say(HOA, text)).text).toMatch(/^Bạn muốn hỏi gì/);
    },
  );

  test.each([
    ['/họp 1999', 'Không có cuộc họp nào'],
    ['/bản tin 25:00', 'không phải là giờ'],
    ['/ban tin', 'Bản tin: đang tắt'],
    ['/tìm kiếm', 'Bạn muốn tìm gì?'],
    ['/theo dõi', 'Chưa theo dõi điều gì'],
    ['/trợ giúp', 'Cách hỏi tôi'],
    ['/bản đồ', 'Tôi không biết lệnh này'],
    ['bantin', 'Bản tin: đang tắt'],
    ['Hướng dẫn?', 'Cách hỏi tôi'],
    ['menu', 'Cách hỏi tôi'],
  ])('%s is understood as people write it', async (text, reply) => {
    expect((await play.say(HOA, text)).text).toContain(reply);
  });

  test('carries out a command that was mended', async () => {
    const command = play.api.make.message(privateChat(HOA), HOA, '/hop 1999');
    await play.next(() => play.api.push(command));
    const list = await play.next(() => play.api.edit(messageIn(command), '/hop 2023'));
    expect(list.text).toContain('hợp với "2023"');
  });

  test('understands what was said before, also after a restart', async () => {
    await play.say(HOA, CHAIR);
    const before = play.running.bot.desk;
    await play.restart();
    expect(play.running.bot.desk).not.toBe(before);
    const turns = await play.db.selectFrom('conversations').select('turns').execute();
    expect(turns).toHaveLength(1);
    expect(JSON.parse(turns[0]?.turns ?? '').turns).toHaveLength(1);
    const answer = await play.say(HOA, 'còn lần thứ ba?');
    expect(answer.text).not.toContain('Bạn muốn hỏi gì');
    expectVerbatim(answer);
  });

  test('edits the answer of an edited question', async () => {
    const question = play.api.make.message(privateChat(HOA), HOA, CHAIR);
    const answer = await play.next(() => play.api.push(question));
    const sent = play.api.sentCount;
    play.api.edit(messageIn(question), 'Phiên họp thứ 9 diễn ra ngày nào?');
    await play.settled();
    expect(play.api.sentCount).toBe(sent);
    const edited = play.api.messages.find((message) => message.message_id === answer.message_id);
    expect(edited?.text).not.toBe(answer.text);
    expect(edited?.text).toContain('27');
    // The same words again: Telegram says "not modified", and nothing comes of it.
    play.api.edit(messageIn(question), 'Phiên họp thứ 9 diễn ra ngày nào?');
    await play.settled();
    expect(play.api.sentCount).toBe(sent);
  });

  test('answers an edited question anew when its answer is gone', async () => {
    const question = play.api.make.message(privateChat(HOA), HOA, CHAIR);
    await play.next(() => play.api.push(question));
    play.api.fail('editMessageText', { status: 400, description: 'Bad Request: message to edit not found' });
    const again = await play.next(() =>
      play.api.edit(messageIn(question), 'Phiên họp thứ 9 diễn ra ngày nào?'),
    );
    expect(again.text).toContain('27');
  });

  test('reads no pictures and files, and says so (rows 17, 53)', async () => {
    const update = play.api.make.message(privateChat(HOA), HOA, '', {
      fields: { photo: [{}], text: undefined },
    });
    const { text: _, ...photo } = messageIn(update);
    const sent = await play.next(() =>
      play.api.push({ update_id: update.update_id, message: photo } as never),
    );
    expect(sent.text).toBe('Tôi chỉ đọc được chữ. Bạn viết câu hỏi thành lời giúp tôi nhé.');
  });
});

describe('sources in a private chat', () => {
  test('open with the cited words marked, turn pages, and are verified against the file', async () => {
    const answer = await play.say(HOA, CHAIR);
    const [quoted = ''] = textsUnder(answer, 'blockquote');
    const page = await play.next(() => play.api.press(HOA, answer, '1'));
    expect(textsUnder(page, 'bold').concat(textsUnder(page, 'underline')).join(' ')).toContain(
      quoted.slice(0, 40),
    );
    const number = /trang (\d+)\/(\d+)/.exec(page.text);
    const forward = Number(number?.[1]) < Number(number?.[2]);
    expect(Number(number?.[2])).toBeGreaterThan(1);
    expect(await play.tap(HOA, page, forward ? '▶' : '◀')).toBeUndefined();
    const turned = play.api.messages.find((message) => message.message_id === page.message_id);
    expect(turned?.text).toContain(`trang ${Number(number?.[1]) + (forward ? 1 : -1)}/`);
    expect(await play.tap(HOA, page, 'Kiểm chứng')).toMatch(
      /^✅ Đã đọc lại tệp \S+: đoạn trích còn nguyên văn\.$/,
    );
  });

  test('open from a deep link', async () => {
    const answer = await play.say(HOA, CHAIR);
    const button = answer.reply_markup?.inline_keyboard[0]?.[0];
    const data = button && 'callback_data' in button ? button.callback_data : '';
    const page = await play.say(HOA, `/start ${data}`);
    expect(page.text).toMatch(/trang \d+\/\d+/);
    expect(textsUnder(page, 'underline')).toHaveLength(1);
  });
});

describe('lists in a private chat', () => {
  test.each(['/hop', '/meetings'])(
    '%s lists the meetings, and each opens as a card with its sources',
    async (command) => {
      const list = await play.say(HOA, command);
      expect(list.text).toContain(`Có ${seedAssistant().meetings.length} cuộc họp`);
      const card = await play.next(() => play.api.press(HOA, list, '1'));
      expect(card.text).toMatch(/Chủ trì:|Thời gian:/);
      const numbers = new Set([...card.text.matchAll(/\[(\d+)\]/g)].map((found) => found[1]));
      expect(labelsOf(card).flat()).toEqual(expect.arrayContaining([...numbers]));
      const source = await play.next(() => play.api.press(HOA, card, '1'));
      expect(textsUnder(source, 'underline').length).toBeGreaterThan(0);
    },
  );

  test('/hop is filtered by year, province and word, and turns its pages', async () => {
    const all = await play.say(HOA, '/hop');
    await play.tap(HOA, all, '▶');
    const turned = play.api.messages.find((message) => message.message_id === all.message_id);
    expect(labelsOf(turned ?? all).flat()).toEqual(expect.arrayContaining(['7', '◀']));
    expect((await play.say(HOA, '/hop 2023 Hà Giang')).text).toMatch(/hợp với "2023 Hà Giang"/);
    expect((await play.say(HOA, '/hop 1999')).text).toContain('Không có cuộc họp nào');
  });

  test.each(['/nguon', '/sources'])('%s lists the documents, and each opens', async (command) => {
    const list = await play.say(HOA, command);
    expect(list.text).toContain('Tôi đã đọc 5 tài liệu');
    const page = await play.next(() => play.api.press(HOA, list, '3'));
    expect(page.text).toMatch(/trang 1\/\d+/);
  });

  test.each(['/timkiem', '/search'])('%s shows passages with their sources', async (command) => {
    const found = await play.say(HOA, `${command} ký kết`);
    expectVerbatim(found);
    const page = await play.next(() => play.api.press(HOA, found, '1'));
    expect(textsUnder(page, 'underline').length).toBeGreaterThan(0);
  });
});

describe('what comes after an answer in a private chat', () => {
  test('is a vote, which can be changed and is kept with the kind of question', async () => {
    const answer = await play.say(HOA, CHAIR);
    expect(await play.tap(HOA, answer, '👍')).toBe('Cảm ơn bạn! Đã ghi: hữu ích.');
    expect(await play.tap(HOA, answer, '👎')).toBe('Cảm ơn bạn! Đã ghi: chưa tốt.');
    const votes = await play.db.selectFrom('feedback').select(['userId', 'vote', 'intent']).execute();
    expect(votes).toEqual([{ userId: HOA.id, vote: -1, intent: 'chair' }]);
  });

  test('are next questions that are answered', async () => {
    const answer = await play.say(HOA, CHAIR);
    const next = labelsOf(answer).slice(1, -1).flat();
    expect(next.length).toBeGreaterThanOrEqual(2);
    const followUp = await play.next(() => play.api.press(HOA, answer, next[0] ?? ''));
    expect(followUp.text).not.toBe(answer.text);
    expectVerbatim(followUp);
  });

  test('are buttons that still work after a restart', async () => {
    const answer = await play.say(HOA, CHAIR);
    await play.restart();
    expect((await play.next(() => play.api.press(HOA, answer, '1'))).text).toMatch(/trang \d+/);
    expect(await play.tap(HOA, answer, '👍')).toBe('Cảm ơn bạn! Đã ghi: hữu ích.');
    const [next = ''] = labelsOf(answer).slice(1, -1).flat();
    expectVerbatim(await play.next(() => play.api.press(HOA, answer, next)));
  });
});
