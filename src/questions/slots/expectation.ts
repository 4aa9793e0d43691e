import { fold } from '../../text/fold.ts';
import { inReports } from '../english/english.ts';
import { questionText } from '../question-text.ts';
import type { QuestionWord } from '../typing/typing.ts';
import { measureOf } from './measures.ts';

/** What sort of thing would answer the question. */
export interface Expectation {
  readonly kind: 'number' | 'date' | 'person' | 'place' | 'reason' | 'name' | 'list' | 'any';
  /** For numbers, the word counted: "hộ" in "bao nhiêu hộ". Unaccented. */
  readonly unit?: string;
  /** For numbers, whether the share of the whole is asked for as well: "bao nhiêu vụ, tỉ lệ mấy %?" */
  readonly share?: true;
  /** For numbers, what the thing measured is measured in: a fee in money, a rate in percent. */
  readonly measure?: 'money' | 'percent' | 'length' | 'area' | 'time';
  /** What the answer must speak of: "kinh phí" in "kinh phí … là bao nhiêu", "tuyến" in "tuyến nào". Unaccented words. */
  readonly subject?: readonly string[];
  /** What the person asked for does, as two unaccented words: "đối thoại" in "ai đối thoại với các hộ?". */
  readonly deed?: string;
  /** What the person asked for is, as two unaccented words: "bảo mẫu" in "ai là bảo mẫu mới?". */
  readonly held?: string;
  /** What carries the number asked for as its name: "quan" in "ở quận mấy", "tang" in "tầng mấy". Unaccented. */
  readonly label?: string;
  /** For reasons, what it was for: "để làm gì", "mục đích là gì". */
  readonly purpose?: true;
  /** The very name of the subject is asked for: "nhà thầu … tên là gì?". What does not speak of that is no answer. */
  readonly strict?: true;
}

/** Question words, unaccented, and what they ask for. The first that stands in the question decides; order matters. */
const SIGNS: readonly (readonly [RegExp, Expectation['kind']])[] = [
  [/^sao (?:[a-z]+ ){1,4}(?:khong|ko|k|lai|phai|chua)(?: |$)/, 'reason'],
  [/^(?:the |vay |ua )?sao(?: vay| the| a| ha| nhi| ta)*$/, 'reason'],
  // "sao đổ bê tông chậm?"; "Sao Băng họp khi nào?" asks something else
  [
    /^sao (?:(?!(?:nao|ai|gi|dau|nhieu|may|gio) )[^ ]+ ){2,12}(?!(?:nao|ai|gi|dau|nhieu|may|gio)$)[^ ]+$/,
    'reason',
  ],
  // "sao ít chỗ giữ trẻ vậy, sở giải thích sao?"
  [/^sao (?:(?!(?:nao|ai|gi|dau|nhieu|may|gio) )[a-z]+ ){2,12}(?:vay|the|ha|nhi|ta)(?: |$)/, 'reason'],
  // "ông Cẩn sao không về", "đường sao chưa làm"; "làm sao không …" asks how
  [
    /(?<=^|[a-z]{2} )(?<!(?:lam|ban|ngoi|thay|nho) )sao (?:khong|ko|chua) (?!(?:nhi|ha|vay|the|a|z)(?: |$))[a-z]/,
    'reason',
  ],
  [/(?:^| )(?:giai thich|ly giai) (?:sao|the nao|ra sao)(?: |$)/, 'reason'],
  [/(?:^| )sao (?:vang|nghi|doi|hoan|bi|cham|tre|tang|giam|bo|rut|tu choi)(?: |$)/, 'reason'],
  [/(?:^| )(?:do dau|vi dau|vi sao|tai sao|ly do|nguyen nhan|sao lai|why)(?: |$)/, 'reason'],
  [
    /(?:^| )(?:ten la gi|ten gi|cong ty nao|ngan hang nao|nha hang nao|khach san nao|benh vien nao|hang nao|nha cung cap nao|truong nao|quan nao|don vi nao|co quan nao|doanh nghiep nao|so nao|phong nao|ban nao|which agency|which company)(?: |$)/,
    'name',
  ],
  [
    /(?:^| )(?:ngay nao|(?<!moi |mot |tung )ngay may|hom nao|hom may|bua nao|bua may|khi nao|bao gio|luc nao|chung nao|khi mo|(?<!(?:xa|dai|quoc|le|hiep|chi|ban|bo) )hoi nao|thang nao|thang may|nam nao|may gio|thoi gian nao|thoi diem nao|(?<!(?:moi|mot|tung|hang|\d|trong) )(?:ngay|mung|mong) bao nhieu(?=$| (?:la|thi|vay|the|nhi|a|ha|ta|roi|phai|va|o|tai|moi|dien|hop)(?: |$))|mung may|mong may|han chot|thoi han|deadline|ddl|by when|when)(?: |$)/,
    'date',
  ],
  [
    /(?:^| )(?:bao nhieu|bnhieu|may(?! (?:viec|chuyen|dieu|noi dung|van de|thu|cai) (?:gi|nao|chi)(?: |$))|nhieu(?! nhat| hon| nguoi| y kien)|how many|how much|ty le|ti le|phan tram|bao lau|how long|what percentage)(?: |$)/,
    'number',
  ],
  [/(?:^| )(?:o dau|tai dau|noi nao|cho nao|dia diem|where)(?: |$)/, 'place'],
  [/(?:^| )(?:ai|nhung ai|nguoi nao|who|whom)(?: |$)/, 'person'],
  [/(?:^| )(?:nhung gi|nhung|cac|gom|liet ke|nao)(?: |$)/, 'list'],
  // "số người dự hội nghị": asked for without a question word; "một số đại biểu" are some of them
  [
    /(?:^| )(?<!mot )so (?:nguoi|dai bieu|co dong|thanh vien|phu huynh|hoi vien|doan vien|dang vien|ho dan|cu dan)(?: |$)/,
    'number',
  ],
];

