import { opensPlace, placeWordsAt } from '../places.ts';
import type { Range } from '../range.ts';
import { isSpace, PhraseTable, type Token } from './tokens.ts';

const HEADS = `bí thư, bí thư thường trực, chủ tịch, chủ nhiệm, chủ tọa, tổng bí thư, tổng thư ký, tổng giám đốc, tổng biên tập, tổng lãnh sự, lãnh sự, đại sứ, tham tán, công sứ, bí thư thứ nhất, tùy viên, thủ tướng, tổng thống, quốc vương, thống đốc, phó thủ tướng, quốc vụ khanh, tổng trưởng, đặc phái viên, phái viên, đại biện, đại biện lâm thời, tham tán công sứ, chủ nhiệm ủy ban, giám đốc quốc gia, tổng kiểm toán nhà nước, trưởng cơ quan đại diện, điều phối viên thường trú, đô đốc,
giám đốc, giám đốc điều hành, giám đốc kỹ thuật, giám đốc sản xuất, giám đốc kinh doanh, giám đốc nhân sự, giám đốc tài chính, trưởng, bộ trưởng, thứ trưởng, vụ trưởng, cục trưởng, tổng cục trưởng, chi cục trưởng, viện trưởng, hiệu trưởng, trưởng ban, trưởng phòng, trưởng bộ phận, trưởng nhóm, trưởng khoa, trưởng bộ môn, trưởng đoàn,
trưởng tổ, tổ trưởng, nhóm trưởng, đội trưởng, trưởng thôn, trưởng bản, trưởng ấp, trưởng khu phố, trưởng khối, trưởng xóm, trưởng ga, trưởng trạm, trạm trưởng, trưởng ca, trưởng công an, trưởng đại diện, trưởng chi nhánh, trưởng dự án, trưởng văn phòng, chánh văn phòng, chánh thanh tra, chánh án, thẩm phán, kiểm sát viên,
tỉnh trưởng, quận trưởng, huyện trưởng, thị trưởng, đô trưởng, xã trưởng, chỉ huy trưởng, chính ủy, chính trị viên, tư lệnh, tham mưu trưởng, sư đoàn trưởng, trung đoàn trưởng, lữ đoàn trưởng, tiểu đoàn trưởng, đại đội trưởng, hải đội trưởng, hải đoàn trưởng, trung đội trưởng, phân đội trưởng, tiểu khu trưởng, trưởng ty, trưởng đồn, trưởng tiểu khu, châu trưởng, khu trưởng, đồn trưởng, hạt trưởng, giám thị, kế toán trưởng, kế toán, thủ quỹ, thư ký, thư ký đoàn, ủy viên, ủy viên thường trực, ủy viên dự khuyết, ủy viên bộ chính trị, thành viên, tỉnh ủy viên, thành ủy viên, huyện ủy viên, quận ủy viên, thị ủy viên, đảng ủy viên, chi ủy viên, hội viên, đảng viên, đoàn viên,
đại biểu, đại biểu quốc hội, đại diện, người đại diện, cổ đông, cổ đông lớn, phụ huynh, cán bộ, chuyên viên, chuyên viên chính, chuyên gia, tư vấn, cố vấn, nhân viên, trợ lý, thanh tra viên, kiểm toán viên, kiểm soát viên, lễ tân, phiên dịch, biên dịch, kỹ thuật viên, điều dưỡng trưởng, điều dưỡng, y sĩ, dược sĩ, giảng viên, giáo viên, giáo viên chủ nhiệm, tổng phụ trách, lớp trưởng, bí thư chi đoàn, bí thư đoàn trường, học sinh, sinh viên,
cư dân, chủ hộ, chủ căn hộ, hộ dân, người dân, già làng, trưởng họ, nông dân, nghệ nhân, chủ đầu tư, nhà thầu, nhà đầu tư, nhà tài trợ, tư vấn giám sát, giám sát, giám sát trưởng, quản đốc, ca trưởng, quản lý, quản lý dự án, phụ trách, người phụ trách, điều phối viên, trưởng tiểu ban, chủ biên, phát ngôn viên, người phát ngôn, thành viên độc lập, thành viên hđqt, thành viên ban kiểm soát, phản biện, người hướng dẫn, hòa giải viên, trọng tài viên, công chứng viên, chấp hành viên, đấu giá viên, thẩm tra viên, điều tra viên, chủ nhiệm đề tài, chủ nhiệm nhiệm vụ, người sáng lập, đồng sáng lập, chủ doanh nghiệp, chủ cơ sở, chủ nhà, chủ sử dụng đất, ban kiểm phiếu, ban kiểm soát,
chủ tịch hđqt, khách mời, quan sát viên, bí thư trưởng, bí thư đảng, tổng thanh tra, kiểm toán trưởng, trưởng kiểm toán, tổng công trình sư, kỹ sư trưởng, công trình sư, nhà nghiên cứu, nghiên cứu viên, nghiên cứu sinh, họa viên, thủ thư, bảo vệ, tài xế, lái xe, phóng viên, biên tập viên, biên tập,
pm, po, qa, qc, ba, hr, dev, tester, designer, design, backend, frontend, mobile, devops, sre, ceo, cto, cfo, coo, cmo, cio, tech lead, team lead, teamlead, leader, lead, intern, marketing, sales, sale, product owner, product manager, project manager, scrum master, account, content, data, data analyst, ux, ui, ios, android, kỹ sư, lập trình viên, kiểm thử, thiết kế, fresher, be, fe, scrum master, sm, em lead, bd, cskh, hcns, người phát ngôn, công chức, viên chức, hạt phó, hạt trưởng, điều hành tuyến, chủ vựa, giám đốc thu mua, tgđ, gđ, ct, trưởng tvgs, tvgs trưởng, tư vấn trưởng, giám sát trưởng, chỉ huy phó, founder, co-founder, admin, cs, it, mkt, bếp trưởng, bếp phó, thu ngân, thủ kho, chăm sóc khách hàng`;

