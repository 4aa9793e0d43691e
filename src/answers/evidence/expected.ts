import { cellsOfRow } from '../../corpus/cells.ts';
import { excerpt } from '../../corpus/document.ts';
import type { Query } from '../../questions/query.ts';
import type { Expectation } from '../../questions/slots/expectation.ts';
import type { Unit } from '../../search/sheets.ts';
import { findDates } from '../../text/dates/dates.ts';
import { findTimes } from '../../text/dates/times.ts';
import { fold } from '../../text/fold.ts';
import { findPeople } from '../../text/names/names.ts';
import { findFigures } from '../../text/numbers.ts';
import { words } from '../../text/words.ts';
import {
  behindCounted,
  COUNT_BEHIND,
  COUNTED,
  type Counted,
  countedBy,
  PART_ONLY,
  saysCounted,
} from './counted.ts';
import { isOfOtherClause } from './own-clause.ts';
import { purposeFit, reasonFit } from './reason-told.ts';
import { withoutUndone } from './undone.ts';

const BY_WHEN =
  /(?<![\p{L}])(?:trước|(?<!(?:kỳ|giới|hữu|đáo|gia|vô|trung|dài|ngắn) )hạn|trong vòng|chậm nhất|hoàn thành|xong|ddl|deadline|đến hết|từ ngày)(?![\p{L}])/iu;

/** "Trong tháng", "10 ngày kể từ ngày họp", "sau 48 giờ": when, without a day. */
const SPAN_OF_TIME =
  /(?<!\/ ?|\d |(?<!\p{L})(?:một|hai|ba|bốn|sáu|chín|mấy|vài|mười) )(?:tuần|tháng|tết)|(?<!\p{L})(?:\d{1,3}|một|hai|ba|vài) (?:tuần|tháng) (?:nữa|tới|sau|kể từ)(?!\p{L})|(?<!\p{L})(?:trong|sau|chậm nhất|quá)(?: vòng| thời hạn| thời gian)? (?:\d{1,3}|một|hai|ba|vài) (?:ngày|giờ|năm|tuần|tháng)(?!\p{L})|\d{1,3} (?:ngày|giờ)(?: làm việc)? (?:kể )?(?:từ|sau)(?!\p{L})|(?<!\p{L})(?:(?:thứ |t)[2-7]|chủ nhật|cuối tuần|(?:sáng|trưa|chiều|tối) (?:nay|mai|mốt)|eod|eow)(?![\p{L}\d])/iu;

/** "Ngày nào?" is hardly answered by "trễ một tuần". */
const ASKS_DAY = /(?:^| )(?:ngay|hom|bua) (?:nao|may)(?: |$)/;
const NO_DAY = 0.3;

/** What a unit holds of the sorts of things that are asked for; found once a unit. */
interface Contents {
  readonly dated: boolean;
  /** Does it name a day, as against a span of time? */
  readonly days: boolean;
  readonly people: boolean;
  readonly figures: readonly { readonly folded: string; readonly words: readonly string[] }[];
  /** A row with a plain number in a cell of its own: its column, or another cell, says of what. */
  readonly tabled: boolean;
}

const PLAIN_NUMBER = /^[-+(]?\d[\d.,]*(?:\/(?:1[3-9]|[2-9]\d|\d{3,6}))?\s?(?:%|\p{L}{1,3})?\)?$/u;
/** A plain number in a table is one of what is asked for unless something says otherwise. */
const TABLED = 0.5;

const contents = new WeakMap<Unit, Contents>();

function contentsOf(unit: Unit): Contents {
  const known = contents.get(unit);
  if (known) return known;
  const text = excerpt(unit.span);
  const dates = findDates(text);
  const found = {
    days: dates.some(({ unit }) => unit === 'day'),
    dated: dates.length > 0 || findTimes(text).length > 0 || SPAN_OF_TIME.test(text),
    people: findPeople(text).length > 0,
    figures: findFigures(text).map((figure) => ({
      folded: fold(figure.text),
      words: words(figure.text).map((word) => word.folded),
    })),
    tabled:
      unit.kind === 'row' &&
      cellsOfRow(text)
        .slice(1)
        .some((cell) => PLAIN_NUMBER.test(cell.text)),
  };
  contents.set(unit, found);
  return found;
}

/**
 * How a unit fits what a question expects. 1: it holds that; more where the very unit counted is there; -1: it does not;
 * 0: cannot be told.
 */
