import type { Document } from '../corpus/document.ts';
import { lower } from '../text/fold.ts';
import type { PersonMention } from '../text/names/names.ts';
import type { Range } from '../text/range.ts';

/** "1. Bà Lê Thị Hoa, Chủ tịch", "B. Lê Thị Hoa   Kế toán" in a list of people is an item, however much it looks like a heading. */
const NUMBERED_PERSON =
  /^\s*(?:[ÔB]\.\s?(?:\p{Lu}[\p{L}\p{M}]{0,7}\s){1,3}\p{Lu}[\p{L}\p{M}]{0,7}(?:\s*[,(:–-]|\s{2}|$)|(?:\(?\d{1,2}[.)/]|[a-z][.)/])\s*(?:(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]\/c|[Aa]nh|[Cc]hị|[Cc]ô|[Tt]hầy|[Ee]m|[Bb]ác|[Cc]hú)(?!\p{L})|\p{L}{1,5}\.\s?\p{Lu}|\p{Lu}[\p{L}\p{M}]{0,7}(?:\s\p{Lu}[\p{L}\p{M}]{0,7}){1,4}\s*(?:[,(:–-]|$)))/u;

/** "- Ông Nguyễn Văn An, Phó Chủ tịch", "2/ TS. Lê Thị Hoa – ủy viên": a line of its own for somebody, with their office. */
const PERSON_ALONE =
  /^\s*(?:[-+*•–●]\s*|\(?\d{1,2}[.)/]\s*)?(?:(?:Ông|Bà|Đồng chí|Đ\/c|Anh|Chị|Cô|Thầy|Bác|Chú|Em)(?:\s*:)?\s|(?:Ô|B|Đ\/c|Đc)\.\s?|(?:GS|PGS|TS|ThS|BS|LS|KS|CN)[\p{L}.]{0,8}\s)(?:\p{Lu}[\p{L}\p{M}]{0,8}\s?){2,5}(?:[,(–-]|\s{2}|$)/u;
/** Such a line tells nothing of what they did. */
const TELLS = /[.!?]\s*$|(?:đề nghị|đề xuất|phát biểu|cho rằng|cho biết|báo cáo|hỏi|trả lời|nêu)(?!\p{L})/u;
/** People are listed for other things than their being there. */
const OTHER_LIST =
  /(?:ý kiến|phát biểu|thảo luận|phân công|giao|nhiệm vụ|khen|thưởng|kỷ luật|bầu|ứng cử|đề cử|trúng cử|vắng|kết luận|kiến nghị|đề nghị|hỏi|danh hiệu|nơi nhận|phụ trách|biểu quyết|hạn|việc|ký|xác nhận|chịu trách nhiệm)/u;
/** Those present are listed near the top. */
const NEAR_TOP = 30;

/** Is the line somebody in a numbered list of people, rather than a heading? */
export function isNumberedPerson(line: string): boolean {
  return NUMBERED_PERSON.test(line);
}

function lineAfter(document: Document, index: number): string {
  const next = document.blocks.slice(index + 1).find((block) => block.kind !== 'furniture');
  return next === undefined ? '' : document.text.slice(next.start, next.end);
}

function isPersonAlone(line: string): boolean {
  return line.length < 160 && PERSON_ALONE.test(line) && !TELLS.test(lower(line));
}

/** "II/ Đại diện xã:", "B- Các bên:" between the people of a list is the name of their group, not the next chapter. */
export function isGroup(document: Document, index: number): boolean {
  const line = lineAfter(document, index);
  return isPersonAlone(line) || isNumberedPerson(line);
}

/** "Đoàn thanh tra:", "BÊN A" near the top, and a line for each person below: those present, whatever their group is called. */
export function opensRoster(document: Document, index: number, low: string): boolean {
  return (
    index < NEAR_TOP &&
    low.length < 100 &&
    /:\s*$/u.test(low) &&
    !OTHER_LIST.test(low) &&
    isPersonAlone(lineAfter(document, index))
  );
}

/** "Nhà thầu: Liên danh Tân Phát - |Sao Băng|": firms that go together, in a list of people. */
export function isFirm(text: string, unit: Range, { address, role, whole }: PersonMention): boolean {
  return (
    address === undefined &&
    role === undefined &&
    /(?:liên danh|công ty|tập đoàn|doanh nghiệp)\s[^,;:()]*$/iu.test(text.slice(unit.start, whole.start))
  );
}
