import type { Message, Update } from 'telegraf/types';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NEW_CONVERSATION } from '../../src/questions/conversation.ts';
import { keepAnswer, newAnswerId } from '../../src/storage/answers.ts';
import { messageIn, Play, textsUnder } from '../support/play.ts';
import { seedAssistant } from '../support/seeds.ts';
import { BOT, group, person } from '../support/telegram-updates.ts';

const HOA = person(10, 'Lê Thị Hoa');
const BINH = person(11, 'Trần Văn Bình');
const CUC = person(12, 'Phạm Thị Cúc');
const DUNG = person(13, 'Đỗ Văn Dũng');
const EM = person(14, 'Vũ Thị Em');
const GROUP = group(-100_77, 'Văn phòng', true);
const [NORTH, SOUTH] = [41, 42];

let play: Play;

beforeEach(async () => {
  play = await Play.start({ assistant: seedAssistant });
});
afterEach(async () => {
  expect(play.api.violations).toEqual([]);
  await play.end();
});

const repliesTo = (message: Message) =>
  (message as { reply_parameters?: { message_id: number } }).reply_parameters?.message_id;

function membership(chat: typeof GROUP, from: string, to: string): Update {
  const member = (status: string) => ({ status, user: BOT });
  const change = { chat, from: HOA, date: 1, old_chat_member: member(from), new_chat_member: member(to) };
  return { update_id: play.api.make.nextUpdateId(), my_chat_member: change } as unknown as Update;
}

