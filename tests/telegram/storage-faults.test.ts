import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { labelsOf, Play } from '../support/play.ts';
import { smallAssistant } from '../support/seeds.ts';
import { person } from '../support/telegram-updates.ts';

const BOSS = person(1, 'Nguyễn Văn An');
const CHAIR = 'Ai chủ trì hội nghị lần thứ hai?';

let play: Play;

beforeEach(async () => {
  play = await Play.start({ assistant: smallAssistant, config: { adminIds: [BOSS.id] } });
});
afterEach(async () => {
  expect(play.api.violations).toEqual([]);
  await play.end();
});

/** No page can be added to the database any more: what SQLite says when the disk is full. */
async function fillTheDisk(): Promise<void> {
  const pages = await sql<{ page_count: number }>`pragma page_count`.execute(play.db);
  await sql`pragma max_page_count = ${sql.lit(pages.rows[0]?.page_count ?? 0)}`.execute(play.db);
  await sql`create temporary table full (x)`.execute(play.db).catch(() => undefined);
}

describe('a disk that is full (row 38)', () => {
  test('does not keep questions from being answered; what was not kept is said', async () => {
    await fillTheDisk();
    const long = 'x'.repeat(4_000);
    const answers = [];
    for (let n = 0; n < 6; n++)
      answers.push(await play.say(person(50 + n), `${CHAIR} ${long.slice(0, 3_500)}`));
    expect(answers).toHaveLength(6);
    const answer = await play.say(person(70), CHAIR);
    expect(answer.text).toContain('Vương Ninh');
    // A source needs no memory: its button goes on working.
    expect((await play.next(() => play.api.press(person(70), answer, '1'))).text).toMatch(/trang \d+/);
    const log = play.lines.join('');
    expect(log).toMatch(/"level":50.*full/);
    const status = await play.say(BOSS, '/trangthai');
    expect(status.text).toContain('Lỗi trong 24 giờ qua');
  });
});

describe('a database that nobody may write (row 38)', () => {
  test('lets answers through, and says that a vote and a decision are not kept', async () => {
    const answer = await play.say(person(7), CHAIR);
    await sql`pragma query_only = on`.execute(play.db);
    expect((await play.say(person(7), CHAIR)).text).toContain('Vương Ninh');
    expect(await play.tap(person(7), answer, '👍')).toBe(
      'Tôi chưa ghi được đánh giá này, bạn thử lại sau nhé.',
    );
    expect((await play.say(BOSS, '/chophep 7')).text).toBe(
      'Không ghi được vào cơ sở dữ liệu, quyết định này chưa có hiệu lực.',
    );
    expect(labelsOf(answer).at(-1)).toEqual(['👍', '👎']);
    await sql`pragma query_only = off`.execute(play.db);
    expect(await play.tap(person(7), answer, '👍')).toBe('Cảm ơn bạn! Đã ghi: hữu ích.');
  });
});
