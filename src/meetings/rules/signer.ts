import { compile } from '../../text/compile.ts';
import { matchesOf } from '../../text/matches.ts';
import type { PersonMention } from '../../text/names/names.ts';
import type { Range } from '../../text/range.ts';
import { EDGE_BEFORE } from '../../text/words.ts';
import { peopleAfter, peopleBefore } from '../chains.ts';
import { PAPER } from '../papers.ts';
import { partyBefore } from '../parties.ts';
import type { Reading } from '../reading.ts';
import type { Read, Rule } from '../rule.ts';
import { rangeOf } from '../rule.ts';
import { sideOf } from '../sides.ts';
import { tenseOf } from '../tense.ts';
import type { Unit } from '../units.ts';
import { CEREMONY, ITEM_SIGNED, NOT, NOT_A_SIGNER, PASSIVE, papersFrom, SIGNS, signsNow } from './signed.ts';

function signers(
  reading: Reading,
  people: readonly PersonMention[],
  document: string | undefined,
  unit?: Unit,
): Read<'signer'>[] {
  return people.map((person) => {
    const { name, role } = reading.person(person);
    const side = unit && sideOf(reading, unit, person);
    return {
      value: {
        text: name,
        ...(role === undefined ? {} : { role }),
        ...(side === undefined ? {} : { side }),
        ...(document === undefined ? {} : { document }),
      },
      at: { start: person.start, end: person.end },
    };
  });
}

// các đồng chí A, B và C đã ký Biên bản …; đại diện các sở đã ký kết …; chủ tọa A và thư ký B ký biên bản
export const signerBeforeVerb: Rule<'signer'> = {
  kind: 'signer',
  name: 'signer before the verb',
  pattern: compile(`${SIGNS}(?=${PAPER})`, 'gu'),
  read: (found) => {
    const { reading, unit, match } = found;
    const lead = unit.low.slice(Math.max(0, match.index - 40), match.index);
    if (!signsNow(found) || NOT.test(lead) || WITNESSED.test(lead)) return [];
    const title = papersFrom(unit, match.index + match[0].length)[0];
    const document = title && reading.slice(title);
    const verb = startOfVerb(unit, match.index);
    const people = peopleBefore(reading, unit, unit.start + verb);
    if (people.length > 0) return signers(reading, people, document);
    const party = partyBefore(unit, verb);
    return party === undefined
      ? []
      : [
          {
            value: { text: reading.slice(party), ...(document === undefined ? {} : { document }) },
            at: party,
          },
        ];
  },
};

/** "hai Phó Thủ tướng chứng kiến lễ |ký Thỏa thuận …": they look on. */
const WITNESSED = /(?<!\p{L})chứng kiến(?:\s+(?:lễ|việc|nghi thức|các bên|hai bên))?\s+$/u;

// đại diện hải quan hai nước trao cho nhau bản Thỏa thuận … đã ký
export const signerWhoHandsOver: Rule<'signer'> = {
  kind: 'signer',
  name: 'signer who hands over',
  pattern: compile(
    `${EDGE_BEFORE}trao(?:\\s+(?:đổi|cho nhau|nhau))*\\s+(?=${PAPER}[^.;:]{0,160}?\\sđã\\s+(?:được\\s+)?ký)`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    if (tenseOf(unit) === 'next') return [];
    const people = peopleBefore(reading, unit, unit.start + match.index);
    if (people.length > 0) return signers(reading, people, undefined);
    const party = partyBefore(unit, match.index);
    return party === undefined ? [] : [{ value: { text: reading.slice(party) }, at: party }];
  },
};

/** "đã cùng nhau thực hiện |ký": the verb with what leads up to it. */
function startOfVerb(unit: Unit, at: number): number {
  const lead =
    /(?:(?:đã|cùng|cùng nhau|cũng|vừa|đồng|thực hiện|tiến hành|đặt bút|chính thức|lần lượt|trực tiếp|thống nhất|nghi thức|tổ chức|làm|cử hành|lễ|nhau)\s+)*$/u.exec(
      unit.low.slice(0, at),
    );
  return at - (lead?.[0].length ?? 0);
}

