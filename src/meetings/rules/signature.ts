import { lower } from '../../text/fold.ts';
import { findPeople, type PersonMention } from '../../text/names/names.ts';
import { peopleBefore } from '../chains.ts';
import type { Reading } from '../reading.ts';
import type { Read, Rule } from '../rule.ts';
import { ANY } from '../rule.ts';
import { signaturesOf } from '../signature-block.ts';
import type { Unit } from '../units.ts';

type Signer = Read<'signer'>;

/** The title that the report gives itself: "BIÊN BẢN HỌP PHÒNG", "THÔNG BÁO". */
function titleOf(reading: Reading): string | undefined {
  return reading.units
    .slice(0, 14)
    .find((unit) => /^\s*(?:#+\s*)?(?:biên bản|thông báo|nghị quyết|kết luận|báo cáo)/u.test(unit.low))
    ?.text.split('\n')[0]
    ?.trim();
}

function signers(
  reading: Reading,
  people: readonly { name: string; start: number; end: number }[],
): Signer[] {
  const document = titleOf(reading) ?? reading.document.title;
  return people.map(({ name, start, end }) => {
    const role = reading.roleOf(name);
    return { value: { text: name, ...(role === undefined ? {} : { role }), document }, at: { start, end } };
  });
}

/** The last part of minutes and notices, where they are signed. */
function isTail(reading: Reading, unit: Unit): boolean {
  return reading.genre !== 'article' && unit.index >= reading.units.length - 14;
}

/** Nothing between a name and its "(đã ký)". */
const SIGNED_BEHIND = /^[\s*:–-]{0,4}$/u;

// (đã ký) / Lê Thị Hoa          Nguyễn Văn An; PHÓ CHÁNH VĂN PHÒNG (đã ký): Nguyễn Văn An
export const signerOfDocument: Rule<'signer'> = {
  kind: 'signer',
  name: 'signer of the document by its signature',
  pattern:
    /\((?:đã ký|đã kí|ký|kí|signed)(?:[\s,][^)]{0,40})?\)|^\s*\/s\/|(?<![\p{L}])đã ký(?=\s*[:\n]|\s*$)/gu,
  read: ({ reading, unit, match }) => {
    if (!isTail(reading, unit)) return [];
    const text = reading.document.text;
    // UBND XÃ A - Nguyễn Văn An (đã ký)
    const [own] = reading
      .people(unit)
      .filter((person) => SIGNED_BEHIND.test(text.slice(person.end, unit.start + match.index)));
    if (own !== undefined) return signers(reading, [own]);
    const from = unit.start + match.index + match[0].length;
    // On the rest of the line, or on the next lines up to the first that names people.
    const rest = findPeople(text, { start: from, end: unit.end }, { lists: true });
    if (rest.length > 0) return signers(reading, rest);
    const below: PersonMention[] = [];
    for (const next of reading.units.slice(unit.index + 1, unit.index + 8)) {
      const people =
        next.text.length > 140
          ? []
          : findPeople(text, next, { lists: true }).filter((person) => person.name.includes(' '));
      if (people.length === 0 && below.length > 0) break;
      below.push(...people);
    }
    return signers(reading, below);
  },
};

// Ông A, bà B và ông C cùng ký tên xác nhận
export const signerByConfirmation: Rule<'signer'> = {
  kind: 'signer',
  name: 'signer of the document by confirmation',
  pattern:
    /(?<![\p{L}\p{M}])(?:cùng\s+|đã\s+|đều\s+|thống nhất\s+)*ký\s+(?:tên|xác nhận|vào biên bản|biên bản|bên dưới|dưới đây)(?![\p{L}\p{M}])/gu,
  read: ({ reading, unit, match }) =>
    reading.genre === 'article'
      ? []
      : signers(reading, peopleBefore(reading, unit, unit.start + match.index)),
};

// Thư ký ghi biên bản: Lê Thị Hoa, as the last lines of minutes
export const signerByLastLine: Rule<'signer'> = {
  kind: 'signer',
  name: 'signer of the document by its last lines',
  pattern:
    /^\s*(?:thư ký|người (?:ghi|lập|viết|ký)|chủ trì|chủ tọa|đại diện|người chủ trì|tm\.|giám đốc|trưởng)[^:\n]{0,50}:\s*(?=\S)/gu,
  read: ({ reading, unit, match }) => {
    if (!isTail(reading, unit) || unit.index < 14 || reading.genre === 'notes') return [];
    const from = unit.start + match.index + match[0].length;
    return signers(
      reading,
      findPeople(reading.document.text, { start: from, end: unit.end }, { lists: true }).filter((person) =>
        person.name.includes(' '),
      ),
    );
  },
};

// THƯ KÝ | CHỦ TỌA / Lê Thị Hoa | Nguyễn Văn An: names alone on their line, below their offices
export const signerByColumn: Rule<'signer'> = {
  kind: 'signer',
  name: 'signer of the document by its last names',
  pattern: ANY,
  read: ({ reading, unit }) =>
    signers(
      reading,
      signaturesOf(reading).flatMap((signature) => (signature.unit === unit ? [signature.person] : [])),
    ),
};

/** "CHỦ TỊCH HỘI ĐỒNG" is an office, "CHỦ TỌA" what somebody did there. */
const HOLDS_OFFICE = /^(?:chủ tịch|trưởng|phó|giám đốc|thư ký khoa học)(?!\p{L})/u;

/** A rule that reads who did what at the meeting from the office over their signature. */
function byOffice<K extends 'chair' | 'secretary'>(kind: K, office: RegExp): Rule<K> {
  return {
    kind,
    name: `${kind} by signature`,
    pattern: ANY,
    read: ({ reading, unit }) =>
      signaturesOf(reading).flatMap(({ person, titles, unit: under }) => {
        const title = under === unit ? titles.find((one) => office.test(lower(one))) : undefined;
        if (title === undefined) return [];
        const known = reading.person(person);
        const role = known.role ?? (HOLDS_OFFICE.test(lower(title)) ? title : undefined);
        return [
          {
            value: { ...known, ...(role === undefined ? {} : { role }) },
            at: { start: person.start, end: person.end },
          },
        ];
      }) as Read<K>[],
  };
}

// CHỦ TỌA / (đã ký) / Nguyễn Văn An
export const chairBySignature = byOffice(
  'chair',
  /chủ (?:tọa|trì)(?!\p{L})|^(?:chủ tịch|trưởng) (?:hội đồng|ban)(?!\p{L})/u,
);
// THƯ KÝ / (đã ký) / Lê Thị Hoa
export const secretaryBySignature = byOffice(
  'secretary',
  /^(?:thư ký|người (?:ghi|lập|viết) biên bản)(?!\p{L})/u,
);

export const signatureRules: readonly Rule[] = [
  signerOfDocument,
  signerByConfirmation,
  signerByLastLine,
  signerByColumn,
  chairBySignature,
  secretaryBySignature,
] as readonly Rule[];
