import { PROPOSES, STATES } from '../../meetings/speech-verbs.ts';
import type { Query } from '../../questions/query.ts';
import { coverTerm, type Term } from '../../questions/terms.ts';
import { bagOf } from '../../search/bag.ts';
import { compile } from '../../text/compile.ts';
import { fold, lower } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { anyOf, EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';

/** A sentence up to this long is given whole. */
const WHOLE = 260;

/**
 * The part of a long sentence that answers: its clauses that cover most of the question, with what stands between them.
 * Always a run of the sentence's own characters.
 */
export function focus(sentence: string, query: Query): string {
  if (sentence.length <= wholeFor(sentence, query)) return sentence;
  if (sentence.length <= WHOLE) {
    const point = focusClauses(sentence, query);
    return bearsAnswer(point, query) ? point : sentence;
  }
  const said = afterVerb(sentence, query);
  if (said) return said.length <= LONG ? said : focusClauses(said, query);
  return focusClauses(sentence, query);
}

/** Of several points, each with a day of its own, only the one that answers is given. */
function wholeFor(sentence: string, { expects }: Query): number {
  if (expects.kind === 'list') return LONG;
  return expects.kind === 'date' && sentence.includes(';') ? POINTS : WHOLE;
}

const POINTS = 150;

/** What somebody said, proposed or agreed is given up to this long. */
const LONG = 420;
const SAYS =
  /(?<![\p{L}])(?:đề xuất|đề nghị|kiến nghị|cho rằng|cho biết|nhấn mạnh|khẳng định|phát biểu|nêu rõ|mong muốn|yêu cầu|lưu ý|nhận định|đánh giá|thống nhất|nhất trí|đồng ý|kết luận|quyết nghị|tập trung|trả lời|cam kết|giải trình|đã ký|ký kết)(?![\p{L}])/giu;
/** Does somebody say, propose or agree to something here? */
export function speaks(text: string): boolean {
  return SPEECH.test(lower(text));
}

const SPEECH = compile(`${EDGE_BEFORE}${anyOf([...PROPOSES, ...STATES])}${EDGE_AFTER}`, 'u');

const SPEAKS = new Set(['proposal', 'statement', 'agreed', 'signed']);

/** For a question what was said: from the verb of saying on, since who said it is known to the asker. */
function afterVerb(sentence: string, query: Query): string | undefined {
  const intent = query.intents[0]?.intent.name ?? '';
  if (!SPEAKS.has(intent) || query.expects.kind === 'number') return undefined;
  const cues = query.intents[0]?.cues.map(lower) ?? [];
  const verbs = matchesOf(SAYS, sentence);
  const verb = verbs.find((match) => cues.some((cue) => cue.includes(lower(match[0])))) ?? verbs[0];
  if (!verb || verb.index < 40 || verb.index > sentence.length * 0.6) return undefined;
  return `… ${sentence.slice(verb.index)}`;
}

function focusClauses(sentence: string, query: Query): string {
  const parts = clausesOf(sentence);
  const scored = parts.map((part) => {
    const bag = bagOf(part);
    const expected = bearsAnswer(part, query) ? BEARS_ANSWER : 0;
    return query.terms.reduce((sum, term) => sum + worth(term, query) * coverTerm(term, bag), 0) + expected;
  });
  const best = scored.indexOf(Math.max(...scored));
  let from = best;
  let to = best;
  const length = () => parts.slice(from, to + 1).join('').length;
  while (length() < WHOLE * 0.75 && (from > 0 || to < parts.length - 1)) {
    const left = from > 0 && !isRival(parts, best, from, from - 1, query) ? (scored[from - 1] ?? 0) : -1;
    const right =
      to < parts.length - 1 && !isRival(parts, best, to + 1, to + 1, query)
        ? (scored[to + 1] ?? 0) + 0.01
        : -1;
    if (left < 0 && right < 0) break;
    const grown = right >= left ? (parts[to + 1]?.length ?? 0) : (parts[from - 1]?.length ?? 0);
    if (length() + grown > WHOLE * 1.4) break;
    if (right >= left) to++;
    else from--;
  }
  const text = parts
    .slice(from, to + 1)
    .join('')
    .trim();
  return `${from > 0 ? '… ' : ''}${text.replace(/[,;:–-]+$/u, '')}${to < parts.length - 1 ? ' …' : ''}`;
}

/** "… nộp trước 12/8; |27 vụ giải quyết trước 30/9": behind a semicolon another day answers another question. */
function isRival(parts: readonly string[], best: number, cut: number, at: number, query: Query): boolean {
  return (
    query.expects.kind === 'date' &&
    /;$/.test(parts[cut - 1] ?? '') &&
    bearsAnswer(parts[best] ?? '', query) &&
    bearsAnswer(parts[at] ?? '', query)
  );
}

/** A clause that can hold the answer counts as much as a rare word of the question more. */
const BEARS_ANSWER = 5;
const EXPECTED: Readonly<Record<string, RegExp>> = {
  number: /\d|(?<![\p{L}])(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?![\p{L}])/iu,
  date: /\d ?[/.-] ?\d|(?<!\p{L})(?:ngày \d|tháng|quý|tuần|tết|năm \d|\d{1,2} ?(?:giờ|h)(?!\p{L}))/iu,
  reason: /(?<![\p{L}])(?:vì|do|bởi|nên)(?![\p{L}])/iu,
};

/** What names the meeting stands in many clauses and picks none. */
function worth(term: Term, { candidates }: Query): number {
  const said = candidates[0]?.profile.said;
  return said && coverTerm(term, said) > 0.5 ? 0.2 * term.weight : term.weight;
}

function bearsAnswer(part: string, { expects }: Query): boolean {
  if (!EXPECTED[expects.kind]?.test(part)) return false;
  // the thing counted stands right behind its number
  return !expects.unit || new RegExp(`(?:\\d|${COUNT_WORDS}) ?[^ ]{0,6} ?${expects.unit}`).test(fold(part));
}

const COUNT_WORDS = 'mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi';

/** Cut after semicolons, commas and colons outside brackets and numbers. */
function clausesOf(sentence: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < sentence.length; i++) {
    const sign = sentence[i] ?? '';
    if ('(“"'.includes(sign)) depth = sign === '"' ? (depth > 0 ? 0 : 1) : depth + 1;
    else if (')”'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ';,:'.includes(sign) && sentence[i + 1] === ' ') {
      parts.push(sentence.slice(start, i + 1));
      start = i + 1;
    }
  }
  parts.push(sentence.slice(start));
  return parts;
}
