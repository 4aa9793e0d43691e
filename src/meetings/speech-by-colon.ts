import type { PersonMention } from '../text/names/names.ts';
import type { Range } from '../text/range.ts';
import { chatSpeakerOf } from './chat.ts';
import { officeBefore } from './offices.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

/** Where somebody begins to speak in a unit. */
export interface Start {
  readonly kind: 'proposal' | 'statement';
  readonly person?: PersonMention;
  readonly speaker: Range;
  readonly verb: string;
  readonly from: number;
  readonly behind: number;
}

/** What may stand before a name and its colon: "- Ý kiến của |ông An: …". */
const OPENS_SPEECH =
  /^(?:\s*\p{Ll}[.)]\s)?[\s\-*+•–\d.)/]*(?:(?:ý kiến|phát biểu|tham luận|câu hỏi|góp ý|kiến nghị|đề xuất)(?:\s+của)?\s+)?$/iu;
/** "Phản biện 1 (|TS. An): …", "Đại diện cổ đông (|bà Hoa, căn 405): …": who speaks as what. */
const IN_BRACKETS = /^(?:\s*\p{Ll}[.)]\s)?[\s\-*+•–\d.)/]*\p{Lu}[^:.;,()]{1,45}\s\($/u;
const BEHIND_BRACKET = /^[^():.;\n]{0,50}\)\s*:\s/u;
/** "|ông An (căn 405): …", "ông An (|khoa Nội): …", "ông An – căn 405: …" */
const BEHIND_NAME =
  /^(?:[^():.;\n]{0,40}\)|\s*[,–-]\s*[^():.;,\n]{2,45})?\s*(?:\([^)]{0,60}\))?(?:\s*,\s*[^():.;,\n]{2,30})?\s*:\s/u;
const NEVER = /(?!)/u;

/** "- Ông Nguyễn Văn An: cần giữ giá": the name and a colon. */
export function speakerByColon(reading: Reading, unit: Unit): Start | undefined {
  const chat = chatSpeakerOf(reading.units, unit);
  if (chat !== undefined) {
    const from = chat.whole.end;
    return { kind: 'statement', person: chat, speaker: chat, verb: ':', from, behind: from + 2 };
  }
  const first = reading.people(unit)[0];
  if (first === undefined || !/:\s/u.test(reading.slice({ start: first.whole.end, end: unit.end })))
    return officeByColon(reading, unit, first);
  const lead = reading.slice({ start: unit.start, end: first.whole.start });
  const colon = (
    IN_BRACKETS.test(lead) ? BEHIND_BRACKET : OPENS_SPEECH.test(lead) ? BEHIND_NAME : NEVER
  ).exec(reading.slice({ start: first.whole.end, end: unit.end }));
  if (colon === null) return officeByColon(reading, unit, first);
  const behind = first.whole.end + colon[0].length;
  // "Ông An - Thành viên: vắng, ủy quyền": the list says so of him
  if (/^(?:xin )?vắng(?!\p{L})/u.test(unit.low.slice(behind - unit.start))) return undefined;
  return { kind: 'statement', person: first, speaker: first, verb: ':', from: first.whole.end, behind };
}

/** "- Chủ tịch Hội đồng: đồng ý …", "Đại diện nhà thầu: xin thêm 10 ngày": the office and a colon, no name behind it. */
function officeByColon(reading: Reading, unit: Unit, first: PersonMention | undefined): Start | undefined {
  const [lead, mark] = OFFICE_COLON.exec(unit.low) ?? [];
  if (lead === undefined || mark === undefined || reading.genre === 'article') return undefined;
  const behind = unit.start + lead.length;
  const at = unit.start + lead.replace(/\s*(?:\([^()]*\))?\s*:\s*$/u, '').length;
  const office = officeBefore(unit, at);
  const named = first !== undefined && first.whole.start < behind + NAME_NEAR;
  if (office === undefined || office.start > unit.start + mark.length || office.end < at || named)
    return undefined;
  const holder = reading.holder(office.text, office.start);
  return {
    kind: 'statement',
    ...(holder === undefined ? {} : { person: holder }),
    speaker: { start: office.start, end: office.end },
    verb: ':',
    from: office.end,
    behind,
  };
}

/** The mark of the point, the office, and enough behind the colon to say something. */
const OFFICE_COLON =
  /^((?:\s*\p{Ll}[.)]\s)?[\s\-*+•–\d.)/]*)\p{L}[^:;.,()\n]{3,70}?(?:\s\([^()]{1,30}\))?:\s(?=\p{L}+(?:[\s,]+\S+){4})/u;
/** "Trưởng ban: ông Nguyễn Văn An": the name stands right behind the colon. */
const NAME_NEAR = 12;

/** "“Chúng tôi bán sự yên tâm.” – ông Nguyễn Văn An": the name behind a quotation. */
export function speakerBehindQuote(reading: Reading, unit: Unit): Start | undefined {
  const person = reading.people(unit).at(-1);
  if (person === undefined || unit.end - person.whole.end > LONGEST_OFFICE) return undefined;
  const lead = unit.low.slice(0, person.whole.start - unit.start);
  if (!/^\s*["“].{10,}["”][.,]?\s*[-–—(]\s*$/su.test(lead)) return undefined;
  return { kind: 'statement', person, speaker: person, verb: ':', from: unit.start, behind: unit.start };
}

/** What may stand behind the name of one who is quoted, in characters. */
const LONGEST_OFFICE = 60;
