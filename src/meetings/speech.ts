import { compile } from '../text/compile.ts';
import { matchesOf } from '../text/matches.ts';
import type { PersonMention } from '../text/names/names.ts';
import type { Range } from '../text/range.ts';
import { anyOf, EDGE_AFTER, EDGE_BEFORE } from '../text/words.ts';
import { peopleBefore } from './chains.ts';
import { chatSpeakerAt } from './chat.ts';
import { officeBefore } from './offices.ts';
import { whoIsMeant } from './pronouns.ts';
import type { Reading } from './reading.ts';
import { type Start, speakerBehindQuote, speakerByColon } from './speech-by-colon.ts';
import { PROPOSES, STATES } from './speech-verbs.ts';
import { listsTasks } from './tasks.ts';
import type { Unit } from './units.ts';

/** What makes another word of a verb when it stands right behind it: "bảo vệ", "nói chung", "kể từ". */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  bảo: 'vệ|đảm|tồn|hiểm|trợ|tàng|hành|mật|quản|dưỡng|toàn|lãnh|hộ|ban',
  báo: 'chí|đài|động|hiệu|giấy|giá|ứng|điện|danh',
  kể: 'từ|cả|trên|đến|tới',
  nói: 'chung|riêng|trên',
  ví: 'dụ|như',
  'phản biện': '\\d|kín',
  đáp: 'ứng|án|số|từ|đền|tàu|xe|chuyến|máy',
};
/** What people tell each other ("thông tin cho nhau") says nothing to others. */
const OTHER_WORD = [
  ...Object.entries(OTHER_WORDS).map(([verb, behind]) => `(?!(?<=${verb})\\s+(?:${behind})(?!\\p{L}))`),
  '(?!\\s+cho nhau)',
].join('');
/** "Họp báo", "nhà báo", "thỏa ước": the end of another word. */
const PRESS =
  '(?!(?<=(?:họp|nhà|tờ|đài|sách|viết|tin|giấy|trang|mạng)\\s)báo(?!\\p{L}))(?!(?<=(?:thỏa|hiệp|công|quy|khế|điều|giao)\\s)ước(?!\\p{L}))';
const VERB = compile(
  `${EDGE_BEFORE}${PRESS}${anyOf([...PROPOSES, ...STATES])}${EDGE_AFTER}${OTHER_WORD}`,
  'gu',
);
const PROPOSING = new Set(PROPOSES);
/** After "ý kiến", "các": the word is a noun there. */
const NOUN_BEFORE =
  /(?:những|các|mọi|bài|bản|lời|ý kiến|nội dung|theo|của|được|bị|trong|dự thảo|nghe|về|phần|buổi|để|nhằm|sau|trước|số|tổ|bộ|một|hai|ba|tờ|văn bản|phiếu|sự|việc|nghị quyết|và|hệ thống|công tác|trình|phòng|sở)\s+$/u;

/** Somebody says or asks for something. */
export interface SpeechAct {
  readonly kind: 'proposal' | 'statement';
  readonly person?: PersonMention;
  /** Who speaks in the document's words, where it is not a person by name: "Đoàn đại biểu tỉnh A", "CDC", "Các cổ đông". */
  readonly speaker: Range;
  /** `lower` form of the verb. */
  readonly verb: string;
  /** What is said: behind the verb, to the end of what this speaker says in the unit. */
  readonly said: Range;
}

const PRONOUN =
  /^[\s\-*–•"]*(?:\p{L}[^,;.:"]{1,40},\s+)?(?:vị\s|ông|bà|đồng chí|anh|chị|cô|thầy|em|bác)(?:\s+(?:ấy|này|cũng|đã|còn|thì|đồng thời|tiếp tục))*\s*$/u;
const PARTY =
  /(?:^|[,;.:]\s*|(?<!\p{L})(?:sau đó|đồng thời|tại (?:hội nghị|cuộc họp|phiên họp|hội đàm|buổi họp|đây)|theo đó)[,\s]+)((?:vị |đại diện |lãnh đạo |đoàn |phía |bên |về phía |thường trực |tổ |nhóm |ban |phòng |sở |bộ |cục |vụ |ubnd |hđnd |công ty |các |một |nhiều |cổ đông |cử tri |cư dân |phụ huynh |mẹ |bố |má |nhà thầu|tư vấn|cdc|bqlda|hđqt|chủ đầu tư|trung tâm |bệnh viện |trường |khoa |chi bộ |chi đoàn |hội |liên đoàn |công đoàn |nhà trường|ý kiến |có ý kiến|hai bên|ba bên|hội nghị|cuộc họp|xã |huyện |tỉnh |phường |thành phố |hợp tác xã |htx |đội |đại biểu |thành viên )[^,;:.]{0,70}?)\s*(?:\([^)]{1,30}\)\s*)?(?:(?:đã|cũng|thì|còn|lại|cùng|đều)\s+)*$/u;

