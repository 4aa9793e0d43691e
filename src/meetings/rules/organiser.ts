import { compile } from '../../text/compile.ts';
import { matchesOf } from '../../text/matches.ts';
import { BODY } from '../../text/names/organisations.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';
import { MEETING } from '../meeting-words.ts';
import type { Found, Read, Rule } from '../rule.ts';
import { ANY, rangeOf } from '../rule.ts';
import { tenseOf } from '../tense.ts';
import type { Unit } from '../units.ts';

const ORGANISES = `(?:(?:chủ trì|đồng|phối hợp|sẽ|đã|vừa|cùng)\\s+){0,3}(?:tổ chức|đăng cai|triệu tập|mở)`;
const OBJECT = `(?:\\s+(?:thành công|chương trình|buổi|cuộc|phiên|lễ|trọng thể|tổ chức)){0,2}\\s+(?:${MEETING}|chương trình|họp|lễ)`;

const STARTS = compile(
  `(?:${EDGE_BEFORE}(?:phối hợp(?:\\s+(?:với|cùng))?|cùng(?:\\s+với)?|,|và(?=\\s+${BODY})|với)\\s+|^\\s*)(?=${BODY})`,
  'gu',
);
/** Where the subject of a clause may open: behind a full stop, or a comma before a body. */
const CLAUSE = compile(
  `(?:^|[.;:]\\s+|,\\s+(?=${BODY}|(?:tỉnh|huyện|thành phố|nhà)\\s|(?:tổng|liên)\\s))`,
  'gu',
);
const SUBJECT = compile(`^\\s*(?:[^,;]{0,60}?(?:,\\s*|${EDGE_BEFORE}(?:do|tại đây)\\s+))?(?=${BODY})`, 'u');

