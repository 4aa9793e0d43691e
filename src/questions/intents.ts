import { fold } from '../text/fold.ts';
import { lately, onceEach } from '../text/lately.ts';
import { isMachine } from './question-text.ts';
import type { QuestionWord } from './typing/typing.ts';

/**
 * A kind of question, as a file in intents/ describes it. Cues are phrases; "…" in a cue lets up to ten words stand
 * between its parts. `asks` and `leaves` are questions that the intent must win or lose: they are its tests.
 */
export interface Intent {
  readonly name: string;
  /** The function of src/answers that looks the answer up. */
  readonly lookup: string;
  readonly cues: readonly Cue[];
  /** Phrases that speak against the intent where a cue was found: "chủ trì đoàn" is no chair of a meeting. */
  readonly unless: readonly Cue[];
  /** Phrases in which a cue is but a part of another word: the "hạn" of "hạn hán" is no time limit. */
  readonly compounds: readonly Cue[];
  /** The question must name this for the intent to be possible at all. */
  readonly needs?: Need;
  readonly asks: readonly string[];
  readonly leaves: readonly string[];
}

type Need = 'person' | 'role' | 'two meetings';

/** A phrase cut into words; `parts` are separated by gaps. */
export interface Cue {
  readonly phrase: string;
  readonly parts: readonly (readonly CueWord[])[];
  readonly weight: number;
  /** Its words, unaccented: where the question does not hold them all the cue need not be tried. */
  readonly folded: readonly string[];
  readonly first: string;
  /** Number of words. */
  readonly length: number;
  /** Is it a single word? */
  readonly alone: boolean;
}

interface CueWord {
  readonly lower: string;
  readonly folded: string;
}

/** An intent that the question's words point to, with the cues that were found. */
export interface IntentMatch {
  readonly intent: Intent;
  readonly score: number;
  readonly cues: readonly string[];
}

/** Words that a "…" of a cue may leap over. */
const GAP = 10;
const FURTHER_CUE = 0.25;

/** The intents with a cue that has a word, and those cues; each cue stands under the word that fewest cues have. */
type CuesByWord = ReadonlyMap<string, readonly { readonly intent: Intent; readonly cue: Cue }[]>;

/** Cues are many, the words of a question few: only those are looked at whose rarest word is one of them. */
const cuesByWord = onceEach((intents: readonly Intent[]): CuesByWord => {
  const count = new Map<string, number>();
  for (const word of intents.flatMap(({ cues }) => cues.flatMap(({ folded }) => folded)))
    count.set(word, (count.get(word) ?? 0) + 1);
  const made = new Map<string, { intent: Intent; cue: Cue }[]>();
  for (const intent of intents) {
    for (const cue of intent.cues) {
      const [rarest = ''] = cue.folded.toSorted((a, b) => (count.get(a) ?? 0) - (count.get(b) ?? 0));
      const of = made.get(rarest) ?? [];
      made.set(rarest, of);
      of.push({ intent, cue });
    }
  }
  return made;
});

/** All words that cues are made of: the question's vocabulary, which typing repair must know beside the corpus. */
export function cueWords(intents: readonly Intent[]): Set<string> {
  const all = new Set<string>();
  for (const intent of intents) {
    for (const { parts } of [...intent.cues, ...intent.unless, ...intent.compounds]) {
      for (const word of parts.flat()) all.add(word.lower);
    }
  }
  return all;
}

/** The words of the cues that were found, unaccented: they ask, and are no part of what is asked about. */
export function wordsOfCues(matches: readonly IntentMatch[]): Set<string> {
  return new Set(matches.flatMap(({ cues }) => cues.flatMap(wordsOfCue)));
}

const wordsOfCue = lately((cue) => fold(cue).split(/[^a-z0-9]+/));

/** Questions and turns of phrase as people ask: what intents are told by and tested with. */
export function knownQuestions(intents: readonly Intent[]): string[] {
  return intents.flatMap(({ cues, asks, leaves }) => [
    ...cues.map(({ phrase }) => phrase.replaceAll('…', ' ')),
    ...asks,
    ...leaves,
  ]);
}

/** The intents whose cues stand in the question, best first. Needs are not looked at here: that takes the slots. */
export function matchIntents(intents: readonly Intent[], question: readonly QuestionWord[]): IntentMatch[] {
  const heard = new Map<string, number[]>();
  for (const [at, { folded }] of question.entries()) {
    if (isMachine(question, at)) continue;
    const places = heard.get(folded);
    if (places) places.push(at);
    else heard.set(folded, [at]);
  }
  const accented = question.some((word) => word.accented) && !isCareless(question);
  const sounds = ({ folded }: Cue) => folded.every((word) => heard.has(word));
  const likely = new Map<Intent, Cue[]>();
  const index = cuesByWord(intents);
  for (const word of heard.keys()) {
    for (const { intent, cue } of index.get(word) ?? []) {
      if (!sounds(cue)) continue;
      const cues = likely.get(intent);
      if (cues) cues.push(cue);
      else likely.set(intent, [cue]);
    }
  }
  const matches: IntentMatch[] = [];
  for (const [intent, cues] of likely) {
    const heedless = insideCompounds(intent, question, heard, accented);
    const found = cues
      .map((cue) => ({ cue, strength: cue.weight * sureness(cue, question, heard, accented, heedless) }))
      .filter(({ strength }) => strength > 0)
      .sort((a, b) => b.strength - a.strength);
    const [best, ...others] = found;
    if (!best || intent.unless.some((cue) => sounds(cue) && sureness(cue, question, heard, accented) > 0))
      continue;
    // "ai chủ trì" holds "chủ trì": that says nothing more
    const further = others.filter(({ cue }) => !best.cue.phrase.includes(cue.phrase));
    const score = best.strength + FURTHER_CUE * Math.min(2, further.length);
    matches.push({ intent, score, cues: found.map(({ cue }) => cue.phrase) });
  }
  return matches.sort((a, b) => b.score - a.score || a.intent.name.localeCompare(b.intent.name));
}