const PREFIXES = ['phó', 'phó thường trực', 'quyền', 'nguyên', 'cựu', 'đồng', 'trợ lý'];

function list(source: string): string[] {
  return source.split(',').map((name) => name.trim().replace(/\s+/gu, ' '));
}

const heads = list(HEADS);
/** Words that open a title or office: "Bí thư", "Phó Chủ tịch Thường trực", "tổ trưởng", "PM". */
export const ROLE_HEAD = new PhraseTable([
  ...heads,
  ...PREFIXES.flatMap((prefix) => heads.map((head) => `${prefix} ${head}`)),
  'phó ban',
  'phó phòng',
  'phó đoàn',
  'phó tổng',
  'phó văn phòng',
  'phó trưởng',
  'phó chánh',
  'phó cục',
  'phó ty',
  'phó đồn',
  'phó vụ',
  'phó bí',
  'phó khoa',
  'tổ phó',
  'lớp phó',
  'hiệu phó',
  'hội trưởng',
  'hội phó',
  'chi hội trưởng',
  'thư ký cuộc họp',
  'thư ký hội nghị',
]);

/** A title of office must not be read into these: "Ban Tổ chức", "tổ chức Đảng" are no verbs here. */
const STOP_WORDS = new Set(
  `đã đang sẽ vừa cũng đều có là làm thì lại được bị trong từ trước sau khi nhân vào để nhằm theo ở với cùng mà rằng vì nên không chưa thay dự tham phát trình nêu cho đề kiến yêu đánh ghi lưu chia nhận khẳng nhấn hỏi nói bày mong muốn kết tuyên ký trao tặng tiếp đón gửi cảm chúc
  thống nhất đồng tán bổ ủng cam hứa xin phản giới khai bế quán triển phân ví kể nhắc hoan lần đọc công_bố giữ thực phối trả giải nhiệt rút dẫn nghe lắng cần phải chốt góp gợi nhờ tự vắng bận ủy_quyền cứ đến đi về bắt hoàn chịu tại vẫn hiện gồm do bằng như hay hoặc nếu tuy thông_báo thông_tin báo_cáo đặt_bút đặt_điều kỷ_luật khen_thưởng bổ_nhiệm miễn_nhiệm điều_động khiển_trách phân_công người_điều người_chủ chủ_trì chủ_tọa chủ_động chủ_đạo chủ_yếu`.split(
    /\s+/u,
  ),
);
/** These stop only when small and not part of the compound named here. */
const COMPOUNDS = new Set(
  `phát triển, phát thanh, phát hành, tham mưu, tham tán, trình diễn, thống kê, đồng nhân dân, đồng bào, đồng hương, đồng quản trị, công bố, kết cấu, kết nối, giải pháp, giải phóng, phân tích, phân phối, phân xưởng, giới tính, thực phẩm, thực hành, thực vật, tiếp thị, tiếp dân, tiếp công, giữ gìn, bổ túc, phối hợp, kiến trúc, kiến thiết, kết quả, nhân dân, nhân viên, nhân sự, nhân lực, nhân đạo, ghi hình, lưu trữ, nhận thức, dẫn đường, thực tập, khai thác, bắt buộc, giải trí, trình độ, đánh cá, trước bạ, về hưu, cho thuê, cho vay, báo chí, hiện trường, hoàn thiện, chịu trách, tự động, tự vệ, khí tượng, nêu gương, phản biện, trả góp, thay thế, dự án, dự toán, dự phòng, dự khuyết, dự báo, dự thảo, tự trị, tự quản, đồng quản, là phó`
    .split(',')
    .map((pair) => pair.trim()),
);

