import type { Query } from '../../questions/query.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import type { Asked } from '../context.ts';
import { holders } from './holders.ts';

/** Coming, being there and staying away, as they are asked after. */
const OF_PRESENCE =
  /(?:^| )(?:tham du|du hop|du|co mat|di hop|den hop|toi hop|vang|vang mat|nghi hop|khong (?:den|toi|du|di|ve|tham du|tham gia|co mat|hop))(?! (?:an|kien|thao|toan|phong|bao|tru))(?= |$)/;

/** "Ai đi thay?", "ai dự hộ?": who was there is asked for, by whatever kind of question. */
export function asksWhoCame({ typing, expects }: Query): boolean {
  return expects.kind === 'person' && INSTEAD.test(foldedWords(typing));
}

const INSTEAD = /(?:^| )(?:di|du|hop|den) (?:thay|ho|giup)(?= |$)/;

/**
 * "Chủ tịch phường có dự không?", "Chánh Thanh tra sao vắng?": asked of an office, the question is one of whoever holds it
 * at the meeting that is meant.
 */
export function withHolder(asked: Asked): Asked {
  const { query, scope } = asked;
  const words = foldedWords(query.typing);
  const deed = OF_PRESENCE.exec(words);
  if (!scope || !deed || !query.namesRole || query.people.length > 0 || query.typing.english) return asked;
  if (!query.polar && query.expects.kind !== 'reason') return asked;
  const before = words.slice(0, deed.index).split(' ').length;
  // the meeting is known: of the office its plain words are enough
  const terms = query.terms.filter(
    ({ at }) => at < before && (at === 0 || !/^\p{Lu}\p{Ll}/u.test(query.typing.topic[at]?.text ?? '')),
  );
  const documents = scope.meeting.reports.map(({ document }) => document);
  const there = holders({ ...asked, query: { ...query, terms } }).find(({ mention }) =>
    documents.includes(mention.span.document),
  );
  return there
    ? { ...asked, query: { ...query, people: [{ names: [there.mention.name], words: [] }] } }
    : asked;
}
