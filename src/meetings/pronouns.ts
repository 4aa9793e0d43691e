import type { PersonMention } from '../text/names/names.ts';
import type { Reading } from './reading.ts';
import type { SpeechAct } from './speech.ts';
import type { Unit } from './units.ts';

const HER = /(?<!\p{L})(?:bà|chị|cô)(?!\p{L})/u;
const HIM = /(?<!\p{L})(?:ông|anh|thầy|chú)(?!\p{L})/u;
/** "Lê Thị Hoa" is no man. */
const WOMANS_NAME = /\sthị\s/iu;

/** May `lead` ("bà", "ông cũng", "vị này") speak of that person? */
function fits(lead: string, { address = '', name }: PersonMention): boolean {
  if (HER.test(lead)) return !HIM.test(address);
  return !HIM.test(lead) || !(HER.test(address) || WOMANS_NAME.test(name));
}

/**
 * Of whom the pronoun in `lead`, with which `unit` opens, speaks: of who spoke before, where nobody else has come in
 * since, or else of the person named last.
 */
export function whoIsMeant(
  reading: Reading,
  unit: Unit,
  lead: string,
  actsOf: (unit: Unit) => readonly SpeechAct[],
): PersonMention | undefined {
  for (let i = unit.index - 1; i >= 0 && i >= unit.index - FEW; i--) {
    const before = reading.units[i];
    if (before === undefined || before.heading) break;
    if (before.block.kind === 'caption') continue;
    const speaker = actsOf(before).at(-1)?.person;
    if (speaker !== undefined && fits(lead, speaker)) return speaker;
    if (reading.people(before).length > 0) break;
  }
  return reading
    .everyone()
    .filter((person) => person.end <= unit.start && person.start > unit.start - FAR && fits(lead, person))
    .at(-1);
}

/** Sentences back. */
const FEW = 4;
/** Characters back. */
const FAR = 1500;
