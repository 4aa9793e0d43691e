import type { Query } from '../../questions/query.ts';
import { spelled } from '../../questions/slots/role-words.ts';
import { cueWordsOf } from '../topic/cue-words.ts';

const BODY_NOUNS = new Set(
  'bo so cuc vu ban ubnd hdnd tinh thanh pho huyen xa phuong cua doan phia'.split(' '),
);

/** The words right behind the office that tell whose it is: "giáo dục" in "Bộ trưởng Bộ Giáo dục báo cáo gì?". */
export function bodyAsked(query: Query, heads: readonly string[]): string[] {
  return officeAsked(query, heads).slice(0, 2);
}

/** All that the question says of whose the office is, up to what its holder did: "giáo dục Hà Nam". */
export function officeAsked(query: Query, heads: readonly string[]): string[] {
  const spoken = spelled(query.typing.topic).split(' ');
  const cues = cueWordsOf(query);
  for (const head of heads) {
    const parts = head.split(' ');
    const at = spoken.findIndex((_, i) => parts.every((part, j) => spoken[i + j] === part));
    if (at < 0) continue;
    const behind = spoken.slice(at + parts.length);
    while (behind[0] !== undefined && BODY_NOUNS.has(behind[0])) behind.shift();
    const stop = behind.findIndex(
      (word, i) =>
        cues.has(word) ||
        DEEDS.has(`${word} ${behind[i + 1] ?? ''}`) ||
        (BODY_ENDS.has(word) && !OWN_WORDS.has(`${word} ${behind[i + 1] ?? ''}`)),
    );
    return behind.slice(0, stop < 0 ? 2 : stop);
  }
  return [];
}

/** What the holder of an office does, where no cue says it: "phản biện 2 nhận xét gì?" */
const DEEDS = new Set(
  'nhan xet,danh gia,de nghi,de xuat,kien nghi,yeu cau,tra loi,dong y,phan doi,phan nan,y kien,chia se,ket luan,luu y,giai trinh,giai thich,than phien'.split(
    ',',
  ),
);
/** Words that end the name of an office in a question. */
const BODY_ENDS = new Set('da co noi phat bao tai o trong gi du thi la ve voi nhu'.split(' '));
/** And these open what a body deals with. */
const OWN_WORDS = new Set([
  'du lich',
  'bao hiem',
  'bao chi',
  'phat trien',
  'phat thanh',
  'noi vu',
  'noi chinh',
  'co khi',
]);
