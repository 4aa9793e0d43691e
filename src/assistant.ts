import type { Answer } from './answers/answer.ts';
import type { Corpus } from './answers/context.ts';
import { type Evidence, evidence } from './answers/evidence/evidence.ts';
import {
  leading,
  namesItself,
  type PartAnswered,
  tellsOfNext,
  tellsPart,
  together,
} from './answers/in-parts.ts';
import { withScope } from './answers/meant/meant.ts';
import { respond } from './answers/respond.ts';
import { exampleQuestions, followUpQuestions } from './answers/suggestions.ts';
import type { Document } from './corpus/document.ts';
import type { Passage } from './corpus/passage.ts';
import { passagesOf } from './corpus/passages.ts';
import type { Meeting } from './meetings/meeting.ts';
import { readMeetings } from './meetings/read.ts';
import { Aliases } from './questions/aliases.ts';
import {
  type Conversation,
  NEW_CONVERSATION,
  nextConversation,
  type Turn,
} from './questions/conversation.ts';
import { cueWords, type Intent, knownQuestions } from './questions/intents.ts';
import { loadIntents } from './questions/load-intents.ts';
import { type Query, readQuery } from './questions/query.ts';
import { questionParts } from './questions/question-parts.ts';
import { profileOf } from './questions/scope/profile.ts';
import { People } from './questions/slots/people.ts';
import { Vocabulary } from './questions/typing/vocabulary.ts';
import type { Hit } from './search/hit.ts';
import { PassageIndex } from './search/passage-index.ts';
import { fold } from './text/fold.ts';

/**
 * The whole data line in one value: what was read from the documents, and what can be asked of it. It never changes;
 * when the documents do, a new one is made and put in its place.
 */
export interface Assistant {
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  /** Held meetings newest first, then planned, then mentioned ones. */
  readonly meetings: readonly Meeting[];
  /** Answers a question as typed. `conversation` is what the same chat said before; pass on the one that comes back. */
  ask(
    question: string,
    conversation?: Conversation,
  ): { readonly answer: Answer; readonly conversation: Conversation };
  /** How a question is understood, for explaining an answer. */
  read(question: string, conversation?: Conversation): Query;
  /** The sentences that speak for an answer of a kind, best first, for explaining. */
  evidence(question: string, intent: string, conversation?: Conversation): readonly Evidence[];
  /** Passages nearest to the words of `query`, at most `limit` (default 10). */
  search(query: string, limit?: number): Hit[];
  /** Questions that this corpus can answer, for /start: short, at most `count`, each of another kind. */
  examples(count: number): string[];
  /** Two or three next questions after `answer` that this corpus can answer. */
  followUps(answer: Answer): string[];
}

/** Documents up to this many are all looked through for a sentence; of more, those that search finds. */
const FEW = 40;
const NEAREST_PASSAGES = 40;

/**
 * Reads documents into an assistant.
 *
 * @example createAssistant(loadFolder(['seeds']).documents).ask('ai chủ trì hội nghị lần thứ hai?').answer.kind // 'found'
 */
