import { PhraseTable } from './tokens.ts';

/** Forms of address and ranks before one person's name. */
const SINGULAR = `ông, bà, đồng chí, đ/c, đc, anh, chị, cô, thầy, thầy giáo, cô giáo, em, bác, chú, cậu, ngài, quý ông, quý bà, cụ, dì, mợ, thím, bạn, tôi là, cháu, mẹ, bố, má, dượng, bé,
nhà báo, nhà thơ, nhà văn, nhà biên kịch, nhà sản xuất, nhà nghiên cứu, nhà khoa học, nhà sử học, nhà thiết kế, nhà sáng lập, đạo diễn, biên kịch, diễn viên, ca sĩ, ca sỹ, nhiếp ảnh gia, huấn luyện viên, hlv, cầu thủ, vận động viên, vđv, võ sư, kỳ thủ, trọng tài, doanh nhân, thuyền trưởng, phi công, nhạc trưởng, nhạc sĩ, họa sĩ, nghệ sĩ, nghệ nhân, nsnd, nsưt, ngnd, ngưt, hòa thượng, thượng tọa, đại đức, ni sư, ni trưởng, sa môn, hồng y, tổng giám mục, giáo sĩ, phối sư, giáo hữu, linh mục, giám mục, mục sư, sư cô, sư thầy,
bác bảo vệ, chú bảo vệ, anh bảo vệ, cô bảo mẫu, cô lao công, chị lao công, chị bếp, cô bếp, bác bếp, anh thợ, chú thợ, bác thợ, anh shipper, cô tạp vụ, chị tạp vụ, bác xe ôm,
mr, mrs, ms, dr, prof, sếp`;

const PLURAL = `các đồng chí, các ông, các bà, các ông bà, các anh, các chị, các anh chị, các thầy, các cô, các thầy cô, các em, các bác, các đại biểu, hai ông, hai bà, hai đồng chí, quý vị, các vị, hai anh em, 2 đồng chí, ba đồng chí, các đ/c, các đc, các cổ đông, các chuyên gia`;

/** Titles that may stand between the form of address and the name, or alone before it. */
const TITLES = `gs, pgs, ts, ths, tskh, ks, kts, ls, bs, bscki, bsckii, bsck1, bsck2, ck1, ck2, cki, ckii, ds, dscki, dsckii, cn, cncki, ytcc, nsnd, nsưt, ngưt, ngnd, aht, bs ckii, bs cki,
giáo sư, phó giáo sư, tiến sĩ, tiến sỹ, thạc sĩ, thạc sỹ, kỹ sư, kiến trúc sư, luật sư, bác sĩ, bác sỹ, dược sĩ, dược sỹ, cử nhân, viện sĩ, anh hùng lao động, nhà giáo ưu tú, nhà giáo nhân dân, thầy thuốc ưu tú,
đại tướng, thượng tướng, trung tướng, thiếu tướng, chuẩn đô đốc, phó đô đốc, đô đốc, đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, trung úy, thiếu úy, thượng sĩ, trung sĩ, hạ sĩ`;

function list(source: string): string[] {
  return source.split(',').map((name) => name.trim().replace(/\s+/gu, ' '));
}

/** "ông", "đồng chí", "chị": before one name. */
export const ADDRESS = new PhraseTable(list(SINGULAR));
/** "các đồng chí", "các ông": before several names. */
export const ADDRESSES = new PhraseTable(list(PLURAL));
/** "Đại tá", "ThS", "BSCKII", "Luật sư": before a name, with or without a form of address. */
export const TITLE = new PhraseTable(list(TITLES));

/** Source of a pattern for the small words by which people in notes and chats are addressed, a sentence's first word or not. */
export const ADDRESS_WORD =
  '(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]ô|[Tt]hầy|[Bb]ác|[Cc]hú|[Bb]ạn|[Ss]ếp|[Cc]ậu|[Dd]ì|[Mm]ẹ|[Mm]á|[Bb]ố|[Bb]a|[Mm]ợ|[Tt]hím|[Dd]ượng|[Cc]ụ|[Cc]háu)';
