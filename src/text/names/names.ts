import type { Range } from '../range.ts';
import { companyNameLength, partnersEnd } from './company-names.ts';
import { ADDRESS, ADDRESSES, TITLE } from './honorifics.ts';
import { bracketRole, closesApposition, officesEnd, opensSentence, skipLabel } from './name-offices.ts';
import {
  bareNameEnd,
  isBirthOrder,
  type NameReading,
  nameAt,
  nameEnd,
  tellsOfSomebody,
} from './name-runs.ts';
import { runEnd } from './name-words.ts';
import { isNoParent, isSurnameOng } from './no-address.ts';
import { placeTokens, ROLE_HEAD, type Role, roleEnd, roleOf } from './roles.ts';
import { isSurname } from './surnames.ts';
import { isSpace, type Token, tokens } from './tokens.ts';

/** A person named in a text. `start` and `end` are those of the name alone. */
export interface PersonMention extends Range {
  /** Verbatim, without form of address, rank and degree: "Nguyễn Văn An", "Linh". */
  readonly name: string;
  /** The form of address before it, lower case: "ông", "đồng chí", "chị". */
  readonly address?: string;
  /** The office before or after it. */
  readonly role?: Role;
  /** From the form of address or office before the name to the office behind it. */
  readonly whole: Range;
}

/**
 * The people that `text` names inside `range`: after a form of address, a rank or an office ("ông Nguyễn Văn An",
 * "Đại tá …", "Giám đốc Sở Y tế …"), before an office ("Lê Thị Hoa, Phó Chủ tịch"), or by a full name of three
 * words. With `lists` (the value of a field such as "Có mặt:", an item of it) every capitalised stretch between commas
 * is one, single names too. Streets, schools and companies named after people are not people.
 *
 * @example findPeople('Ông Nguyễn Văn An, Giám đốc, và bà Hoa dự họp')[0]?.role?.text // 'Giám đốc'
 */
export function findPeople(
  text: string,
  range: Range = { start: 0, end: text.length },
  reading: NameReading = {},
): PersonMention[] {
  const list = tokens(text, range);
  const found: PersonMention[] = [];
  let shared: Role | undefined;
  let plural = false;
  for (let i = 0; i < list.length; ) {
    const many = ADDRESSES.lengthAt(list, i);
    if (many > 0) {
      const to = roleEnd(list, i + many, nameAt);
      shared = to > i + many && !nameAt(list, to) ? roleOf(text, list, i + many, to) : undefined;
      plural = true;
      if (shared !== undefined && list[to - 1]?.gap.trim() !== ':') shared = undefined;
      i = shared === undefined ? i + many : to;
      continue;
    }
    const read = personAt(text, list, i, { ...reading, plural: plural || reading.lists === true });
    if (read.person !== undefined) {
      const { person } = read;
      found.push(person.role === undefined && shared !== undefined ? { ...person, role: shared } : person);
    }
    const gap = list[Math.max(i, read.next - 1)]?.gap ?? '';
    if (!isSpace(gap) && /[\n.]\s/u.test(`${gap} `) && !/^\.\s*$/u.test(gap))
      [shared, plural] = [undefined, false];
    i = Math.max(i + 1, read.next);
  }
  return shareRoles(text, found);
}

interface ReadAt {
  readonly person?: PersonMention | undefined;
  /** The index to read on from. */
  readonly next: number;
}

