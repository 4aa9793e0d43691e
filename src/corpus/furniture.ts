import { fold } from '../text/fold.ts';

// All in folded form (no accents), as whole lines: the headings under which a page lists what is not of the article.
const SECTIONS = new Set(
  (
    'tin lien quan|tin bai lien quan|bai lien quan|bai viet lien quan|cac tin lien quan|cac bai lien quan|' +
    'tin tuc lien quan|cac bai viet lien quan|tin, bai lien quan|noi dung lien quan|' +
    'tin khac|cac tin khac|tin tuc khac|cac tin bai khac|tin bai khac|bai khac|cac bai khac|bai viet khac|cac bai viet khac|' +
    'tin cung chuyen muc|cung chuyen muc|cac tin cung chuyen muc|bai cung chuyen muc|tin cung loai|cung chu de|cung tac gia|' +
    'doc nhieu|doc nhieu nhat|tin doc nhieu|bai doc nhieu|bai doc nhieu nhat|xem nhieu|xem nhieu nhat|tin xem nhieu|' +
    'duoc doc nhieu|duoc xem nhieu|quan tam nhieu|duoc quan tam|tin nong|tin hot|tin noi bat|bai noi bat|su kien noi bat|' +
    'co the ban quan tam|ban co the quan tam|co the ban muon doc|co the ban chua doc|danh cho ban|goi y cho ban|' +
    'multimedia|emagazine|megastory|longform|podcast|tin anh|tin video|video noi bat|video clip|' +
    'y kien ban doc|binh luan ban doc|ban doc binh luan|gui binh luan|viet binh luan|binh luan cua ban|gui y kien|y kien cua ban|' +
    'nhung tin moi hon|nhung tin cu hon|tin moi hon|tin cu hon|tin moi nhat|moi nhat|moi cap nhat|tin tuc moi|tin moi|' +
    'bai viet moi|bai moi|bai viet moi nhat|tin cap nhat|dong su kien|lien ket website|lien ket web|lien ket nhanh|' +
    'thong ke truy cap|luot truy cap|theo doi chung toi|ket noi voi chung toi|dang ky nhan tin|dang ky nhan ban tin|' +
    'quang cao|thong tin can biet|rao vat|related articles|related news|most read|comments|latest news'
  ).split('|'),
);
// These are headings of a page, and just as well of minutes: with a count behind, or where no minutes are.
const DOUBTFUL = new Set(
  'binh luan|y kien|phan hoi|video|media|infographic|xem them|doc them|tieu diem|noi bat|chu de|tu khoa|tags|thu vien anh|danh muc|chia se'.split(
    '|',
  ),
);
const EDGES = /^[\s#*•|:>»►▶\-–—[\]]+|[\s#*•|:>»►▶.…\-–—[\]]+$/gu;
const COUNT = /\s*\(\s*\d{0,6}\s*\)\s*$/u;

/** Is this line a heading under which a page lists other articles, comments, pictures? `official`: the document is minutes or a notice. */
export function opensSidePart(line: string, official: boolean): boolean {
  if (line.length > 80) return false;
  const plain = fold(line).replace(EDGES, '');
  const name = plain.replace(COUNT, '').replace(EDGES, '').replace(/\s+/gu, ' ');
  if (SECTIONS.has(name)) return true;
  return DOUBTFUL.has(name) && (name !== plain.replace(/\s+/gu, ' ') || !official);
}

// Folded, anchored: single lines that a page puts around an article wherever they stand.
const LINES: readonly RegExp[] = [
  /^(?:chia se|share)\b.{0,80}$/,
  /^(?:in trang|in bai viet|ban in|gui email|gui cho ban be|sao chep lien ket|copy link|luu bai viet)\b.{0,60}$/,
  /^(?:vui long |hay )?(?:dang nhap|dang ky)\b.{0,100}$/,
  /^ban can dang nhap\b.{0,100}$/,
  /^(?:co quan chu quan|co quan ngon luan|don vi chu quan|chiu trach nhiem (?:chinh|noi dung|xuat ban))\b.{0,200}$/,
  /^(?:pho |quyen )?(?:tong bien tap|truong ban bien tap)(?: phu trach)?\s*:.{0,200}$/,
  /^(?:giay phep|gpmxb|gp so)\b.{0,200}$/,
  /^(?:toa soan|tru so toa soan|duong day nong|hotline|lien he quang cao|quang cao)\s*:.{0,200}$/,
  /^(?:©|\(c\)|copyright|ban quyen|moi quyen|all rights).{0,200}$/,
  /^(?:ghi ro nguon|khong sao chep|cam sao chep|vui long ghi ro nguon|de nghi ghi ro)\b.{0,200}$/,
  /^ban da khong su dung site\b.{0,200}$/,
  /^(?:trang (?:web|thong tin) (?:nay )?su dung cookie|chung toi su dung cookie|website nay su dung cookie)\b.{0,300}$/,
  /^(?:trang chu|home)\s*(?:[/>»›|\\-].{0,200})?$/,
  /^(?:tu khoa|tags?|the)\s*:.{0,300}$/,
  /^(?:luot xem|luot doc|so lan doc|so luot xem|da xem)\s*:?\s*[\d.,]+.{0,40}$/,
  /^(?:xem them|doc them|xem tiep|xem tat ca|tai them|tin lien quan|xem bai lien quan)\s*(?:[:>»].{0,200})?$/,
  /^(?:tac gia|tin, anh|tin va anh|bai, anh|bai va anh|tin bai|bai viet|tong hop|nguoi viet|thuc hien|bien tap|nguon tin|nguon|theo|anh|photo|video|clip|do hoa)\s*:\s*.{1,80}$/,
  /^(?:dien thoai|email|fax|website|dt)\s*:.{0,200}$/,
  /^theo doi .{0,60}\b(?:tren|qua) (?:google news|facebook|zalo|youtube)\b.{0,40}$/,
  /^(?:google news|facebook|zalo|twitter|youtube|tiktok|instagram|linkedin|telegram|pinterest|messenger|x)(?:[\s,|/•-]+(?:google news|facebook|zalo|twitter|youtube|tiktok|instagram|linkedin|telegram|pinterest|messenger|email|x|in|print))*$/,
  /^(?:fb|yt|zl|tw|ig|tt|in)(?:\s+(?:fb|yt|zl|tw|ig|tt|in)){1,8}$/,
  /^(?:aa?|a\+|a-|co chu|thich|like|luu|nghe doc bai|doc bai viet|nghe bai viet|0:00|nu mien (?:bac|nam)|nam mien (?:bac|nam)|xuat ban|di toi noi dung chinh)$/,
  /^(?:co chu|kich thuoc chu|font size)\s*:.{0,30}$/,
  /^\d{1,2}:\d\d\s?\/\s?\d{1,2}:\d\d$/,
  /^(?:chu de\s*:\s*)?(?:#[^\s#][^#]{0,40}){1,20}$/,
  /^\[(?:infographic|video|photo|anh|emagazine|podcast|clip|longform)\]\s.{0,200}$/,
];

/** Does this single line belong to the page and not to the article (share buttons, imprint, keywords, credits)? */
export function isSideLine(line: string): boolean {
  if (line.length > 300) return false;
  const plain = fold(line).replace(/^[\s#*•|>»►▶\-–—]+|[\s|•]+$/gu, '');
  return LINES.some((pattern) => pattern.test(plain));
}

const NAME = /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,20}|\p{Lu}{2,20})$/u;
const CREDIT = /^(?:theo|tin|bài|ảnh|pv|ctv|tổng hợp|thực hiện|tt)$/iu;

/**
 * Is this line nothing but names, as under an article: "Nguyễn An - Lê Hoa", "HOA LÊ", "PV (tổng hợp)"?
 * A signature looks the same: the caller knows what stands above it.
 */
export function isByline(line: string): boolean {
  if (line.length > 70 || /[\d:;!?"“”]/u.test(line)) return false;
  const parts = line
    .replace(/\([^)]{0,40}\)/gu, ' ')
    .split(/[\s,/&|–-]+|\bvà\b/u)
    .filter((part) => part !== '' && part !== '.');
  if (parts.length === 0 || parts.length > 9) return false;
  if (!parts.every((part) => NAME.test(part) || CREDIT.test(part))) return false;
  const shouted = line === line.toLocaleUpperCase('vi');
  return shouted ? parts.length >= 2 && parts.length <= 4 : true;
}

// How a sentence of a report leans on the meeting told of before: an article that goes on after a box of links.
const LEANS =
  /^(?:cung )?(?:tai|trong|ket thuc|phat bieu|be mac|ket luan|sau|theo|thay mat|dip nay|du|tham du|truoc do|ben canh do|cung)\b.{0,60}\b(?:hoi nghi|cuoc hop|phien|ky hop|hoi dam|hoi kien|buoi|chuong trinh|dai hoi|hoi thao|toa dam|le ky|dien dan|doi thoai|giao ban|hop bao|phat bieu|thao luan)\b/;

/** Does a paragraph after a box of links plainly go on with the report ("Phát biểu tại hội nghị, …")? */
export function goesOn(line: string): boolean {
  return line.length > 80 && LEANS.test(fold(line.slice(0, 160)));
}
