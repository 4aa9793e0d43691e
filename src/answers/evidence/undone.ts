import type { Query } from '../../questions/query.ts';
import { foldedWords } from '../../questions/typing/typing.ts';

/** "Còn bao nhiêu hộ |chưa nhận| tiền?", "mấy người |không đồng ý|?": what was not done is counted, not whether it was. */
const ASKS_UNDONE = /(?:^| )(?:bao nhieu|nhieu|may)(?: [a-z0-9]+){0,6} (?:chua|khong|ko)(?: [a-z0-9]+){2}/;
const UNDONE = /(?<!\p{L})(?:chưa|không|chẳng|chống|phản đối|còn(?: lại)?|thiếu|vắng|ngoài)(?!\p{L})/iu;

/** For a question how many have not done something: does a text leave that out? */
export function withoutUndone({ typing, polar }: Query): ((text: string) => boolean) | undefined {
  return !polar && ASKS_UNDONE.test(foldedWords(typing)) ? (text) => !UNDONE.test(text) : undefined;
}
