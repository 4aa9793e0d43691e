import type { Span } from '../corpus/document.ts';

/** A proof under an answer: the place in the source, and why it is there. Its excerpt is the text of the span. */
export type Citation = Span;

/** What every answer tells of itself: the kind of question it took the question for, and the meetings it speaks of. */
interface Answered {
  /** Name of the intent, as in intents/: "chair", "date"… `passage` where no intent matched, `none` where nothing did. */
  readonly intent: string;
  /** Ids of the meetings spoken of, the one meant first. */
  readonly meetings: readonly string[];
}

/** The short text first; then at least one proof: an uncited answer does not compile. */
export interface Found extends Answered {
  readonly kind: 'found';
  readonly text: string;
  readonly citations: readonly [Citation, ...Citation[]];
}

/** Several meetings fit: which one is meant? Each choice is a full question that asks the same of one meeting. */
export interface Unclear extends Answered {
  readonly kind: 'unclear';
  readonly text: string;
  readonly choices: readonly {
    readonly meeting: string;
    readonly label: string;
    readonly question: string;
  }[];
}

/** The documents do not say. `text` says what was looked for; `nearest` are passages that may help, never an answer. */
export interface Missing extends Answered {
  readonly kind: 'missing';
  readonly text: string;
  readonly nearest: readonly Citation[];
}

/** A greeting, thanks, a question about the bot itself: nothing is claimed, so nothing is cited. */
export interface Courtesy extends Answered {
  readonly kind: 'courtesy';
  readonly text: string;
}

export type Answer = Found | Unclear | Missing | Courtesy;
