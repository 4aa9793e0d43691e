import { excerpt } from '../../corpus/document.ts';
import type { Fact } from '../../meetings/fact.ts';
import { factsOf, type Meeting } from '../../meetings/meeting.ts';
import { wordsOfCues } from '../../questions/intents.ts';
import { coverTerm } from '../../questions/terms.ts';
import { bagOf } from '../../search/bag.ts';
import { lower } from '../../text/fold.ts';
import { findOrdinals } from '../../text/ordinals.ts';
import { words } from '../../text/words.ts';
import { type Asked, cutAtWord, spansOf } from '../context.ts';
import { found, type Lookup } from '../found.ts';
import { receives } from '../persons/hosts.ts';
import { factsInScope } from './scope-facts.ts';
import { personText, withoutRepeats } from './wording.ts';

/** What was signed; where the documents say that nothing was, that. */
export function signed(asked: Asked): Lookup {
  const { scope } = asked;
  if (scope?.meeting.status !== 'held') return undefined;
  const facts = factsInScope(asked, 'signed');
  const done = facts.filter(({ value }) => !value.not);
  if (done.length === 0) {
    const [not] = facts;
    return not
      ? found('signed', `Chưa ký: “${cutAtWord(excerpt(not.span), 220)}”`, spansOf(facts), [scope.meeting])
      : undefined;
  }
  const titles = withoutRepeats(
    done.map(({ value }) =>
      value.period && !value.title.includes(value.period) ? `${value.title} (${value.period})` : value.title,
    ),
  );
  return found('signed', `Đã ký: ${titles.join('; ')}.`, spansOf(done), [scope.meeting]);
}

/** Who signed; where several documents were signed, those of the one that the question names. */
export function signer(asked: Asked): Lookup {
  const { scope } = asked;
  if (scope?.meeting.status !== 'held') return undefined;
  const facts = ofDocument(asked, ofMeeting(asked, scope.meeting));
  if (facts.length === 0) return undefined;
  return signedBy(scope.meeting, facts);
}

/** Who signed, in words; "hai trưởng đoàn" are given with those who led the delegations, as the report names them. */
function signedBy(meeting: Meeting, facts: readonly Fact<'signer'>[]): Lookup {
  const leaders = facts.length === 1 ? leadersMeant(meeting, facts[0]?.value.text ?? '') : [];
  const names = withoutRepeats(facts.map(({ value }) => personText({ ...value, name: value.text })));
  const who = leaders.length > 0 ? ` (${leaders.map(({ value }) => personText(value)).join('; ')})` : '';
  return found('signer', `Người ký: ${names.join('; ')}${who}.`, spansOf([...facts, ...leaders]), [meeting]);
}

/** "Ai ký bản ghi nhớ về …?" names no meeting, but the paper: those who signed the one that the question's words fit. */
export function signerOfPaper({ query, corpus }: Asked): Lookup {
  const cues = wordsOfCues(query.intents.slice(0, 1));
  const terms = query.terms.filter((term) => !cues.has(term.folded));
  const total = terms.reduce((sum, term) => sum + term.weight, 0);
  const fits = corpus.meetings.flatMap((meeting) =>
    factsOf(meeting, 'signer').flatMap((fact) => {
      const bag = bagOf(fact.value.document ?? '');
      const share =
        terms.reduce((sum, term) => sum + term.weight * coverTerm(term, bag), 0) / Math.max(1, total);
      return share >= NAMES_PAPER ? [{ meeting, fact, share }] : [];
    }),
  );
  const most = Math.max(0, ...fits.map(({ share }) => share));
  const best = fits.filter(({ share }) => share === most);
  const [first] = best;
  if (!first || best.some(({ meeting }) => meeting !== first.meeting)) return undefined;
  return signedBy(
    first.meeting,
    best.map(({ fact }) => fact),
  );
}

/** "Hai trưởng đoàn", "lãnh đạo hai bên": as many who chaired or led the delegations as the words say, by name. */
function leadersMeant({ facts }: Meeting, party: string): Leader[] {
  const said = lower(party);
  const count = COUNTS.findIndex((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(said));
  if (count < 0 || !LEADERS.test(said)) return [];
  const [chairs, heads] = [factsOf({ facts }, 'chair'), factsOf({ facts }, 'head')];
  const hosts = factsOf({ facts }, 'attendee').filter(receives);
  const host = hosts.filter(({ value }) => !namesOf(heads).has(lower(value.name))).slice(0, 1);
  return (
    [chairs, heads, [...chairs, ...heads], [...host, ...heads]].find(
      (people) => namesOf(people).size === count + 2,
    ) ?? []
  );
}

type Leader = Fact<'chair' | 'head' | 'attendee'>;

function namesOf(facts: readonly Leader[]): ReadonlySet<string> {
  return new Set(facts.map(({ value }) => lower(value.name)));
}

const COUNTS = ['hai', 'ba', 'bốn', 'năm'];
const LEADERS =
  /^(?:các |những )?(?:hai|ba|bốn|năm|vị|đồng|trưởng|đại diện|người đứng đầu|lãnh đạo|đồng chí|ông bà|ông)(?!\p{L})/u;

/** A paper's title that says this share of the question is the one meant. */
const NAMES_PAPER = 0.7;

/**
 * Reports speak of papers of other meetings, too. A title that numbers its meeting ("Biên bản Hội nghị lần thứ 3") goes
 * with that one wherever it stands, and not with the meeting that recalls it. Who is named goes before "các bên".
 */
function ofMeeting(asked: Asked, meeting: Meeting): readonly Fact<'signer'>[] {
  const own = factsInScope(asked, 'signer').filter(({ value }) => numbers(value.document, meeting) !== false);
  const recalled = asked.corpus.meetings
    .filter((other) => other !== meeting)
    .flatMap((other) => factsOf(other, 'signer'))
    .filter(({ value }) => numbers(value.document, meeting) === true);
  const facts = [...own, ...recalled];
  const telling = facts.filter(({ value }) => !/^(?:các|hai|ba|bốn|năm) (?:bên|đoàn)$/iu.test(value.text));
  return telling.length > 0 ? telling : facts;
}

/** Whether a paper's title numbers this meeting or another one; undefined where it numbers none. */
function numbers(title: string | undefined, meeting: Meeting): boolean | undefined {
  const [ordinal] = title === undefined ? [] : findOrdinals(title);
  if (title === undefined || ordinal === undefined) return undefined;
  const kind = words(title.slice(0, ordinal.start))
    .slice(-2)
    .map(({ folded }) => folded);
  const named = words(meeting.title).map(({ folded }) => folded);
  return ordinal.number === meeting.ordinal && kind.every((word) => named.includes(word));
}

/** How well a fact's document title fits the question decides; signers whose document is not known fit any. */
function ofDocument(asked: Asked, facts: readonly Fact<'signer'>[]): readonly Fact<'signer'>[] {
  const scored = facts.map((fact) => {
    // under a paper each signature stands for the whole of it, whatever body is written beside it
    const under = fact.rule.startsWith('signer of the document');
    const bag = bagOf(fact.value.document ?? '', under ? '' : excerpt(fact.span));
    return {
      fact,
      score: asked.query.terms.reduce((sum, term) => sum + term.weight * coverTerm(term, bag), 0),
    };
  });
  const most = Math.max(0, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score >= 0.75 * most).map(({ fact }) => fact);
}
