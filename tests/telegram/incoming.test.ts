import type { Message, Update, UserFromGetMe } from 'telegraf/types';
import { describe, expect, test } from 'vitest';
import { readIncoming } from '../../src/telegram/incoming.ts';
import {
  BOT,
  group,
  type MessageOptions,
  person,
  privateChat,
  UpdateMaker,
} from '../support/telegram-updates.ts';

const ME = { ...BOT, username: 'thu_ky_bot' } as UserFromGetMe;
const HOA = person(7, 'Lê Thị Hoa');
const GROUP = group(-100_5);
const make = new UpdateMaker();

const messageOf = (update: Update) => ('message' in update ? update.message : undefined) as Message;
const inGroup = (text: string, options?: MessageOptions) =>
  messageOf(make.message(GROUP, HOA, text, options));
const inPrivate = (text: string, options?: MessageOptions) =>
  messageOf(make.message(privateChat(HOA), HOA, text, options));
const said = (message: Message) => readIncoming(message, ME)?.said;
const fromBot = { ...inGroup('x'), from: BOT } as Message;

describe('readIncoming in a private chat', () => {
  test.each([
    ['ai chủ trì?', { kind: 'question', text: 'ai chủ trì?' }],
    ['@thu_ky_bot ai chủ trì?', { kind: 'question', text: 'ai chủ trì?' }],
    ['/hop 2023 Hà Giang', { kind: 'command', name: 'hop', named: false, argument: '2023 Hà Giang' }],
    ['/HOP', { kind: 'command', name: 'hop', named: false, argument: '' }],
    ['/hoi@thu_ky_bot   ai chủ trì?', { kind: 'command', name: 'hoi', named: true, argument: 'ai chủ trì?' }],
    ['/hỏi ai chủ trì?', { kind: 'command', name: 'hoi', named: false, argument: 'ai chủ trì?' }],
    ['/hỏi@thu_ky_bot ai?', { kind: 'command', name: 'hoi', named: true, argument: 'ai?' }],
    ['/Họp'.normalize('NFD'), { kind: 'command', name: 'hop', named: false, argument: '' }],
    ['/hoi: ai chủ trì?', { kind: 'command', name: 'hoi', named: false, argument: 'ai chủ trì?' }],
    ['/home/an/bien-ban.txt', { kind: 'question', text: '/home/an/bien-ban.txt' }],
    ['họp /hop', { kind: 'question', text: 'họp /hop' }],
    ['/', { kind: 'question', text: '/' }],
  ])('reads %s', (text, expected) => {
    expect(said(inPrivate(text))).toEqual(expected);
  });

  test.each(['photo', 'voice', 'sticker', 'contact', 'poll', 'dice'])('knows a %s without a word', (kind) => {
    const { text: _, ...rest } = inPrivate('x', { fields: { [kind]: {} } }) as Message.TextMessage;
    expect(said(rest as Message)).toEqual({ kind: 'wordless' });
  });

  test('reads the words under a picture', () => {
    const { text: _, ...rest } = inPrivate('x', {
      fields: { photo: [], caption: 'ai đây?' },
    }) as Message.TextMessage;
    expect(said(rest as unknown as Message)).toEqual({ kind: 'question', text: 'ai đây?' });
  });
});

