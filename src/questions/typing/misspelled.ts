import { numberWord } from '../../text/numerals.ts';
import { accentsApart } from '../../text/spelling/slips.ts';
import { soundAlikes } from '../../text/spelling/sound-alikes.ts';
import { isSyllable } from '../../text/spelling/syllables.ts';
import type { Word } from '../../text/words.ts';
import { isFunctionForm } from '../terms.ts';
import { isEverydayWord } from './everyday-words.ts';
import { formOf, NUMBER } from './usage.ts';
import type { Vocabulary } from './vocabulary.ts';
import { EDGE } from './word-pairs.ts';

/** Two words that stood side by side so often belong together; once may be chance, or another's slip. */
const BELONG = 2;
/** So often where one of them stands beside anything. */
const BELONG_ANYWHERE = 4;
/** One accent is another one. */
const ONE_ACCENT = 2;
/** Who writes as he speaks errs so much oftener than the fingers slip. */
const AS_SPOKEN = 3;

/**
 * What was surely meant by words that nobody ever put beside these neighbours: "chũ tọa" is "chủ tọa", "phản đổi" is
 * "phản đối", "nàm gì" is "làm gì", "mấk giờ" is "mấy giờ". For questions typed with accents; by the place of the word.
 * Names and abbreviations stay as typed.
 */
export function misspelled(typed: readonly Word[], vocabulary: Vocabulary): ReadonlyMap<number, string> {
  const meant = new Map<number, string>();
  const forms = typed.map(formOf);
  for (const [at, word] of typed.entries()) {
    const [before = EDGE, form = '', behind = EDGE] = [forms[at - 1], forms[at], forms[at + 1]];
    // "lần hai": a number stands beside anything
    if (!isCommon(word, typed[at + 1], at) || isFunctionForm(form) || numberWord(form) !== undefined)
      continue;
    const [left, right] = [at > 0 ? before : undefined, at + 1 < forms.length ? behind : undefined];
    if (left !== undefined && vocabulary.together(left, form) > 0) continue;
    if (right !== undefined && vocabulary.together(form, right) > 0) continue;
    const better = likeliest(form, before, behind, vocabulary);
    if (better === undefined) continue;
    meant.set(at, better);
    forms[at] = better;
  }
  return meant;
}

function likeliest(form: string, before: string, behind: string, vocabulary: Vocabulary): string | undefined {
  const isWord = vocabulary.knows(form) || isEverydayWord(form);
  let best: string | undefined;
  let most = 0;
  const weigh = (other: string, weight: number, inDoubt: boolean, anywhere = true, once = true) => {
    const left = vocabulary.together(before, other);
    // how a question ends tells of "nào", "chưa", "đâu"; what sounds like them may stand behind anything there
    const ends = !tells(other) && (left > 0 || weight === AS_SPOKEN);
    const right = behind !== EDGE || ends ? vocabulary.together(other, behind) : 0;
    const telling = (tells(before) ? left : 0) + (tells(behind) ? right : 0);
    const belongs = inDoubt
      ? (once && telling >= BELONG) || (anywhere && left + right >= BELONG_ANYWHERE)
      : left + right > 0;
    if (other === form || !belongs || weight * (left + right) <= most) return;
    best = other;
    most = weight * (left + right);
  };
  for (const other of soundAlikes(form)) weigh(other, AS_SPOKEN, vocabulary.knows(form));
  for (const other of vocabulary.spellings(form)) {
    const apart = accentsApart(form, other);
    if (apart <= ONE_ACCENT || !isWord) weigh(other, AS_SPOKEN / (1 + apart), isWord, apart < ONE_ACCENT);
  }
  if (isWord || best !== undefined) return best;
  // what can be a word may be one that no document has
  const inDoubt = isSyllable(form);
  // words like "nào", "thứ" stand beside so much that once is nothing
  for (const other of vocabulary.slips(form))
    weigh(other, 1 / (1 + accentsApart(form, other)), inDoubt, true, tells(other));
  return (
    best ??
    onlyKnown(
      soundAlikes(form).filter((other) => other.slice(-2) === form.slice(-2)),
      vocabulary,
    )
  );
}

/** What is no word ("trốt") is the one with another onset, whatever stands beside it. */
function onlyKnown(forms: readonly string[], vocabulary: Vocabulary): string | undefined {
  const [known, ...others] = forms.filter((form) => vocabulary.knows(form));
  return others.length === 0 ? known : undefined;
}

/** Beside "của", "nào" or a number anything may stand. */
function tells(neighbour: string): boolean {
  return neighbour !== NUMBER && !isFunctionForm(neighbour);
}

/** No name, no abbreviation, no number: letters in small, those of a question's first word aside. */
function isCommon({ text }: Word, next: Word | undefined, at: number): boolean {
  if (at === 0 && /^\p{Lu}\p{Ll}+$/u.test(text)) return !/^\p{Lu}/u.test(next?.text ?? '');
  return /^\p{Ll}{2,}$/u.test(text);
}
