import type { User } from 'telegraf/types';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newAnswerId } from '../../src/storage/answers.ts';
import { writePlace } from '../../src/telegram/source-place.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { labelsOf, Play } from '../support/play.ts';
import { smallAssistant } from '../support/seeds.ts';
import { group, person } from '../support/telegram-updates.ts';

const CHAIR = 'Ai chủ trì hội nghị lần thứ hai?';

let play: Play;
let people = 100;
/** Somebody new each time: one person's limit is nobody else's. */
const somebody = (): User => person(people++);

beforeAll(async () => {
  play = await Play.start({ assistant: smallAssistant, logLevel: 'info' });
});
afterEach(() => expect(play.api.violations).toEqual([]));
afterAll(() => play.end());

describe('what is typed', () => {
  test.each([
    '<b>ai</b> & [chủ](http://x) _trì_ `*` hội nghị lần thứ hai?',
    'x'.repeat(4_096),
    'họp '.repeat(1_024),
    '😀'.repeat(2_000),
    '\ud83d lẻ loi \udc00',
    '\u202e\u200b\u0000ai chủ trì',
    '((((((((((((((((((((((((((((((((((',
    '‮‮‮‮',
    'A\u0301'.repeat(2_000),
  ])('is answered without a fault: %s (rows 54, 55)', async (text) => {
    const faults = play.running.bot.desk.health.report().faults.length;
    expect((await play.say(somebody(), text)).text).not.toBe('');
    expect(play.running.bot.desk.health.report().faults).toHaveLength(faults);
  });

  test.each(['/constructor', '/__proto__', '/toString', '/hasownproperty x'])(
    '%s is a command that nobody knows',
    async (text) => {
      expect((await play.say(somebody(), text)).text).toMatch(/^Tôi không biết lệnh này/);
    },
  );

  test('is shown as typed in what comes back (row 54)', async () => {
    const asker = somebody();
    const found = await play.say(asker, '/timkiem <b>&amp;_*[x](y)');
    expect(found.text).toContain('<b>&amp;_*[x](y)');
  });

  test('stands in no log, nor does the token (row 32)', async () => {
    await play.say(somebody(), 'một câu hỏi rất riêng tư 8371');
    play.api.fail('sendMessage', {
      status: 400,
      description: `Bad Request: bot${play.api.token}`,
    });
    await play.messagesAfter(() => play.api.privateMessage(somebody(), 'một câu hỏi rất riêng tư 8371'));
    const log = play.lines.join('');
    expect(log).toContain('"intent"');
    expect(log).not.toContain('riêng tư');
    expect(log).not.toContain(play.api.token);
  });
});