describe('readIncoming in a group', () => {
  test.each([
    ['@thu_ky_bot họp ở đâu?', 'họp ở đâu?'],
    ['Cho hỏi @Thu_Ky_Bot họp ở đâu?', 'Cho hỏi họp ở đâu?'],
    ['họp ở đâu nhỉ @thu_ky_bot', 'họp ở đâu nhỉ'],
    ['@thu_ky_bot', ''],
  ])('is addressed by a mention anywhere: %s', (text, question) => {
    expect(said(inGroup(text))).toEqual({ kind: 'question', text: question });
  });

  test.each(['họp ở đâu?', '@nguoi_khac họp ở đâu?', '/hoi@bot_khac họp ở đâu?', 'thu_ky_bot ơi'])(
    'is not addressed by: %s',
    (text) => {
      expect(readIncoming(inGroup(text), ME)).toBeUndefined();
    },
  );

  test('is addressed by a name that links to the bot', () => {
    const entities = [{ type: 'text_mention', offset: 0, length: 6, user: BOT }];
    expect(said(inGroup('Thư Ký họp ở đâu?', { fields: { entities } }))).toEqual({
      kind: 'question',
      text: 'họp ở đâu?',
    });
  });

  test('is addressed by a reply to the bot, not by one to a person', () => {
    expect(said(inGroup('còn ai nữa?', { replyTo: fromBot }))).toEqual({
      kind: 'question',
      text: 'còn ai nữa?',
    });
    expect(said(inGroup('còn ai nữa?', { replyTo: inGroup('x') }))).toBeUndefined();
  });

  test('is not addressed by standing in a topic that the bot opened', () => {
    const opened = { ...fromBot, forum_topic_created: { name: 'Họp', icon_color: 1 } } as unknown as Message;
    expect(said(inGroup('chào', { replyTo: opened, thread: 5 }))).toBeUndefined();
  });

  test('counts the words under a picture', () => {
    const caption = {
      caption: 'ai đây @thu_ky_bot',
      caption_entities: [{ type: 'mention', offset: 7, length: 11 }],
    };
    const { text: _, ...rest } = inGroup('x', { fields: { photo: [], ...caption } }) as Message.TextMessage;
    expect(said(rest as unknown as Message)).toEqual({ kind: 'question', text: 'ai đây' });
  });

  test('keeps persons and topics apart', () => {
    const options = { thread: 12 };
    expect(readIncoming(inGroup('/hoi ai?', options), ME)?.speaker).toEqual({
      chatId: -1005,
      topicId: 12,
      userId: 7,
    });
    // A reply outside of topics has a thread too, which is none.
    const thread = { fields: { message_thread_id: 44 } };
    expect(readIncoming(inGroup('/hoi ai?', thread), ME)?.speaker.topicId).toBe(0);
  });
});

describe('readIncoming of what is not a person (row 17)', () => {
  const question = '/hoi ai chủ trì?';

  test('takes an anonymous administrator for the group', () => {
    const from = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
    const message = inGroup(question, { fields: { from, sender_chat: GROUP } });
    expect(readIncoming(message, ME)?.speaker.userId).toBe(-1005);
  });

  test.each([
    ['a bot', { from: { id: 5, is_bot: true, first_name: 'Bot' } }],
    ['nobody', { from: undefined }],
    [
      'a channel in the group',
      {
        from: { id: 136_817_688, is_bot: true, first_name: 'Channel' },
        sender_chat: { id: -1009, type: 'channel', title: 'K' },
      },
    ],
    [
      'a post forwarded from the channel',
      { is_automatic_forward: true, sender_chat: { id: -1009, type: 'channel', title: 'K' } },
    ],
    ['Telegram itself', { from: { id: 777_000, is_bot: false, first_name: 'Telegram' } }],
    ['a message through inline mode', { via_bot: BOT }],
    ['a channel', { chat: { id: -1009, type: 'channel', title: 'K' } }],
  ])('ignores %s', (_, fields) => {
    expect(readIncoming(inGroup(question, { fields }), ME)).toBeUndefined();
  });

  test.each([
    'new_chat_members',
    'left_chat_member',
    'pinned_message',
    'new_chat_title',
    'forum_topic_created',
    'video_chat_started',
  ])('ignores the note %s', (note) => {
    for (const make of [inGroup, inPrivate]) {
      const { text: _, ...rest } = make('x', { fields: { [note]: {} } }) as Message.TextMessage;
      expect(readIncoming(rest as Message, ME)).toBeUndefined();
    }
  });

  test('stands entities that point nowhere', () => {
    const entities = [
      { type: 'mention', offset: -4, length: 900 },
      { type: 'bot_command', offset: 5_000, length: 3 },
    ];
    expect(() => readIncoming(inGroup('x', { fields: { entities } }), ME)).not.toThrow();
  });
});
