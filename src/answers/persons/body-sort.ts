import { words } from '../../text/words.ts';

/** What sort of body an office is of, by the words right behind its title; unaccented. */
const SORTS: readonly (readonly [sort: string, opens: RegExp])[] = [
  ['council', /^(?:hdnd|hoi dong nhan dan)(?= |$)/],
  ['party', /^(?:tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|chi bo|ttu|dang bo)(?= |$)/],
  ['front', /^(?:(?:ub|uy ban )?mttq|(?:uy ban )?mat tran)(?= |$)/],
  ['union', /^(?:ldld|lien doan lao dong|cong doan|tong lien doan)(?= |$)/],
  ['company', /^(?:hdqt|hoi dong quan tri|hdtv|hoi dong thanh vien|cong ty|tap doan|tong cong ty)(?= |$)/],
  ['parliament', /^(?:quoc hoi|thuong vien|ha vien|nghi vien|thuong nghi vien)(?= |$)/],
  ['board', /^(?:hoi dong|ban giam khao|ban giam hieu|ban kiem soat)(?= |$)/],
  ['association', /^(?:hoi(?! dong)|hiep hoi|lien hiep|lien minh|clb|cau lac bo|vcci)(?= |$)/],
  ['government', /^(?:ubnd|uy ban nhan dan|tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong)(?= |$)/],
  ['department', /^(?:so|chi cuc|cuc|vu|phong)(?= |$)/],
  ['ministry', /^(?:bo)(?= |$)/],
];

/** What may stand between the title and its body: "Chủ tịch |Thường trực| UBND tỉnh". */
const BETWEEN = /^(?:thuong truc|lam thoi|danh du|chuyen trach|dieu hanh)\s/;

/** The sorts of body behind each `head` in `office` (both unaccented); undefined for a body of no known sort. */
function bodySorts(office: string, head: string): readonly (string | undefined)[] {
  return ` ${office} `
    .split(` ${head} `)
    .slice(1)
    .map((part) => {
      const behind = part.trim().replace(BETWEEN, '');
      return SORTS.find(([, opens]) => opens.test(behind))?.[0];
    });
}

/** "Chủ tịch UBND tỉnh" is asked for: the "Chủ tịch LĐLĐ tỉnh" is another, whatever else their offices share. */
export function isOfOtherSort(asked: string, role: string, heads: readonly string[]): boolean {
  const said = words(role)
    .map((word) => word.folded)
    .join(' ');
  return heads.some((head) => {
    const [sort] = bodySorts(asked, head);
    const known = bodySorts(said, head);
    return (
      sort !== undefined && known.length > 0 && known.every((other) => other !== undefined && other !== sort)
    );
  });
}
