import { onceEach } from '../../text/lately.ts';
import type { QuestionWord } from '../typing/typing.ts';

/** Heads of titles and offices, unaccented, as they are asked for. */
const HEADS = [
  'bi thu',
  'chu tich',
  'chu tich nuoc',
  'chu tich quoc hoi',
  'tong bi thu',
  'tong thong',
  'giam doc',
  'tong giam doc',
  'truong phong',
  'truong ban',
  'truong doan',
  'to truong',
  'hieu truong',
  'bo truong',
  'thu truong',
  'thu tuong',
  'tinh truong',
  'vu truong',
  'cuc truong',
  'vien truong',
  'chanh van phong',
  'chi huy truong',
  'tong lanh su',
  'dai su',
  'chu nhiem',
  'truong khoa',
  'truong thon',
  'quoc vuong',
  'ngoai truong',
  'thong doc',
  'thi truong',
  'chanh an',
  'tham tan',
  'tong thu ky',
  'quoc vu khanh',
  'tu lenh',
  'chinh uy',
  'don truong',
  'chanh thanh tra',
  'nguoi phat ngon',
  'ke toan truong',
  'ke toan',
  'giam sat',
  'doi truong',
  'nhom truong',
  'uy vien',
  'thanh vien',
  'hoa giai vien',
  'cong chung vien',
  'chap hanh vien',
  'dau gia vien',
  'phan bien 1',
  'phan bien 2',
  'chuyen gia',
  'director',
  'chairman',
  'minister',
  'principal',
  'ceo',
  'pm',
  'po',
  'qa',
];

const PATTERN = new RegExp(`(?:^| )(?:pho )?(?:${HEADS.join('|')})(?: |$)`);

/** Offices as they are typed in a hurry. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['gđ', 'giam doc'],
  ['pgđ', 'pho giam doc'],
  ['tgđ', 'tong giam doc'],
  ['ptgđ', 'pho tong giam doc'],
  ['pct', 'pho chu tich'],
  ['pbt', 'pho bi thu'],
  ['bttu', 'bi thu'],
  ['tbt', 'tong bi thu'],
]);

/** The question's words without accents, shorthand of offices written out. */
export const spelled: (question: readonly QuestionWord[]) => string = onceEach((question) =>
  question.map((word) => SHORT_FORMS.get(word.lower) ?? word.folded).join(' '),
);

/** Does the question name a title or office? */
export function namesRole(question: readonly QuestionWord[]): boolean {
  return PATTERN.test(spelled(question));
}

/**
 * As `namesRole`, of one who is not only addressed: in "kiến nghị gì với Thủ tướng?" somebody else speaks. "Hai bộ
 * trưởng nhất trí gì?" asks no single holder.
 */
export function asksOffice(question: readonly QuestionWord[]): boolean {
  const said = ` ${spelled(question)} `;
  return (
    namesRole(question) &&
    HEADS.some((head) => {
      const at = said.indexOf(` ${head} `);
      return (
        at >= 0 &&
        !/ (?:voi|cho|len|toi|gui|trinh)(?: (?:ong|ba|dong chi|vi))? (?:pho )?$| (?:hai|ba|bon|cac) (?:dong chi |ong )?(?:pho )?$/.test(
          said.slice(0, at + 1),
        )
      );
    })
  );
}

/** The heads of titles that the question names, unaccented, shorthand written out: "chu tich", "bi thu". */
export function roleHeads(question: readonly QuestionWord[]): string[] {
  const said = ` ${spelled(question)} `;
  const named = HEADS.filter((head) => said.includes(` ${head} `));
  // the head of the state is no chairman, a chief accountant no accountant
  return named.filter((head) => !named.some((other) => other !== head && other.includes(head)));
}

/** "Hai bộ trưởng nhất trí gì?", "các trưởng đoàn": an office of several speaks of no one holder. */
export function asksOfficesTogether(question: readonly QuestionWord[]): boolean {
  return SEVERAL.test(question.map((word) => word.folded).join(' '));
}

const SEVERAL = new RegExp(
  `(?:^| )(?:hai|ba|bon|cac|nhung|both|two|three) (?:vi |dong chi |ben )?(?:pho )?(?:${HEADS.join('|')})(?: |$)`,
);

/** Does the text (unaccented) name a deputy? "Thành phố" and "khu phố" sound alike without their accents. */
export function namesDeputy(spelled: string): boolean {
  return /(?<!(?:thanh|khu|duong|khoi|to|dan) )(?<![a-z])pho(?= [a-z])/.test(spelled);
}
