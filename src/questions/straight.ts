import type { QuestionWord } from './typing/typing.ts';

/** "… là ai vậy?", "… là đơn vị nào?": the question word as the predicate. */
const PREDICATE =
  /^(.+) la (ai|(?:nhung |cac )?(?:vi|nguoi|ong|ba|don vi|co quan|ben|phia|tinh|nuoc|xa|dia phuong|so|phong|ban|cong ty) nao|nhung ai|nhung vi nao)(?: (?:vay|the|a|nhi|ha|ta|do|z|v))*$/;
/** "Ai là người đứng ra …?" */
const WHO_IS_HE = /^((?:ai|vi nao|nguoi nao)) la (?:nguoi|vi|ong|ba)(?= )/;
/** Heads that stand for the one asked for: "người |điều hành …", "đơn vị |tổ chức …". */
const HEAD = /^(?:(?:cai )?(?:nguoi|vi|don vi|co quan|ben|phia)(?: (?:ma|da))?) (?=[a-z])/;

/**
 * A question that has its question word at the end, or leads up to it, said straight on: cues are phrases in that order.
 * Nothing where it is straight already.
 *
 * @example straightOn(words of 'Người điều hành hội nghị A là ai?') // words of 'ai điều hành hội nghị A'
 */
export function straightOn(question: readonly QuestionWord[]): readonly QuestionWord[] | undefined {
  const folded = question.map((word) => word.folded).join(' ');
  const led = WHO_IS_HE.exec(folded);
  if (led) {
    const who = lengthOf(led[1] ?? '');
    return [...question.slice(0, who), ...question.slice(lengthOf(led[0]))];
  }
  const [, said, asked] = PREDICATE.exec(folded) ?? [];
  if (said === undefined || asked === undefined) return undefined;
  const end = lengthOf(said);
  const head = lengthOf(HEAD.exec(said)?.[0] ?? '');
  return [...question.slice(end + 1, end + 1 + lengthOf(asked)), ...question.slice(head, end)];
}

/** Does it open with a word that stands for the one asked for? Whoever else it names is not asked for. */
export function opensWithAsked(question: readonly QuestionWord[]): boolean {
  return HEAD.test(question.map((word) => word.folded).join(' '));
}

function lengthOf(phrase: string): number {
  return phrase.split(' ').filter(Boolean).length;
}
