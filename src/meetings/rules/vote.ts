import { withoutBullet } from '../../text/bullets.ts';
import { compile } from '../../text/compile.ts';
import { lower } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';
import type { Reading } from '../reading.ts';
import { ANY, type Rule } from '../rule.ts';
import { voteRow } from '../tables.ts';
import type { Unit } from '../units.ts';

const COUNT =
  '(?:\\d[\\d.,]{0,15}\\s{0,3}/\\s{0,3}(?!(?:19|20)\\d\\d(?!\\d))\\d[\\d.,]{0,15}|\\d[\\d.,]{0,15}\\s{0,3}%|\\d[\\d.,]{0,15}\\s{1,3}phiếu|\\d{1,9}\\s{1,3}(?:thẻ|votes?)|đa số|\\d{1,9}\\s{1,3}(?:không\\s{1,2})?(?:tán thành|đồng ý|phản đối|thuận|chống)(?=\\s*[,;.)/]|\\s*$)|(?:tán thành|đồng ý|thuận|chống|phản đối)\\s?:\\s?\\d{1,9}(?![\\d.,/]*\\d)|\\d{1,9}\\s{1,3}(?:người|hộ|đại biểu|thành viên|cổ đông|phụ huynh|đồng chí|căn hộ)\\s{1,3}(?:đồng ý|tán thành|nhất trí|biểu quyết))';
const VOTES = `(?:tán thành|biểu quyết|thông qua|bỏ phiếu|phiếu (?:thuận|chống|trắng)|phiếu|thẻ|giơ tay|vote|bình chọn|đồng ý|không tán thành|nhất trí|trúng cử|tín nhiệm|(?<=\\d\\s)(?:thuận|chống))`;
const VOTED = compile(`${EDGE_BEFORE}${VOTES}${EDGE_AFTER}`, 'u');
const COUNTED = compile(COUNT, 'u');
const COUNTS = compile(COUNT, 'gu');
/** "dời từ |14/11 → |21/11": a day. */
const OF_DAY = /(?<!\p{L})(?:từ|ngày|sang|đến|tới|trước|hạn|hôm|thứ \p{L}{2,4})\s$|(?:→|[-=]>)\s?$/u;
const CARDS = /\d\s{1,3}(?:thẻ|phiếu|votes?)(?!\p{L})|\d\s{1,3}thuận(?!\p{L})/u;
const FAILED =
  /(?:không được thông qua|không thông qua|chưa được thông qua|chưa thông qua|bị bác|không đạt|không trúng|chưa đủ|không đủ)/u;
const PASSED = /(?:thông qua|trúng cử|tán thành|đồng ý|nhất trí|biểu quyết thuận)/u;

// Điều chỉnh phí …: tán thành 142 phiếu (76,3%), … Kết quả: THÔNG QUA; Nghị quyết về …: 52/52 đại biểu tán thành
export const voteWithCount: Rule<'vote'> = {
  kind: 'vote',
  name: 'vote with its count',
  pattern: compile(`^(?=[\\s\\S]*${COUNT})(?=[\\s\\S]*${EDGE_BEFORE}${VOTES}${EDGE_AFTER})[\\s\\S]+`, 'gu'),
  read: ({ reading, unit }) => {
    if (unit.heading || /^(?:attendees|time|absent|place)$/u.test(unit.field?.kind ?? '')) return [];
    const votes = VOTED.exec(unit.low);
    // "Chia lãi 9%: 141 thẻ thuận": the share is the matter's, the cards are counted
    const counts = matchesOf(COUNTS, unit.low).filter(({ index }) => !OF_DAY.test(unit.low.slice(0, index)));
    const count = counts.find((one) => !/%/u.test(one[0]) || !CARDS.test(unit.low)) ?? counts[0];
    if (votes === null || count === undefined) return [];
    // A share of the voters, not of a plan that was approved: the count stands by the word.
    const near = counts.some(
      (one) =>
        Math.abs(one.index - votes.index) < 60 ||
        /(?:tán thành|phiếu|đồng ý|biểu quyết)[^.;]{0,50}$/u.test(unit.low.slice(0, one.index)),
    );
    if (
      !near ||
      (/%/u.test(count[0]) &&
        !/(?:tán thành|phiếu|biểu quyết|trúng cử|nhất trí|thông qua)[^.;]{0,60}%|%[^.;]{0,60}(?:tán thành|phiếu|biểu quyết|đồng ý|nhất trí|cổ phần)/u.test(
          unit.low,
        ))
    )
      return [];
    const colon = unit.text.indexOf(': ');
    const cut =
      colon > 8 && colon < count.index
        ? colon
        : Math.min(votes.index, count.index) > 8
          ? Math.min(votes.index, count.index)
          : -1;
    const own = withoutBullet(cut < 0 ? unit.text : unit.text.slice(0, cut)).trim();
    const matter = RESULT_ALONE.test(lower(own)) ? (matterBefore(reading, unit) ?? own) : own;
    const result = (cut < 0 ? unit.text : unit.text.slice(cut)).replace(/^[\s:]+/u, '').trim();
    // "… tán thành 71 phiếu. Kết quả: không thông qua." in the next sentence
    const outcome = lower(
      reading.slice({ start: unit.start, end: Math.min(unit.block.end, unit.end + 160) }),
    );
    const failed = FAILED.test(outcome);
    return [
      {
        value: { matter, result, ...(failed || PASSED.test(unit.low) ? { passed: !failed } : {}) },
        at: { start: unit.start, end: unit.end },
      },
    ];
  },
};

