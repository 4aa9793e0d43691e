import { excerpt } from '../corpus/document.ts';
import type { Expectation } from '../questions/expectation.ts';
import type { Query } from '../questions/query.ts';
import type { Unit } from '../search/sheets.ts';
import { findDates } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { findPeople } from '../text/names.ts';
import { type Figure, findFigures } from '../text/numbers.ts';
import { findTimes } from '../text/times.ts';
import { words } from '../text/words.ts';

const REASON = /(?<![\p{L}])(?:vì|do|bởi|nhằm|nguyên nhân|lý do|nên|nhờ|chờ)(?![\p{L}])/iu;
const BY_WHEN =
  /(?<![\p{L}])(?:trước|hạn|chậm nhất|hoàn thành|xong|ddl|deadline|đến hết|từ ngày)(?![\p{L}])/iu;

/** What a unit holds of the sorts of things that are asked for; found once a unit. */
interface Contents {
  readonly dated: boolean;
  readonly people: boolean;
  readonly figures: readonly Figure[];
}

const contents = new WeakMap<Unit, Contents>();

function contentsOf(unit: Unit): Contents {
  const known = contents.get(unit);
  if (known) return known;
  const text = excerpt(unit.span);
  const found = {
    dated: findDates(text).length > 0 || findTimes(text).length > 0 || /tuần|tháng|tết/iu.test(text),
    people: findPeople(text).length > 0,
    figures: findFigures(text),
  };
  contents.set(unit, found);
  return found;
}

/** 1: the unit holds what the question expects; more where the very unit counted is there; -1: it does not; 0: cannot be told. */
export function answers(expects: Expectation, unit: Unit, query: Query): number {
  const text = excerpt(unit.span);
  switch (expects.kind) {
    case 'number':
      return numberFit(text, contentsOf(unit).figures, expects, query);
    case 'date':
      return contentsOf(unit).dated ? (BY_WHEN.test(text) ? 1.2 : 1) : -1;
    case 'person':
      return contentsOf(unit).people ? 1 : -1;
    case 'reason':
      return REASON.test(text) ? 1 : -0.5;
    case 'name':
      return named(text, expects, query) ? 0.8 : -1;
    default:
      return 0;
  }
}

/** Units that are asked for by another word: "bao nhiêu tiền", "mấy phần trăm". */
const IN_MEASURE_WORDS = new Set(['tien', 'phan']);

/** "17 nghị quyết", "ba văn kiện", "97/134 hộ": a number, at most one word between, then the thing counted. */
function countsUnit(text: string, unit: string): boolean {
  const counted = new RegExp(
    `(?:\\d[\\d.,/]*|(?<![a-z])(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)) (?:[^ ]{1,8} )?${unit}(?![a-z])`,
  );
  return counted.test(fold(text));
}

/** "11/34 điểm cầu gửi muộn": some of them; how many there are is asked for. */
function partOf(text: string, unit: string): boolean {
  const spelled = fold(text);
  return (
    new RegExp(`\\d/\\d+ (?:[^ ]{1,8} )?${unit}(?![a-z])`).test(spelled) &&
    !new RegExp(`(?<![\\d/])\\d+ (?:[^ ]{1,8} )?${unit}(?![a-z])`).test(spelled)
  );
}

const PART_ONLY = 1.2;
/** A question of those who did something of all. */
const PART_ASKED =
  /(?:^| )(?:tan thanh|dong y|co mat|du|tham gia|tham du|chua|da|bo phieu|khong|vang|attended|voted)(?: |$)/;

function plainQuestion({ typing }: Query): string {
  return typing.words.map((word) => word.folded).join(' ');
}

const IN_MEASURE = {
  money: /(?:dong|usd|trieu|ty|ti|vnd|nhan dan te|kip|euro|d|k|cu)(?![a-z])/,
  percent: /%|phan tram/,
  length: /(?:km|m|met|cay so)(?![a-z])/,
  area: /(?:ha|hecta|m2|km2|met vuong)(?![a-z])/,
} as const;

function numberFit(text: string, all: readonly Figure[], expects: Expectation, query: Query): number {
  const { unit, measure } = expects;
  if (unit && !IN_MEASURE_WORDS.has(unit) && countsUnit(text, unit))
    return partOf(text, unit) && !PART_ASKED.test(plainQuestion(query)) ? PART_ONLY : 1.8;
  const asked = new Set(query.typing.topic.map((word) => word.folded));
  const figures = all.filter((figure) => !words(figure.text).every((word) => asked.has(word.folded)));
  if (figures.length === 0) {
    const inWords = /(?<![\p{L}])(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|một)(?![\p{L}])/iu.test(text);
    return inWords && !expects.measure ? 0.3 : -1;
  }
  if (measure) return figures.some((figure) => IN_MEASURE[measure].test(fold(figure.text))) ? 1.5 : -1;
  if (!unit) return 1;
  if (unit === 'phan') return figures.some((figure) => IN_MEASURE.percent.test(fold(figure.text))) ? 2 : -1;
  return -0.3;
}

/** A capitalised word that the question does not hold: something that can be the name asked for; of a subject right behind it. */
function named(text: string, { subject, strict }: Expectation, query: Query): boolean {
  const asked = new Set(query.typing.topic.map((word) => word.folded));
  const spoken = words(text);
  const isNew = (at: number) => {
    const word = spoken[at];
    return word !== undefined && at > 0 && /^\p{Lu}/u.test(word.text) && !asked.has(word.folded);
  };
  if (!strict || !subject) return spoken.some((_, at) => isNew(at));
  return spoken.some(
    (_, at) =>
      subject.every((word, i) => spoken[at + i]?.folded === word) &&
      [0, 1, 2].some((far) => isNew(at + subject.length + far)),
  );
}
