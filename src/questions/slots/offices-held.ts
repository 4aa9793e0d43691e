import { lower } from '../../text/fold.ts';
import { nameAt } from '../../text/names/name-runs.ts';
import type { PersonMention } from '../../text/names/names.ts';
import { ROLE_HEAD, roleEnd } from '../../text/names/roles.ts';
import { tokens } from '../../text/names/tokens.ts';

/** "Đội trưởng mùa mới: |Nguyễn Hữu Đạt|": the label right before the name. */
const LABEL = /(?:^|[;,.]\s+)(?:[-*+•–]\s*|\(?[\d\p{L}]{1,2}[.)]\s*)?([^:;,.()]{3,45}):\s*$/u;
/** "|anh Nguyễn Văn An (bố bé Nhím)| làm trưởng ban", "|ông A| và ông B làm đồng tổ trưởng": the verb between the name and the office. */
const VERB =
  /^\s*(?:\([^)]{1,40}\)\s*)?(?:,?\s*thay(?: cho| thế)?\s[^,;.:()]{3,45}?\s(?=(?:làm|giữ|đảm nhiệm)\s))?(?:(?:và|cùng)\s+[^,;.:()]{3,45}?\s+(?=(?:làm|là|giữ vai trò)\s+đồng\s))?(?:được\s+(?:bầu|cử|chọn|đề cử|tín nhiệm)\s+)?(?:tiếp tục\s+)?(?:làm|giữ chức|giữ vai trò|đảm nhiệm(?: chức)?|kiêm)\s+/u;

const GIVES_PLACE = /(?<!\p{L})thay(?: cho| thế)?\s+$/u;

/** The office that a sentence gives a person apart from the name: by a label before it, or by a verb behind it. */
export function officeHeld(sentence: string, person: PersonMention): string | undefined {
  const label = LABEL.exec(sentence.slice(0, person.whole.start))?.[1]?.trim();
  if (label !== undefined && ROLE_HEAD.lengthAt(tokens(label), 0) > 0) return label;
  // "ông A thay |bà B| làm Trưởng ban": who gives place holds it no more
  if (GIVES_PLACE.test(lower(sentence.slice(0, person.whole.start)))) return undefined;
  const behind = sentence.slice(person.whole.end, person.whole.end + 140);
  const verb = VERB.exec(lower(behind))?.[0].length ?? 0;
  if (verb === 0) return undefined;
  const list = tokens(behind.slice(verb));
  const last = list[roleEnd(list, 0, nameAt) - 1];
  return last === undefined ? undefined : behind.slice(verb, verb + last.end);
}