export function fitOf(query: Query): (unit: Unit) => number {
  const { expects } = query;
  const asked = new Set(query.typing.topic.map((word) => word.folded));
  switch (expects.kind) {
    case 'number': {
      if (expects.label) return labelFit(expects.label);
      const counts =
        expects.unit && !IN_MEASURE_WORDS.has(expects.unit) ? countedBy(expects.unit, query) : undefined;
      const behind = behindCounted(query);
      const verb = verbBefore(query);
      const each = askedOfEach(query);
      const unsaid = withoutUndone(query);
      const owed = OWED.exec(`${query.typing.words.map((word) => word.folded).join(' ')} `)?.[1];
      return (unit) => {
        const around = unit.kind === 'row' || unit.kind === 'item' ? unit.context : unit.bag;
        if (owed && !unit.bag.forms.has(owed) && !around.forms.has(owed)) return -1;
        if (isOfOtherClause(query, unit) || unsaid?.(excerpt(unit.span))) return -1;
        const said = numberFit(unit, expects, asked, counts, each, behind);
        const fit = contentsOf(unit).tabled ? Math.max(said, tabledFit(unit, expects, asked)) : said;
        return fit > 0 && verb?.test(fold(excerpt(unit.span))) ? fit + SAME_VERB : fit;
      };
    }
    case 'date': {
      const ofDay = ASKS_DAY.test(query.typing.words.map((word) => word.folded).join(' '));
      return (unit) => {
        const { dated, days } = contentsOf(unit);
        return dated ? (ofDay && !days ? NO_DAY : BY_WHEN.test(excerpt(unit.span)) ? 1.2 : 1) : -1;
      };
    }
    case 'person':
      return (unit) => (contentsOf(unit).people ? 1 : -1);
    case 'reason':
      return (unit) => (expects.purpose ? purposeFit : reasonFit)(excerpt(unit.span));
    case 'name': {
      const sort = SORT_ASKED.exec(query.typing.words.map((word) => word.folded).join(' '))?.[1] ?? '';
      const isOfSort = SORTS[sort];
      return (unit) => {
        const text = excerpt(unit.span);
        if (isOfSort && !isOfSort.test(text)) return -1;
        return named(text, expects, asked) ? 0.8 : -1;
      };
    }
    default:
      return () => 0;
  }
}

/** "Công ty nào thi công?" is not answered by an office that is asked for its opinion. */
const SORT_ASKED = /(?:^| )(cong ty|ngan hang|khach san|benh vien) nao(?: |$)/;
const SORTS: Readonly<Record<string, RegExp>> = {
  'cong ty':
    /(?<!\p{L})(?:công ty|cty|tnhh|cp|tập đoàn|doanh nghiệp|xí nghiệp|nhà thầu|liên danh|hãng|hợp tác xã|htx|group|corp|jsc|bên [ab])(?!\p{L})/iu,
  'ngan hang': /(?<!\p{L})(?:ngân hàng|nh|bank|\p{L}+bank)(?!\p{L})/iu,
  'khach san': /(?<!\p{L})(?:khách sạn|ks|hotel|resort)(?!\p{L})/iu,
  'benh vien': /(?<!\p{L})(?:bệnh viện|bv|trung tâm y tế)(?!\p{L})/iu,
};

/** "quận 7", "tầng G", "Quận Hải Châu": the label with its number or name behind. */
function labelFit(label: string): (unit: Unit) => number {
  const numbered = new RegExp(`(?<![a-z])${label} (?:so |thu )?(?:\\d|[a-z]{0,2}\\d|[ivx]+(?![a-z]))`);
  return (unit) => {
    const text = excerpt(unit.span);
    if (numbered.test(fold(text))) return 1.5;
    const spoken = words(text);
    return spoken.some(({ folded }, at) => folded === label && /^\p{Lu}/u.test(spoken[at + 1]?.text ?? ''))
      ? 1
      : -1;
  };
}

/** "còn bao nhiêu?", "thu được bao nhiêu?": the verb before the number asked for, and before that of the sentence. */
const MEASURING =
  /(?:^| )(con|dat|tang|giam|thu|nop|chi|het|mat|dong|lai|lo|thieu|du|vay|no|cap|ho tro|tra|ung|phat|len|xuong)(?: duoc| khoang| len| them| toi da)* (?:bao nhieu|nhieu|may) /;
const SAME_VERB = 0.7;

function verbBefore({ typing }: Query): RegExp | undefined {
  const verb = MEASURING.exec(`${typing.words.map((word) => word.folded).join(' ')} `)?.[1];
  return verb === undefined ? undefined : new RegExp(`(?<![a-z])${verb}(?: ?[|:])?(?: [a-z]{1,7}){0,2} \\d`);
}