/** Second syllables that look like a verb. */
const COMPOUND_ENDS = new Set(
  `đồng kỷ, đua khen, ban kỷ, ban khen, tra kỷ, vắc xin, sứ quán, lý về, trách về, gia về, ương về, đạo về, phát triển, hội đồng, nhi đồng, cộng đồng, hợp đồng, lao đồng, bằng có, chuyên trách, gia đình, hành lang, cao cấp, sơ kết, liên kết, đoàn kết, tổng kết, thông báo, tuyên truyền, quan hệ, thi đua, tái thiết, an ninh, trực ban, công đoàn, hiệp đồng, đại đồng, đối thoại, chuyển giao, thường trực, báo cáo, xác nhận, tiếp nhận, chứng nhận, công nhận, chi nhánh, cá nhân, doanh nhân, công nhân, bệnh nhân, quân nhân, cựu chiến, phụ trách, thủ tục, tín dụng, cấp phát, trước mắt, mặt bằng, dân vận, học vụ, đồng hành, cổ phần, tài trợ, bảo trợ, công trình, quy trình, thứ nhất, thế giới, biên giới, cơ giới, chương trình, lộ trình, hành trình, giáo trình, tiến trình`
    .split(',')
    .map((pair) => pair.trim()),
);

/** After a comma these go on with the name of the body: Sở Văn hóa, Thể thao và Du lịch; phòng, chống thiên tai. */
const COMMA_COMPOUNDS = new Set(
  `văn hóa|thể thao, văn hóa|khoa học, văn hóa|xã hội, văn hóa|thông tin, phòng|chống, cháy|chữa, nạn|cứu, tế|hạ, dục|thể, chức|cán, học|công, nghiệp|lâm, nông|lâm, lâm|ngư, nghiệp|môi, kiểm|giám, tra|giám, vệ|chăm, hóa|thể, hóa|khoa, hóa|thông, hóa|xã, mẹ|trẻ, em|phụ, hội|văn, tế|ngân, tế|dân, vận|tuyên, cứu|ứng, chính|kế, đai|xây, thông|xây, dựng|giao, doanh|tiếp, y|phục`
    .split(',')
    .map((pair) => pair.trim()),
);
const AND_COMPOUNDS = new Set(
  'phát hội xây truyền cứu công dịch đời quản đầu trẻ thương tìm chăm phục hành kiểm môi du thể dân nhân giám đào khoa kỹ kinh ứng bảo cơ ngoại pháp tài vệ an chuyển sản tổng'.split(
    ' ',
  ),
);
const PLACE_WORDS = new Set('tỉnh thành tp huyện quận phường xã thị thôn khu nước'.split(' '));
const BODY_WORDS = new Set(
  'công sở bộ ban cục vụ chi trung văn ubnd hđnd mặt hội liên tổng tập ngân viện trường bệnh đoàn phòng tổ đơn báo đài'.split(
    ' ',
  ),
);
/** After these, "tại …" belongs to the office: Tổng Lãnh sự Lào tại Đà Nẵng. */
const POSTED = /lãnh sự|đại sứ|đại diện|tham tán|thường trú|tùy viên|công sứ/u;

/** Does a written name begin at `at`? names.ts knows; given from there so that neither file needs the other. */
export type NameStart = (list: readonly Token[], at: number) => boolean;

/**
 * Where the title or office that opens at `at` ends: the index behind its last token, or `at` if none opens there.
 * It goes on over the body and the place ("Phó Giám đốc Sở Công Thương tỉnh Long An") and over further offices
 * joined by commas ("Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy"), up to a name, a verb or the end of the clause.
 */