/** Words after "bao nhiêu" that are no unit. */
const NO_UNIT = new Set(
  'la thi vay the ha a nhi roi trong tai o cho den den tu ve khi dat duoc co va mot moi tren nham nay nua neu'.split(
    ' ',
  ),
);

/** And these, accents as typed: "để" is none, "đề" may open "đề xuất". */
const NO_UNIT_TYPED = new Set('để so sau trước do theo mới'.split(' '));

/** Nouns before "nào" that any name answers, or that ask for time. */
const ANY_NAME = new Set(
  'han vuc linh muc phan khoan tien mat ai nguoi don vi co quan to chuc ngay thang nam hom khi luc gio thoi gian diem hoi noi cho dau the nhu cai cach kieu huong viec dieu noi dung cuoc hop hoi nghi buoi phien ky van ban kien ben nhung cac gi hinh thuc co muc cap bac hang tam ty nghiep'.split(
    ' ',
  ),
);

/** What the question's words let expect. */
export function expect(question: readonly QuestionWord[]): Expectation {
  const folded = questionText(question);
  if (PURPOSE.test(folded)) return { kind: 'reason', purpose: true };
  const kind =
    SIGNS.find(([pattern]) => pattern.test(folded))?.[1] ?? (AMOUNT.test(folded) ? 'number' : 'any');
  if (kind === 'number') return numberExpected(folded, question);
  const dated =
    kind === 'date'
      ? DATED_DEED.exec(folded)
          ?.slice(1)
          .find((deed) => deed)
      : undefined;
  if (dated) return { kind, subject: dated.split(' '), strict: true };
  // "số đại biểu khác nhau thế nào?" compares numbers
  const compared = /(?:^| )so ([a-z]+ [a-z]+)(?: [^ ]+)* khac(?: |$)/.exec(folded)?.[1];
  if (compared) return { kind: 'number', unit: compared };
  // of "bảo mẫu" the first syllable has the letters of a question word
  const named = / ten (?:la )?(?:gi|chi)(?: |$)/.test(folded)
    ? question.map((word) => word.folded).join(' ')
    : '';
  const bearer = /^([a-z]+ [a-z]+)(?: [^ ]+)* ten (?:la )?(?:gi|chi)(?: |$)/.exec(named)?.[1];
  const called =
    /^(?:ho )?ten (?:cua |day du cua )?([a-z]+ [a-z]+)(?: [^ ]+)* (?:la )?(?:gi|ai|chi)(?: |$)/.exec(
      folded,
    )?.[1];
  if (called) return { kind: 'name', subject: called.split(' '), strict: true };
  if (bearer) return { kind: 'name', subject: bearer.split(' '), strict: true };
  const attribute = ATTRIBUTE.exec(question.map((word) => word.lower).join(' '))?.[1];
  // a brand is a name, a colour is none
  if (attribute) return { kind: BRANDS.has(attribute) ? 'name' : 'list', subject: [fold(attribute)] };
  if (kind === 'person') return personExpected(folded, question.map((word) => word.folded).join(' '));
  const noun = /([a-z]+) nao(?: |$)/.exec(folded)?.[1];
  const subject = noun && !ANY_NAME.has(noun) && ['list', 'name'].includes(kind) ? [noun] : undefined;
  return { kind, ...(subject ? { subject } : {}) };
}

