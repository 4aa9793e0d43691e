import type { Query } from '../../questions/query.ts';
import type { OfficeMentioned } from '../../questions/slots/people.ts';
import { roleHeads, spelled } from '../../questions/slots/role-words.ts';
import { coverTerm, type Term } from '../../questions/terms.ts';
import type { Bag } from '../../search/bag.ts';
import { sheetOf } from '../../search/sheets.ts';
import { fold } from '../../text/fold.ts';
import { isCountry, isPlaceName } from '../../text/places.ts';
import { words } from '../../text/words.ts';
import { type Asked, reportAt } from '../context.ts';
import { namePairs } from '../topic/hard-terms.ts';
import { bodyAsked, officeAsked } from './body-asked.ts';
import { isOfOtherSort } from './body-sort.ts';
import { officeBags, officesIn, sameOffice } from './office-bags.ts';
import { officeWords } from './office-words.ts';

interface Holder {
  readonly mention: OfficeMentioned;
  /** 1: the question and the role say the same words. */
  readonly fit: number;
}

/** Enough of the role's words and of the question's must agree: a deputy is no head, another province's is another. */
const ENOUGH = 0.55;
const RECALL = 0.6;

/** The mentions whose role the question's words name, best first. */
export function holders(asked: Asked): Holder[] {
  const { query, corpus, scope } = asked;
  const found: Holder[] = [];
  const heads = roleHeads(officeWords(query));
  const typed = spelled(query.typing.topic).split(' ');
  const body = query.typing.english
    ? []
    : bodyAsked(
        query,
        heads.filter((head) => !MEMBERS.has(head)),
      );
  const named = new Set(query.people.flatMap((person) => person.words));
  const roleTerms = aboutRole(ofOfficeAlone(query, heads).filter((term) => !named.has(term.at)));
  const numbers = query.typing.topic.flatMap(({ folded }, at, all) =>
    /^\d+$/.test(folded) && NUMBERED.has(all[at - 1]?.folded ?? '') ? folded : [],
  );
  const pairs = namePairs(query);
  for (const mention of corpus.people.withRole()) {
    const spelled = fold(mention.role);
    if (heads.length > 0 && !heads.some((head) => spelled.includes(head))) continue;
    // "Giám đốc công ty Trà Phú": whoever heads a firm in a paper that does not know that one is another's
    if (pairs.length > 0 && !pairs.every((pair) => sheetOf(mention.span.document).bag.pairs.has(pair)))
      continue;
    const { role, side } = officeBags(mention);
    const scoped = scope?.meeting.reports.some(({ document }) => document === mention.span.document)
      ? scope.profile.bag
      : undefined;
    const place = reportAt(corpus, mention.span)?.profile.bag;
    // "khu phố 6" is not khu phố 7
    if (isOfAnother([...body, ...numbers], query.terms, [role, side, scoped, place])) continue;
    if (!query.typing.english && isOfOtherSort(typed.join(' '), mention.role, heads)) continue;
    if (query.places.length > 0 && isElsewhere(mention.role, query.places)) continue;
    let asks = 0;
    let covered = 0;
    for (const term of roleTerms) {
      asks += term.weight;
      covered +=
        term.weight *
        Math.max(
          coverTerm(term, role),
          side ? coverTerm(term, side) : 0,
          0.75 * (scoped ? coverTerm(term, scoped) : 0),
          0.6 * (place ? coverTerm(term, place) : 0),
        );
    }
    const recall = asks > 0 ? covered / asks : 0;
    if (recall < RECALL) continue;
    // one person's offices, together and each by itself
    const offices = officesIn(mention).filter((office) => heads.some((head) => fold(office).includes(head)));
    const said = Math.max(...[mention.role, ...offices].map((office) => sameOffice(office, typed)));
    const fit =
      (0.65 * recall + 0.35 * Math.abs(said)) * (said < 0 ? 0.5 : 1) * (scoped || !scope ? 1 : 0.85);
    if (fit >= ENOUGH && said !== 0) found.push({ mention, fit });
  }
  return found.sort((a, b) => b.fit - a.fit);
}

const LOWER_LEVEL =
  /(?<!\p{L})(?:tỉnh|thành phố|tp\.?|huyện|thị xã|thị trấn|quận|xã|phường|thôn|khu phố|tổ dân phố)\s+\p{Lu}/u;

/** "Bí thư Tỉnh ủy Lạng Sơn" is not the one of Cao Bằng. */
function isElsewhere(role: string, places: readonly string[]): boolean {
  const said = words(role);
  if (places.some((place) => fold(role).includes(place))) return false;
  // "Chủ tịch Hội huyện Ba Tơ" is not the one of the province
  if (LOWER_LEVEL.test(role)) return true;
  return said.slice(1).some((word, i) => {
    const pair = `${said[i]?.lower} ${word.lower}`;
    // whose party or embassy one is of says nothing of where one sits
    return isPlaceName(pair) && !isCountry(pair);
  });
}

/** Of which body they are members is said by the meeting. */
const MEMBERS = new Set(['uy vien', 'thanh vien', 'chuyen gia', 'giam sat', 'ke toan']);

/** Parts of a town or body that go by number. */
const NUMBERED = new Set('khu pho phuong to khoi lop quan thon ap xom doi ban'.split(' '));

/** "Giám đốc Sở Y tế" is asked for: the head of another body, or of another place, is not meant. */
function isOfAnother(
  body: readonly string[],
  terms: readonly Term[],
  said: readonly (Bag | undefined)[],
): boolean {
  return body.some((word) => {
    const term = terms.find(({ folded }) => folded === word);
    return !said.some(
      (bag) => bag && (term === undefined ? bag.forms.has(word) : coverTerm(term, bag) > 0.5),
    );
  });
}

/** Of a question what somebody said, the words that name the office: the matter is none of it. */
function ofOfficeAlone(query: Query, heads: readonly string[]): readonly Term[] {
  const office = new Set([
    ...heads.flatMap((head) => head.split(' ')),
    'pho',
    'so',
    'bo',
    ...officeAsked(query, heads),
  ]);
  const told = ['statement', 'proposal', 'reason'].includes(query.intents[0]?.intent.name ?? '');
  return told && !query.typing.english && office.size > 4
    ? query.terms.filter(({ folded }) => office.has(folded))
    : query.terms;
}

function aboutRole(terms: readonly Term[]): readonly Term[] {
  const other = new Set([
    'du',
    'hoi',
    'nghi',
    'cuoc',
    'hop',
    'phien',
    'buoi',
    'chuc',
    'vu',
    'giu',
    'lam',
    'ten',
  ]);
  const about = terms.filter((term) => !other.has(term.folded));
  return about.length > 0 ? about : terms;
}
