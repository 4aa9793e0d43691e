import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type Assistant, createAssistant } from '../../../src/assistant.ts';
import { subscriptionOf } from '../../../src/storage/subscriptions.ts';
import { watchesOf } from '../../../src/storage/watches.ts';
import { readWish, writeWish } from '../../../src/telegram/button-data.ts';
import { MEETING_REPORT, report } from '../../support/made-up-report.ts';
import { labelsOf, Play, textsUnder } from '../../support/play.ts';
import { group, person } from '../../support/telegram-updates.ts';

const LATER = report(
  'hop-xuat-khau.txt',
  'Họp bàn xuất khẩu sầu riêng',
  'Ngày 20/5/2025, Sở Nông nghiệp tỉnh Hòa Bình họp bàn xuất khẩu sầu riêng. Ông Trần Văn Bình chủ trì.',
);
const HOA = person(21, 'Lê Thị Hoa');
const BINH = person(23, 'Trần Văn Bình');
const AN = person(22, 'Nguyễn Văn An');
const GROUP = group(-1001, 'Phòng Kế hoạch', true);

let play: Play;
let assistant: Assistant;

beforeAll(async () => {
  assistant = createAssistant([MEETING_REPORT]);
  play = await Play.start({ assistant: () => assistant, config: { adminIds: [90] } });
  play.api.setMember(GROUP.id, AN.id, 'administrator');
});
afterAll(() => play.end());

const kept = (chatId: number, topicId = 0) => subscriptionOf(play.db, { chatId, topicId });

describe('/bantin in a private chat', () => {
  it('is off at first, and a button turns it on', async () => {
    const state = await play.say(HOA, '/bantin');
    expect(state.text).toContain('Bản tin: đang tắt');
    expect(state.text).toContain('07:00 hằng ngày, múi giờ Asia/Ho_Chi_Minh');
    expect(labelsOf(state)).toEqual([['Bật', 'Xem thử']]);
    await play.tap(HOA, state, 'Bật');
    const [on] = play.api.messages.filter(({ message_id }) => message_id === state.message_id);
    expect(on?.text).toContain('Bản tin: đang bật');
    expect(on && labelsOf(on)).toEqual([
      ['Tắt', 'Xem thử'],
      ['Gửi thứ hai hằng tuần'],
      ['Chỉ khi có gì mới'],
    ]);
    expect(await kept(HOA.id)).toMatchObject({ active: true });
  });

  test.each([
    ['/bantin 6:30', { active: true, schedule: { hour: '06:30' } }],
    ['/bantin tuần', { schedule: { mode: 'weekly' } }],
    ['/bantin ngay', { schedule: { mode: 'daily' } }],
    ['/bantin chimoi', { onlyNew: true }],
    ['/bantin tatca', { onlyNew: false }],
    ['/bantin tắt', { active: false }],
    ['/bantin 7h30 tối thứ hai', { schedule: { hour: '19:30', mode: 'weekly' } }],
    ['/digest on', { active: true }],
    ['/muigio Asia/Tokyo', { schedule: { zone: 'Asia/Tokyo' } }],
    ['/muigio hà nội', { schedule: { zone: 'Asia/Ho_Chi_Minh' } }],
  ])('%s', async (typed, expected) => {
    await play.say(HOA, typed);
    expect(await kept(HOA.id)).toMatchObject(expected);
  });

  test.each([
    ['/bantin 25:00', '/bantin 6:30'],
    ['/bantin sớm', '/bantin 6:30'],
    ['/bantin <b>&_', '“<b>&_”'],
    ['/muigio Mars/Base', '/muigio Asia/Tokyo'],
  ])('%s is refused with examples, and changes nothing (row 37)', async (typed, example) => {
    const before = await kept(HOA.id);
    expect((await play.say(HOA, typed)).text).toContain(example);
    expect(await kept(HOA.id)).toEqual(before);
  });

  it('shows today’s digest with its sources, and nothing of it counts as told', async () => {
    const before = await kept(HOA.id);
    const digest = await play.say(HOA, '/bantin thu');
    expect(digest.text).toContain('Bản tin: ');
    expect(textsUnder(digest, 'blockquote').length).toBeGreaterThan(0);
    expect(labelsOf(digest).flat()).toContain('1');
    const source = await play.next(() => play.api.press(HOA, digest, '1'));
    expect(source.text).toContain('Sở Xây dựng');
    expect(await kept(HOA.id)).toEqual(before);
  });
});

