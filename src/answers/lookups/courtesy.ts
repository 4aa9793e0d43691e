import type { Query } from '../../questions/query.ts';
import type { Courtesy } from '../answer.ts';
import type { Corpus } from '../context.ts';

const ABOUT =
  'Tôi là Thư Ký. Hãy hỏi tôi về các cuộc họp: ai chủ trì, họp ngày nào, ở đâu, ai dự, đã ký gì, thống nhất gì, ai đề xuất gì. Mỗi câu trả lời đều kèm nguyên văn tài liệu.';

/** Greetings, thanks and questions about the bot: nothing is looked up. */
export function courtesy(lookup: string, corpus: Corpus): Courtesy | undefined {
  const text = textFor(lookup, corpus);
  return text === undefined ? undefined : { kind: 'courtesy', intent: lookup, text, meetings: [] };
}

function textFor(lookup: string, corpus: Corpus): string | undefined {
  switch (lookup) {
    case 'greeting':
      return `Chào bạn! Tôi đang giữ tài liệu của ${corpus.meetings.filter(({ status }) => status === 'held').length} cuộc họp. Bạn muốn hỏi gì?`;
    case 'thanks':
      return 'Rất vui được giúp bạn!';
    case 'about':
      return ABOUT;
    default:
      return undefined;
  }
}

/** A greeting or thanks is short; in a longer question the same words are said of something. */
export function isCourtesy({ typing, intents }: Query): boolean {
  const said = intents[0]?.cues[0]?.split(' ').length ?? 0;
  return typing.words.length <= said + 4 && !intents.some(({ intent }) => intent.lookup === 'offtopic');
}
