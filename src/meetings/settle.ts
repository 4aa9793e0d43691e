import { excerpt } from '../corpus/document.ts';
import { lower } from '../text/fold.ts';
import type { Fact, FactKind, FactValues } from './fact.ts';
import { factsOf } from './meeting.ts';
import { presentByDuty } from './present.ts';
import type { Reading } from './reading.ts';
import { spanOf } from './rule.ts';
import type { Section } from './sections.ts';

/** Kinds of which the report's first word counts once for each person. */
const PEOPLE: readonly FactKind[] = ['chair', 'head', 'attendee', 'absent', 'secretary'];

/**
 * The facts of one report without repeats and contradictions: a person once for each kind, nobody both present and
 * absent, those who chaired, took the minutes or signed present, and the format that the rest of the report bears out.
 */
export function settleFacts(reading: Reading, section: Section, read: readonly Fact[]): Fact[] {
  // before repeats are dropped: of two facts of a person the one of another day must not stand for both
  let facts = once(
    namedFirst(wholeFirst(withoutOtherDays(reading, section, withoutCaptions(reading, read)))),
  );
  const gone = new Set(factsOf({ facts }, 'absent').map((fact) => lower(fact.value.name)));
  facts = facts.filter(
    (fact) => (fact.kind !== 'attendee' && fact.kind !== 'chair') || !gone.has(lower(fact.value.name)),
  );
  facts = once(withoutPresidium(facts));
  facts = withoutBarePapers(facts);
  facts = withoutSides(facts);
  facts = [...facts, ...presentByDuty(reading, facts)];
  facts = settleRoles(facts);
  facts = settleNext(facts);
  return settleFormat(reading, section, facts);
}

function once(facts: readonly Fact[]): Fact[] {
  const known = new Set<string>();
  return facts.filter((fact) => {
    const says = whatItSays(fact);
    const isNew = !says.some((each) => known.has(each));
    for (const each of says) known.add(each);
    return isNew;
  });
}

