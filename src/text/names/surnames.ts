/**
 * Family names borne in Việt Nam: those of the Kinh, then those of the other peoples, then Chinese names as Vietnamese
 * papers write them. Lower case with accents; two-word ones first where they share a first word.
 */
const KINH = `an, âu, âu dương, bạch, bành, bùi, ca, cấn, cao, chế, chiêm, chu, chung, chử, cổ, cù, cung, cung đình,
dư, dương, đàm, đan, đặng, đào, đậu, đèo, đinh, đoàn, đỗ, đồng, đổng, đường, giáp, hà, hàn, hạ, hàng, hình, hồ, hoa, hoàng, hồng,
huỳnh, hứa, hướng, kha, khiếu, khổng, khuất, khúc, khương, kiều, kim, kỷ, la, lã, lại, lâm, lê, lều, liêu, liễu, lô, lỗ, lộ, lư, lữ,
lương, lưu, lý, lỳ, ma, mạc, mạch, mai, mẫn, mâu, nghiêm, ngô, nguyễn, ngụy, nhâm, nhan, nhữ, ninh, nông, ong, ông, phạm, phan, phí,
phó, phù, phùng, phương, quách, quản, quan, sái, sầm, sơn, sử, tạ, tăng, tân, tào, tất, thạch, thái, thẩm, thân, thang, thập, thi,
thiều, thịnh, tiêu, tiết, tô, tôn, tôn nữ, tôn thất, tống, trà, trác, trần, trang, trầm, trì, trịnh, trình, trưng, trương, từ, từng, ty,
ung, uông, ứng, văn, vi, viên, võ, vũ, vương, xuân, yên, công tằng tôn nữ, công huyền, hoàng phủ`;

const PEOPLES = `bàn, bế, cà, cầm, chảo, cháng, chẻo, chíu, cứ, dềnh, dường, điêu, điểu, giàng, giáp, hạng, hảng, hầu, hờ, hoàng, khà, khoàng,
lèng, lò, lồ, lộc, lục, lừu, lường, lù, lý, lỳ, mã, má, mè, mo, mông, mùa, mua, mùi, ngải, nùng, phàn, phìn, pờ, quàng, sằm, séo, sình, sùng,
sung, sìn, sín, tạ, tao, tẩn, tếnh, thào, thò, thèn, thền, tráng, triệu, tòng, vàng, vừ, vù, xa, xay, xồng, xin, y, ly, lầu, lậu, lỷ,
đinh, hà, bạc, vì, kra, ksor, kpă, kpuih, siu, rơ châm, rơ mah, rơ lan, rơ ô, nay, rah lan, ayun, niê, ê ban, êban, mlô, bya, byă, bkrông, hđơk,
kbuôr, kdoh, ktla, adrơng, y, h, k, kơ să, liêng, liêng hot, lơ mu, cil, cill, ko, rơ ông, kon sa, kon sơ, bon niêng, đa cát, dagout,
cơ liêng, bling, bhnướch, bhling, alăng, a lăng, arất, zơrâm, pơloong, hồ, a, thạch, sơn, danh, châu, chau, kiên, neáng, néang, kim, trà, chamaléa, pi năng, pinăng,
mang, mấu, cao, tro, bo bo, katơr, báo, đàng, đạo, thiên, lưu, ức, đổng, hán, quảng, thuận, não, kiều, blong, puih, dương, lương, ha, kơ, krajăn, kră jăn`;

const CHINESE = `bạch, bao, bành, cam, châu, chương, cố, cung, diêu, doãn, dư, đái, đào, điền, đoạn, đồ, giả, giản, hác, hầu, hề, hồ, kha, khâu,
la, lam, lam, lê, liêu, liêm, long, lỗ, lôi, lưu, mã, mao, mạnh, ngô, nghê, nhạc, nhiếp, ninh, ôn, phàn, phòng, phó, phương, quách, sầm, tần, tạ,
tất, thi, thiệu, thôi, thường, tiền, tiêu, tôn, tống, trạch, trì, triệu, trình, trâu, trương, từ, uất, uông, vạn, vi, viên, vu, vưu, vương`;

/** Words that are a family name but begin other capitalised phrases just as often: only as a name of three words or with other evidence. */
const AMBIGUOUS = `an, bao, bàn, báo, ca, cao, châu, cung, danh, đạo, đoàn, đồng, đồ, đường, hàng, hoa, hồng, hướng, kiên, kim, la, lại, liên, long, mai, mùa, nam, não,
ninh, ông, phó, phòng, phương, quan, quản, sơn, sung, tân, tăng, tây, thi, thiên, thịnh, thường, thuận, tiền, trang, trạch, trì, trình, từ, ty, văn, viên, việt, vì, xuân, yên, y, a, h, k, ko, kon sa, ha, mang, quảng, nay, ức, ứng`;

function list(source: string): string[] {
  return source.split(',').map((name) => name.trim().replace(/\s+/gu, ' '));
}

const ALL: ReadonlySet<string> = new Set([...list(KINH), ...list(PEOPLES), ...list(CHINESE)]);
const UNSURE: ReadonlySet<string> = new Set(list(AMBIGUOUS));

/** Is `word` (lower case, accents kept: "nguyễn", "tôn thất") a family name? */
export function isSurname(word: string): boolean {
  return ALL.has(word);
}

/** Is `word` a family name that is another word just as often ("đoàn", "cao", "từ")? */
export function isUnsureSurname(word: string): boolean {
  return UNSURE.has(word);
}
