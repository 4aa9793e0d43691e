import { isSurname } from './surnames.ts';
import { isSpace, type Token } from './tokens.ts';

const COMPANY = /^(?:công ty|tập đoàn|liên danh|doanh nghiệp|hợp tác xã|tổng thầu|nhà thầu)$/u;
/** How a company is set up, in capitals; other capitals are its name: "Công ty VTS". */
const LEGAL_FORM = /^(?:TNHH|CP|CPXD|MTV|TM|DV|XD|SX|XNK|HTX|ĐT|LD)$/u;

/**
 * How many words right behind an office are the name of the company in which it ends: 2 in "đại diện Liên danh |Tân Phát"
 * and in "Giám đốc Công ty |Tân Phát Nguyễn Văn An", 0 where the company goes without a name or has it already.
 */
export function companyNameLength(
  list: readonly Token[],
  office: readonly [from: number, to: number],
  end: number,
): number {
  const [, to] = office;
  const person = list[to + 2];
  const alone = end - to === 2;
  if (!alone && !(end - to >= 4 && person !== undefined && isSurname(person.low))) return 0;
  return endsInCompany(list, office) ? 2 : 0;
}

/** Is the last body of the office a company that has not been named yet? */
function endsInCompany(list: readonly Token[], [from, to]: readonly [number, number]): boolean {
  for (let at = to - 1; at >= from; at--) {
    const token = list[at];
    if (token === undefined || (/^\p{Lu}{2,}$/u.test(token.text) && !LEGAL_FORM.test(token.text)))
      return false;
    if (token.low === 'htx') return true;
    const before = (size: number) => list.slice(Math.max(from, at - size + 1), at + 1).map(({ low }) => low);
    if ([2, 3].some((size) => COMPANY.test(before(size).join(' ')))) return true;
  }
  return false;
}

/** "Liên danh An Phú |– Bình Minh": where the names of the partners end that stand behind the first. */
export function partnersEnd(list: readonly Token[], at: number): number {
  let end = at;
  while (/^\s*[-–—]\s*$/u.test(list[end - 1]?.gap ?? '') && list[end]?.nameLike === true) {
    let next = end + 1;
    while (list[next]?.nameLike === true && isSpace(list[next - 1]?.gap)) next++;
    // three words are a person's name, and two before a dash may have an office behind them
    if (next - end > 2) break;
    end = next;
  }
  return end;
}

/** "Liên danh An Phú - |Bình Minh|", "Công ty |An Phú|": in a list these are firms, though they are called like people. */
export function isFirm(list: readonly Token[], at: number, end: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const token = list[i];
    const gap = token?.gap ?? '';
    if (token === undefined || !/^(?:\s*[-–—]\s*|[ \u00a0]+)$/u.test(gap)) return false;
    // three words behind a dash are a person of the firm
    if (/[-–—]/u.test(gap) && end - at > 2) return false;
    if (FIRM.test(`${list[i - 1]?.low ?? ''} ${token.low}`)) return true;
    if (!token.nameLike && token.low !== 'và' && !LEGAL_FORM.test(token.text)) return false;
  }
  return false;
}

const FIRM = /(?:liên danh|công ty|tập đoàn|doanh nghiệp|tổng thầu|(?:^| )cty)$/u;
/** In words, from the first partner to the last. */
const FARTHEST = 12;
