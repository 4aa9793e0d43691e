import { excerpt } from '../../corpus/document.ts';
import type { Fact, FactKind } from '../../meetings/fact.ts';
import type { Query } from '../../questions/query.ts';
import { asksIfSettled } from '../../questions/slots/polar.ts';
import type { Unit } from '../../search/sheets.ts';
import { fold } from '../../text/fold.ts';
import { COUNTED } from './counted.ts';
import type { Reason } from './decided.ts';
import { fitOf } from './expected.ts';
import { asksOpenly, isOpen } from './open-unit.ts';
import { asksBack, offersItself, replies, seeksSomebody } from './replies.ts';

const EXPECTED = 0.16;
/** The very thing counted stands behind a number. */
export const SURELY_COUNTED = EXPECTED * COUNTED;
const UNEXPECTED = -0.12;
/** Why is not answered by what gives no reason. */
const NO_REASON = -0.24;
/** "Vì sao?" behind an answer: the same sentence over again says nothing new, unless it gives the reason in brackets or behind a colon. */
const NOT_AGAIN = -0.5;
const TELLS_MORE =
  /[(]|(?<!\p{L})(?:đang|để|sợ|lo|kẻo|trùng|thiếu|hỏng|hư|mắc|kẹt|chậm|không đủ|chưa có|chủ yếu)(?!\p{L})/u;
/** When is not answered by a sentence without a time. */
const NO_DATE = -0.25;
/** Nor which firm or body by what names none. */
const NO_NAME = -0.4;
/** How many is not answered by a sentence without a number. */
const NO_NUMBER = -0.6;
const LACKS: Readonly<Record<string, number>> = {
  date: NO_DATE,
  reason: NO_REASON,
  number: NO_NUMBER,
  name: NO_NAME,
};
/** Somebody asks the same there; the reply stands behind. Why is asked in the very words of the question. */
const ASKED = -0.4;
const ASKED_WHY = -0.6;
/** A reply to that gives the reason as surely as two sentences that say "because". */
const REPLY = 2;
/** A point left open stands for what it asks only where it says most of the question. */
const SAYS_MOST = 0.6;
/** "MC là ai, chốt chưa?" is answered by what says that it is open. */
const LEFT_OPEN = 0.3;

/** Such a fact is somebody's, though notes write no full name: "A. Tài xin gia hạn". */
const NAMES_SOMEBODY: ReadonlySet<FactKind> = new Set(['action', 'proposal', 'statement']);

/** What speaks for and against units by the sort of thing that the question expects: a number, a day, a person. */
export function expectedBy(
  query: Query,
  intent: string,
): (
  unit: Unit,
  facts: readonly Fact[],
  kind: FactKind | undefined,
  coverage: number,
  isOwned: boolean,
) => readonly Reason[] {
  const { expects } = query;
  const tells = expects.held === undefined ? undefined : copulaOf(expects.held);
  const settled = asksIfSettled(query.typing);
  if (expects.kind === 'any' && !settled) return () => [];
  const fits = fitOf(query);
  const unfit = expects.label
    ? 2 * NO_NUMBER
    : expects.strict
      ? NO_NUMBER
      : (LACKS[expects.kind] ?? UNEXPECTED);
  const again = query.bare && expects.kind === 'reason';
  return (unit, facts, kind, coverage, isOwned) => {
    if (settled && isOpen(unit)) return [{ amount: LEFT_OPEN, reason: 'left open' }];
    if (expects.kind === 'any') return [];
    const reasons: Reason[] = [];
    // "Huế 29, Hội An 13": the number of a vote counts voters without saying so
    const voted = intent === 'vote' && expects.kind === 'number' && kind === 'vote';
    const replied =
      (expects.kind === 'reason' && replies(unit)) || (expects.kind === 'person' && offersItself(unit));
    // a task names who is to do it, a body as well as a person
    const charged =
      expects.kind === 'person' && (isOwned || facts.some(({ kind }) => NAMES_SOMEBODY.has(kind)));
    const fit = Math.max(fits(unit), voted || charged ? 1 : replied ? REPLY : -1);
    if (tells?.test(fold(excerpt(unit.span)))) reasons.push({ amount: EXPECTED, reason: 'says who' });
    if (fit > 0) reasons.push({ amount: EXPECTED * fit, reason: expects.kind });
    // "mấy người thân? HR nghiêng về 1" below "Chưa chốt": that nobody settled it is the answer
    else if (fit < 0 && again && !TELLS_MORE.test(excerpt(unit.span)))
      reasons.push({ amount: NOT_AGAIN, reason: 'no reason' });
    else if (fit < 0 && !(coverage > SAYS_MOST && asksOpenly(unit)))
      reasons.push({
        amount: unfit <= NO_NUMBER ? unfit * -Math.max(-1, fit) : unfit,
        reason: `no ${expects.kind}`,
      });
    const seeks = expects.kind === 'person' && seeksSomebody(unit);
    if (seeks || (expects.kind === 'reason' && asksBack(unit)))
      reasons.push({ amount: seeks ? ASKED : ASKED_WHY, reason: 'asks itself' });
    return reasons;
  };
}

/** "Thủ quỹ mới là cô Lan", "cô Lan làm thủ quỹ", "Thủ quỹ: cô Lan": how a text says who somebody is. */
function copulaOf(held: string): RegExp {
  return new RegExp(
    `(?<![a-z])${held}(?: [a-z0-9]+){0,4}(?: (?:la|do)(?![a-z])|:)|(?:la|lam|giu|nhan|bau) ${held}(?![a-z])`,
  );
}