function personAt(
  text: string,
  list: readonly Token[],
  at: number,
  reading: NameReading & { plural: boolean },
): ReadAt {
  if (isHandle(text, list, at)) {
    const from = skipAddress(list, at).next;
    const end = runEnd(list, from);
    if (end > from) return withRole(text, list, at, from, end);
  }
  const before = skipAddress(list, at);
  if (before.next > at) {
    // "cô Ba Hoa" is no business analyst
    const isCalled = list[before.next]?.nameLike === true && isBirthOrder(list[before.next]?.low ?? '');
    const to = isCalled
      ? before.next
      : (officeAmongFriends(list, before) ?? roleEnd(list, before.next, nameAt));
    if (to > before.next) {
      const end = joins(list[to - 1]?.gap)
        ? nameEnd(list, skipAddress(list, to).next, { addressed: true })
        : to;
      const from = skipAddress(list, to).next;
      if (end > from && (nameAt(list, from) || isCalledByOffice(list, before.address, from, end))) {
        return {
          person: mention(text, list, {
            at,
            name: from,
            end,
            role: [before.next, to],
            address: before.address,
          }),
          next: end,
        };
      }
      return { next: to };
    }
    const end = nameEnd(list, before.next, { addressed: true });
    if (end > before.next) return withRole(text, list, at, before.next, end, before.address);
    return { next: before.next };
  }
  const to = roleEnd(list, at, nameAt);
  if (to > at) {
    const gap = list[to - 1]?.gap;
    const from = skipAddress(list, to).next;
    const apposed = from > to && opensSentence(list, at) && /^,[ \u00a0]$/u.test(gap ?? '');
    const end = joins(gap) || apposed ? nameEnd(list, from, { addressed: from > to }) : from;
    if (apposed && !closesApposition(list, end)) return { next: to };
    const company = from === to && isSpace(gap) ? companyNameLength(list, [at, to], end) : 0;
    if (company > 0 && to + company === end) return { next: partnersEnd(list, end) };
    if (company > 0)
      return {
        person: mention(text, list, { at, name: to + company, end, role: [at, to + company] }),
        next: end,
      };
    if (end > from && (from > to || nameAt(list, from))) {
      return { person: mention(text, list, { at, name: from, end, role: [at, to] }), next: end };
    }
    const lone = reading.lists === true || list[at]?.nameLike !== true ? at : bareNameEnd(list, at, reading);
    return lone > at + 1 ? withRole(text, list, at, at, lone) : { next: to };
  }
  const place = placeTokens(list, at);
  if (place > 0 && reading.lists !== true) return { next: at + place };
  const end = bareNameEnd(list, at, reading);
  return end > at ? withRole(text, list, at, at, end) : { next: at + 1 };
}

/** "@Hoa", "@chú Ba": a handle is a person's, whatever else the word means; that of an address by mail is none. */
function isHandle(text: string, list: readonly Token[], at: number): boolean {
  const start = list[at]?.start ?? 0;
  return start > 0 && text[start - 1] === '@' && !/[\p{L}\p{N}._-]/u.test(text[start - 2] ?? '');
}

/** Between an office and its bearer: nothing or a dash, after a bracket that belongs to the office. */
function joins(gap: string | undefined): boolean {
  return gap !== undefined && /^\)?(?:[ \u00a0]+|[ \u00a0]*[-–—][ \u00a0]*)$/u.test(gap);
}

function skipAddress(list: readonly Token[], at: number): { next: number; address?: string } {
  let next = at;
  let address: string | undefined;
  for (let steps = 0; steps < 5; steps++) {
    const size = ADDRESS.lengthAt(list, next);
    const rank = size > 0 ? 0 : TITLE.lengthAt(list, next);
    if (size + rank === 0) {
      if (isInitial(list, next)) next++;
      break;
    }
    if (isSurnameOng(list, next) || isNoParent(list, next)) break;
    const gap = list[next + size + rank - 1]?.gap ?? '';
    if (!/^(?:[.,:]?[ \u00a0]*|[.,-])$/u.test(gap) || (size > 0 && !/^[.:]?[ \u00a0]+$/u.test(gap))) break;
    // "28 đ/c. Vắng: …": counted, not addressed
    if (/[.:]/.test(gap) && /^\d+$/.test(list[next - 1]?.text ?? '') && isSpace(list[next - 1]?.gap)) break;
    if (size > 0)
      address ??= list
        .slice(next, next + size)
        .map((token) => token.low)
        .join(' ');
    next += size + rank;
    // "bác tài Hưng": who drives; "bác Tài" is called so
    if (list[next]?.text === 'tài' && isSpace(list[next]?.gap)) next++;
  }
  return { next, ...(address === undefined ? {} : { address }) };
}

const INITIALS: ReadonlySet<string> = new Set('acbôđ');

/** "a. Nguyễn Văn An", "C. Hoa": anh, chị, ông, bà cut to their first letter. */
function isInitial(list: readonly Token[], at: number): boolean {
  const token = list[at];
  return (
    token !== undefined && INITIALS.has(token.low) && /^\.[ \u00a0]$/u.test(token.gap) && nameAt(list, at + 1)
  );
}

/** "cô chủ nhiệm Ngọc Bích", "anh trưởng nhóm Công": by those who know them people are called so, without the family name. */
function isCalledByOffice(
  list: readonly Token[],
  address: string | undefined,
  from: number,
  end: number,
): boolean {
  const gap = list[end - 1]?.gap;
  return (
    AMONG_FRIENDS.has(address ?? '') &&
    /^\p{Ll}/u.test(list[from - 1]?.text ?? '') &&
    list[from]?.nameLike === true &&
    placeTokens(list, from) === 0 &&
    (!isSpace(gap) || tellsOfSomebody(list[end]?.low ?? ''))
  );
}