const cache = new WeakMap<Unit, readonly SpeechAct[]>();

/** What is said in `unit`, by whom, in order. */
export function speechActs(reading: Reading, unit: Unit): readonly SpeechAct[] {
  // in order, so that who spoke before is known wherever "bà" or "ông" speaks on
  if (!cache.has(unit))
    for (const one of reading.units) if (!cache.has(one)) cache.set(one, actsIn(reading, one));
  const acts = cache.get(unit) ?? actsIn(reading, unit);
  cache.set(unit, acts);
  return acts;
}

function actsIn(reading: Reading, unit: Unit): readonly SpeechAct[] {
  return unit.heading || unit.field !== undefined || unit.block.kind === 'row' || listsTasks(unit)
    ? []
    : read(reading, unit);
}

function read(reading: Reading, unit: Unit): SpeechAct[] {
  const starts: Start[] = [];
  const colon = speakerByColon(reading, unit);
  if (colon !== undefined) starts.push(colon);
  const quoted = speakerBehindQuote(reading, unit);
  if (quoted !== undefined) starts.push(quoted);
  for (const match of matchesOf(VERB, unit.low)) {
    if (starts.length > 12) break;
    const lead = unit.low.slice(0, match.index);
    // "Bảo: đủ rồi": a name before the colon is no verb
    if (colon !== undefined && unit.start + match.index < colon.from) continue;
    if (/vắc[\s-]$/u.test(lead)) continue;
    const speaker = speakerOf(reading, unit, match.index, match[0], starts.at(-1));
    if (speaker === undefined) continue;
    if (speaker.person === undefined && NOUN_BEFORE.test(lead)) continue;
    const from = unit.start + match.index;
    starts.push({
      ...speaker,
      kind: PROPOSING.has(match[0].replace(/\s+/gu, ' ')) ? 'proposal' : 'statement',
      verb: match[0],
      from,
      behind: from + match[0].length,
    });
  }
  return starts.map((start, i) => {
    const { from: _, behind, ...act } = start;
    const next = starts[i + 1];
    return {
      ...act,
      said: quotedBefore(unit, act.speaker, behind) ?? saidFrom(reading, unit, behind, next?.from),
    };
  });
}

function speakerOf(
  reading: Reading,
  unit: Unit,
  at: number,
  verb: string,
  previous: Start | undefined,
): Pick<Start, 'person' | 'speaker'> | undefined {
  const absolute = unit.start + at;
  const person = peopleBefore(reading, unit, absolute).at(-1);
  if (person !== undefined && TAKES_AS_NOUN.test(unit.low.slice(0, at))) return undefined;
  // "An băn khoăn vì B không hỏi ý khách": who asks there is not the one who worries
  if (
    person !== undefined &&
    person.start === previous?.person?.start &&
    SUBORDINATE.test(unit.low.slice(previous.behind - unit.start, at))
  )
    return undefined;
  if (person !== undefined)
    return CHARGED.test(unit.low.slice(0, person.whole.start - unit.start))
      ? undefined
      : { person, speaker: { start: person.start, end: person.end } };
  if (previous !== undefined) {
    const between = unit.low.slice(previous.behind - unit.start, at);
    if (
      /^\s*(?:và\s*|,\s*|tại\s[^,;.]{1,40},?\s*)*$/u.test(between) ||
      /(?:đồng thời|và|;|,|cũng|từ đó|bên cạnh đó)\s*(?:cũng\s|đã\s|còn\s)?$/u.test(between)
    )
      return pick(previous);
  }
  const lead = unit.low.slice(0, at);
  // “…”, bà Lê Thị Hoa nói.
  const office = officeBefore(unit, absolute);
  if (office !== undefined) {
    const holder = reading.holder(office.text, office.start);
    return {
      ...(holder === undefined ? {} : { person: holder }),
      speaker: { start: office.start, end: office.end },
    };
  }
  if (PRONOUN.test(lead)) {
    const talks = chatSpeakerAt(reading.units, unit);
    if (talks !== undefined) return { person: talks, speaker: talks };
    const meant = whoIsMeant(reading, unit, lead, (before) => cache.get(before) ?? []);
    if (meant !== undefined)
      return { person: meant, speaker: { start: unit.start, end: unit.start + lead.trimEnd().length } };
  }
  const party = PARTY.exec(lead.slice(-160));
  if (party?.[1] !== undefined && !NO_SPEECH_OF_BODIES.has(verb) && !DECIDES.test(party[1].trimEnd())) {
    const end = absolute - (lead.length - lead.trimEnd().length);
    const start = unit.start + lead.lastIndexOf(party[1]);
    return { speaker: { start, end: Math.max(start + 1, Math.min(end, start + party[1].trimEnd().length)) } };
  }
  return undefined;
}

