import { compile } from './compile.ts';
import { COUNTRY_NAMES } from './countries.ts';
import { fold, lower } from './fold.ts';
import { anyOf, EDGE_AFTER, EDGE_BEFORE } from './words.ts';

/** Provinces and cities of Việt Nam, those of before and those of after the mergers of 2025. */
const PROVINCES = `An Giang, Bà Rịa - Vũng Tàu, Bà Rịa, Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Cạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước, Bình Thuận,
Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắc Lắc, Đăk Lăk, Đắk Nông, Đắc Nông, Đăk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Nội,
Hà Tây, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An,
Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên,
Thanh Hóa, Thừa Thiên Huế, Thừa Thiên - Huế, Tiền Giang, TP. Hồ Chí Minh, TP.HCM, TPHCM, Hồ Chí Minh, Sài Gòn, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái, Huế`;

const TOWNS = `Biên Hòa, Buôn Ma Thuột, Buôn Hồ, Cam Ranh, Cao Lãnh, Châu Đốc, Đà Lạt, Điện Biên Phủ, Đồng Hới, Đông Hà, Đồng Xoài, Hạ Long, Hồng Lĩnh, Hội An, Hồng Ngự,
Long Xuyên, Mỹ Tho, Móng Cái, Nha Trang, Phan Rang, Phan Thiết, Phủ Lý, Pleiku, Quy Nhơn, Rạch Giá, Sa Đéc, Sầm Sơn, Sông Cầu, Tam Kỳ, Tam Điệp, Tân An, Thủ Đức, Thủ Dầu Một,
Tuy Hòa, Uông Bí, Việt Trì, Vinh, Vị Thanh, Hà Tiên, Phú Quốc, Côn Đảo, Cát Bà, Mộc Châu, Sa Pa, Hòa Lạc, Tây Bắc, Đông Bắc, Tây Nguyên, Tây Nam Bộ, Đông Nam Bộ, Bắc Bộ, Trung Bộ, Nam Bộ, Trường Sa, Hoàng Sa, Lý Sơn`;

/** Provinces and towns of the neighbours, as Vietnamese papers write them. */
const NEIGHBOURS = `Vân Nam, Quảng Tây, Quảng Đông, Hải Nam, Tứ Xuyên, Hồ Nam, Hồ Bắc, Phúc Kiến, Chiết Giang, Giang Tô, Sơn Đông, Bắc Kinh, Thượng Hải, Trùng Khánh, Côn Minh, Nam Ninh, Bằng Tường, Hà Khẩu, Hồng Hà, Văn Sơn, Phòng Thành Cảng, Sùng Tả, Bách Sắc,
Viêng Chăn, Vientiane, Phông Sa Lỳ, Phongsaly, Luông Nậm Thà, Luang Namtha, U Đôm Xay, Oudomxay, Luông Pha Băng, Luang Prabang, Hủa Phăn, Xiêng Khoảng, Bô Ly Khăm Xay, Bolikhamxay, Khăm Muộn, Khammouane, Savannakhet, Sa Vẳn Na Khệt, Salavan, Sê Kông, Sekong, Champasak, Chăm Pa Sắc, Attapeu, Sầm Nưa,
Phnôm Pênh, Phnom Penh, Takeo, Kandal, Svay Rieng, Prey Veng, Kampot, Kampong Cham, Tboung Khmum, Kratie, Mondulkiri, Ratanakiri, Stung Treng, Battambang, Siem Reap`;

/** What people call parts of the country by, with their provinces. */
const REGIONS: Readonly<Record<string, string>> = {
  'Tây Nguyên': 'Đắk Lắk, Đắk Nông, Gia Lai, Kon Tum, Lâm Đồng',
  'Tây Bắc': 'Điện Biên, Hòa Bình, Lai Châu, Lào Cai, Sơn La, Yên Bái',
  'Đông Bắc':
    'Bắc Giang, Bắc Kạn, Cao Bằng, Hà Giang, Lạng Sơn, Phú Thọ, Quảng Ninh, Thái Nguyên, Tuyên Quang',
  'Đông Nam Bộ': 'Bà Rịa - Vũng Tàu, Bình Dương, Bình Phước, Đồng Nai, Hồ Chí Minh, Tây Ninh',
  'Tây Nam Bộ':
    'An Giang, Bạc Liêu, Bến Tre, Cà Mau, Cần Thơ, Đồng Tháp, Hậu Giang, Kiên Giang, Long An, Sóc Trăng, Tiền Giang, Trà Vinh, Vĩnh Long',
};

function list(source: string): string[] {
  return source.split(',').map((name) => name.trim().replace(/\s+/gu, ' '));
}

const NAMES: ReadonlySet<string> = new Set(
  [...[PROVINCES, TOWNS, NEIGHBOURS].flatMap(list), ...COUNTRY_NAMES].map(lower),
);
const FIRST_WORDS: ReadonlySet<string> = new Set([...NAMES].flatMap((name) => name.split(' ', 1)));
const LONGEST = Math.max(...[...NAMES].map((name) => name.split(' ').length));