describe('a group', () => {
  it('lets only its administrators change what it is sent', async () => {
    expect((await play.sayIn(GROUP, BINH, '/bantin bat')).text).toContain('chỉ quản trị viên');
    expect(await kept(GROUP.id)).toBeUndefined();
    expect((await play.sayIn(GROUP, BINH, '/theodoi sầu riêng')).text).toContain('chỉ quản trị viên');
    await play.sayIn(GROUP, AN, '/bantin bat');
    expect(await kept(GROUP.id)).toMatchObject({ active: true });
    const state = await play.sayIn(GROUP, BINH, '/bantin');
    expect(state.text).toContain('Bản tin: đang bật');
    expect(await play.tap(BINH, state, 'Tắt')).toContain('chỉ quản trị viên');
    expect(await kept(GROUP.id)).toMatchObject({ active: true });
    await play.tap(AN, state, 'Tắt');
    expect(await kept(GROUP.id)).toMatchObject({ active: false });
  });

  it('takes the word of an anonymous administrator', async () => {
    const anonymous = { fields: { sender_chat: GROUP } };
    await play.sayIn(GROUP, person(1087968824, 'Group'), '/bantin 5:45', anonymous);
    expect(await kept(GROUP.id)).toMatchObject({ schedule: { hour: '05:45' } });
  });

  it('has a digest of its own in each topic', async () => {
    const inTopic = { thread: 44, fields: { is_topic_message: true } };
    await play.sayIn(GROUP, AN, '/bantin 8:15', inTopic);
    expect(await kept(GROUP.id, 44)).toMatchObject({ active: true, schedule: { hour: '08:15' } });
    expect(await kept(GROUP.id)).toMatchObject({ schedule: { hour: '05:45' } });
  });
});

describe('/hen', () => {
  it('lists what was agreed to happen with its state and source', async () => {
    const list = await play.say(BINH, '/hen');
    expect(list.text).toContain('việc đã hẹn');
    expect(list.text).toContain('9/6/2025');
    expect(textsUnder(list, 'blockquote').join()).toContain('Kỳ họp tới dự kiến tổ chức vào ngày 9/6/2025.');
    expect(labelsOf(list).flat()).toContain('Tải lịch (.ics)');
  });

  it('gives a calendar file that another program reads', async () => {
    await play.next(() => play.api.privateMessage(BINH, '/hen ics'));
    const sent = play.api.of('sendDocument').at(-1)?.params;
    const file = sent?.document as { filename: string; bytes: Buffer };
    expect(file.filename).toBe('viec-da-hen.ics');
    const events = new ICAL.Component(ICAL.parse(file.bytes.toString('utf8'))).getAllSubcomponents('vevent');
    expect(events.map((event) => new ICAL.Event(event).startDate.toString())).toContain('2025-06-09');
  });
});

describe('/theodoi', () => {
  it('keeps watches, lists them, and stops one by its button', async () => {
    expect((await play.say(AN, '/theodoi')).text).toContain('Chưa theo dõi');
    expect((await play.say(AN, '/theodoi sầu riêng')).text).toContain('Bản tin ở đây đang tắt');
    expect((await play.say(AN, '/theodoi Trần Văn Bình ngay')).text).toContain('báo ngay');
    expect((await play.say(AN, '/theodoi cà phê')).text).toContain('“cà phê”');
    const list = await play.say(AN, '/theodoi');
    expect(list.text).toContain('Đang theo dõi (3/20)');
    await play.tap(AN, list, '✕ cà phê');
    expect((await watchesOf(play.db, { chatId: AN.id, topicId: 0 })).map(({ words }) => words)).toEqual([
      'sầu riêng',
      'Trần Văn Bình',
    ]);
  });

  it.each(['.*', 'ngay', 'và', '🙂', 'x'.repeat(300), '<b>'])(
    'refuses %s, with an example',
    async (typed) => {
      expect((await play.say(AN, `/theodoi ${typed}`)).text).toContain('/theodoi sầu riêng');
    },
  );

  it('stops one by its words, and watches for what only looks like a wish to stop', async () => {
    await play.say(AN, '/theodoi “hồ tiêu”');
    expect((await play.say(AN, '/theodoi bỏ hồ tiêu')).text).toBe('Đã thôi theo dõi “hồ tiêu”.');
    expect((await play.say(AN, '/theodoi dừng xe')).text).toContain('Đã theo dõi “dừng xe”');
    expect((await play.say(AN, '/theodoi thôi dừng xe')).text).toBe('Đã thôi theo dõi “dừng xe”.');
  });

  it('tells at once what a new document says of it, with its sentence', async () => {
    assistant = createAssistant([MEETING_REPORT, LATER]);
    const told = await play.next(() => play.running.documentsChanged());
    expect(told.text).toContain('Bạn theo dõi “sầu riêng”');
    expect(told.text).toContain('Bạn theo dõi “Trần Văn Bình”');
    expect(textsUnder(told, 'blockquote').join()).toContain('Trần Văn Bình chủ trì');
  });
});

test.each([
  { do: 'change digest', action: 'onlyNew' },
  { do: 'list commitments', page: 12 },
  { do: 'send calendar' },
  { do: 'stop watch', watch: 'ab-_12XY' },
] as const)('the button that says %o', (wish) => {
  const data = writeWish(wish);
  expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
  expect(readWish(data)).toEqual(wish);
});

it('is told of in /trangthai, with the deliveries of which nobody knows', async () => {
  const [now, occasion] = [Date.now(), 'digest 2026-05-12'];
  const uncertain = {
    id: 'x',
    chatId: 55,
    topicId: 3,
    occasion,
    state: 'uncertain',
    claimedAt: now,
    reason: null,
  };
  await play.db.insertInto('deliveries').values(uncertain).execute();
  const { text } = await play.say(person(90), '/trangthai');
  expect(text).toMatch(/Bản tin: \d+ nơi nhận, 0 đang tạm dừng/);
  expect(text).toContain('55/3');
  expect(text).toContain('digest 2026-05-12');
});

it('keeps within Telegram’s limits', () => {
  expect(play.api.violations).toEqual([]);
});
