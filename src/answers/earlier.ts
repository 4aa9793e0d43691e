import type { Query } from '../questions/query.ts';
import { foldedWords } from '../questions/typing/typing.ts';

/** "Kỳ họp trước", "lần trước", "năm ngoái": the meeting before this one is asked for. */
const ASKS_EARLIER =
  /(?:^| )(?:lan|ky|khoa|nhiem ky|hop|hoi nghi|phien|dien dan|dai hoi|hoi dam|hoi thao|toa dam)(?: (?:to chuc|gap|lien))? truoc(?! (?:khi|ngay|tet|gio|do|mat))(?: |$)|(?:^| )(?:nam ngoai|nam truoc|previous|last year)(?: |$)/;

/** A sentence that opens with that meeting tells of it. */
export const TELLS_EARLIER =
  /^\P{L}*(?:(?:Tại|Ở|So với)\s+)?(?:(?:Lần|Kỳ|Khóa|Nhiệm kỳ|Kỳ họp|Hội nghị|Phiên họp|Cuộc họp|Diễn đàn|Đại hội|Hội đàm|Hội thảo|Tọa đàm|Buổi họp)\s+(?:\p{L}+\s+)?trước(?!\s+(?:khi|ngày|đó))|Năm (?:ngoái|trước)|(?:Diễn đàn|Hội nghị|Kỳ họp|Đại hội|Phiên|Hội thảo)\s+lần\s+(?:thứ\s+)?[\p{L}\d]+\s+\((?:năm|tháng)\s)/u;

/** Does the question ask for the meeting before? */
export function asksEarlier({ typing }: Query): boolean {
  return ASKS_EARLIER.test(foldedWords(typing));
}
