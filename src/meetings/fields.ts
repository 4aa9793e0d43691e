import { compile } from '../text/compile.ts';
import { lower } from '../text/fold.ts';
import type { Range } from '../text/range.ts';
import { anyOf, EDGE_BEFORE } from '../text/words.ts';
import { PROPOSES, STATES } from './speech-verbs.ts';

/** What the label of a field asks for. */
export type FieldKind =
  | 'time'
  | 'place'
  | 'format'
  | 'chair'
  | 'secretary'
  | 'attendees'
  | 'absent'
  | 'organiser'
  | 'topic'
  | 'next'
  | 'actions'
  | 'agreed';

/** "Địa điểm: Phòng họp 2": its label and where its value stands. */
export interface Field {
  readonly kind: FieldKind;
  /** `lower` form of the label, without number and bullet. */
  readonly label: string;
  readonly value: Range;
}

// Each pattern is matched from the label's start; what the label says beyond it ("… cuộc họp", "… hội nghị") does not matter.
const LABELS: readonly (readonly [FieldKind, RegExp])[] = [
  [
    'next',
    /^(?:(?:cuộc|buổi|phiên|kỳ|lần)?\s*(?:họp|hội nghị|đại hội|giao ban|gặp|sync|retro|meeting|sinh hoạt|phiên|standup|stand-up|daily|call|demo|planning|review|check-?in|buổi)(?:\s+\p{L}+){0,4}\s+(?:kỳ sau|lần sau|kỳ tới|lần tới|tiếp theo|kế tiếp|sắp tới|tuần sau|tuần tới|tháng sau|tháng tới|quý sau|sau|tới)(?!\S)|lần sau|lần tới|kỳ sau|kỳ tới|kỳ họp tới|lịch họp (?:tiếp|sau|tới|kỳ)|hẹn (?:họp|gặp|lần)|next (?:meeting|sync|call|session|time)|next$|(?:review|rà|rà soát|kiểm|kiểm điểm|nhìn|xem|ngồi) lại(?!\S)|gặp lại|họp lại|họp tiếp|hẹn lại|(?:lần|kỳ|buổi|cuộc|phiên) kế|buổi sau|buổi tới|phiên (?:sau|tới|kế))/u,
  ],
  [
    'absent',
    /^(?:missing|khuyết(?: mặt)?$|kẹt$|(?:k|ko|hông|hong|khum|không)\s+(?:đi|tới|đến|dự|họp|join|vào|vô|ghé|tham gia)(?: được)?$|vắng|thành viên vắng|người vắng|số vắng|không (?:tham )?dự|không có mặt|không tham gia|xin vắng|nghỉ(?:$| (?:phép|ốm|có))|absent|apologies|regrets|thiếu$|(?:không|ko) (?:vào|join|tham gia|dự) được|hộ vắng|ai (?:vắng|nghỉ|không (?:đi|tới|đến|họp))|không (?:tới|đến|đi|họp)(?: được)?$|thiếu$|off$|báo bận$|bận$|các hộ vắng|số người vắng|những người vắng|đại biểu vắng|cáo lỗi)/u,
  ],
  [
    'secretary',
    /^(?:thư ký|thư kí|ai (?:ghi|note)|(?:note|notes|minutes) (?:by|taken by)|recorder|secretary|minute taker|ghi$|người (?:note|gõ|chép|viết)|gõ(?: biên bản| lại)?|chép(?: lại)?|cầm bút|người (?:ghi|lập bb|lập biên bản)|người ghi bb|ghi (?:biên bản|bb|note|chép)|note|notes? taker|note by|minutes|scribe|người viết biên bản|(?:ban|đoàn|tổ) thư ký|người lập biên bản|lập biên bản|biên bản$)(?!\S)/u,
  ],
  [
    'chair',
    /^(?:(?:người|đồng chí|đ\/c|ông|bà|ai)\s+)?(?:đồng )?(?:gọi họp|chủ xị|chủ trì|chủ tọa|chủ tọa đoàn|đoàn chủ (?:tịch|tọa)|điều hành|điều phối|điều khiển|host|hosted by|lead|chair|chairman|chairwoman|chairperson|chaired by|presided by|led by|người dẫn dắt|facilitator|facilitate|moderator|dẫn(?: (?:họp|buổi|chương trình))?|người dẫn|người cầm|cầm (?:trịch|chịch|cái|nhịp|mic|micro)|mc)(?!\S)/u,
  ],
  [
    'organiser',
    /^(?:(?:đơn vị|cơ quan|ban|bên|người)\s+(?:chủ trì )?(?:đăng cai|tổ chức|triệu tập)|organi[sz]er|tổ chức bởi|đăng cai|chủ nhà|đơn vị chủ trì|cơ quan chủ trì)/u,
  ],
  [
    'time',
    /^(?:thời gian(?! (?:thực hiện|hoàn thành|tới))|thời điểm|khi nào|ngày(?:,? giờ| họp| tổ chức| diễn ra| làm việc)?$|giờ(?: họp)?$|bắt đầu|khai mạc|when$|date$|time$|lúc$|hôm nào$)(?![^\s,])/u,
  ],
  [
    'format',
    /^(?:(?:hình thức|phương thức|cách thức)(?=$|[,/&]|\s(?:họp|tổ chức|tiến hành|cuộc|buổi|phiên|hội nghị|đại hội|kỳ|làm việc|sinh hoạt|tham (?:dự|gia)|dự|và|&|làm|gặp))|format|cách họp|kiểu họp|họp kiểu|how$|mode$|type of meeting)(?!\S)/u,
  ],
  [
    'place',
    /^(?:địa điểm|nơi (?:họp|tổ chức|diễn ra|làm việc)|ở đâu|tại$|phòng(?: họp)?$|where|place$|room$|channel$|location|venue|điểm họp|kênh(?: họp)?$|nền tảng|link(?: họp)?$|chỗ họp|điểm cầu)(?![^\s,])/u,
  ],
  [
    'attendees',
    /^(?:thành phần|(?:ai|người|những người|đại biểu|thành viên|các thành viên|số lượng|khách|danh sách|anh em|cả nhà|mọi người|các bạn|bà con)?\s*(?:đi họp|đi đủ|đủ mặt|tới dự|tham dự|tham gia|dự họp|dự$|được mời|mời dự|có mặt|hiện diện|đến dự|dự thính)|cùng dự|cùng tham dự|thành viên(?: (?:hội đồng|ban|tổ|đoàn|dự họp|tham dự|có mặt|hội nghị)(?: [\p{L}]+){0,4})?$|đại biểu(?: mời| khách)?$|khách mời|khách$|ai (?:vào|join|tới|đến|đi|họp|dự)(?!\S)|có ai$|người (?:chứng kiến|làm chứng)|nhân chứng|gồm có$|họp có$|quân số|điểm danh|joined|join$|attendees?|participants?|present|team$|về phía|phía|bên (?!lề)|đại diện|ban kiểm phiếu|tổ kiểm phiếu|ban bầu cử|ban kiểm tra tư cách)/u,
  ],
  [
    'actions',
    /^(?:phân công|danh mục công việc|công việc cần làm|việc cần làm|to-?do|action items?|giao việc|nhiệm vụ)/u,
  ],
  [
    'agreed',
    /^(?:kết luận|quyết định|chốt|thống nhất|nghị quyết|quyết nghị)(?:\s+(?:cuộc họp|hội nghị|chung|của chủ trì|của chủ tọa))?$/u,
  ],
  [
    'topic',
    /^(?:nội dung|chủ đề|v\/v|về việc|mục đích|agenda|chương trình|lý do họp|topic|tiêu đề|chuyên đề)/u,
  ],
];