export function roleEnd(list: readonly Token[], at: number, nameAt: NameStart): number {
  const head = ROLE_HEAD.lengthAt(list, at);
  if (head === 0) return at;
  // "dưới sự chủ tọa của Thẩm phán …": the act, not an office.
  const act = words(list, at, at + 1) === 'đồng' ? at + 1 : at;
  if (words(list, act, act + 3) === 'chủ tọa của') return at;
  let end = at + head;
  while (end < list.length && end - at < 45) {
    const before = list[end - 1];
    const token = list[end];
    if (before === undefined || token === undefined || /[\t|]/u.test(before.gap)) break;
    const next = goesOn(list, at, end, before, token, nameAt);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** The index behind the next piece of the office, or `end` where it stops. */
function goesOn(
  list: readonly Token[],
  at: number,
  end: number,
  before: Token,
  token: Token,
  nameAt: NameStart,
): number {
  const gap = before.gap.replaceAll('\u00a0', ' ');
  const head = ROLE_HEAD.lengthAt(list, end);
  if (/[\n\r;:"“”|!?…]/u.test(gap) || /^\.(?!\s*$)/u.test(gap)) return end;
  if (/\./u.test(gap)) return /^(?:tp|tx|tt|p|q|h)$/u.test(before.low) ? step(list, end) : end;
  if (/[()]/u.test(gap)) return bracket(list, end, gap);
  if (/,/u.test(gap)) return afterComma(list, at, end, before, token, head, nameAt);
  if (/[-–—/]/u.test(gap)) {
    return head > 0 || (!nameAt(list, end) && !isVerb(list, end))
      ? head > 0
        ? end + head
        : step(list, end)
      : end;
  }
  // "Sở KH&CN"
  if (gap === '&' && /\p{Lu}$/u.test(before.text)) return step(list, end);
  if (gap.trim() !== '') return end;
  if (nameAt(list, end)) return end;
  if (token.low === 'và') return afterAnd(list, end, nameAt);
  if (token.low === 'tại')
    return isPostedBefore(list, end, nameAt) ||
      POSTED.test(words(list, at, end)) ||
      words(list, end + 1, end + 3) === 'việt nam'
      ? step(list, end)
      : end;
  if (token.low === 'kiêm') return step(list, end);
  return isVerb(list, end) ? end : step(list, end);
}

/** "Chủ tịch Hội người Việt |tại Séc Nguyễn Văn An": the place where somebody holds office stands before the name. */
function isPostedBefore(list: readonly Token[], at: number, nameAt: NameStart): boolean {
  const size = placeTokens(list, at + 1);
  return size > 0 && isSpace(list[at + size]?.gap) && nameAt(list, at + 1 + size);
}

function words(list: readonly Token[], from: number, to: number): string {
  return list
    .slice(from, to)
    .map((token) => token.low)
    .join(' ');
}

/** A place's name is taken whole, so that its second half is no family name. */
function step(list: readonly Token[], at: number): number {
  return at + Math.max(1, placeTokens(list, at));
}

/** How many tokens at `at` make the name of a known place. */
export function placeTokens(list: readonly Token[], at: number): number {
  const first = list[at];
  if (first?.capital !== true || !opensPlace(first.low)) return 0;
  const ahead: string[] = [];
  for (let i = at; i < at + 5; i++) {
    const token = list[i];
    if (token === undefined) break;
    ahead.push(token.low);
    if (!isSpace(token.gap)) break;
  }
  return placeWordsAt(ahead, 0);
}

/** "(CDC)", "(Trung Quốc)": a short form or a place in brackets belongs to the office. */
function bracket(list: readonly Token[], end: number, gap: string): number {
  if (!/^\s*\($/u.test(gap)) return end;
  const first = list[end];
  if (first === undefined) return end;
  // "Trưởng phòng Vật tư (tổ trưởng tổ thương thảo)"
  const close = ROLE_HEAD.lengthAt(list, end) > 1 ? closing(list, end) : end;
  if (close > end) return close;
  const place = placeTokens(list, end);
  const size = place > 0 ? place : /^[\p{Lu}\p{N}Đ-]{2,10}$/u.test(first.text) ? 1 : 0;
  return size > 0 && list[end + size - 1]?.gap.startsWith(')') === true ? end + size : end;
}

/** The index behind the last token of a short bracket; `from` where it does not end. */
function closing(list: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(list.length, from + LONGEST_BRACKET); i++) {
    const gap = list[i]?.gap ?? '';
    if (gap.startsWith(')')) return i + 1;
    if (gap.trim() !== '') break;
  }
  return from;
}

const LONGEST_BRACKET = 8;

function afterComma(
  list: readonly Token[],
  at: number,
  end: number,
  before: Token,
  token: Token,
  head: number,
  nameAt: NameStart,
): number {
  const pair = [
    `${before.low}|${token.low}`,
    `${list[end - 2]?.low ?? ''} ${before.low}|${token.low} ${list[end + 1]?.low ?? ''}`,
  ];
  if (pair.some((words) => COMMA_COMPOUNDS.has(words))) return step(list, end);
  if (head > 0) {
    // "…, Chủ tịch UBND tỉnh Nguyễn Văn An" is the next person; "…, đại diện Sở Y tế" are others.
    if (
      /^(?:đại diện|lãnh đạo|các|đại biểu|thành viên|thư ký|cán bộ|khách mời|nhà|ban)/u.test(
        words(list, end, end + head),
      ) &&
      !token.capital
    )
      return end;
    const own = roleEnd(list, end, nameAt);
    return own < list.length && nameAt(list, own) && (list[own - 1]?.gap ?? '').trim() === '' ? end : own;
  }
  if (PLACE_WORDS.has(token.low) && end - at < 14)
    return /^(?:các|lãnh)$/u.test(token.low) ? end : step(list, end);
  const place = placeTokens(list, end);
  if (place > 0 && /^(?:trung quốc|việt nam|lào|campuchia)$/u.test(words(list, end, end + place)))
    return end + place;
  if (BODY_WORDS.has(token.low) && token.capital && end - at <= 4 && !nameAt(list, end))
    return step(list, end);
  return end;
}

function afterAnd(list: readonly Token[], end: number, nameAt: NameStart): number {
  const next = list[end + 1];
  if (next === undefined || (list[end]?.gap ?? '').trim() !== '') return end;
  if (nameAt(list, end + 1) || ROLE_HEAD.lengthAt(list, end + 1) > 0) return end;
  if (placeTokens(list, end + 1) > 0) return end;
  if (next.capital)
    return /^(?:ông|bà|đồng|các|sở|bộ|ban|công|ubnd|hđnd|đoàn|tỉnh|thành|trường|bệnh)$/u.test(next.low)
      ? end
      : end + 2;
  return AND_COMPOUNDS.has(next.low) ? end + 2 : end;
}

/** A small word that opens the predicate or an adjunct: the office stops before it. */
function isVerb(list: readonly Token[], at: number): boolean {
  const token = list[at];
  if (token === undefined || token.capital) return false;
  const next = list[at + 1]?.low ?? '';
  const before = list[at - 1]?.low ?? '';
  if (COMPOUNDS.has(`${token.low} ${next}`) || COMPOUND_ENDS.has(`${before} ${token.low}`)) return false;
  if (STOP_WORDS.has(token.low) || STOP_WORDS.has(`${token.low}_${next}`)) return true;
  if (token.low === 'điều' && next === 'hành') return isRunning(list, at, before);
  if (token.low === 'điều' && next === 'phối') return before !== 'ban';
  if (token.low === 'điều' && next === 'khiển') return true;
  if (token.low === 'chỉ' && next === 'đạo') return before !== 'ban';
  if (token.low === 'tổ' && next === 'chức') return !/^(?:ban|bộ|cán|phòng|vụ|các)$/u.test(before);
  if (token.low === 'giao')
    return !/^(?:thông|dịch|lưu|thương|nhận)$/u.test(next) && !/^(?:ngoại|chuyển|bàn|xã)$/u.test(before);
  if (token.low === 'bảo') return !/^(?:vệ|hiểm|tàng|trợ|tồn|đảm|trì|hành|mật)$/u.test(next);
  return false;
}

/** "Chủ tịch điều hành" is an office; "Chủ tịch điều hành phiên họp" and "do Chủ tịch điều hành." tell who runs a meeting. */
function isRunning(list: readonly Token[], at: number, before: string): boolean {
  if (before === 'đốc' || before === 'ban') return false;
  if (before !== 'tịch' && before !== 'viên') return true;
  if (!isSpace(list[at + 1]?.gap))
    return list.slice(Math.max(0, at - 14), at).some(({ low }) => low === 'do');
  return MET_OR_TOLD.test(list[at + 2]?.low ?? '');
}

/** First words of what is run at a meeting. */
const MET_OR_TOLD = /^(?:phiên|cuộc|hội|buổi|đại|kỳ|đối|thảo|tọa|diễn|chương|phần|nội|các|toàn|cả)$/u;

/** A title or office found in a text. */
export interface Role extends Range {
  readonly text: string;
}

/** The role that tokens `from` to `to` spell, with a bracket that it opened. */
export function roleOf(text: string, list: readonly Token[], from: number, to: number): Role | undefined {
  const first = list[from];
  const last = list[to - 1];
  if (first === undefined || last === undefined || to <= from) return undefined;
  const plain = text.slice(first.start, last.end);
  const end =
    plain.includes('(') && !plain.includes(')') && text.charAt(last.end) === ')' ? last.end + 1 : last.end;
  return { start: first.start, end, text: text.slice(first.start, end) };
}