function bodies(unit: Unit, from: number, to: number): Read<'organiser'>[] {
  const low = unit.low.slice(from, to);
  const cuts: number[] = [];
  for (const match of matchesOf(STARTS, low)) {
    cuts.push(match.index + match[0].length);
  }
  return cuts
    .slice(-4)
    .map((start, i, all) => {
      const next = all[i + 1];
      const end =
        next === undefined
          ? low.length
          : low
              .slice(0, next)
              .replace(/[\s,]*(?:phối hợp(?:\s+(?:với|cùng))?|cùng(?:\s+với)?|và|với|,)?[\s,]*$/u, '').length;
      // as written: "Lâm Đồng" does not end in "đồng"
      const trimmed = unit.text
        .slice(from + start, from + end)
        .replace(/[\s,(–-]+$/u, '')
        .replace(/\s+(?:đã|vừa|sẽ|đồng|phối hợp|chủ trì|long trọng|được giao)$/u, '');
      const at = rangeOf(unit, from + start, from + start + trimmed.length);
      return { value: { text: unit.text.slice(from + start, from + start + trimmed.length) }, at };
    })
    .filter((read) => read.value.text.length > 3);
}

const now = (found: Found): boolean =>
  tenseOf(found.unit) === 'now' && found.unit.field === undefined && found.nth < 30;

/** "Tên nhiệm vụ: … / Đơn vị chủ trì: … / Chủ nhiệm: …": whoever carries out a study holds no meeting. */
function leadsStudy(...beside: readonly (Unit | undefined)[]): boolean {
  return beside.some((unit) => unit !== undefined && OF_STUDY.test(unit.low));
}

const OF_STUDY =
  /^\P{L}*(?:tên (?:đề tài|nhiệm vụ|dự án)|mã số|chủ nhiệm|kinh phí|cơ quan phối hợp)[^:]{0,30}:/u;

// Đơn vị tổ chức: Ban quản trị
export const organiserByField: Rule<'organiser'> = {
  kind: 'organiser',
  name: 'organiser by field',
  pattern: ANY,
  read: ({ reading, unit }) => {
    if (
      unit.field?.kind !== 'organiser' ||
      leadsStudy(reading.units[unit.index - 1], reading.units[unit.index + 1])
    )
      return [];
    const { start, end } = unit.field.value;
    const text = reading.slice({ start, end }).replace(/[\s.;]+$/u, '');
    return text === '' ? [] : [{ value: { text }, at: { start, end: start + text.length } }];
  },
};

// Sáng 22/2, Tỉnh ủy A tổ chức Chương trình …; Sở B phối hợp Hiệp hội C tổ chức.
export const organiserBeforeVerb: Rule<'organiser'> = {
  kind: 'organiser',
  name: 'organiser before the verb',
  pattern: compile(`${EDGE_BEFORE}${ORGANISES}(?:${OBJECT}|\\s*(?:[.]|$))`, 'gu'),
  read: (found) => {
    const { unit, match } = found;
    if (!now(found)) return [];
    const lead = unit.low.slice(0, match.index);
    if (
      /(?:được|cho phép|ban|việc|công tác|đề nghị|thống nhất|tiếp tục|dự kiến|sẽ|để|thường xuyên|kế hoạch|quy chế|thỏa thuận|phương án|kinh phí|nhiệm vụ|quyền)\s*$/u.test(
        lead,
      )
    )
      return [];
    // The subject stands between the last comma-closed adjunct and the verb.
    const clause = Math.max(0, ...[...lead.matchAll(CLAUSE)].map((m) => m.index + m[0].length));
    const subject = lead.slice(clause);
    const opening = SUBJECT.exec(subject);
    if (opening === null || subject.length > 220) return [];
    return bodies(unit, clause + opening[0].length, match.index);
  },
};

// do UBND tỉnh A (chủ trì, phối hợp với B) tổ chức
export const organiserBehindBy: Rule<'organiser'> = {
  kind: 'organiser',
  name: 'organiser behind "do"',
  pattern: compile(
    `${EDGE_BEFORE}do\\s+(?<who>(?=${BODY})[^.;]{3,200}?)\\s+(?:(?:chủ trì|phối hợp|đồng|cùng),?\\s+){0,2}(?:tổ chức|đăng cai|triệu tập)${EDGE_AFTER}`,
    'gu',
  ),
  read: (found) => {
    const { unit, match } = found;
    const who = match.groups?.['who'];
    if (!now(found) || who === undefined) return [];
    const from = match.index + match[0].indexOf(who);
    const end = from + who.length;
    // "do UBND tỉnh Lâm |Đồng tổ chức": in small letters the verb's "đồng"
    const rest = /^\s+Đồng(?!\p{L})/u.exec(unit.text.slice(end))?.[0].length ?? 0;
    return bodies(unit, from, end + rest);
  },
};

/** The body that the pattern's `who` stands for, at the start of the match. */
function readWho(found: Found): Read<'organiser'>[] {
  const { unit, match } = found;
  const who = match.groups?.['who'];
  if (!now(found) || who === undefined) return [];
  const at = rangeOf(unit, match.index, match.index + who.length);
  return [{ value: { text: unit.text.slice(match.index, match.index + who.length) }, at }];
}

// UBND tỉnh A là đơn vị đăng cai
export const organiserAsHost: Rule<'organiser'> = {
  kind: 'organiser',
  name: 'organiser as the host',
  pattern: compile(
    `(?<who>(?:${BODY})[^.;:,]{2,80}?)\\s+(?:là|làm|đóng vai trò|giữ vai trò)\\s+(?:đơn vị|cơ quan|chủ nhà|bên|tỉnh)?\\s*(?:đăng cai|chủ nhà|tổ chức|triệu tập)`,
    'gu',
  ),
  read: readWho,
};

// Công ty Cổ phần A họp Đại hội đồng cổ đông
export const organiserOfShareholders: Rule<'organiser'> = {
  kind: 'organiser',
  name: 'company that holds its general meeting',
  pattern: compile(
    `(?<who>${EDGE_BEFORE}(?:công ty|tổng công ty|tập đoàn|ngân hàng|hợp tác xã|quỹ tín dụng)\\s[^.;]{3,90}?)\\s+(?:đã\\s+|vừa\\s+)?(?:họp|tiến hành|khai mạc|có)\\s+(?:phiên\\s+họp\\s+)?(?:đại hội|đhđcđ|hội nghị)`,
    'gu',
  ),
  read: readWho,
};

export const organiserRules: readonly Rule<'organiser'>[] = [
  organiserByField,
  organiserBeforeVerb,
  organiserBehindBy,
  organiserAsHost,
  organiserOfShareholders,
];
