import { excerpt } from '../../corpus/document.ts';
import type { Query } from '../../questions/query.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import type { Unit } from '../../search/sheets.ts';
import type { Reason } from './decided.ts';

/** "Quan tâm nhất", "nhiều nhất"; not "gần nhất" (the latest), "ít nhất" (at least), "nhất trí". */
const ASKS_MOST =
  /(?:^| )(?:nhieu|cao|thap|lon|nho|som|muon|dai|ngan|dong|manh|nhanh|cham(?! nhat (?:la |den |toi |vao |truoc |thi |phai )?(?:khi|ngay|hom|bao|luc|bua|may|thang))|kem|quan tam|buc xuc|noi bat|gay gat|dang ke|nong|sot ruot|day dut|tran tro|phan nan|keu|hoi) nhat(?= (?!tri|quan|dinh|the|ban|la )|$)/;
const SAYS_MOST =
  /(?<!\p{L})(?:(?:nhiều|cao|lớn|đông|ít|thấp|dài|sớm|mạnh|nóng|dày|dập|gắt|bật|tâm|xúc|ruột|trung)\s+nhất|nhất(?! trí| quán| định| thể| bản)|đầu tiên|chủ yếu|dẫn đầu|hàng đầu|phần lớn|đa số|hầu hết|kỷ lục|nổi lên|nóng nhất|trọng tâm)(?!\p{L})/iu;
const NOT_MOST = -0.6;

/** Where the question asks for the most of something: what speaks against a unit that ranks nothing. */
export function mostOf(query: Query): (unit: Unit) => readonly Reason[] {
  // "chậm nhất hôm nào?" asks until when
  if (query.intents[0]?.intent.name === 'deadline' || !ASKS_MOST.test(foldedWords(query.typing)))
    return () => [];
  return (unit) => (SAYS_MOST.test(excerpt(unit.span)) ? [] : [{ amount: NOT_MOST, reason: 'not the most' }]);
}