// Biên bản … được các đồng chí Bí thư ký ngày …: "do … ký", "được … ký"
export const signerInPassive: Rule<'signer'> = {
  kind: 'signer',
  name: 'signer in the passive',
  pattern: compile(PASSIVE, 'gu'),
  read: (found) => {
    const { reading, unit, match } = found;
    const who = match.groups?.['who'];
    if (tenseOf(unit) === 'next' || who === undefined || NOT_A_SIGNER.test(who)) return [];
    const start = match.index + match[0].lastIndexOf(` ${who}`) + 1;
    const title = unit.text.slice(match.index, match.index + (match.groups?.['title']?.length ?? 0));
    const people = reading
      .people(unit)
      .filter(
        (person) => person.start >= unit.start + start && person.end <= unit.start + start + who.length,
      );
    if (people.length > 0) return signers(reading, people, title);
    return [
      {
        value: { text: unit.text.slice(start, start + who.length), document: title },
        at: rangeOf(unit, start, start + who.length),
      },
    ];
  },
};

// * Bản ghi nhớ về … - Thứ trưởng A và Đại sứ B ký
export const signerByItem: Rule<'signer'> = {
  kind: 'signer',
  name: 'signer by item',
  pattern: ITEM_SIGNED,
  read: (found) => {
    const { reading, unit, match } = found;
    const { title, who } = match.groups ?? {};
    if (!signsNow(found) || title === undefined || who === undefined) return [];
    const start = match.index + match[0].lastIndexOf(who);
    const from = unit.start + start;
    const titleStart = match.index + match[0].indexOf(title);
    const document = unit.text.slice(titleStart, titleStart + title.length);
    const people = reading
      .people(unit)
      .filter((person) => person.start >= from && person.end <= from + who.length);
    if (people.length > 0) return signers(reading, people, document);
    return [
      {
        value: { text: unit.text.slice(start, start + who.length), document },
        at: rangeOf(unit, start, start + who.length),
      },
    ];
  },
};

/** "hai Bộ", "Công ty A và Tập đoàn B": the sides of a paper, up to the end of its title. */
function sidesOf(unit: Unit, from: number, to: number): Range[] {
  const between = /\sgiữa\s+/u.exec(unit.low.slice(from, to));
  if (between === null) return [];
  const start = from + between.index + between[0].length;
  const sides: Range[] = [];
  let at = start;
  for (const part of unit.text
    .slice(start, to)
    .split(/(\s+(?:và|với|cùng)\s+)(?=\p{Lu}|các|đại|tỉnh|phía|bên|sở|trường|huyện|xã)/u)) {
    if (!/^\s+(?:và|với|cùng)\s+$/u.test(part)) sides.push(rangeOf(unit, at, at + part.trimEnd().length));
    at += part.length;
  }
  return sides.filter((side) => side.end - side.start > 3);
}

/** "bản ghi nhớ |giữa Giám đốc A và Giám đốc B": people stand behind the title. */
function endOfSides(unit: Unit, titleEnd: number): number {
  const behind = /^\s*giữa\s[^;.:]{4,200}/u.exec(unit.low.slice(titleEnd));
  return titleEnd + (behind?.[0].length ?? 0);
}

// lễ ký Tuyên bố chung giữa hai Bộ; lễ trao Biên bản hợp tác giữa Công ty A và Tập đoàn B
export const signerAtCeremony: Rule<'signer'> = {
  kind: 'signer',
  name: 'signer at a ceremony',
  pattern: compile(
    `${CEREMONY.source}|(?:lễ|nghi thức|chứng kiến(?:\\s+việc)?)\\s+${SIGNS}(?=${PAPER})`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    if (!signsNow(found)) return [];
    return papersFrom(unit, match.index + match[0].length).flatMap((title) =>
      sidesOf(unit, title.start - unit.start, endOfSides(unit, title.end - unit.start)).flatMap((at) => {
        const people = reading.people(unit).filter((one) => one.whole.start >= at.start && one.end <= at.end);
        if (people.length > 0) return signers(reading, people, reading.slice(title));
        return [{ value: { text: reading.slice(at), document: reading.slice(title) }, at }];
      }),
    );
  },
};