/** No words without their accents: "gi", "nao". Whoever types one leaves accents out elsewhere, too. */
const NEVER_BARE = new Set('gi nao duoc khong nhieu viec ngay'.split(' '));

function isCareless(question: readonly QuestionWord[]): boolean {
  return question.some(({ folded, lower }) => folded === lower && NEVER_BARE.has(lower));
}

/** Where each word of the question stands, unaccented. */
type Heard = ReadonlyMap<string, readonly number[]>;

/** Places of the question's words that belong to one of the intent's compounds. */
function insideCompounds(
  { compounds }: Intent,
  question: readonly QuestionWord[],
  heard: Heard,
  accented: boolean,
): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const compound of compounds) {
    for (const start of heard.get(compound.first) ?? []) {
      if (surenessAt(compound, question, start, accented, inside) === 0) continue;
      for (let i = 0; i < compound.length; i++) inside.add(start + i);
    }
  }
  return inside;
}

const NOWHERE: ReadonlySet<number> = new Set();

/** 0 where the cue does not stand in the question, 1 where it does as written, a little less where accents were left out. */
function sureness(
  cue: Cue,
  question: readonly QuestionWord[],
  heard: Heard,
  accented: boolean,
  heedless: ReadonlySet<number> = NOWHERE,
): number {
  let best = 0;
  for (const start of heard.get(cue.first) ?? []) {
    if (heedless.has(start)) continue;
    const matched = surenessAt(cue, question, start, accented, heedless);
    if (matched > best) best = matched;
  }
  return best;
}

/** "Giao" in "công ty Giao Hàng Nhanh": a capital beside another capital, not at the start. */
function isPartOfName(question: readonly QuestionWord[], at: number): boolean {
  const capital = (word?: QuestionWord) => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text);
  return (
    at > 0 && capital(question[at]) && (capital(question[at + 1]) || (at > 1 && capital(question[at - 1])))
  );
}

function surenessAt(
  cue: Cue,
  question: readonly QuestionWord[],
  start: number,
  accented: boolean,
  heedless: ReadonlySet<number>,
): number {
  let at = start;
  let worstPart = 1;
  for (const [index, part] of cue.parts.entries()) {
    const last = index === 0 ? at : Math.min(question.length - part.length, at + GAP);
    let found = -1;
    for (let from = at; from <= last && found < 0; from++) {
      if (part[0]?.folded !== question[from]?.folded || heedless.has(from)) continue;
      if (part.length === 1 && isPartOfName(question, from)) continue;
      const fit = partSureness(part, question, from, cue.alone, accented);
      if (fit > 0) {
        found = from;
        worstPart = Math.min(worstPart, fit);
      }
    }
    if (found < 0) return 0;
    at = found + part.length;
  }
  return worstPart;
}

/** "Thái Lan mấy": a capital behind another asks "lần mấy" of nobody. */
function isName(question: readonly QuestionWord[], at: number): boolean {
  return (
    at > 1 && /^\p{Lu}\p{Ll}/u.test(question[at]?.text ?? '') && /^\p{Lu}/u.test(question[at - 1]?.text ?? '')
  );
}

/**
 * Accents that were typed must agree ("kỳ" is not "ký"). Accents left out match any in a question without accents; in one
 * with accents only inside a phrase where another word's accents agree ("kiến nghi"; but "du" is not "dự", nor "hay qua"
 * "hay quá").
 */
function partSureness(
  part: readonly CueWord[],
  question: readonly QuestionWord[],
  from: number,
  alone: boolean,
  accented: boolean,
): number {
  let bare = false;
  let agrees = false;
  let doubtful = false;
  for (const [i, word] of part.entries()) {
    const typed = question[from + i];
    if (!typed || word.folded !== typed.folded) return 0;
    if (typed.read === 'perhaps') doubtful = true;
    else if (word.lower === typed.lower) agrees ||= typed.accented;
    else if (typed.accented || (accented && isName(question, from + i))) return 0;
    else bare = true;
  }
  if (!bare) return doubtful ? 0.95 : 1;
  if (!accented) return 0.95;
  return agrees && !alone ? 0.8 : 0;
}
