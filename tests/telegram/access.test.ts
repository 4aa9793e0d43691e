import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/telegram/handlers/commands.ts';
import { OPERATOR_COMMANDS } from '../../src/telegram/handlers/operator.ts';
import { writePlace } from '../../src/telegram/source-place.ts';
import { labelsOf, Play } from '../support/play.ts';
import { seedAssistant } from '../support/seeds.ts';
import { group, person, privateChat } from '../support/telegram-updates.ts';

const BOSS = person(1, 'Nguyễn Văn An');
const HOA = person(7, 'Lê Thị Hoa');
const GROUP = group(-100_77);
const QUESTION = 'Ai chủ trì hội nghị lần thứ hai?';

interface Menu {
  readonly language_code?: string;
  readonly scope?: { readonly chat_id: number };
  readonly commands: readonly { readonly command: string }[];
}

let play: Play;

beforeEach(async () => {
  play = await Play.start({ assistant: seedAssistant, config: { access: 'list', adminIds: [BOSS.id] } });
});
afterEach(async () => {
  expect(play.api.violations).toEqual([]);
  await play.end();
});

/** Words of the corpus: no request may carry any of them to somebody who is not allowed. */
function expectNothingOfTheCorpus(): void {
  const sent = JSON.stringify(play.api.requests.map((request) => request.params)).toLowerCase();
  for (const { title } of seedAssistant().documents)
    expect(sent).not.toContain(title.slice(0, 30).toLowerCase());
  for (const word of ['vương ninh', 'hà giang', 'điện biên', 'blockquote']) expect(sent).not.toContain(word);
}

describe('a chat that is not allowed', () => {
  test('gets one polite refusal with its id, and nothing from the corpus by any door (row 60)', async () => {
    const [document] = seedAssistant().documents;
    if (document === undefined) throw new Error('no seeds');
    const place = writePlace({ document, start: 0, end: 40 });
    const meeting = seedAssistant().meetings[0]?.id;

    const refusal = await play.say(HOA, QUESTION);
    expect(refusal.text).toContain(String(HOA.id));
    const silent = await play.messagesAfter(() => {
      for (const text of [
        '/start',
        `/start s_${place}`,
        `/start m_${meeting}`,
        '/hop',
        '/nguon',
        '/timkiem họp',
        QUESTION,
      ]) {
        play.api.privateMessage(HOA, text);
      }
    });
    expect(silent).toEqual([]);

    const inGroup = await play.sayIn(GROUP, HOA, `/hoi ${QUESTION}`);
    expect(inGroup.text).toContain(String(GROUP.id));
    expect(await play.messagesAfter(() => play.api.groupMessage(GROUP, HOA, '/hop'))).toEqual([]);

    for (const data of [`s_${place}`, `p_${place}_1`, `v_${place}`, `m_${meeting}`, 'l_0_', 'd_0']) {
      expect(await play.noticeAfter(() => play.api.callback(HOA, refusal, data))).toMatch(
        /^Xin lỗi, tôi chưa được phép/,
      );
      expect(await play.noticeAfter(() => play.api.callback(HOA, inGroup, data))).toMatch(
        /^Xin lỗi, tôi chưa được phép/,
      );
    }

    play.api.inlineQuery(HOA, QUESTION);
    await play.settled();
    const inline = play.api.of('answerInlineQuery').at(-1);
    expect(inline?.params).toMatchObject({ results: [], is_personal: true });
    expectNothingOfTheCorpus();
  });

  test('is not refused where nobody addressed the bot', async () => {
    expect(await play.messagesAfter(() => play.api.groupMessage(GROUP, HOA, QUESTION))).toEqual([]);
  });

  test('is let in and shut out by an operator', async () => {
    await play.say(HOA, QUESTION);
    expect((await play.say(BOSS, `/chophep ${HOA.id}`)).text).toBe(`Đã cho phép ${HOA.id}.`);
    const answer = await play.say(HOA, QUESTION);
    expect(answer.text).toContain('Vương Ninh');
    expect((await play.say(BOSS, `/thuhoi ${HOA.id}`)).text).toBe(`Đã thu lại phép của ${HOA.id}.`);
    expect((await play.say(HOA, QUESTION)).text).toContain(String(HOA.id));
    // Buttons of an answer given before are closed too.
    expect(await play.tap(HOA, answer, '1')).toMatch(/^Xin lỗi, tôi chưa được phép/);
  });

  test('that is a group is let in from inside by an operator', async () => {
    expect((await play.sayIn(GROUP, BOSS, '/chophep')).text).toBe(`Đã cho phép ${GROUP.id}.`);
    expect((await play.sayIn(GROUP, HOA, `/hoi ${QUESTION}`)).text).toContain('Vương Ninh');
  });
});

