import { fold, lower } from '../text/fold.ts';
import { lately } from '../text/lately.ts';

/** Words of meetings' names that tell nothing apart. */
const COMMON = new Set(
  `hội nghị cuộc họp buổi phiên kỳ lần thứ năm tháng quý ngày giữa các và với của về tỉnh thành phố tp việt nam hội đàm chương trình tổ chức tại lần nhất hai ba tư bốn sáu bảy tám chín mười i ii iii iv v vi vii viii ix x xi xii xiii xiv xv công tác kết luận biên bản thông báo ông bà đồng chí đoàn đại biểu lãnh đạo cấp cao làm việc`.split(
    /\s+/u,
  ),
);

/** Words of names that every body gives its own meetings: each company has its "đại hội đồng cổ đông thường niên". */
const EVERYBODYS = new Set(
  `dai hoi dong co thuong nien bat quan tri hdqt dhdcd bks ban kiem soat dieu hanh giam doc quan ly phu huynh hoc sinh cha me dau cuoi giua tong so ket giao ban chi bo sinh hoat chuyen mon nguoi can cong nhan vien chuc thanh khai be mac nha chung cu chap hanh tuan ngay trien khai ke hoach nhiem vu hdnd ubnd uy nhan khoa`.split(
    /\s+/u,
  ),
);

/** Do the words of a name say whose meeting it is, or of what? */
export function tellsWhose(words: ReadonlySet<string>): boolean {
  return [...words].some((word) => !EVERYBODYS.has(word));
}

/** The words of a meeting's name that tell it from others, folded: places, subjects, bodies; no numbers. */
export const tellingWords: (name: string) => ReadonlySet<string> = lately((name) => {
  const words = lower(name).match(/[\p{L}\p{M}]+/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word) && word.length > 1).map(fold));
});

/** The share of the smaller set that the other holds too, 0 to 1; 0 where one is empty. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return both / small.size;
}

const SORTS = [
  'hội kiến',
  'hội đàm',
  'đại hội',
  'đhđcđ',
  'kỳ họp',
  'phiên họp',
  'phiên',
  'hội thảo',
  'tọa đàm',
  'diễn đàn',
  'hội nghị',
  'giao ban',
  'làm việc',
  'gặp gỡ',
  'họp',
];

/** What sort of gathering a name speaks of: conferences and sessions of the same people are different meetings. */
export const sortOf: (name: string) => string = lately((name) => {
  const low = lower(name);
  let best = '';
  let at = Number.POSITIVE_INFINITY;
  for (const sort of SORTS) {
    const found = low.indexOf(sort);
    if (found >= 0 && found < at) [best, at] = [sort, found];
  }
  return best === 'phiên họp' ? 'phiên' : best;
});
