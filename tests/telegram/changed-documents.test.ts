import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Assistant, createAssistant } from '../../src/assistant.ts';
import { report } from '../support/made-up-report.ts';
import { Play, textsUnder } from '../support/play.ts';
import { person } from '../support/telegram-updates.ts';

const HOA = person(7, 'Lê Thị Hoa');
const CHAIR = 'Ai chủ trì cuộc họp giao ban tháng 5 của Sở Xây dựng?';

const kept = report(
  'hop-quy.txt',
  'Sở Y tế họp sơ kết quý I',
  'Ngày 3/4/2025, ông Trần Văn Bình, Giám đốc Sở Y tế, chủ trì cuộc họp sơ kết quý I tại thành phố Vinh.',
);
const paragraph =
  'Ngày 12/5/2025, tại trụ sở Sở Xây dựng, ông Nguyễn Văn An, Giám đốc Sở, chủ trì cuộc họp giao ban tháng 5.';
const first = report('hop-so.txt', 'Sở Xây dựng họp giao ban tháng 5', paragraph);
const corrected = report('hop-so.txt', 'Sở Xây dựng họp giao ban tháng 5', paragraph.replace('An', 'Đức'));

let assistant: Assistant;
let play: Play;

beforeEach(async () => {
  assistant = createAssistant([kept, first]);
  play = await Play.start({ assistant: () => assistant });
});
afterEach(async () => {
  expect(play.api.violations).toEqual([]);
  await play.end();
});

describe('when the documents change while the bot runs', () => {
  test('a document that was removed is gone from answers, and an old button that cites it says so (row 41)', async () => {
    const answer = await play.say(HOA, CHAIR);
    expect(textsUnder(answer, 'blockquote').join(' ')).toContain('Nguyễn Văn An');
    assistant = createAssistant([kept]);
    const [said] = await play.messagesAfter(() => play.api.press(HOA, answer, '1'));
    expect(said?.text).toBe('Tài liệu này không còn trong kho.');
    const again = await play.say(HOA, CHAIR);
    expect(again.text).not.toContain('Nguyễn Văn An');
    const found = await play.say(HOA, '/timkiem Nguyễn Văn An');
    expect(found.text).not.toContain('Nguyễn Văn An,');
  });

  test('a document that was corrected answers anew, and an old button says that it changed', async () => {
    const answer = await play.say(HOA, CHAIR);
    const page = await play.next(() => play.api.press(HOA, answer, '1'));
    assistant = createAssistant([kept, corrected]);
    const [said] = await play.messagesAfter(() => play.api.press(HOA, answer, '1'));
    expect(said?.text).toBe(
      'Tài liệu hop-so.txt đã thay đổi sau câu trả lời này, nên đoạn trích cũ không còn chỗ. Bạn hỏi lại để có nguồn mới nhé.',
    );
    expect(await play.tap(HOA, page, 'Kiểm chứng')).toMatch(/^Tài liệu hop-so\.txt đã thay đổi/);
    expect(textsUnder(await play.say(HOA, CHAIR), 'blockquote').join(' ')).toContain('Nguyễn Văn Đức');
  });
});
