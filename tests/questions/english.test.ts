import { describe, expect, it, test } from 'vitest';
import { inVietnamese, isEnglish } from '../../src/questions/english/english.ts';
import { words } from '../../src/text/words.ts';

describe('a question is English', () => {
  test.each([
    'Who chaired the annual conference?',
    'When did the forum take place?',
    'Which unit of Hai Ha Construction Department must inspect dangerous old housing in Binh Minh ward?',
    'Who facilitated the retro of sprint 14 of squad Sao Đỏ?',
  ])('%s', (question) => {
    expect(isEnglish(words(question))).toBe(true);
  });
});

describe('a question is not English', () => {
  test.each([
    'ai chu tri hoi nghi',
    'Ai chủ trì the meeting của phòng?',
    'to cong tac do ai phu trach',
    'deadline nộp report là khi nào',
    'Kiko',
    '',
  ])('%s', (question) => {
    expect(isEnglish(words(question))).toBe(false);
  });
});

describe('an English question in Vietnamese', () => {
  it('has the words of reports', () => {
    expect(inVietnamese(words('the annual meeting in Ha Giang'))).toBe('thường niên cuộc họp Ha Giang');
  });

  it('prefers longer phrases', () => {
    expect(inVietnamese(words('the joint working group'))).toBe('nhóm công tác liên hợp');
  });

  it('keeps names that look like English words', () => {
    expect(inVietnamese(words('What did Nguyen Van An say?'))).toBe('Nguyen Van An say');
  });
});