/** "nợ bao nhiêu?", "vay mấy tỷ?": no other amount will do. */
const OWED = /(?:^| )(no|vay|phat)(?: khoang| them)? (?:bao nhieu|may|nhieu) /;

/** "Mỗi hộ bao nhiêu?" is not answered by a sum for all: how a text says what one gets. */
function askedOfEach({ typing }: Query): RegExp | undefined {
  // without its accents it may be "mới", too
  const at = typing.words.findIndex(({ lower }) => lower === 'mỗi' || lower === 'từng');
  const thing = at < 0 ? undefined : typing.words[at + 1]?.folded;
  if (thing === undefined || NOT_SHARED.has(thing) || !/^[a-z]{2,}$/.test(thing)) return undefined;
  // "hết bao nhiêu, mỗi nhà đóng bao nhiêu?": the sum for all answers, too
  if (typing.words.slice(0, at).some(({ folded }) => folded === 'nhieu' || folded === 'may'))
    return undefined;
  const same = HOUSEHOLDS.has(thing) ? [...HOUSEHOLDS].join('|') : thing;
  return new RegExp(`(?:/|(?<![a-z])(?:moi|tung|mot|1|tren|binh quan) ?)(?:[a-z]+ )?(?:${same})(?![a-z])`);
}

/** "Mỗi nhà" is each household, by whatever word. */
const HOUSEHOLDS = new Set(['nha', 'ho', 'can', 'gia dinh']);

/** Of times and turns texts say it in many ways: "hằng năm", "một lần". */
const NOT_SHARED = new Set('nam thang quy tuan ngay gio lan nguoi'.split(' '));

/** Units that are asked for by another word: "bao nhiêu tiền", "mấy phần trăm". */
const IN_MEASURE_WORDS = new Set(['tien', 'phan']);