/** Is `name` (any case) the name of a province, a well-known town or a country? `isPlaceName('Hoà Bình')` */
export function isPlaceName(name: string): boolean {
  return NAMES.has(lower(name));
}

const OF_COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_NAMES.map(lower));

/** The same for countries alone: `isCountry('nhật bản')`. */
export function isCountry(name: string): boolean {
  return OF_COUNTRIES.has(lower(name));
}

/** Names by how they are typed without accents. */
const SPELLINGS = new Map<string, string[]>();
for (const name of NAMES) SPELLINGS.set(fold(name), [...(SPELLINGS.get(fold(name)) ?? []), name]);

/** The same for a name typed without accents: `isPlaceTyped('hoa binh')`. */
export function isPlaceTyped(folded: string): boolean {
  return SPELLINGS.has(folded);
}

/** How the name of a place that was typed without accents is written: `placeSpellings('ha nam')` → `['hà nam']`. */
export function placeSpellings(folded: string): readonly string[] {
  return SPELLINGS.get(folded) ?? [];
}

const PROVINCES_OF = new Map(
  Object.entries(REGIONS).map(([region, names]) => [fold(region), list(names).map((name) => fold(name))]),
);

/** The provinces of a region, all without accents: `provincesOf('tay nguyen')`; none for what is no region. */
export function provincesOf(folded: string): readonly string[] {
  return PROVINCES_OF.get(folded) ?? [];
}

/** Can the name of a place begin with this word (`lower`)? */
export function opensPlace(word: string): boolean {
  return FIRST_WORDS.has(word);
}

/** How many of `words` (lower case, from `at` on) make the name of a place: 2 for "hà", "giang", …; 0 for none. The longest wins. */
export function placeWordsAt(words: readonly string[], at: number): number {
  for (let count = Math.min(LONGEST, words.length - at); count > 0; count--) {
    if (NAMES.has(words.slice(at, at + count).join(' '))) return count;
  }
  return 0;
}

/** Words that say what kind of place the capitalised name behind them is: "xã", "đường", "khách sạn". */
export const PLACE_TYPES: readonly string[] =
  `tỉnh, thành phố, tp, quận, huyện, thị xã, tx, thị trấn, tt, phường, xã, thôn, bản, ấp, làng, xóm, buôn, khóm, khu phố, khối, khối phố, tổ dân phố,
đường, phố, ngõ, ngách, hẻm, đại lộ, quốc lộ, cầu, sông, suối, hồ, núi, đèo, đảo, vịnh, biển, cảng, cửa khẩu, ga, sân bay, bến, chợ, khu, khu vực, cụm, vùng, miền, đồng bằng, quảng trường, công viên, khu đô thị, khu công nghiệp, khu công nghệ cao, khu kinh tế, khu kinh tế cửa khẩu, khu chế xuất, khu du lịch, khu di tích, đặc khu, lối mở, cặp cửa khẩu, cửa khẩu phụ, cửa khẩu chính, cửa khẩu quốc tế, cảng biển, cảng hàng không, sân bay quốc tế, thủy điện, nhiệt điện, hồ chứa, hồ thủy lợi, cao tốc, đường vành đai, tuyến, làng nghề, đảo ngọc, cụm công nghiệp, kcn, chung cư, tòa nhà, tháp,
khách sạn, nhà hàng, trung tâm, hội trường, nhà khách, nhà văn hóa, nhà máy, trường, đại học, học viện, thpt, thcs, tiểu học, mầm non, mẫu giáo, bệnh viện, trạm, chùa, đình, đền, nhà thờ, rạp, sân vận động, nghĩa trang, di tích, dự án, giải, cúp, quỹ, tàu, máy bay, phim, bài, tác phẩm, vở,
công ty, tập đoàn, ngân hàng, hợp tác xã, htx, doanh nghiệp, hãng, thương hiệu, nhãn hiệu, báo, đài, tạp chí, nxb, nhà xuất bản, câu lạc bộ, clb, lữ đoàn, trung đoàn, sư đoàn, tiểu đoàn, đại đội, đồn, tòa, lớp, dãy, gói, lô, mỏ, thung lũng, cồn, cù lao, rừng, vườn quốc gia`
    .split(',')
    .map((type) => type.trim().replace(/\s+/gu, ' '));

/** Programs that people meet in over the network. */
const PLATFORMS: readonly string[] = [
  'Google Meet',
  'Microsoft Teams',
  'MS Teams',
  'Teams',
  'Zoom Meeting',
  'Zoom',
  'Skype',
  'Webex',
  'Cisco Webex',
  'Zalo',
  'Zavi',
  'Jitsi',
  'Discord',
  'Messenger',
  'Telegram',
  'Viber',
  'WhatsApp',
  'FaceTime',
  'Slack',
  'Google Hangouts',
  'Hangouts',
  'TrueConf',
  'Polycom',
  'VNPT Meeting',
  'eMeeting',
  'Viettel Meet',
  'Lark',
  'Meet',
  'GoToMeeting',
  'FPT Meeting',
];

/** A platform by name, for `lower` texts (flags `gu`). */
export const PLATFORM_PATTERN = compile(`${EDGE_BEFORE}${anyOf(PLATFORMS)}${EDGE_AFTER}`, 'gu');
