import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Library } from '../../../src/library.ts';
import { Play, textsUnder } from '../../support/play.ts';
import { person } from '../../support/telegram-updates.ts';

const HOA = person(31, 'Lê Thị Hoa');

let folder: string;
let library: Library;
let play: Play;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
  put('mot.txt', 'Họp giao ban tháng ba\nNgày 3/3/2025, ông Nguyễn Văn An chủ trì họp giao ban của Sở Y tế.');
  library = new Library([folder], {
    changed: () => void play.running.documentsChanged(),
    unreadable: ({ message }) => void play.running.tellAdmins(message),
  });
  play = await Play.start({ assistant: () => library.assistant, config: { adminIds: [90] } });
});
afterAll(async () => {
  await library.close();
  await play.end();
  rmSync(folder, { recursive: true });
});

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);

it('a document that is put into the folder is told of at once, found, and opened', async () => {
  await play.say(HOA, '/theodoi sầu riêng ngay');
  put('hai.txt', 'Họp bàn mùa vụ\nNgày 4/4/2025, bà Trần Thị Bình chủ trì họp bàn xuất khẩu sầu riêng.');
  const told = await play.next(() => library.reload());
  expect(told.chat.id).toBe(HOA.id);
  expect(told.text).toContain('Bạn theo dõi “sầu riêng”: có trong tài liệu mới “Họp bàn mùa vụ”');
  expect(textsUnder(told, 'blockquote')).toEqual([
    'Ngày 4/4/2025, bà Trần Thị Bình chủ trì họp bàn xuất khẩu sầu riêng.',
  ]);
  const source = await play.next(() => play.api.press(HOA, told, '1'));
  expect(textsUnder(source, 'underline').join() + source.text).toContain('sầu riêng');
  expect((await play.say(HOA, '/bantin thu')).text).toContain('Cuộc họp mới');
});

it('a document that is removed leaves its buttons a notice (row 41)', async () => {
  const passages = await play.say(HOA, '/timkiem sầu riêng');
  rmSync(join(folder, 'hai.txt'));
  library.reload();
  const gone = await play.next(() => play.api.press(HOA, passages, '1'));
  expect(gone.text).toContain('không còn trong kho');
});

it('a file that cannot be read is told to the admins once, and the bot answers on', async () => {
  put('ba.pdf', '%PDF-1.7');
  const told = await play.next(() => library.reload());
  expect(told.chat.id).toBe(90);
  expect(told.text).toContain('ba.pdf');
  expect(await play.messagesAfter(() => library.reload())).toEqual([]);
  expect((await play.say(HOA, '/timkiem giao ban')).text).toContain('giao ban');
});