const IN_MEASURE = {
  money: /(?:dong|usd|nghin|ngan|trieu|ty|ti|vnd|nhan dan te|kip|euro|d|k|cu|tr)(?![a-z])/,
  percent: /%|phan tram/,
  length: /(?:km|m|met|cay so)(?![a-z])/,
  area: /(?:ha|hecta|m2|km2|met vuong)(?![a-z])/,
  time: /(?:(?<![a-z])(?:nam|quy|thang|tuan|ngay|gio|phut|tieng|buoi|h|p)(?![a-z])|')/,
} as const;

/** What a figure is an amount of, as far as its unit says. */
function measureOf(folded: string): string | undefined {
  return Object.entries(IN_MEASURE).find(([, pattern]) => pattern.test(folded))?.[0];
}

/** "ba bên", "mười hộ"; not "lần thứ ba", "tháng ba", "năm nay". */
const IN_WORDS =
  /(?<![\p{L}])(?<!(?:thứ|tháng|lần|khóa|ngày|việt|miền|thứ năm) )(?:hai|ba|bốn|năm(?! \d| nay| qua| tới| sau| trước| ngoái| học)|sáu|bảy|tám|chín|mười|một(?! số| cách| phần| lần nữa)) \p{Ll}/iu;

const PEOPLE_WORDS =
  'khach|nguoi|dai bieu|cong nhan|hoc sinh|sinh vien|cu tri|ho|dan|thanh vien|doan vien|hoi vien|can bo|phong vien|benh nhan|co dong|em|chau|giao vien|tre|luot|ban|dong chi|lao dong|nhan khau|nong dan|cong dan|chien si|van dong vien|doi tuong';
const PEOPLE = new Set(['khach', 'nguoi', 'cu', 'sinh', 'hoc']);
const COUNTS_PEOPLE = new RegExp(
  `(?:\\d|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)[^.;,]{0,18} (?:${PEOPLE_WORDS})(?![a-z])|(?:${PEOPLE_WORDS})[^.;]{0,20}\\d`,
);

function numberFit(
  unit: Unit,
  { unit: counted, measure, share }: Expectation,
  asked: ReadonlySet<string>,
  counts?: Counted,
  each?: RegExp,
  behind?: string,
): number {
  const text = excerpt(unit.span);
  const spelled = fold(text);
  if (each && !each.test(spelled)) return -1;
  if (counts?.any.test(spelled)) {
    // of the whole is asked, of a part is said
    const partOnly = !counts.partAsked && counts.part.test(spelled) && !counts.whole.test(spelled);
    if (partOnly) return PART_ONLY;
    return counts.deed?.test(spelled) ? COUNTED + SAME_VERB : COUNTED;
  }
  // "bao nhiêu người dùng" is not answered by any "6 người"
  if (counted?.includes(' ') && !sideBySide(counted, unit)) return -1;
  const figures = contentsOf(unit).figures.filter(({ words }) => !words.every((word) => asked.has(word)));
  // "bug lọt production chỉ còn 3": the thing counted stands elsewhere in the sentence
  if (counted && saysCounted(unit, counted, behind) && COUNT_BEHIND.test(spelled)) return 1;
  // "30.000 ly cà phê cho du khách" counts no visitors
  if (counted?.includes(' ') && !COUNT_BEHIND.test(spelled) && figures.length > 0) return -1;
  if (figures.length === 0) {
    if (!counted && UP_TO.test(text)) return 1;
    return measure || !IN_WORDS.test(text) ? -1 : counted && !counted.includes(' ') ? -0.3 : 0.3;
  }
  if (share && figures.some(({ folded }) => IN_MEASURE.percent.test(folded))) return 1.8;
  // "tỷ lệ thực hiện quyền: 4:1"
  if (measure === 'percent' && RATIO.test(text)) return 1.5;
  if (measure) return figures.some(({ folded }) => IN_MEASURE[measure].test(folded)) ? 1.5 : -1;
  if (!counted) return 1;
  if (counted === 'phan') return figures.some(({ folded }) => IN_MEASURE.percent.test(folded)) ? 2 : -1;
  // "bao nhiêu khách" is not answered by cups of coffee
  if (PEOPLE.has(counted) && !COUNTS_PEOPLE.test(spelled)) return -1;
  // "bao nhiêu lần" is not answered by "ba năm", nor "bao nhiêu tỷ" by "61,3%"
  const asksMeasure = measureOf(counted);
  return figures.every(
    ({ folded }) => (measureOf(folded) ?? (asksMeasure === 'money' ? '' : asksMeasure)) !== asksMeasure,
  )
    ? -1
    : -0.3;
}

/** "muốn nâng lên 27.000": of what is clear from what was said before. */
const UP_TO =
  /(?<!\p{L})(?:lên|xuống|còn|thành|mức)(?: (?:mức|khoảng|tối đa|ít nhất))? \d{1,3}(?:[.,]\d{3})+(?!\d)/iu;

const RATIO = /(?<!\p{L})t[ỷỉ] lệ[^.;]{0,60}?:?\s\d{1,3}\s?:\s?\d{1,3}(?![\d:])/iu;

const COUNTED_ROW = 2;

/** What a plain number of a table counts is said by another cell ("ĐVT: tỷ đồng"), or by none. */
function tabledFit(unit: Unit, { measure, unit: counted }: Expectation, asked: ReadonlySet<string>): number {
  // "Churn | 7,4% | 9,8%": the first cell says nothing but what is asked for
  const [first] = cellsOfRow(excerpt(unit.span));
  if (first && words(first.text).every(({ folded }) => asked.has(folded))) return COUNTED_ROW;
  // "Đơn mới | 8.120 | 9.460": the first cell names what is counted
  if (counted && `${fold(excerpt(unit.span))} `.startsWith(`${counted} `)) return COUNTED_ROW;
  // a budget and a bank are no "ngàn"
  const said = fold(excerpt(unit.span)).replace(/ngan (?=sach|hang)/g, '');
  if (measure && IN_MEASURE[measure].test(said)) return 1.5;
  // "22/26" of those present is no sum
  return measure && /\d\/\d/.test(said) ? -1 : TABLED;
}

/** Does the unit hold these words one behind the other? */
function sideBySide(phrase: string, { bag }: Unit): boolean {
  const words = phrase.split(' ');
  return words.slice(1).every((word, i) => bag.pairs.has(`${words[i]} ${word}`));
}

/** A capitalised word that the question does not hold: something that can be the name asked for; of a subject right behind it. */
function named(text: string, { subject, strict }: Expectation, asked: ReadonlySet<string>): boolean {
  const spoken = words(text);
  const isNew = (at: number) => {
    const word = spoken[at];
    if (word === undefined || at === 0 || !/^\p{Lu}\p{L}/u.test(word.text)) return false;
    // what opens a sentence, or the text of a numbered point, is written with a capital anyway
    return !asked.has(word.folded) && !/[.:;!?)|]\s+["“]?$/u.test(text.slice(0, word.start));
  };
  if (!strict || !subject) {
    // a firm is asked for, not who speaks there
    const people = findPeople(text);
    return spoken.some(
      (word, at) =>
        isNew(at) && !people.some(({ whole }) => whole.start <= word.start && word.end <= whole.end),
    );
  }
  return spoken.some(
    (_, at) =>
      subject.every((word, i) => spoken[at + i]?.folded === word) &&
      [0, 1, 2, 3].some((far) => isNew(at + subject.length + far)),
  );
}