/** "cô chủ nhiệm |Kim Liên điều khiển": where the office in small letters ends, before a name of whatever words. */
function officeAmongFriends(
  list: readonly Token[],
  { next, address }: { next: number; address?: string },
): number | undefined {
  const to = next + ROLE_HEAD.lengthAt(list, next);
  const end = to > next && list[to]?.nameLike === true ? runEnd(list, to) : to;
  return end > to && end - to < 3 && !nameAt(list, to) && isCalledByOffice(list, address, to, end)
    ? to
    : undefined;
}

const AMONG_FRIENDS = new Set('cô thầy anh chị bác chú em bạn cậu dì'.split(' '));

interface Found {
  readonly at: number;
  readonly name: number;
  readonly end: number;
  readonly role?: readonly [from: number, to: number] | undefined;
  readonly address?: string | undefined;
}

function mention(
  text: string,
  list: readonly Token[],
  found: Found,
  whole?: Range,
): PersonMention | undefined {
  const first = list[found.name];
  const last = list[found.end - 1];
  const opening = list[found.at];
  if (first === undefined || last === undefined || opening === undefined) return undefined;
  const role = found.role && roleOf(text, list, found.role[0], found.role[1]);
  return {
    start: first.start,
    end: last.end,
    name: text.slice(first.start, last.end),
    ...(found.address === undefined ? {} : { address: found.address }),
    ...(role === undefined ? {} : { role }),
    whole: whole ?? { start: opening.start, end: Math.max(last.end, role?.end ?? 0) },
  };
}

/** The name at `from` with the office that follows it: ", Giám đốc", " - Trưởng phòng", " (PM)". */
function withRole(
  text: string,
  list: readonly Token[],
  at: number,
  from: number,
  end: number,
  address?: string,
): ReadAt {
  const found = { at, name: from, end, address };
  let behind = end;
  const opened = /^\s*\($/u.test(list[end - 1]?.gap ?? '');
  if (opened) {
    const close = list.findIndex((token, i) => i >= end && i < end + 14 && token.gap.includes(')'));
    if (close >= 0) {
      const inner = bracketRole(list, end, close + 1);
      if (inner > end)
        return { person: mention(text, list, { ...found, role: [end, inner] }), next: close + 1 };
      behind = close + 1;
    }
  }
  behind = skipLabel(list, behind);
  const gap = list[behind - 1]?.gap ?? '';
  if (!/^\)?\s*(?:[,:–—-]|,\s*là|)\s*$/u.test(gap) || gap.includes('\n'))
    return { person: mention(text, list, found), next: end };
  const head = ROLE_HEAD.lengthAt(list, behind);
  const glued = gap.trim() === '';
  const acronym = head === 1 && /^\p{Lu}{2,4}$/u.test(list[behind]?.text ?? '');
  if (head === 0 || (glued && !acronym && (head < 2 || list[behind]?.capital !== true)))
    return { person: mention(text, list, found), next: end };
  const to = officesEnd(list, behind);
  const next = skipAddress(list, to).next;
  // "bà Hoa, Tổng Giám đốc Becamex Xanh": what sounds foreign behind the office of a person named is the company.
  const company = list[to];
  if (
    !glued &&
    gap.includes(',') &&
    address !== undefined &&
    company !== undefined &&
    isSpace(list[to - 1]?.gap) &&
    nameAt(list, to) &&
    !isSurname(company.low) &&
    !company.text.includes('-')
  ) {
    const behindCompany = nameEnd(list, to);
    return { person: mention(text, list, { ...found, role: [behind, behindCompany] }), next: behindCompany };
  }
  // The office leads on to the next person: "ông An, Giám đốc Sở Y tế Lê Thị Hoa".
  if (
    !glued &&
    gap.includes(',') &&
    joins(list[to - 1]?.gap) &&
    !/-|–|—/u.test(list[to - 1]?.gap ?? '') &&
    next === to &&
    nameAt(list, to)
  ) {
    return { person: mention(text, list, found), next: end };
  }
  return { person: mention(text, list, { ...found, role: [behind, to] }), next: to };
}

/** "A và B, Phó Chủ tịch": the office is that of both. */
function shareRoles(text: string, found: readonly PersonMention[]): PersonMention[] {
  return found.map((person, i) => {
    const next = found[i + 1];
    if (person.role !== undefined || next?.role === undefined || next.role.start < next.end) return person;
    return /^\s+và\s+(?:ông|bà|đồng chí|anh|chị)?\s*$/u.test(text.slice(person.end, next.start)) &&
      next.address === undefined
      ? { ...person, role: next.role }
      : person;
  });
}