describe('a group of five people with two topics', () => {
  test('is greeted once, shortly', async () => {
    const greeting = await play.next(() => play.api.push(membership(GROUP, 'left', 'member')));
    expect(greeting.text).toContain('@thu_ky_bot');
    expect(greeting.text.length).toBeLessThan(300);
    const more = await play.messagesAfter(() => {
      play.api.push(membership(GROUP, 'member', 'administrator'));
      play.api.push(membership(GROUP, 'administrator', 'left'));
      play.api.push(membership(GROUP, 'left', 'member'));
    });
    expect(more).toEqual([]);
  });

  test('gets an answer only where the bot is addressed', async () => {
    const before = await play.sayIn(GROUP, HOA, '/hoi ai chủ trì hội nghị lần thứ hai?', { thread: NORTH });
    const silent = await play.messagesAfter(() => {
      play.api.groupMessage(GROUP, HOA, 'ai chủ trì hội nghị lần thứ hai?', { thread: NORTH });
      play.api.groupMessage(GROUP, BINH, '@nguoi_11 ơi, họp ở đâu?', { thread: NORTH });
      play.api.groupMessage(GROUP, CUC, '/hoi@bot_khac họp ở đâu?');
      play.api.groupMessage(GROUP, DUNG, 'cảm ơn', {
        thread: SOUTH,
        replyTo: messageIn(play.api.make.message(GROUP, EM, 'x')),
      });
      play.api.groupMessage(GROUP, EM, '/khongco');
    });
    expect(silent).toEqual([]);
    const addressed = await play.messagesAfter(() => {
      play.api.groupMessage(GROUP, BINH, 'cho hỏi @thu_ky_bot ai chủ trì hội nghị lần thứ hai?', {
        thread: NORTH,
      });
      play.api.groupMessage(GROUP, CUC, 'phiên họp thứ 9 diễn ra ngày nào?', {
        thread: SOUTH,
        replyTo: before,
      });
      play.api.groupMessage(GROUP, EM, '/khongco@thu_ky_bot');
      play.api.groupMessage(GROUP, DUNG, '/ask@thu_ky_bot phiên họp thứ 9 diễn ra ngày nào?');
    });
    expect(addressed.map((message) => message.message_thread_id).sort()).toEqual([
      NORTH,
      SOUTH,
      undefined,
      undefined,
    ]);
  });

  test('gets the answer as a reply, in the same topic, with sources that open in the private chat', async () => {
    const question = play.api.make.message(GROUP, HOA, '/hoi ai chủ trì hội nghị lần thứ hai?', {
      thread: SOUTH,
    });
    const answer = await play.next(() => play.api.push(question));
    expect(repliesTo(answer)).toBe(messageIn(question).message_id);
    expect(answer.message_thread_id).toBe(SOUTH);
    expect(textsUnder(answer, 'blockquote').length).toBeGreaterThan(0);
    const source = answer.reply_markup?.inline_keyboard[0]?.[0];
    const url = source && 'url' in source ? source.url : '';
    expect(url).toMatch(/^https:\/\/t\.me\/thu_ky_bot\?start=[\w-]{1,64}$/);
    const page = await play.say(HOA, `/start ${url.split('=')[1]}`);
    expect(page.chat.id).toBe(HOA.id);
    expect(textsUnder(page, 'underline').length).toBeGreaterThan(0);
  });

  test('keeps what each person said in each topic apart', async () => {
    await play.sayIn(GROUP, HOA, '/hoi ai chủ trì hội nghị lần thứ hai?', { thread: NORTH });
    await play.sayIn(GROUP, BINH, '/hoi phiên họp thứ 9 diễn ra ngày nào?', { thread: NORTH });
    await play.sayIn(GROUP, HOA, '/hoi họ ký gì ở hội nghị lần thứ ba?', { thread: SOUTH });
    const rows = await play.db
      .selectFrom('conversations')
      .select(['chatId', 'topicId', 'userId', 'turns'])
      .execute();
    expect(rows.map(({ chatId, topicId, userId }) => [chatId, topicId, userId]).sort()).toEqual([
      [GROUP.id, NORTH, HOA.id],
      [GROUP.id, NORTH, BINH.id],
      [GROUP.id, SOUTH, HOA.id],
    ]);
    for (const row of rows) expect(JSON.parse(row.turns).turns).toHaveLength(1);
  });

  test('counts one vote a person', async () => {
    const answer = await play.sayIn(GROUP, HOA, '/hoi ai chủ trì hội nghị lần thứ hai?');
    for (const voter of [HOA, BINH, CUC, DUNG, EM]) await play.tap(voter, answer, '👍');
    await play.tap(EM, answer, '👎');
    const votes = await play.db.selectFrom('feedback').select(['userId', 'vote']).orderBy('userId').execute();
    expect(votes.map(({ vote }) => vote)).toEqual([1, 1, 1, 1, -1]);
  });

  test('lets only the person who asked choose what was meant, and anybody ask what comes next (row 57)', async () => {
    const offered = await play.sayIn(GROUP, HOA, '/hoi ai chủ trì hội nghị lần thứ hai?', { thread: NORTH });
    const kept = { chatId: GROUP.id, userId: HOA.id, questionMessageId: 0, messageId: offered.message_id };
    const questions = ['ai chủ trì hội nghị lần thứ hai?', 'phiên họp thứ 9 diễn ra ngày nào?'];
    const rest = { ...kept, intent: 'chair', questions, before: NEW_CONVERSATION };
    const [choices, next] = [newAnswerId(), newAnswerId()];
    await keepAnswer(play.db, { ...rest, id: choices, kind: 'unclear' }, Date.now());
    await keepAnswer(play.db, { ...rest, id: next, kind: 'found' }, Date.now());

    const notice = await play.noticeAfter(() => play.api.callback(BINH, offered, `q_${choices}_1`));
    expect(notice).toMatch(/^Nút này dành cho người đã hỏi/);
    const chosen = await play.next(() => play.api.callback(HOA, offered, `q_${choices}_1`));
    expect(chosen.text).toMatch(/^phiên họp thứ 9 diễn ra ngày nào\?\n\n/);
    expect([chosen.message_thread_id, repliesTo(chosen)]).toEqual([NORTH, offered.message_id]);
    expect(await play.messagesAfter(() => play.api.callback(BINH, offered, `q_${next}_0`))).toHaveLength(1);
    expect(await play.noticeAfter(() => play.api.callback(HOA, offered, `q_${choices}_2`))).toMatch(
      /^Nút này đã cũ/,
    );
  });

  test('answers no bots, and stands whatever else goes on in a group (row 17)', async () => {
    const from = { id: 55, is_bot: true, first_name: 'Bot khác', username: 'bot_khac' };
    const message = (fields: object) =>
      play.api.make.message(GROUP, HOA, '/hoi ai chủ trì?', { fields: fields as never });
    const bare = (fields: object) => {
      const { text: _, entities: __, ...rest } = messageIn(message(fields));
      return { update_id: play.api.make.nextUpdateId(), message: rest } as unknown as Update;
    };
    const channel = { id: -1009, type: 'channel', title: 'Kênh' };
    const silent = await play.messagesAfter(() => {
      play.api.push(message({ from }));
      play.api.push(message({ sender_chat: channel, from: { ...from, id: 136_817_688 } }));
      play.api.push(message({ is_automatic_forward: true, sender_chat: channel }));
      play.api.push(bare({ new_chat_members: [HOA] }));
      play.api.push(bare({ left_chat_member: HOA }));
      play.api.push(bare({ pinned_message: messageIn(message({})) }));
      play.api.push(bare({ voice: { file_id: 'x' } }));
      play.api.push({
        update_id: play.api.make.nextUpdateId(),
        channel_post: messageIn(message({ chat: channel })),
      } as Update);
      play.api.push({ update_id: play.api.make.nextUpdateId(), message: null } as unknown as Update);
      play.api.push({
        update_id: play.api.make.nextUpdateId(),
        something_new: { a: 1 },
      } as unknown as Update);
    });
    expect(silent).toEqual([]);
    const anonymous = { id: 1_087_968_824, is_bot: true, first_name: 'Group' };
    const answer = await play.next(() => play.api.push(message({ from: anonymous, sender_chat: GROUP })));
    expect(answer.text).not.toBe('');
  });

  test('edits its answer in the group when the question is edited (row 17)', async () => {
    const question = play.api.make.message(GROUP, HOA, '/hoi ai chủ trì hội nghị lần thứ hai?', {
      thread: NORTH,
    });
    const answer = await play.next(() => play.api.push(question));
    const more = await play.messagesAfter(() =>
      play.api.edit(messageIn(question), '/hoi phiên họp thứ 9 diễn ra ngày nào?'),
    );
    expect(more).toEqual([]);
    expect(play.api.messages.find((message) => message.message_id === answer.message_id)?.text).toContain(
      'Hà Giang',
    );
  });

  test('keeps what is known of it when it becomes a supergroup (row 22)', async () => {
    await play.sayIn(GROUP, HOA, '/hoi ai chủ trì hội nghị lần thứ hai?');
    const { text: _, entities: __, ...rest } = messageIn(play.api.make.message(GROUP, HOA, ''));
    const migration = { ...rest, migrate_to_chat_id: -100_88 };
    play.api.push({ update_id: play.api.make.nextUpdateId(), message: migration } as unknown as Update);
    await play.settled();
    const rows = await play.db.selectFrom('conversations').select('chatId').execute();
    expect(rows).toEqual([{ chatId: -10088 }]);
  });
});