/** "Hội nghị khai mạc sáng nay": said of a body these tell no speech. */
const NO_SPEECH_OF_BODIES = new Set(['thêm', 'lo', 'khai mạc', 'bế mạc']);

/** "Hội đồng thống nhất đề nghị …": that is decided, nobody asks for it. */
const DECIDES = /(?:thống nhất|nhất trí|quyết định|quyết nghị|biểu quyết|kết luận)$/u;

/** "Giao đồng chí An báo cáo lại", "đối với ông An": who is charged to speak, or is spoken of, has not spoken. */
const CHARGED =
  /(?<!\p{L})(?:đối với|giao|phân công|yêu cầu|cử|chỉ định|ủy quyền|nhắc|mời|hỏi|nhờ|gọi|gặp|liên hệ|nhắn|chờ|đợi|xin)\s+(?:nhiệm vụ\s+)?(?:cho\s+)?$/u;

/** "tổng hợp góp ý hằng tuần": what others say is only handled there. */
const TAKES_AS_NOUN =
  /(?<!\p{L})(?:tổng hợp|thu thập|tiếp nhận|gom|ghi|đọc|nghe|gửi|chuyển|trả lời|giải quyết|xử lý)\s+(?:các\s+|những\s+)?$/u;
const SUBORDINATE = /(?<!\p{L})(?:vì|tại|do|nếu|khi|mà|bởi)(?!\p{L})/u;

function pick(start: Start): Pick<Start, 'person' | 'speaker'> {
  return { ...(start.person === undefined ? {} : { person: start.person }), speaker: start.speaker };
}

/** "“Không thể chậm hơn nữa”, |ông An nói tại cuộc họp.": the quotation that the sentence opens with. */
function quotedBefore(unit: Unit, speaker: Range, behind: number): Range | undefined {
  const quotation = QUOTATION.exec(unit.text.slice(0, speaker.start - unit.start));
  const [whole, said] = quotation ?? [];
  if (!whole || !said || GOES_ON.test(unit.text.slice(behind - unit.start))) return undefined;
  const start = unit.start + whole.indexOf(said);
  return { start, end: start + said.length };
}

/** Between it and the name stand an address and an office at most. */
const QUOTATION = /^[\s\-–—]*["“](.{6,})["”][\s,.!?…–-]*(?:[^"“”,;:.]{1,60}\s)?$/su;
/** What the speaker says follows behind the verb, too. */
const GOES_ON = /^\s*(?:rằng|là|:)|["“]/u;

/** From behind the verb to the end of the unit, or to where the next speaker comes in. */
function saidFrom(reading: Reading, unit: Unit, behind: number, next: number | undefined): Range {
  const text = reading.document.text;
  let start = behind;
  const opening = /^\s*(?:rằng|là|như sau|:|về việc|,)*\s*/u.exec(text.slice(start, unit.end));
  start += opening?.[0].length ?? 0;
  const end = next === undefined ? unit.end : Math.max(start, cutBefore(text, start, next));
  return /\p{L}/u.test(text.slice(start, end)) ? { start, end } : { start: unit.start, end: unit.end };
}

function cutBefore(text: string, start: number, next: number): number {
  const part = text.slice(start, next);
  const cut = Math.max(part.lastIndexOf(';'), part.lastIndexOf(','), part.lastIndexOf('.'));
  return cut > 0 ? start + cut : next;
}
