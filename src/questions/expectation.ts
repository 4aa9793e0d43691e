import type { QuestionWord } from './typing.ts';

/** What sort of thing would answer the question. */
export interface Expectation {
  readonly kind: 'number' | 'date' | 'person' | 'place' | 'reason' | 'name' | 'list' | 'any';
  /** For numbers, the words counted: "hộ" in "bao nhiêu hộ", "tiền" in "bao nhiêu tiền". Unaccented. */
  readonly unit?: string;
}

/** Question words, unaccented, and what they ask for. The first that stands in the question decides; order matters. */
const SIGNS: readonly (readonly [RegExp, Expectation['kind']])[] = [
  [/(?:^| )(?:vi sao|tai sao|ly do|nguyen nhan|sao lai|why)(?: |$)/, 'reason'],
  [
    /(?:^| )(?:ten la gi|ten gi|cong ty nao|don vi nao|co quan nao|doanh nghiep nao|so nao|phong nao|ban nao|which agency|which company)(?: |$)/,
    'name',
  ],
  [
    /(?:^| )(?:ngay nao|ngay may|hom nao|khi nao|bao gio|luc nao|hoi nao|thang nao|thang may|nam nao|may gio|thoi gian nao|thoi diem nao|han chot|thoi han|deadline|ddl|by when|when)(?: |$)/,
    'date',
  ],
  [
    /(?:^| )(?:bao nhieu|bnhieu|may|nhieu|how many|how much|ty le|ti le|phan tram|bao lau|what percentage)(?: |$)/,
    'number',
  ],
  [/(?:^| )(?:o dau|tai dau|noi nao|cho nao|dia diem|where)(?: |$)/, 'place'],
  [/(?:^| )(?:ai|nhung ai|nguoi nao|who|whom)(?: |$)/, 'person'],
  [/(?:^| )(?:nhung gi|nhung|cac|gom|liet ke|nao)(?: |$)/, 'list'],
];

/** Words after "bao nhiêu" that are no unit. */
const NO_UNIT = new Set(
  'la thi vay the ha a nhi roi trong tai o cho den den tu ve khi dat duoc co va'.split(' '),
);

/** What the question's words let expect. */
export function expect(question: readonly QuestionWord[]): Expectation {
  const folded = question.map((word) => word.folded).join(' ');
  for (const [pattern, kind] of SIGNS) {
    if (!pattern.test(folded)) continue;
    if (kind !== 'number') {
      // "năm" typed with its accent in "bao nhiêu năm" is a unit, not a question for a year
      return { kind };
    }
    const unit = /(?:bao nhieu|(?:^| )may|how many) ([a-z]+)/.exec(folded)?.[1];
    return { kind, ...(unit && !NO_UNIT.has(unit) ? { unit } : {}) };
  }
  return { kind: 'any' };
}