/** "Kết quả biểu quyết: 8 tán thành", "Tỷ lệ tán thành: 98,7%": the matter stands in the sentence before. */
const RESULT_ALONE =
  /^(?:kết quả(?: (?:biểu quyết|bỏ phiếu|kiểm phiếu|lấy phiếu))?|biểu quyết|bỏ phiếu|(?:tỷ lệ|tỉ lệ|số phiếu) (?:tán thành|đồng ý|biểu quyết)|tán thành|đồng ý)$/u;

function matterBefore(reading: Reading, unit: Unit): string | undefined {
  const before = reading.units[unit.index - 1];
  return before === undefined || before.text.length > LONGEST_MATTER || RESULT_OPENS.test(before.low)
    ? undefined
    : withoutBullet(before.text).replace(/[.;:]\s*$/u, '');
}

const RESULT_OPENS = /^\W*(?:kết quả|biểu quyết|bỏ phiếu|(?:tỷ lệ|tỉ lệ|số phiếu) (?:tán|đồng|biểu))/u;
const LONGEST_MATTER = 260;

const CALLED = `${EDGE_BEFORE}(?:vote|votes|poll|bình chọn|biểu quyết|bỏ phiếu|thả tim|giơ tay|dơ tay|khảo sát nhanh|lấy ý kiến|kết quả bầu|bầu)${EDGE_AFTER}`;
/** "Huế 29", "phương án B: 12": what was to be chosen, and how many chose it. */
const OPTION =
  '(?:\\d{1,4}\\s+(?:\\p{L}+\\s+){0,2}?(?:chọn|muốn|theo|thích|bầu|ủng hộ|nghiêng|về|đòi|không|đồng ý)\\s+[^,;.]{1,40}|[\\p{L}\\p{N}][^,;/:.>→]{1,40}?:?\\s+\\d{1,4}(?:\\s*/\\s*\\d{1,4})?(?![\\d%]))';

// vote nhanh: chọn Huế hay Hội An -> Huế 29, Hội An 13
export const voteByOptions: Rule<'vote'> = {
  kind: 'vote',
  name: 'vote by options',
  pattern: compile(
    `${CALLED}[^\\n]{0,140}?(?:[:,]|->|=>|→|\\s-)\\s*(?<result>${OPTION}(?:\\s*[,;/]\\s*(?:còn )?${OPTION}){1,8})`,
    'gu',
  ),
  read: ({ unit, match }) => {
    const low = match.groups?.['result'];
    if (unit.heading || low === undefined || COUNTED.test(unit.low)) return [];
    const end = match.index + match[0].length;
    const result = unit.text.slice(end - low.length, end);
    const matter = withoutBullet(unit.text.slice(0, end - low.length)).replace(/[\s:,>=→–—-]+$/u, '');
    return [{ value: { matter, result }, at: { start: unit.start, end: unit.end } }];
  },
};

const VOTE_HEADING = compile(
  `${EDGE_BEFORE}(?:biểu quyết|bỏ phiếu|kiểm phiếu|lấy phiếu|phiếu)${EDGE_AFTER}`,
  'u',
);

// Kết quả bỏ phiếu: / Xuất sắc: 1     Đạt: 5     Không đạt: 0
export const voteByChoices: Rule<'vote'> = {
  kind: 'vote',
  name: 'vote by its choices',
  pattern: compile(
    '^\\s*(?:[-+*•–]\\s*)?(?=\\p{L})[^\\d:;|]{2,40}:?\\s+\\d{1,4}(?:\\s+phiếu)?(?:\\s*[,;|/]\\s*|\\s+)(?:[^\\d:;|,]{2,40}:\\s*\\d{1,4}(?:\\s+phiếu)?[\\s,;|/.]*){1,6}$',
    'gu',
  ),
  read: ({ reading, unit }) => {
    const before = reading.units[unit.index - 1];
    const called = [unit.headings.at(-1), unit.lead, before?.low].find(
      (line) => line !== undefined && line.length < 160 && VOTE_HEADING.test(line),
    );
    if (called === undefined || unit.heading || unit.field !== undefined) return [];
    return [
      {
        value: { matter: withoutBullet(before?.text ?? called), result: withoutBullet(unit.text).trim() },
        at: { start: unit.start, end: unit.end },
      },
    ];
  },
};

// Nội dung | Đồng ý | Không
export const voteByRow: Rule<'vote'> = {
  kind: 'vote',
  name: 'vote by row',
  pattern: ANY,
  read: ({ reading, unit }) => {
    const row = voteRow(reading.units, unit);
    if (row === undefined) return [];
    return [
      {
        value: {
          matter: row.matter.text,
          result: row.result,
          ...(row.passed === undefined ? {} : { passed: row.passed }),
        },
        at: { start: unit.start, end: unit.end },
      },
    ];
  },
};

export const voteRules: readonly Rule<'vote'>[] = [voteWithCount, voteByOptions, voteByChoices, voteByRow];