/** A caption repeats in looser words what the text says was signed: it counts where the text does not say it. */
function withoutCaptions(reading: Reading, facts: readonly Fact[]): Fact[] {
  const isCaption = (fact: Fact) =>
    !/[.;!?:”"]\s*$/u.test(reading.slice(fact.span)) &&
    reading.genre === 'article' &&
    !/^\s*[-*•+–]/u.test(reading.slice(fact.span));
  const told = facts.some((fact) => fact.kind === 'signed' && fact.value.not !== true && !isCaption(fact));
  if (!told) return [...facts];
  const words = facts
    .filter((fact) => fact.kind === 'signed' && !isCaption(fact))
    .map((fact) => lower((fact as Fact<'signed'>).value.title));
  return facts.filter((fact) => {
    if (!isCaption(fact)) return true;
    // who put the pen to it by name is news even there
    if (fact.kind === 'signer' && fact.value.role !== undefined) return true;
    const title =
      fact.kind === 'signed' ? fact.value.title : fact.kind === 'signer' ? fact.value.document : undefined;
    if (title === undefined) return true;
    // A paper of its own, named in full, is news even in a caption.
    const low = lower(title);
    return low.split(' ').length > 5 && !words.some((word) => word.includes(low) || low.includes(word));
  });
}

/** Two facts that have one of these in common say the same. */
function whatItSays(fact: Fact): string[] {
  const { kind, value, at } = fact;
  if (PEOPLE.includes(kind)) return [`${kind} ${lower((value as FactValues['chair']).name)}`];
  switch (kind) {
    case 'signed':
      return [`signed ${value.not} at ${at?.start}`, `signed ${value.not} ${lower(value.title)}`];
    case 'signer':
      return [`signer ${lower(value.text)} | ${value.document}`];
    case 'place':
    case 'organiser':
      return [`${kind} ${lower(value.text)}`];
    default:
      return [`${kind} ${at?.start} ${at?.end} ${JSON.stringify(value)}`];
  }
}

/** "lễ ký … giữa Trường A và Công ty B" names the sides: where people are said to have signed that paper, they did. */
function withoutSides(facts: readonly Fact[]): Fact[] {
  const people = factsOf({ facts }, 'signer').filter(({ value }) => value.role !== undefined);
  return facts.filter((fact) => {
    if (fact.kind !== 'signer' || fact.rule !== 'signer at a ceremony' || fact.value.role !== undefined)
      return true;
    const title = lower(fact.value.document ?? '');
    return !people.some(
      ({ value }) => value.document !== undefined && title.startsWith(lower(value.document)),
    );
  });
}

/** "Phía bạn ký biên bản sau": where a paper was named in full, its bare word is that paper again. */
function withoutBarePapers(facts: readonly Fact[]): Fact[] {
  const titles = factsOf({ facts }, 'signed').map(({ value }) => lower(value.title));
  return facts.filter((fact) => {
    if (fact.kind !== 'signed' || !BARE_PAPER.test(lower(fact.value.title))) return true;
    const bare = lower(fact.value.title);
    return !titles.some((title) => title.length > bare.length && title.startsWith(bare));
  });
}

const BARE_PAPER = /^(?:biên bản|bản ghi nhớ|thỏa thuận|văn kiện|kế hoạch|hợp đồng)$/u;

const PART =
  /(?:phiên (?:bế mạc|chuyên đề|song song|buổi (?:sáng|chiều))|hội thảo (?:chuyên đề|về|nhánh)|tọa đàm (?:chuyên đề|bên lề)|tiểu ban|nhóm thảo luận)/u;

/** "ông An, Phó Giám đốc |điều hành phần thảo luận" */
const RUNS_PART =
  /(?<!\p{L})(?:chủ trì|chủ tọa|điều hành|điều phối|dẫn dắt)\s+(?:phần|phiên)\s+(?:thảo luận|hỏi đáp|trao đổi|đối thoại|tham luận|giải lao|chuyên đề)/u;

/** "Hội thảo về nuôi biển dưới sự chủ tọa của …" at a forum: who leads a part does not chair the whole. */
function isOfPart({ kind, span, at }: Fact): boolean {
  if (kind !== 'chair' || /(?:hội thảo|tọa đàm)/u.test(lower(span.document.title))) return false;
  const clause = at === undefined ? '' : span.document.text.slice(at.end, span.end).split(/[;.]/u)[0];
  return PART.test(lower(excerpt(span))) || RUNS_PART.test(lower(clause ?? ''));
}

/** "Bộ trưởng chủ trì họp khẩn" of a headline says who by the office alone: the sentence with the name proves it. */
function namedFirst(facts: readonly Fact[]): Fact[] {
  const names = (fact: Fact) =>
    fact.kind !== 'chair' ||
    lower(excerpt(fact.span)).includes(lower(fact.value.name).split(' ').at(-1) ?? '');
  return [...facts.filter(names), ...facts.filter((fact) => !names(fact))];
}

/** Who chairs the whole chairs it, though a caption has the same person lead a part: that fact comes behind. */
function wholeFirst(facts: readonly Fact[]): Fact[] {
  return [...facts.filter((fact) => !isOfPart(fact)), ...facts.filter(isOfPart)];
}

/** The presidium of a congress chairs only where nobody else does; else its members are there. */
function withoutPresidium(facts: readonly Fact[]): Fact[] {
  const ranks = [
    (fact: Fact) => !isOfPart(fact),
    (fact: Fact) => fact.rule !== 'chair by signature',
    (fact: Fact) => fact.rule !== 'chair on the presidium',
    (fact: Fact) => fact.rule !== 'heads of the delegations chair',
    (fact: Fact) => fact.rule !== 'chair who concludes',
    (fact: Fact) => fact.rule !== 'chair who convenes',
  ];
  let kept = [...facts];
  for (const surer of ranks) {
    if (!kept.some((fact) => fact.kind === 'chair' && surer(fact))) continue;
    kept = kept.map(
      (fact): Fact => (fact.kind === 'chair' && !surer(fact) ? { ...fact, kind: 'attendee' } : fact),
    );
  }
  return kept;
}

/** "hôm 9/6, tại cửa hàng, chị Hoa đã ký …" in the report of a meeting on the 14th: not signed there. */
function withoutOtherDays(reading: Reading, section: Section, facts: readonly Fact[]): Fact[] {
  const days = factsOf({ facts }, 'date').filter(
    (fact) => fact.rule === 'date by field' || fact.rule === 'date in the text',
  );
  const main = days.find((fact) => fact.rule === 'date by field') ?? days[0];
  if (main === undefined || main.value.to !== undefined) return [...facts];
  const { day, month } = main.value.from;
  return facts.filter((fact) => {
    const signs = fact.kind === 'signed' || fact.kind === 'signer';
    if (!(signs || fact.kind === 'chair') || fact.at === undefined) return true;
    const at = fact.at.start;
    const unit = section.units.find((one) => one.start <= at && at < one.end);
    if (unit === undefined) return true;
    const verb = signs ? unit.start + unit.low.lastIndexOf('ký') : at;
    return !reading
      .dates(unit)
      .some(
        (date) =>
          date.unit === 'day' &&
          date.from.day !== undefined &&
          (date.from.day !== day || date.from.month !== month) &&
          date.end <= verb &&
          OPENS_CLAUSE.test(unit.low.slice(0, date.start - unit.start)),
      );
  });
}

/** The day opens the clause, and is not one inside a paper's title. */
const OPENS_CLAUSE = /(?:^|[,:;]\s*)(?:hôm|vào|ngày|từ ngày|(?:sáng|chiều|tối)(?:\s+ngày)?)?\s*$/u;

/** A person's fullest office of the report stands with each of the facts that has none. */
function settleRoles(facts: readonly Fact[]): Fact[] {
  return facts.map((fact) => {
    if (fact.kind !== 'attendee' || fact.value.role !== undefined) return fact;
    const other = facts.find(
      (one) =>
        (one.kind === 'chair' || one.kind === 'secretary') &&
        one.value.name === fact.value.name &&
        one.value.role !== undefined,
    );
    return other === undefined || (other.kind !== 'chair' && other.kind !== 'secretary')
      ? fact
      : { ...fact, value: { ...fact.value, role: other.value.role ?? '' } };
  });
}

/** The fullest announcement first, completed by what its neighbours add ("Mai host vì …" in the next sentence). */
function settleNext(facts: readonly Fact[]): Fact[] {
  const weight = ({ value }: Fact<'next'>) =>
    (value.ordinal === undefined ? 0 : 2) +
    (value.date?.day === undefined ? 0 : 2) +
    (value.date === undefined ? 0 : 1) +
    (value.where === undefined ? 0 : 1) +
    (value.host === undefined ? 0 : 1);
  const announced = factsOf({ facts }, 'next').sort((a, b) => weight(b) - weight(a));
  const [best, ...others] = announced;
  if (best === undefined) return [...facts];
  let full = best;
  for (const other of others) {
    const near =
      Math.abs(other.span.start - full.span.end) < 40 || Math.abs(full.span.start - other.span.end) < 40;
    const start = Math.min(full.span.start, other.span.start);
    const end = Math.max(full.span.end, other.span.end);
    if (!near || end - start > 690) continue;
    full = { ...full, value: { ...other.value, ...full.value }, span: { ...full.span, start, end } };
  }
  return [
    ...facts.filter((fact) => fact.kind !== 'next'),
    full,
    ...others.filter((fact) => weight(fact) > 2),
  ];
}

const ROOM =
  /(?<!\p{L})(?:phòng|hội trường|nhà|trung tâm|trụ sở|khách sạn|văn phòng|tầng|lầu|khuôn viên|container|sân|đình|xã|huyện|thành phố|tp|tỉnh|lán|công trường|xưởng|kho|quán|ủy ban|ubnd|trường|bệnh viện|bộ phận|khu|phường|thôn|chùa|ban chỉ huy)(?!\p{L})/u;

/** A word for the format outweighs the screens; a hall says "in person" where nothing else is said. */
function settleFormat(reading: Reading, section: Section, facts: readonly Fact[]): Fact[] {
  const others = facts.filter((fact) => fact.kind !== 'format');
  const formats = factsOf({ facts }, 'format');
  const isRoom = (text: string) => ROOM.test(lower(text)) && !/^điểm cầu/u.test(lower(text));
  const hall = factsOf({ facts }, 'place').find((fact) => isRoom(fact.value.text));
  const whole = formats.filter(
    (fact) => fact.rule === 'format by word' || fact.rule === 'format by platform',
  );
  const best = whole.find((fact) => fact.value.format === 'hybrid') ?? whole[0];
  if (best !== undefined) return [...others, best];
  const [partly] = formats;
  if (partly !== undefined) {
    return [
      ...others,
      hall === undefined || partly.value.format === 'hybrid'
        ? partly
        : { ...partly, value: { format: 'hybrid' }, rule: 'format by room and screens' },
    ];
  }
  const room = factsOf({ facts }, 'place').find((fact) => !/^điểm cầu/u.test(lower(fact.value.text)));
  if (room === undefined) return others;
  const unit = section.units.find((one) => one.start <= room.span.start && room.span.start < one.end);
  const span = unit === undefined ? room.span : spanOf(reading, unit, room.at);
  return [
    ...others,
    {
      kind: 'format',
      value: { format: 'in_person' },
      span,
      ...(room.at === undefined ? {} : { at: room.at }),
      rule: 'format by the room',
    },
  ];
}