/** "Đoàn đến để làm gì?", "mục đích chuyến thăm là gì?", "nhằm mục đích gì?" */
const PURPOSE =
  /(?:^| )(?:(?<!(?:van|chu|tieu|chuyen) )de (?:lam )?(?:gi|chi)|(?:nham|vi|voi|co) muc dich (?:gi|nao)|nham (?:gi|lam gi|dieu gi)|muc dich [^?]*(?:la gi|la chi|the nao)|purpose of|what for)(?: |$)/;

/** "Khởi công ngày nào?": no other day than that of the deed. */
const DATED_DEED =
  /(?:^| )(khoi cong|dong tho|cat noc|khanh thanh|thong xe|thanh lap|hoan cong|nghiem thu|quyet toan|nghi huu|qua doi)(?: [a-z]+){0,2} (?:ngay|khi|luc|nam|thang|hom|thoi gian) (?:nao|may)|(?:ngay nao|khi nao|bao gio|nam nao) (?:thi )?(khoi cong|dong tho|cat noc|khanh thanh|thong xe|thanh lap|hoan cong)/;
/** "Kinh phí lễ hội cà phê": an amount is asked for by its name alone. */
const AMOUNT =
  /^(?:the |con |vay )?(?:tong )?(?:kinh phi|chi phi|hoc phi|tong muc dau tu|doanh thu|loi nhuan|so tien|muc phat|gia ve|ngan sach)(?= )(?!.* (?:gi|dau|sao|the nao|khong|ko|chua|duoc|do|la)(?: |$))/;

/** "Mua xe hiệu gì?", "trồng giống nào?": what does not speak of that is no answer. */
const ATTRIBUTE = /(?:^| )(hiệu|hãng|mác|màu|giống|cỡ|bệnh) (?:gì|nào)(?: |$)/;

const BRANDS = new Set(['hiệu', 'hãng', 'mác']);

/** Amounts of money and the like that no other amount stands for. */
const MEASURED_ALONE =
  /(?:^| )(hoc phi|lai suat|(?<=nop )ngan sach|kim ngach|co tuc|loi nhuan|cong no|hoa hong|luong (?:toi thieu|co so|huu|thang)|tien (?:luong|thuong|coc|dien|nuoc|thue|phat|an))(?= )/;

/**
 * What is asked for of its owner, where nothing else is asked: "lương" in "lương của giám đốc". A sentence that does not
 * speak of it is no answer, whatever it says of the owner.
 */
export function belonging(question: readonly QuestionWord[]): Expectation {
  const folded = questionText(question);
  const owned =
    /^(?:cho biet |cho hoi )?([a-z]+(?: [a-z]+){0,2}) cua /.exec(folded)?.[1] ??
    /^(luong|thu nhap|hoc phi|tuoi|so dien thoai|dia chi) (?!gi |nao )[a-z]/.exec(folded)?.[1];
  return { kind: 'any', ...(owned ? { subject: owned.split(' ') } : {}) };
}

