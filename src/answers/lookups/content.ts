import { excerpt } from '../../corpus/document.ts';
import { sheetOf, type Unit } from '../../search/sheets.ts';
import { type Asked, cutAtWord, reportAt } from '../context.ts';
import { isEnough } from '../enough.ts';
import { type Evidence, evidence } from '../evidence.ts';
import { focus } from '../focus.ts';
import { found, type Lookup } from '../found.ts';
import { mustSay } from '../must-say.ts';
import { rowText } from '../rows.ts';
import { unitText } from '../unit-text.ts';
import { isOnlyWanted } from '../wanted.ts';
import { ofSpeaker } from './of-speaker.ts';
import { asPoints } from './points.ts';

const SAID_SURELY = 0.85;
const NEARLY = 0.1;

/**
 * What a meeting agreed, what somebody said or proposed, how many, until when, why: the sentence that says so. With
 * `saidAs` only a sentence that says it in these words.
 */
export function content(asked: Asked, intent: string, saidAs?: RegExp): Lookup {
  const says = [saidAs, mustSay(asked.query, intent)].filter((pattern) => pattern !== undefined);
  const all = evidence(asked, intent).filter(
    ({ unit }) => says.every((pattern) => pattern.test(unitText(unit))) && !isBareHeading(unit),
  );
  const ranked = ofSpeaker(asked, intent, all);
  const points = says.length > 0 ? undefined : asPoints(asked, intent, ranked);
  if (points) return points;
  // where the question before named the meeting, a sentence that does so again may stand before the one that answers
  const from = asked.query.bare ? ranked.findIndex(isNearlyBest(ranked)) : 0;
  const [best, second] = settledFirst(asked, intent, ranked.slice(Math.max(0, from)));
  if (!best || !(saidAs ? isOfMeeting(asked, best) : isEnough(best))) return undefined;
  const at = reportAt(asked.corpus, best.unit.span);
  const proofs = [
    best.unit.span,
    ...(second && second.score > best.score - 0.06 && isEnough(second) ? [second.unit.span] : []),
  ];
  return found(intent, answerText(asked, best), proofs, at ? [at.meeting] : []);
}

/** Of how much and by when what was settled in the end is the answer, though a sentence says more of what was wanted. */
function settledFirst({ query }: Asked, intent: string, ranked: readonly Evidence[]): readonly Evidence[] {
  const [best] = ranked;
  if (!best || OF_TALK.has(intent) || !['number', 'date'].includes(query.expects.kind)) return ranked;
  if (
    query.people.length > 0 ||
    query.intents.some(({ intent }) => intent.name === 'proposal') ||
    !isOnlyWanted(excerpt(best.unit.span))
  )
    return ranked;
  const settled = ranked.find(
    (one) =>
      isEnough(one) &&
      one.score > best.score - NEARLY_SAID &&
      one.facts.some((fact) => fact.kind === 'agreed' || (fact.kind === 'vote' && fact.value.passed)) &&
      one.reasons.some(({ reason, amount }) => reason === query.expects.kind && amount > 0),
  );
  return settled ? [settled, ...ranked.filter((one) => one !== settled)] : ranked;
}

const OF_TALK = new Set(['proposal', 'statement', 'vote']);
/** What was settled is said in fewer words than what was wanted. */
const NEARLY_SAID = 0.25;

function isNearlyBest([best]: readonly Evidence[]): (one: Evidence) => boolean {
  return (one) => isEnough(one) && one.score > (best?.score ?? 0) - NEARLY;
}

/** "Tấn Lộc (backend)": a heading of a few words says nothing of what stands below it. */
function isBareHeading(unit: Unit): boolean {
  return unit.kind === 'heading' && unitText(unit).split(' ').length < 5;
}

/** What every meeting has (a day, a place) need not be covered word by word: it is enough that its report says it. */
function isOfMeeting({ corpus, scope }: Asked, { score, unit }: Evidence): boolean {
  return score >= SAID_SURELY && reportAt(corpus, unit.span)?.meeting === scope?.meeting;
}

/** The sentence, or the part of it that answers; a list's item with the line that leads in to it where that says who or what. */
function answerText(asked: Asked, { unit }: Evidence): string {
  return cutAtWord(focus(withContinuation(unit), asked.query), 440);
}

/** "… một số giải pháp." says nothing without the sentence that follows: "Theo đó, …"; a line ending in a colon nothing without its list. */
function withContinuation(unit: Unit): string {
  if (unit.kind === 'row') return rowText(unit);
  const text = unitText(unit);
  const { units } = sheetOf(unit.span.document);
  if (/:$/.test(text)) {
    const items: string[] = [];
    for (let i = unit.index + 1; i < units.length && items.length < 5; i++) {
      const item = units[i];
      if (!item || (item.kind !== 'item' && item.kind !== 'row' && items.length > 0)) break;
      items.push(unitText(item));
      if (item.kind !== 'item' && item.kind !== 'row') break;
    }
    return [text, ...items].join(' ');
  }
  const next = units[unit.index + 1];
  const promises = /một số|sau đây|như sau|những|các giải pháp|các nội dung/iu.test(text);
  if (!next || text.length > 240 || !/^(?:Theo đó|Trong đó|Cụ thể|Trước mắt|Đồng thời)/u.test(unitText(next)))
    return text;
  return promises ? unitText(next) : `${text} ${unitText(next)}`;
}