const FIELD =
  /^\s*(?:[-+*•●–—▪]\s*|(?:\d{1,2}(?:\.\d{1,2})?|[a-zđ]|[ivx]{1,4})\s*[.)/]\s*|\d{1,2}\.\d{1,2}\s+)?(?:\p{Extended_Pictographic}\ufe0f?\s*){0,2}([\p{L}#][^:;\n?!"“]{0,70}?)\s*:(?=\s|$)/u;

/** "📅 4/5, 8h45", "📍 quán cũ": a picture stands for the label. */
const SIGNS: readonly (readonly [FieldKind, RegExp])[] = [
  ['time', /^(?:📅|🗓|📆|⏰|🕐|🕑|🕒|🕓|🕔|🕕|🕖|🕗|🕘|🕙|🕚|🕛|🕰|⌚)/u],
  ['place', /^(?:📍|🏠|🏢|🗺)/u],
  ['attendees', /^(?:👥|👤|🙋|👪)/u],
];
const SIGN = /^\s*(?:[-+*•●–—▪]\s*)?(\p{Extended_Pictographic}\ufe0f?\s*)(?=[\p{L}\p{N}@])/u;

function signedField(text: string, start: number): Field | undefined {
  const match = SIGN.exec(text);
  const sign = match?.[1]?.trim();
  const kind = sign === undefined ? undefined : SIGNS.find(([, pattern]) => pattern.test(sign))?.[0];
  if (match === null || kind === undefined) return undefined;
  return { kind, label: '', value: { start: start + match[0].length, end: start + text.trimEnd().length } };
}

/** Does the field say where, be it beside when: "Thời gian, địa điểm họp: …"? */
export function tellsPlace({ kind, label }: Field): boolean {
  return kind === 'place' || (kind === 'time' && /(?:địa điểm|nơi họp)/u.test(label));
}

/** What a label asks for: "chủ trì cuộc họp", "When/Khi nào"; undefined for other labels. */
export function kindOfLabel(label: string): FieldKind | undefined {
  for (const part of label.split(/\s*\/\s*/u)) {
    const kind = LABELS.find(([, pattern]) => pattern.test(part))?.[0];
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** "Địa điểm | Phòng Tre": a row of two cells, the first of them a label. */
export function rowField(text: string, start: number): Field | undefined {
  const match = /^\s*([^\t|\n]{2,40}?)\s*:?(?:\t+|\s\|\s)(?=[^\t|\s])([^\t|]+)$/u.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const label = lower(match[1]).trim();
  const kind = label.split(/\s+/u).length > 5 ? undefined : kindOfLabel(label);
  if (kind === undefined) return undefined;
  const end = text.trimEnd().length;
  return { kind, label, value: { start: start + match[0].length - match[2].length, end: start + end } };
}

/** "Thư ký đọc báo cáo: …", "Chủ tọa kết luận: …": what somebody does there, not who holds the office. */
const ACTS =
  /^(?:(?:ban |đoàn |tổ )?thư ký|chủ (?:trì|tọa)|người chủ trì)\s(?:[^:]{0,30}\s)?(?:đọc|kết luận|nêu|phát biểu|đề nghị|đề xuất|trình bày|báo cáo|thông báo|công bố|hỏi|trả lời|yêu cầu|giao|giải thích|nhắc|nói|tuyên bố|thông qua|xin|góp ý|giải trình|tiếp thu|đặt câu hỏi)(?!\p{L})/u;

/** "Chủ tọa: đồng ý gia hạn 10 ngày": what the one in the chair says. */
const SAYS =
  /^(?:đồng ý|nhất trí|thống nhất|ghi nhận|kết luận|đề nghị|yêu cầu|giao|không|chưa|cần|phải|sẽ|chốt|quyết|cảm ơn|tiếp thu|hỏi|nhắc|lưu ý|chấp thuận|cho (?:phép|biết|rằng|gia hạn|lùi))(?!\p{L})/u;

/** "Đại diện phụ huynh (bà Hoa): sân còn đọng nước": what somebody said, not who was there. */
const SPEAKS_FOR =
  /^(?:đại diện|phía|bên|về phía)\s[^(]{2,50}\((?:ông|bà|anh|chị|cô|thầy|bác|chú|đồng chí|đ\/c)\s/u;

/** "Đại diện hộ dân, bà Hoa, cho biết: …": a sentence, not who was there. */
const ENDS_IN_SPEECH = compile(
  `\\s${EDGE_BEFORE}${anyOf([...PROPOSES, ...STATES])}(?:\\s+\\p{L}+)?\\s*$`,
  'u',
);

/** "Đại diện nhà thầu: mưa nhiều nên phải lùi": what a side says opens with no one of it. */
const SIDE = /^(?:đại diện|phía|bên|về phía)\s/u;
const SIDE_SAYS =
  /^(?!(?:ông|bà|anh|chị|cô|thầy|em|bác|chú|đồng chí|đ\/c|các|có|gồm|lãnh đạo|đại diện|toàn thể|một|hai|ba|vắng|không|chưa|phó|chủ|bí|giám|trưởng|chánh|hiệu|tổ|ban|phòng|sở|ủy|ubnd|hđnd|công|hội|đoàn|cán|chuyên|thành|kế|thủ|kỹ|nhân|cử|ths|ts|bs|pgs|gs|ks|cn|luật|thượng|trung|thiếu|đại|toàn|đủ|tất|số|chỉ huy|đội|quản|tư|người|học|phụ|bên)(?!\p{L}))\p{Ll}+(?:[\s,]+[^\s,]+){5}/u;

/** The field that `text` (a line, an item) is; undefined where it is running text. */
export function fieldOf(text: string, start: number): Field | undefined {
  const low = lower(text);
  const match = FIELD.exec(low);
  if (match?.[1] === undefined) return signedField(text, start);
  const label = match[1]
    .replace(/\([^)]{0,60}\)/gu, '')
    .replace(/\*+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const kind = kindOfLabel(label);
  if (kind === undefined) return signedField(text, start);
  if (SPEAKS_FOR.test(match[1]) || ACTS.test(label)) return undefined;
  if (kind === 'attendees' && ENDS_IN_SPEECH.test(match[1])) return undefined;
  let from = match[0].length;
  while (from < text.length && /\s/u.test(text.charAt(from))) from++;
  if ((kind === 'chair' || kind === 'secretary') && SAYS.test(low.slice(from))) return undefined;
  if (SIDE.test(label) && /^\p{Ll}/u.test(text.slice(from)) && SIDE_SAYS.test(low.slice(from)))
    return undefined;
  let to = text.length;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { kind, label, value: { start: start + from, end: start + to } };
}
