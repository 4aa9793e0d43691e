import { describe, expect, it } from 'vitest';
import { Aliases, definedIn } from '../../src/questions/aliases.ts';
import { synonymsOf } from '../../src/questions/synonyms.ts';
import { contentTerms, coverTerm } from '../../src/questions/terms.ts';
import { readTyping } from '../../src/questions/typing/typing.ts';
import { Vocabulary } from '../../src/questions/typing/vocabulary.ts';
import { bagOf } from '../../src/search/bag.ts';
import { report } from '../support/made-up-report.ts';

const DOCUMENT = report(
  'quy-bao-tri.txt',
  'Biên bản họp cư dân',
  'Ban Quản trị (BQT) đề nghị Tổ Kỹ thuật An toàn (TKTAT) duyệt quỹ bảo trì. Cuộc họp chấp thuận mua máy bơm.',
);
const vocabulary = new Vocabulary([DOCUMENT.text], new Set(['ai', 'gì']));
const aliases = new Aliases([DOCUMENT]);

function termsOf(question: string) {
  const typing = readTyping(question, vocabulary);
  return contentTerms(typing.topic, typing.accented, vocabulary, aliases);
}

describe('the topic of a question', () => {
  it('is what is left without the words that shape it', () => {
    expect(termsOf('Cho hỏi ai duyệt quỹ bảo trì vậy ạ?').map(({ lower }) => lower)).toEqual([
      'duyệt',
      'quỹ',
      'bảo',
      'trì',
    ]);
  });

  it('weighs rare words more', () => {
    const [common, rare] = [vocabulary.weight('quỹ'), vocabulary.weight('thủy')];
    expect(rare).toBeGreaterThan(common);
  });

  it('is covered by another way of saying it', () => {
    const [approve] = termsOf('duyệt');
    expect(approve && coverTerm(approve, bagOf('đã chấp thuận'))).toBeGreaterThan(0.5);
    expect(approve && coverTerm(approve, bagOf('đã từ chối'))).toBe(0);
  });

  it('is covered by what an abbreviation of the documents stands for, and the other way round', () => {
    const [short] = termsOf('BQT');
    expect(short && coverTerm(short, bagOf('ban quản trị'))).toBeGreaterThan(0.5);
    const full = termsOf('ban quản trị');
    expect(full.every((term) => coverTerm(term, bagOf('BQT')) > 0.5)).toBe(true);
  });
});

describe('abbreviations that a document explains', () => {
  it('are found with what they stand for', () => {
    expect(definedIn(DOCUMENT).map(({ short, full }) => [short, full])).toEqual([
      ['BQT', 'Ban Quản trị'],
      ['TKTAT', 'Tổ Kỹ thuật An toàn'],
    ]);
  });
});

describe('ways of saying the same', () => {
  it('work in both directions', () => {
    expect(synonymsOf('duyệt')).toContain('chấp thuận');
    expect(synonymsOf('chấp thuận')).toContain('duyệt');
    expect(synonymsOf('duyệt')).not.toContain('duyệt');
    expect(synonymsOf('cây bút chì')).toEqual([]);
  });
});