describe("operators' commands", () => {
  test.each(['/chophep', '/thuhoi', '/trangthai', '/danhgia'])(
    '%s does not exist for others',
    async (command) => {
      await play.db
        .insertInto('access')
        .values({ chatId: HOA.id, allowed: 1, decidedBy: 1, decidedAt: 0 })
        .execute();
      expect((await play.say(HOA, `${command} ${HOA.id}`)).text).toMatch(/^Tôi không biết lệnh này/);
      expect(await play.db.selectFrom('access').select(['chatId', 'allowed']).execute()).toEqual([
        { chatId: HOA.id, allowed: 1 },
      ]);
    },
  );

  test.each(['/chophep', '/chophep abc', '/thuhoi 1; drop table access', '/chophep 99999999999999999999'])(
    '%s asks for an id',
    async (command) => {
      expect((await play.say(BOSS, command)).text).toMatch(/^Viết số của cuộc trò chuyện/);
    },
  );

  test('/trangthai tells how the bot is', async () => {
    const status = await play.say(BOSS, '/trangthai');
    expect(status.text).toContain('Đang chạy tốt');
    expect(status.text).toMatch(/Kho: 5 tài liệu, \d+ cuộc họp, \d+ đoạn/);
    expect(status.text).toMatch(/Tin nhận gần nhất: \d\d:\d\d:\d\d \d+\/\d+\/\d{4}/);
    expect(status.text).toContain('Không có lỗi nào trong 24 giờ qua.');
  });

  test('/danhgia reports votes by kind of question', async () => {
    expect((await play.say(BOSS, '/danhgia')).text).toBe('Chưa có đánh giá nào trong 30 ngày qua.');
    const answer = await play.say(BOSS, QUESTION);
    await play.tap(BOSS, answer, '👎');
    const report = await play.say(BOSS, '/danhgia');
    expect(report.text).toContain('chair: 👍 0 👎 1');
    expect(report.text).toContain('Các câu trả lời bị chê gần nhất:');
  });

  test('are in the menus of operators only; the others are in Vietnamese and English', async () => {
    await play.api.until(() => play.api.of('setMyCommands').length === 4, 'menus');
    const menus = play.api.of('setMyCommands').map(({ params }) => {
      const { language_code, scope, commands } = params as unknown as Menu;
      return { for: language_code ?? scope?.chat_id ?? 'all', names: commands.map(({ command }) => command) };
    });
    expect(menus.find((menu) => menu.for === 'vi')?.names).toEqual(
      expect.arrayContaining(['hoi', 'hop', 'timkiem', 'nguon', 'help']),
    );
    // What a menu offers, the bot knows.
    for (const { names } of menus) {
      for (const name of names) expect({ ...COMMANDS, ...OPERATOR_COMMANDS }).toHaveProperty(name);
    }
    expect(menus.find((menu) => menu.for === 'en')?.names).toContain('meetings');
    expect(menus.find((menu) => menu.for === BOSS.id)?.names).toContain('trangthai');
    expect(menus.find((menu) => menu.for === 'all')?.names).not.toContain('trangthai');
  });
});

describe('operators', () => {
  test('may ask without being on the list', async () => {
    const answer = await play.say(BOSS, QUESTION);
    expect(answer.text).toContain('Vương Ninh');
    expect(labelsOf(answer)[0]).toContain('1');
    expect(answer.chat.id).toBe(privateChat(BOSS).id);
  });
});