/** "bầu ai làm phó chủ tịch", "ai được bầu giữ chức trưởng ban": the office. */
const ELECTED =
  /(?:^| )(?:bau(?: bo sung)? (?:ai|nhung ai|nguoi nao)|(?:ai|nguoi nao) duoc (?:[a-z]+ )?bau(?: bo sung)?) (?:lam|giu chuc(?: vu| danh)?|giu|vao chuc(?: vu)?) ([a-z]+ [a-z]+)/;
/** What somebody does by holding an office: "ai chủ nhiệm đề tài?" is told by "Chủ nhiệm: …". */
const HOLDS = new Set(['chu nhiem', 'chu bien', 'phan bien', 'phu trach', 'dieu phoi']);
/** "ai là bảo mẫu mới?", "người giữ quỹ là ai?" */
const HELD =
  /^(?:the |vay |con )?(?:(?:ai|nguoi nao) (?:la|lam) ([a-z]+ [a-z]+)|([a-z]+ [a-z]+)(?: [^ ]+){0,4} la ai)(?: |$)/;
const DEED =
  /(?:^| )ai (?:se |da |dang |phai |can |la nguoi |duoc giao |duoc phan cong )*([a-z]+ [a-z]+)(?: |$)/;

function personExpected(folded: string, plain: string): Expectation {
  const office = ELECTED.exec(folded)?.[1];
  if (office) return { kind: 'person', subject: ['bau', ...office.split(' ')], strict: true };
  const held = HELD.exec(plain)
    ?.slice(1)
    .find((words) => words !== undefined);
  if (held) return { kind: 'person', held };
  const deed = DEED.exec(folded)?.[1];
  return { kind: 'person', ...(deed ? { deed } : {}), ...(deed && HOLDS.has(deed) ? { held: deed } : {}) };
}

/** "Lương thủ tướng bao nhiêu?": what is measured of somebody, said by no other word. */
const OWNED =
  /^(?:thế |vậy |còn )?(lương|thu nhập|tuổi|thuế|cân nặng|điểm số) (?!tối|cơ|hưu|tháng|thù|thưởng)/u;

/** "quận mấy", "tầng bao nhiêu": one of several, told by its number or name. */
const LABELLED =
  /(?:^| )(?:(quan|phuong|tang|lau|phong|lop|khoi) (?:so )?(?:may|bao nhieu|nhieu)|(khu|hem|ngo|hang|vong|bang|dot|chuong|dieu|tap|cap|ban|cong|toa|xom|thon|ap|to) (?:so |thu )?may)(?: (?:vay|the|a|ha|nhi|roi|zay|v|z|ta))*$/;
/** "Đặt cọc 50k" is money without saying so, "phạt 15 triệu" an amount. */
function said(subject: string): string[] {
  const head =
    /^(?:(?:muc|so|tong|khoan|con|cai|chiec) (?=[a-z])|tien (?=(?:coc|dien|thue|phat|luong|thuong)$))/;
  return subject.replace(head, '').split(' ');
}

/** "Đóng mấy trăm?", "mấy chục củ?": so much money; "mấy trăm người" counts people. */
const HUNDREDS =
  /(?:^| )(?:may|bao nhieu|nhieu) (?:tram|chuc)(?: (?:ngan|nghin|trieu|tr|ty|cu|k|dong))?(?= (?:vay|the|a|ha|nhi|roi|z|v|ta|mot|1|moi|mn|moi nguoi)(?: |$)|$)/;
const SHARE = /(?:^| )(?:ty le|ti le|phan tram|(?:may|nhieu) %)(?: |$)/;
/** "Mấy mét?": texts write "640 m", and no such word. */
const LENGTHS = new Set(['met', 'km', 'cay']);
const COUNTING = new Set(['nhieu', 'may', 'many', 'much']);

/** "|thang máy| hư mấy lần?": not how often another machine broke. */
const TIMES_OF =
  /^(?!ong |ba |anh |chi |co |thay |bac |em |hoi nghi|cuoc |nam )([a-z]+ [a-z]+) (?:bi |da |da bi )?[a-z]+ (?:may|bao nhieu) lan(?: |$)/;