export function createAssistant(
  documents: readonly Document[],
  intents: readonly Intent[] = loadIntents(),
): Assistant {
  const passages = passagesOf(documents);
  const meetings = readMeetings(documents);
  const index = new PassageIndex(passages);
  const corpus = corpusOf(documents, passages, meetings, intents, index);
  const read = (question: string, conversation: Conversation = NEW_CONVERSATION) =>
    readQuery(question, conversation, corpus);
  /** "Họp ở đâu, ai chủ trì?": where no one answer tells both, each part is asked by itself, the others as follow-ups. */
  const inParts = (query: Query, whole: Answer, conversation: Conversation): Answer | undefined => {
    const parts = questionParts(query.typing).map((said) => ({ said, query: read(said, conversation) }));
    if (whole.kind === 'courtesy' || parts.every((part) => tellsPart(whole, part.query))) return undefined;
    const lead = leading(parts);
    if (!lead) return undefined;
    const first = respond(lead.query, corpus);
    if (tellsOfNext(whole, first, parts)) return undefined;
    // what leans on a part that was not found asks nothing by itself
    const after =
      first.kind === 'found'
        ? nextConversation(conversation, turnOf(lead.query, first, corpus.people))
        : conversation;
    const answered = parts.map((part): PartAnswered => {
      if (part === lead) return { ...part, answer: first };
      const query = read(part.said, after);
      const asks = first.kind === 'found' || namesItself(query);
      return { said: part.said, query, answer: asks ? respond(query, corpus) : first };
    });
    return together(whole, answered);
  };
  return {
    documents,
    passages,
    meetings,
    read,
    ask(question, conversation = NEW_CONVERSATION) {
      const query = read(question, conversation);
      const whole = respond(query, corpus);
      const answer = inParts(query, whole, conversation) ?? whole;
      // politeness changes no subject
      if (answer.kind === 'courtesy' || answer.intent === 'offtopic') return { answer, conversation };
      return { answer, conversation: nextConversation(conversation, turnOf(query, answer, corpus.people)) };
    },
    evidence: (question, intent, conversation) =>
      evidence(withScope(read(question, conversation), corpus), intent),
    search: (query, limit = 10) => index.search(query, { limit }),
    examples: (count) => exampleQuestions(meetings, count),
    followUps: (answer) => followUpQuestions(meetings, answer),
  };
}

/**
 * Asks questions of the assistant's own, with accents and without, before people ask theirs: what is made at first use
 * (indices, readings of words, the engine's machine code) would make the first of them wait.
 */
export function warmUp(assistant: Assistant): void {
  for (const question of assistant.examples(KINDS_TO_WARM)) {
    assistant.ask(question);
    assistant.ask(fold(question));
  }
}

const KINDS_TO_WARM = 9;

/** What a later question may lean on: the persons asked for, else those that the answer names first. */
function turnOf(query: Query, answer: Answer, people: People): Turn {
  const cited = new Set(answer.kind === 'found' ? answer.citations.map(({ document }) => document) : []);
  // of several of a name the one whose paper answered is spoken of from now on
  const asked = query.people.flatMap(
    ({ names }) =>
      names.find((name) => people.mentions(name).some(({ span }) => cited.has(span.document))) ??
      names.slice(0, 1),
  );
  const answered = asked.length > 0 || answer.kind !== 'found' ? [] : people.named(answer.text);
  return {
    question:
      query.followUp && query.before
        ? `${query.before.question} ${query.typing.typed}`.slice(-600)
        : query.typing.typed,
    intent: query.intents[0]?.intent.name ?? answer.intent,
    meetings: answer.meetings.slice(0, 3),
    people: [...asked, ...answered].slice(0, 3),
  };
}

function corpusOf(
  documents: readonly Document[],
  passages: readonly Passage[],
  meetings: readonly Meeting[],
  intents: readonly Intent[],
  index: PassageIndex,
): Corpus {
  const reported = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    if (meeting.status !== 'held') continue;
    for (const { document } of meeting.reports)
      reported.set(document.id, [...(reported.get(document.id) ?? []), meeting]);
  }
  const profiles = meetings.map((meeting) => profileOf(meeting, (id) => reported.get(id) ?? []));
  const texts = passages.map(({ document, start, end }) => document.text.slice(start, end));
  const reportsOf = new Map<
    string,
    { meeting: Meeting; report: Meeting['reports'][number]; profile: (typeof profiles)[number] }[]
  >();
  for (const profile of profiles) {
    if (profile.meeting.status !== 'held') continue;
    for (const report of profile.meeting.reports) {
      const of = reportsOf.get(report.document.id) ?? [];
      reportsOf.set(report.document.id, [...of, { meeting: profile.meeting, report, profile }]);
    }
  }
  return {
    documents,
    meetings,
    intents,
    profiles,
    vocabulary: new Vocabulary(texts, cueWords(intents), knownQuestions(intents)),
    people: new People(documents, meetings),
    aliases: new Aliases(documents),
    reportsOf,
    nearest: (text) =>
      documents.length <= FEW
        ? documents
        : [
            ...new Set(
              index.search(text, { limit: NEAREST_PASSAGES }).map(({ passage }) => passage.document),
            ),
          ],
  };
}
