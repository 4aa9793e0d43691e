import { expect, test } from 'vitest';
import { soundAlikes } from '../../src/text/spelling/sound-alikes.ts';

test.each([
  ['trì', ['chì']],
  ['chung', ['trung', 'chun']],
  ['sử', ['xử', 'sữ']],
  ['dành', ['giành', 'rành', 'vành', 'dàn']],
  ['làm', ['nàm']],
  ['phạt', ['phạc']],
  ['hai', []],
  ['gì', []],
  ['nghỉ', ['nghĩ']],
])('“%s” may be written %s', (syllable, others) => {
  expect(soundAlikes(syllable)).toEqual(others);
});
