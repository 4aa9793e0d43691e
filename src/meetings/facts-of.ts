import type { Fact } from './fact.ts';
import type { Reading } from './reading.ts';
import { applyRule, type Rule } from './rule.ts';
import { actionRules } from './rules/action.ts';
import { agreedRules } from './rules/agreed.ts';
import { attendeeRules } from './rules/attendee.ts';
import { chairRules } from './rules/chair.ts';
import { dateRules } from './rules/date.ts';
import { datesOfPaper } from './rules/date-of-paper.ts';
import { figureRules } from './rules/figure.ts';
import { formatRules } from './rules/format.ts';
import { headOfDelegation } from './rules/head.ts';
import { nameRules, ordinalRules } from './rules/name.ts';
import { nextRules } from './rules/next.ts';
import { organiserRules } from './rules/organiser.ts';
import { placeRules } from './rules/place.ts';
import { chairAsPresident } from './rules/presiding.ts';
import { attendeeByReception, nameByReception } from './rules/reception.ts';
import { rosterRules } from './rules/roster.ts';
import { absentRules, secretaryRules } from './rules/secretary.ts';
import { signatureRules } from './rules/signature.ts';
import { signedRules } from './rules/signed.ts';
import { signerRules } from './rules/signer.ts';
import { proposalRules, statementRules } from './rules/speech.ts';
import { voteRules } from './rules/vote.ts';
import type { Unit } from './units.ts';

/** Every rule there is, in the order in which facts are preferred. */
const RULES: readonly Rule[] = [
  ...nameRules,
  nameByReception,
  ...ordinalRules,
  ...dateRules,
  ...datesOfPaper,
  ...placeRules,
  ...formatRules,
  ...organiserRules,
  ...chairRules,
  chairAsPresident,
  headOfDelegation,
  ...secretaryRules,
  attendeeByReception,
  ...attendeeRules,
  ...rosterRules,
  ...absentRules,
  ...signedRules,
  ...signerRules,
  ...signatureRules,
  ...nextRules,
  ...agreedRules,
  ...actionRules,
  ...voteRules,
  ...proposalRules,
  ...statementRules,
  ...figureRules,
];

/** Every fact that the rules read in `units`, in the order of the rules and of the text. */
export function readFacts(reading: Reading, units: readonly Unit[]): Fact[] {
  return RULES.flatMap((rule) => units.flatMap((unit, nth) => applyRule(rule, reading, unit, nth)));
}
