import type { Query } from '../questions/query.ts';

/** Cues that only a sentence with one of these words answers: who was elected is not told by every vote. */
const SAID_BY: readonly (readonly [cue: RegExp, says: RegExp])[] = [
  [
    /^(?:bầu|ai được bầu|được bầu|trúng cử)/u,
    /(?<!\p{L})(?:bầu|trúng|tín nhiệm|đắc cử|suy cử|hiệp thương|cử|chọn)(?!\p{L})/iu,
  ],
];

const WISHES =
  /(?<!\p{L})(?:xin|đề nghị|đề xuất|kiến nghị|đòi|muốn|mong|trình|cần|yêu cầu|kêu|đưa ra|bàn|nên|gợi ý|kêu gọi)(?!\p{L})/iu;

/** What a sentence must say to answer the question, whatever else it covers; undefined where nothing is prescribed. */
export function mustSay({ intents, expects }: Query, intent: string): RegExp | undefined {
  // "xin bao nhiêu tiền?" is not answered by what somebody earns
  if (intent === 'proposal' && expects.kind === 'number') return WISHES;
  const cues = intents.find((match) => match.intent.name === intent)?.cues ?? [];
  return SAID_BY.find(([cue]) => cues.some((one) => cue.test(one)))?.[1];
}