describe('a button', () => {
  test('that was forged, or is of an old version, gets a polite note (rows 31, 57)', async () => {
    const asker = somebody();
    const answer = await play.say(asker, CHAIR);
    const sent = play.api.sentCount;
    for (const data of [
      '',
      'xyz',
      's_',
      `q_${newAnswerId()}_0`,
      `f_${newAnswerId()}_u`,
      'q_aaaaaaaaaaaa_99',
      `v_${'0'.repeat(8)}`,
    ]) {
      const notice = await play.noticeAfter(() => play.api.callback(asker, answer, data));
      expect(notice).toBe('Nút này đã cũ, bạn hỏi lại giúp tôi nhé.');
    }
    expect(play.api.sentCount).toBe(sent);
  });

  test('replayed in another chat does nothing there (row 57)', async () => {
    const asker = somebody();
    const thief = somebody();
    const answer = await play.say(asker, CHAIR);
    const elsewhere = await play.say(thief, CHAIR);
    const vote = answer.reply_markup?.inline_keyboard.at(-1)?.[0];
    const data = vote && 'callback_data' in vote ? vote.callback_data : '';
    expect(await play.noticeAfter(() => play.api.callback(thief, elsewhere, data))).toBe(
      'Nút này đã cũ, bạn hỏi lại giúp tôi nhé.',
    );
    expect(await play.db.selectFrom('feedback').selectAll().execute()).toEqual([]);
  });

  test('answered too late by us, or without its message, does no harm (row 31)', async () => {
    const asker = somebody();
    const answer = await play.say(asker, CHAIR);
    const late = {
      status: 400,
      description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
    };
    play.api.fail('answerCallbackQuery', late);
    expect((await play.messagesAfter(() => play.api.press(asker, answer, '1'))).length).toBe(1);
    const id = play.api.make.nextUpdateId();
    const query = { id: 'inline', from: asker, inline_message_id: 'x', chat_instance: '1', data: 's_x' };
    expect(
      await play.noticeAfter(() => play.api.push({ update_id: id, callback_query: query } as never)),
    ).toMatch(/^Nút này đã cũ/);
    expect((await play.say(asker, CHAIR)).text).toContain('Vương Ninh');
  });

  test('of a page that can no longer be edited says so', async () => {
    const asker = somebody();
    const answer = await play.say(asker, CHAIR);
    const page = await play.next(() => play.api.press(asker, answer, '1'));
    const turn = labelsOf(page).flat().includes('▶') ? '▶' : '◀';
    play.api.fail('editMessageText', { status: 400, description: "Bad Request: message can't be edited" });
    expect(await play.tap(asker, page, turn)).toBe('Nút này đã cũ, bạn hỏi lại giúp tôi nhé.');
  });

  test('of a document that is not there says so (row 41)', async () => {
    const asker = somebody();
    const answer = await play.say(asker, CHAIR);
    const gone = `s_${'0'.repeat(8)}-${'0'.repeat(8)}-0-5`;
    const [said] = await play.messagesAfter(() => play.api.callback(asker, answer, gone));
    expect(said?.text).toBe('Tài liệu này không còn trong kho.');
    const [document] = smallAssistant().documents;
    if (document === undefined) throw new Error('no seeds');
    const old = writePlace({ document: { ...document, digest: '0'.repeat(64) }, start: 0, end: 9 });
    const [changed] = await play.messagesAfter(() => play.api.callback(asker, answer, `s_${old}`));
    expect(changed?.text).toMatch(/^Tài liệu \S+ đã thay đổi sau câu trả lời này/);
  });
});

describe('an update', () => {
  test('that comes twice gets one answer (row 11)', async () => {
    const update = play.api.make.message({ id: 900, type: 'private', first_name: 'A' }, person(900), CHAIR);
    await play.next(() => play.api.push(update));
    expect(await play.messagesAfter(() => play.api.push(update))).toEqual([]);
  });

  test('that poisons its handler leaves the others alone (row 13)', async () => {
    const bad = [
      { message: {} },
      { callback_query: null },
      { inline_query: {} },
      { my_chat_member: {} },
      { message: { chat: {}, from: {} } },
    ];
    for (const fields of bad) play.api.push({ update_id: play.api.make.nextUpdateId(), ...fields } as never);
    expect((await play.say(somebody(), CHAIR)).text).toContain('Vương Ninh');
  });
});

describe('a flood', () => {
  test('gets twenty answers a minute and one notice; others are not affected, and it ends (row 56)', async () => {
    const clock = new ManualClock(Date.now());
    const flooded = await Play.start({ assistant: smallAssistant, clock, logLevel: 'debug' });
    const [flooder, other, gathering] = [person(500), person(501), group(-100_5)];
    const replies = await flooded.messagesAfter(() => {
      for (let n = 0; n < 40; n++) flooded.api.privateMessage(flooder, CHAIR);
      for (let n = 0; n < 5; n++) flooded.api.groupMessage(gathering, flooder, `/hoi ${CHAIR}`);
    });
    const notices = replies.filter((message) => message.text.startsWith('Bạn hỏi nhanh quá'));
    expect(notices).toHaveLength(1);
    expect(replies).toHaveLength(21);
    expect((await flooded.say(other, CHAIR)).text).toContain('Vương Ninh');
    await clock.advance(60_000);
    expect((await flooded.say(flooder, CHAIR)).text).toContain('Vương Ninh');
    // Who looks for a fault may turn question texts on.
    expect(flooded.lines.join('')).toContain(CHAIR);
    expect(flooded.api.violations).toEqual([]);
    await flooded.end();
  });
});
