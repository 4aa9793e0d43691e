import { isConclusion } from '../conclusions.ts';
import type { Reading } from '../reading.ts';
import type { Read, Rule } from '../rule.ts';
import { ANY } from '../rule.ts';
import { type SpeechAct, speechActs } from '../speech.ts';
import { tenseOf } from '../tense.ts';
import type { Unit } from '../units.ts';

function by(reading: Reading, act: SpeechAct): string {
  return act.person === undefined ? reading.slice(act.speaker) : reading.fullName(act.person);
}

function told(
  reading: Reading,
  unit: Unit,
  kind: SpeechAct['kind'],
): (Read<'proposal'> & Read<'statement'>)[] {
  return speechActs(reading, unit)
    .filter((act) => act.kind === kind && (act.person !== undefined || !isConclusion(reading, unit)))
    .map((act) => ({ value: { by: by(reading, act), text: reading.slice(act.said).trim() }, at: act.said }))
    .filter((read) => read.value.text.length > 3);
}

/** Sentences of a paragraph behind a speech that name no new speaker go on with it. */
function goesOn(reading: Reading, unit: Unit): SpeechAct | undefined {
  if (unit.heading || unit.field !== undefined || unit.block.kind === 'caption') return undefined;
  if (speechActs(reading, unit).length > 0) return undefined;
  // "=> Làm A": what came of the talk is nobody's speech
  if (OUTCOME.test(unit.low) || OTHER_TOPIC.test(unit.low)) return undefined;
  for (let i = unit.index - 1; i >= 0 && i >= unit.index - 6; i--) {
    const before = reading.units[i];
    if (before === undefined || before.block !== unit.block) return undefined;
    const act = speechActs(reading, before).at(-1);
    if (act !== undefined)
      return opensWithAnother(reading, unit, act) ||
        (act.person === undefined && reading.people(unit).length > 0)
        ? undefined
        : act;
    if (reading.people(before).length > 0 || /(?:thống nhất|nhất trí|kết thúc|ký kết)/u.test(before.low))
      return undefined;
  }
  return undefined;
}

/** "Rạp thì năm nay không thuê": another matter, and nobody's speech. */
const OTHER_TOPIC = /^\s*(?!nếu|khi|lúc|ông|bà|anh|chị|cô|em|bác|chú)\p{L}{2,8}(?:\s\p{L}{1,8})?\sthì\s/u;
const OUTCOME =
  /^\s*(?:[-*+•–]\s+)?(?:=+>|→|⇒|➜|->|(?:chốt|cuối cùng|sau cùng|rốt cuộc|kết luận|tạm (?:hoãn|gác|dừng)|nhờ (?:thế|vậy)|thế là|vậy là|bàn (?:một hồi|đi|tới|qua)|cuối buổi|mọi người|ai cũng|ai nấy|các (?:nhà|hộ|bạn|anh|chị|cô|bác)|cả (?!hai\s(?:ông|bà))\p{L}+)(?!\p{L}))/u;

/** "Theo ông An, huyện cần …", "Ông An can: …", "Đại tá Bình nhận lời …" behind another's speech. */
function opensWithAnother(reading: Reading, unit: Unit, { person }: SpeechAct): boolean {
  const [first] = reading.people(unit);
  if (first !== undefined && person !== undefined && first.whole.start - unit.start < LEAD_IN)
    return reading.fullName(first) !== reading.fullName(person);
  const opening = NAMES_SPEAKER.exec(unit.text)?.[1];
  const given = person === undefined ? '' : (reading.fullName(person).split(' ').at(-1) ?? '');
  return opening !== undefined && (given === '' || !opening.split(/\s+/u).includes(given));
}

/** "Theo ", "- ": letters before the one who opens the sentence. */
const LEAD_IN = 8;

const NAMES_SPEAKER =
  /^[\s\-*–•"]*(?:[Tt]heo\s+)?(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Tt]hầy|[Bb]ác|[Cc]hú|[Ee]m|[Đđ]ồng chí|[Đđ]\/c)\s+(\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){0,4})/u;

const CHANGES =
  /(?:các bên|hội nghị|cuộc họp|phiên họp|thống nhất|nhất trí|ký kết|kết quả biểu quyết|đã ký)/u;

/** "… ăn không nổi. Đề nghị nâng lên 35 ngàn.": the speaker is left out, and asks for something. */
const ASKS = /^\s*(?:đồng thời,?\s+|vì vậy,?\s+|do đó,?\s+)?(?:đề nghị|đề xuất|kiến nghị|mong|xin)\s/u;

// Ông Nguyễn Văn An đề nghị …; Đoàn B đề xuất …; Bà kiến nghị …
export const proposalBySpeech: Rule<'proposal'> = {
  kind: 'proposal',
  name: 'proposal by speech',
  pattern: ANY,
  read: ({ reading, unit }) => (tenseOf(unit) === 'next' ? [] : told(reading, unit, 'proposal')),
};

// "… đề xuất một số giải pháp. Theo đó, các tỉnh tiếp tục …"
export const proposalContinued: Rule<'proposal'> = {
  kind: 'proposal',
  name: 'proposal continued',
  pattern: ANY,
  read: ({ reading, unit }) => {
    const act = goesOn(reading, unit);
    if (act === undefined || CHANGES.test(unit.low) || tenseOf(unit) !== 'now') return [];
    if (act.kind !== 'proposal' && !ASKS.test(unit.low)) return [];
    return [{ value: { by: by(reading, act), text: unit.text }, at: { start: unit.start, end: unit.end } }];
  },
};
export const proposalRules: readonly Rule<'proposal'>[] = [proposalBySpeech, proposalContinued];

// Bà Lê Thị Hoa cho rằng …; ông An: cần …
export const statementBySpeech: Rule<'statement'> = {
  kind: 'statement',
  name: 'statement by speech',
  pattern: ANY,
  read: ({ reading, unit }) => (tenseOf(unit) === 'next' ? [] : told(reading, unit, 'statement')),
};

export const statementContinued: Rule<'statement'> = {
  kind: 'statement',
  name: 'statement continued',
  pattern: ANY,
  read: ({ reading, unit }) => {
    const act = goesOn(reading, unit);
    if (act?.kind !== 'statement' || ASKS.test(unit.low) || CHANGES.test(unit.low) || tenseOf(unit) !== 'now')
      return [];
    return [{ value: { by: by(reading, act), text: unit.text }, at: { start: unit.start, end: unit.end } }];
  },
};
export const statementRules: readonly Rule<'statement'>[] = [statementBySpeech, statementContinued];
