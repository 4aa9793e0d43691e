import { expect, test } from 'vitest';
import { isSyllable } from '../../src/text/spelling/syllables.ts';

test.each(
  'họp nghị nghiêng quyết quốc giới gì gìn giêng thuỷ thủy hoà hòa đường người Khuỷu yêu ý xoong tuyển hươu nguyễn ưu oách huơ hop nghi quyet duong Nguyen gi y'.split(
    ' ',
  ),
)('%s is a syllable', (word) => expect(isSyllable(word)).toBe(true));

test.each([
  '',
  'test',
  'sprint',
  'viêt',
  'hòp',
  'ngi',
  'cê',
  'kang',
  'ghang',
  'zoom',
  'họạp',
  'ddax',
  'hopj',
  'bb',
  'nghiêngg',
  'fan',
  '12',
])('"%s" is none', (word) => expect(isSyllable(word)).toBe(false));
