import type { Query } from '../../questions/query.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { compile } from '../../text/compile.ts';
import { COUNTRY_NAMES } from '../../text/countries.ts';
import { lower } from '../../text/fold.ts';
import { ADDRESS_WORD } from '../../text/names/honorifics.ts';
import { findPeople } from '../../text/names/names.ts';
import type { Evidence } from './evidence.ts';
import { unitText } from './unit-text.ts';

/** Cues that only a sentence with one of these words answers: who was elected is not told by every vote. */
const SAID_BY: readonly (readonly [cue: RegExp, says: RegExp])[] = [
  [
    /^(?:bầu|ai được bầu|được bầu|trúng|ai trúng|đắc cử)/u,
    /(?<!\p{L})(?:bầu|trúng|tín nhiệm|đắc cử|suy cử|hiệp thương|cử|chọn|được \d{1,4}(?:\/\d{1,4})? phiếu)(?!\p{L})/iu,
  ],
  [
    /^hết hạn/u,
    /(?<!\p{L})(?:hết (?:hạn|hiệu lực|giá trị)|đến hạn|đáo hạn|quá hạn|có (?:giá trị|hiệu lực) đến|thời hạn|hạn)(?!\p{L})/iu,
  ],
];

const WISHES =
  /(?<!\p{L})(?:xin|đề nghị|đề xuất|kiến nghị|đòi|muốn|mong|trình|cần|yêu cầu|kêu|đưa ra|bàn|nên|gợi ý|kêu gọi)(?!\p{L})/iu;

/** Who led or signed something is asked for: the deed itself, by any of its verbs. */
const WHO_DID: Readonly<Record<string, RegExp>> = {
  chair:
    /(?<!\p{L})(?:chủ trì|chủ tọa|điều hành|điều phối|điều khiển|dẫn|host|chair|mc|cầm|đứng|chạy|thay|phụ trách|trưởng|lead|chủ xị|facilitat\p{L}+|moderat\p{L}+|lo)(?!\p{L})/iu,
  signer: /(?<!\p{L})(?:ký|kí|đặt bút|trao|sign\p{L}*)(?!\p{L})/iu,
};

const ASKS_COUNTRY = /(?:^| )(?:di|sang|toi|den|tham|o|tu|voi|cua) (?:nuoc|quoc gia) nao(?: |$)/;
const NAMES_COUNTRY = compile(
  `(?<!\\p{L})(?:${COUNTRY_NAMES.map((name) => name.replaceAll(' ', '[ -]')).join('|')}|Nhật|Hàn|Campuchia)(?!\\p{L})`,
  'u',
);

/** What a sentence must say to answer the question, whatever else it covers; undefined where nothing is prescribed. */
export function mustSay({ intents, expects, typing }: Query, intent: string): RegExp | undefined {
  // "xin bao nhiêu tiền?" is not answered by what somebody earns
  if (intent === 'proposal' && expects.kind === 'number') return WISHES;
  // who leads a matter is told by who leads, not by who speaks of it
  if (WHO_DID[intent] && expects.kind === 'person') return WHO_DID[intent];
  // "đi nước nào?" is not told by "đi nước ngoài"
  if (ASKS_COUNTRY.test(foldedWords(typing))) return NAMES_COUNTRY;
  const cues = intents.find((match) => match.intent.name === intent)?.cues ?? [];
  return SAID_BY.find(([cue]) => cues.some((one) => cue.test(one)))?.[1];
}

/** "Ai không tán thành?", "đại biểu nào phản đối?", "ba người chống là ai?" */
const ASKS_WHO =
  /(?:^| )(?:ai|(?:dai bieu|thanh vien|uy vien|nguoi|ho|can ho|co dong|dang vien|cu dan|phu huynh|vi) nao)(?: |$)/;
const ASKS_AGAINST =
  /(?:^| )(?:khong (?:dong y|tan thanh|nhat tri|ung ho|dong tinh)|phan doi|bo phieu (?:trang|chong)|phieu (?:trang|chong)|chong)(?: |$)/;
