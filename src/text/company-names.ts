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

/** "Liên danh Tân Phát |– Sơn Hải": where the names of the partners end that stand behind the first. */
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