function numberExpected(folded: string, question: readonly QuestionWord[]): Expectation {
  const [, sure, label = sure] = LABELLED.exec(folded) ?? [];
  // "tăng bao nhiêu" asks for no floor
  const typedAs = question.findLast((word) => word.folded === label)?.lower;
  if (label && (label !== 'tang' || typedAs === 'tầng')) return { kind: 'number', label, strict: true };
  const plain = question.map((word) => word.folded).join(' ');
  if (HUNDREDS.test(folded)) return { kind: 'number', measure: 'money' };
  // "cổ" alone reads like "có"
  // "may bom moi bao nhieu": the machine, where another word asks
  const asking = /(?:^| )bao nhieu(?: |$)/.test(folded) ? folded.replace(/^may /, '') : folded;
  const noun =
    /(?:bao nhieu|(?:^| )may|how many) (?:(?:cai|chiec) (?=[a-z]))?((?:co (?:dong|phan|phieu)|nguoi (?:dung|dan|benh|lao dong|thue|ban|mua|ngheo|khuyet tat|cao tuoi|nuoc ngoai)|hoc (?:sinh|vien)|(?:sinh|to|doi|thanh|hoi|doan|dang|xa|giao|nhan) vien|(?:du|quan) khach|(?!(?:mot|moi|hang|cho|trong) )[a-z]+ (?:nu|nam|trai|gai))(?= |$)|[a-z]+)/.exec(
      asking,
    )?.[1];
  // "how many resolutions": in the words of the reports
  const unit = /how many/.test(folded) ? inReports(noun) : noun;
  const typed = question.some(({ folded, lower }) => folded === unit && NO_UNIT_TYPED.has(lower));
  const counted = unit && !NO_UNIT.has(unit) && !typed ? unit : undefined;
  if (/(?:^| )(?:bao lau|how long)(?: |$)/.test(folded)) return { kind: 'number', measure: 'time' };
  const alone = MEASURED_ALONE.exec(plain)?.[1];
  const times = counted === 'lan' ? TIMES_OF.exec(plain)?.[1] : undefined;
  const owned = OWNED.exec(question.map((word) => word.lower).join(' '))?.[1];
  const subject =
    alone ??
    times ??
    (owned === undefined ? undefined : fold(owned)) ??
    /^(?!(?:cong ty|tap doan|hop tac|htx|doanh nghiep|xi nghiep|nha may|nha thau|nha truong|benh vien|ngan hang|uy ban|ban quan ly|chi nhanh|chi bo|ben [ab]|lam|gan|lap|mua|sua|xay|thue|to chuc) )([a-z]+ [a-z]+)(?: [^ ]+)* (?:la|dat|duoc|con|het|len|khoang|tang|giam|vay|lai|lo|thieu|no|gia) (?:them )?(?:bao nhieu|nhieu|may)/.exec(
      plain,
    )?.[1];
  // "bao nhiêu kinh phí": what is counted is itself a measure
  const behind =
    counted === undefined || counted === 'tien' || counted === 'phan'
      ? -1
      : question.findIndex(
          (word, i) => i > 0 && word.folded === counted && COUNTING.has(question[i - 1]?.folded ?? ''),
        );
  const measured = LENGTHS.has(counted ?? '')
    ? 'length'
    : behind < 0
      ? undefined
      : measureOf(question.slice(behind, behind + 2));
  const measure = measured ?? (counted && counted !== 'tien' ? undefined : measureOf(question));
  return {
    kind: 'number',
    ...(counted && !measured ? { unit: counted } : {}),
    ...(measure ? { measure } : {}),
    ...(counted && counted !== 'phan' && SHARE.test(folded) ? { share: true as const } : {}),
    ...(subject &&
    ((alone && counted === 'phan') || times
      ? true
      : (!counted || counted === 'tien') && measure !== 'percent')
      ? { subject: said(subject) }
      : {}),
    ...(alone || owned !== undefined ? { strict: true } : {}),
  };
}