const AGAINST =
  /(?<!\p{L})(?:không (?:đồng ý|tán thành|nhất trí|ủng hộ|đồng tình|chịu)|phản đối|chống|bỏ phiếu|phiếu trắng|bảo lưu|chê|cản|can|\d{1,3}(?: (?:phiếu|người|bạn|nhà|hộ))? (?:không|chống|phản đối)(?=\s*[(:]))(?!\p{L})/iu;

/** "Ai ký hiệp định năm 2018?" is not told by "hai nước ký năm 2018": somebody or some body must be named there. */
export function namesWho({ expects, typing, intents }: Query, intent: string): (text: string) => boolean {
  if (expects.kind !== 'person') return () => true;
  if (WHO_DID[intent]) return (text) => findPeople(text).length > 0 || NAMED_BODY.test(text);
  if (intent !== 'passage' || intents.length > 0 || typing.english) return () => true;
  // "nhà 501 ai ở?" is not told by a list of flats
  return (text) => findPeople(text).length > 0 || NAMED_BODY.test(text) || SOMEBODY.test(text);
}

/** People named by the given name alone, by kinship, trade or number: whoever is asked for may be among them. */
const SOMEBODY = compile(
  `(?<!\\p{L})${ADDRESS_WORD}(?!\\p{L})|(?<=\\p{L}[\\s,/+]{1,2}|[-–:@•(>]\\s?)\\p{Lu}\\p{Ll}|^\\P{L}*\\p{Lu}\\p{Ll}{1,7}(?=\\s\\p{Ll}|:|,)|(?<!\\p{L})(?:người|mọi|cả|toàn|tất|đội|nhóm|tổ|ban|bên|phía|thợ|khách|bạn|nhà (?:thầu|trường)|phụ huynh|hội|công ty|đại diện|chủ|ai)(?!\\p{L})`,
  'u',
);

/** "Sở Y tế", "Tổ bảo vệ", "UBND xã": written with a capital, it is one. */
const NAMED_BODY =
  /(?<!\p{L})(?:\p{Lu}{2,8}|Sở|Bộ|Ban|Hội|Hiệp hội|Công ty|Tập đoàn|Trường|Đại học|Viện|Trung tâm|Cục|Vụ|Phòng|Tổ|Đội|Ngân hàng|Liên đoàn|Ủy ban|Văn phòng|Chi bộ|Đảng ủy|Chi cục|Công đoàn|Công an|Bệnh viện|Hợp tác xã|Doanh nghiệp|Tỉnh ủy|Huyện ủy|Thành ủy)(?!\p{L})/u;

/** "Hoa phản đối": notes call people by the given name alone. */
const IS_AGAINST =
  /(?<!\p{L})\p{Lu}\p{Ll}+ (?:thì |cũng )?(?:không (?:đồng ý|tán thành|nhất trí|ủng hộ|chịu)|phản đối|bỏ phiếu chống|bảo lưu|can|cản|chê)(?!\p{L})|(?<!\p{L})(?:không|chống|phản đối|không đồng ý|không tán thành)\s*[(:]\s*\p{Lu}\p{Ll}/u;

/** Whoever voted against it is asked for: what only counts the votes, or names others, does not tell. */
export function tellsWhoIsAgainst({ typing, people }: Query): (text: string) => boolean {
  const asked = foldedWords(typing);
  if (!ASKS_WHO.test(asked) || !ASKS_AGAINST.test(asked)) return () => true;
  const known = people.flatMap(({ names }) => names.map(lower));
  return (text) =>
    AGAINST.test(text) &&
    (findPeople(text).some(({ name }) => !known.includes(lower(name))) || IS_AGAINST.test(text));
}

/** "Bao nhiêu người bỏ phiếu đồng ý?" is answered by what counts votes, by no other number of the meeting. */
export function countsVotes({ expects, intents }: Query, intent: string): (one: Evidence) => boolean {
  const cues = intents.find((match) => match.intent.name === intent)?.cues ?? [];
  if (intent !== 'vote' || expects.kind !== 'number' || cues.every((cue) => !OF_VOTES.test(cue)))
    return () => true;
  return ({ facts, unit }) =>
    facts.some(({ kind }) => kind === 'vote') ||
    (VOTES.test(unitText(unit)) && !facts.some(({ kind }) => kind === 'action'));
}

const OF_VOTES = /(?:phiếu|biểu quyết|đồng ý|tán thành|phản đối|giơ tay|vote|ballot)/u;
const VOTES =
  /(?<!\p{L})(?:phiếu|biểu quyết|bầu|tán thành|đồng ý|nhất trí|ủng hộ|phản đối|giơ tay|thuận|chống|chọn|tín nhiệm|vote|thẻ)(?!\p{L})/iu;