// Bản ghi nhớ … được ký kết giữa Đại học A và Đại học B
export const signerBetween: Rule<'signer'> = {
  kind: 'signer',
  name: 'signer between',
  pattern: compile(
    `(?:^\\s*|[.;:,]\\s+)(?<title>${PAPER}[^.;:]{0,120}?)\\s+(?:đã\\s+|vừa\\s+|cũng\\s+)*được\\s+ký(?:\\s+kết)?(?=\\s+giữa\\s)`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    if (!signsNow(found) || /(?:năm\s+(?:19|20)\d\d|trước đây)/u.test(unit.low)) return [];
    const from = match.index + match[0].length;
    const end = /[.;,]|\s(?:tại|vào|ngày|trước|dưới|nhằm|với sự)(?!\p{L})/u.exec(unit.low.slice(from));
    const title = match.groups?.['title'];
    return sidesOf(unit, from, end === null ? unit.low.length : from + end.index).map((at) => ({
      value: { text: reading.slice(at), ...(title === undefined ? {} : { document: title }) },
      at,
    }));
  },
};

/** The paper that a unit says was signed: "ký |Biên bản ghi nhớ về …; hai người ký là …". */
function paperSigned(reading: Reading, unit: Unit | undefined, before?: number): string | undefined {
  if (unit === undefined || unit.heading) return undefined;
  const match = matchesOf(SIGNED_PAPER, unit.low.slice(0, before)).at(-1);
  const title = match && papersFrom(unit, match.index + match[0].length)[0];
  return title && reading.slice(title);
}

const SIGNED_PAPER = compile(`${SIGNS}(?=${PAPER})`, 'gu');

// đại diện ký là ông A và bà B; người ký: ông A; đại diện hai bên ký có …
export const signerByName: Rule<'signer'> = {
  kind: 'signer',
  name: 'signer by name',
  pattern: compile(
    `(?:${EDGE_BEFORE}(?:người|đại diện|những người|thay mặt)\\s+(?:\\p{L}+\\s+){0,4}?|(?:^|[.;]\\s+)(?:(?:cùng|tham gia|trực tiếp|đặt bút)\\s+)?)(?:ký|ký kết|đặt bút ký)(?:\\s+(?:kết|vào))?(?:\\s+${PAPER}[^.;:,]{0,60}?)?(?:\\s+(?:thay mặt|đại diện)(?:\\s+cho)?\\s[^.;:,]{2,60}?)?\\s*(?:là|gồm|có|:)(?=\\s)`,
    'gu',
  ),
  read: (found) => {
    const { reading, unit, match } = found;
    if (!signsNow(found)) return [];
    const document =
      paperSigned(reading, unit, match.index) ??
      [1, 2].map((back) => paperSigned(reading, reading.units[unit.index - back])).find((title) => title);
    const from = match.index + match[0].length;
    const people = peopleAfter(reading, unit, unit.start + from);
    return signers(reading, [...people, ...ofOtherSides(reading, unit, from)], document, unit);
  },
};

// đại diện phía A ký là ông …; |phía cảng là| bà …
const OTHER_SIDE = compile(
  `[,;]\\s+(?:(?:còn|và)\\s+)?(?:(?:đại diện|thay mặt)\\s+)?(?:(?:cho\\s+)?(?:phía|bên|đoàn)\\s+)[^.,;:]{2,40}?\\s(?:là|có)(?=\\s)`,
  'gu',
);

/** Who signed for the sides that the same sentence goes on to name. */
function ofOtherSides(reading: Reading, unit: Unit, from: number): PersonMention[] {
  return matchesOf(OTHER_SIDE, unit.low)
    .filter(({ index }) => index > from)
    .flatMap((match) => peopleAfter(reading, unit, unit.start + match.index + match[0].length).slice(0, 1));
}

export const signerRules: readonly Rule<'signer'>[] = [
  signerBeforeVerb,
  signerInPassive,
  signerByItem,
  signerWhoHandsOver,
  signerAtCeremony,
  signerBetween,
  signerByName,
];
