import { excerpt } from '../../corpus/document.ts';
import type { Fact } from '../../meetings/fact.ts';
import { factsOf, type Meeting } from '../../meetings/meeting.ts';
import type { Query } from '../../questions/query.ts';
import type { Candidate } from '../../questions/scope/scope.ts';
import { coverTerm } from '../../questions/terms.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { sheetOf, type Unit } from '../../search/sheets.ts';
import { fold, lower } from '../../text/fold.ts';
import { type Asked, type Corpus, cutAtWord, reportAt, spansOf } from '../context.ts';
import { unitText } from '../evidence/unit-text.ts';
import { found, type Lookup } from '../found.ts';
import { namedBy } from '../persons/naming.ts';
import { samePerson } from '../persons/persons.ts';
import { personMeetings } from './people.ts';
import { personText } from './wording.ts';

const PRESENCE =
  /(?:^| )(?:du|tham du|tham gia|co mat|co hop|den du|den hop|toi hop|di hop|du hop|vang|vang mat|nghi hop|attend|present|there)(?: |$)|(?:^| )co (?:den|toi|ghe|di|join)(?= (?:hop|du|tham du|khong|ko|k|chua|buoi|cuoc|hoi|phien|dai|ky|le|standup|sync|retro|meeting)(?: |$)|$)/;
const STAYS_AWAY =
  /(?<![\p{L}])(?:vắng|không dự|không tham dự|không đến|không (?:có ai )?(?:về|tới)|không có mặt|chưa dự|cáo|bận|xin nghỉ|nghỉ|absent)(?![\p{L}])/iu;

/** "Có mời gia đình dự tiệc không?": of an event, not of who came. */
const INVITES = /(?:^| )(?:co )?(?:moi|cho|dan|ru) (?:[a-z]+ ){1,6}(?:du|tham gia|di|den|vao) /;
/** "Bà Hoa có nhận lời dự lễ hội không?" asks what she said, and of another event. */
const TO_COME =
  /(?:^| )(?:nhan loi|tu choi|dong y|hua|dinh|muon|xin|duoc moi|moi|cu nguoi) (?:[a-z]+ ){0,2}(?:du|tham du|tham gia|den)(?: |$)|(?:^| )(?:du|tham du|tham gia) (?:le hoi|giai|hoi cho|trien lam|khoa|lop|chuyen|cuoc thi|hoi thi|dam)(?: |$)/;

function comes(text: string): boolean {
  return PRESENCE.test(text) && !TO_COME.test(text);
}

/** "Ông An có dự không?", "Sở Y tế vắng họp à?": asks of one person or body whether they were there. */
export function asksPresence(query: Query): boolean {
  const { polar, people, typing, intents } = query;
  return (
    polar &&
    !INVITES.test(foldedWords(typing)) &&
    (people.length === 0 ||
      ['attendees', 'absent', 'person_meetings', undefined].includes(intents[0]?.intent.name)) &&
    (people.length > 0
      ? comes(typing.words.map((word) => word.folded).join(' '))
      : bodyAsked(query).length > 1)
  );
}

/** Whether the person was there: by the record, else by the sentence that says of them that they stayed away. Nothing where no report says. */
export function presence(asked: Asked): Lookup {
  const { query, scope } = asked;
  if (query.people.length === 0) return presenceOfBody(asked);
  const names = query.people.flatMap((person) => person.names);
  if (!scope) {
    const only = onlyMissed(query, names);
    if (only) return presence({ ...asked, scope: only, rivals: [] });
    const seen = personMeetings(asked);
    return seen?.kind === 'found' ? { ...seen, intent: 'yes_no', text: `Có: ${seen.text}` } : undefined;
  }
  const { meeting } = scope;
  const away = factsOf(meeting, 'absent').filter(({ value }) => isOneOf(names, value.name));
  const [absent] = away;
  if (absent) return said('Không', 'vắng', absent, meeting);
  const told = stayedAway(asked, meeting, names);
  if (told) return found('yes_no', `Không. “${cutAtWord(unitText(told), 300)}”`, [told.span], [meeting]);
  const [there] = [
    ...factsOf(meeting, 'chair'),
    ...factsOf(meeting, 'head'),
    ...factsOf(meeting, 'attendee'),
  ].filter(({ value }) => isOneOf(names, value.name));
  return there && said('Có', 'có mặt', there, meeting);
}

/** The record, and the words that it was read from: where they sat, why they stayed away. */
function said(
  yesOrNo: string,
  verb: string,
  fact: Fact<'absent' | 'attendee' | 'chair' | 'head'>,
  meeting: Meeting,
): Lookup {
  const quoted = cutAtWord(excerpt(fact.span), 220);
  return found('yes_no', `${yesOrNo}: ${personText(fact.value)} ${verb}. “${quoted}”`, spansOf([fact]), [
    meeting,
  ]);
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.some((other) => samePerson(other, name));
}

/** "Ông An bận đi công tác, không dự": no list holds it. */
function stayedAway({ corpus }: Asked, meeting: Meeting, names: readonly string[]): Unit | undefined {
  return meeting.reports
    .flatMap(({ document }) => sheetOf(document).units)
    .find((unit) => {
      const text = lower(unitText(unit));
      return names.some((name) => {
        const at = text.indexOf(lower(name));
        return (
          at >= 0 &&
          STAYS_AWAY.test(text.slice(at, at + name.length + NEAR)) &&
          reportAt(corpus, unit.span)?.meeting === meeting
        );
      });
    });
}

/** What is said of a person stands this near behind the name, in characters. */
const NEAR = 60;

/** "Sao chị Lan không đi họp?", "sao vậy?" behind "Ông An có dự không?": asks why somebody stayed away. */
export function asksWhyAway({ bare, expects, before, people, typing }: Query): boolean {
  if (people.length === 0) return false;
  const text = typing.words.map((word) => word.folded).join(' ');
  return (
    (WHY.test(text) && AWAY.test(text)) ||
    (bare && expects.kind === 'reason' && (before?.intent === 'attendees' || before?.intent === 'absent'))
  );
}

const WHY = /(?:^| )(?:sao|vi sao|tai sao|ly do|li do|why)(?: |$)/;
const AWAY =
  /(?:^| )(?:vang|vang mat|nghi hop|khong (?:den|toi|ve|du|di|tham du|tham gia|co mat|vao)(?: du)?(?: hop| duoc)?|khong hop)(?: (?:vay|the|a|nhi|ha|ta|du|duoc|hop|vi sao|tai sao|ly do gi|buoi hop|cuoc hop))*(?:$| (?:hop bao|hoi nghi|dai hoi|phien|buoi|cuoc|ky hop|hoi dam|hop) )/;

/** Where no meeting is named: the only one whose record says that they were away. */
function onlyMissed({ candidates }: Query, names: readonly string[]): Candidate | undefined {
  const [only, ...others] = candidates.filter(({ meeting }) =>
    factsOf(meeting, 'absent').some(({ value }) => isOneOf(names, value.name)),
  );
  return others.length === 0 ? only : undefined;
}

/** Where no list says so: the only one in whose report somebody of that name did not come. */
function onlyTold(corpus: Corpus, names: readonly string[]): Meeting | undefined {
  const meetings = new Set(
    names
      .flatMap((name) => corpus.people.mentions(name))
      .flatMap(({ span }) => (STAYS_AWAY.test(excerpt(span)) ? (reportAt(corpus, span)?.meeting ?? []) : [])),
  );
  const [only] = meetings;
  return meetings.size === 1 ? only : undefined;
}

const WHY_AWAY =
  /(?<!\p{L})(?:vì|do|bởi|nên|bận|ốm|bệnh|công tác|nghỉ (?:phép|ốm|sinh|bệnh|cưới)|lý do|đang|đột xuất|trùng)(?!\p{L})/iu;

/** The sentence that says of the person that they stayed away, best with the reason. */
export function whyAway({ query, corpus, scope }: Asked): Lookup {
  const names = query.people.flatMap((person) => person.names);
  const meeting = scope?.meeting ?? onlyMissed(query, names)?.meeting ?? onlyTold(corpus, names);
  if (!meeting) return undefined;
  const away = new Set(
    factsOf(meeting, 'absent').flatMap(({ value, span }) => (isOneOf(names, value.name) ? [span.start] : [])),
  );
  const told = meeting.reports
    .flatMap(({ document }) => sheetOf(document).units)
    .filter((unit) => {
      const text = unitText(unit);
      const named = names.some((name) => namedBy(text, lower(name)) >= 0);
      return (
        named &&
        (STAYS_AWAY.test(text) || away.has(unit.span.start)) &&
        reportAt(corpus, unit.span)?.meeting === meeting
      );
    });
  const best = told.find((unit) => WHY_AWAY.test(unitText(unit))) ?? told[0];
  return best && found('reason', cutAtWord(unitText(best), 300), [best.span], [meeting]);
}

/** What stands before "có dự", "vắng": a body's name, its words unaccented. */
const BODY =
  /^(?:the |vay |con |cho hoi |dai dien |lanh dao |ben |phia )*((?:[a-z0-9&.-]+ ){1,6}?)(?:co )?(?:cu (?:ai |nguoi |dai dien |can bo |lanh dao )?|dai dien )?(?:den |di )?(?:tham du|du hop|du|co mat|vang mat|vang|di hop|den hop)(?! (?:an|kien|thao|toan|phong|bao|tru|kha))(?: |$)/;

function bodyAsked({ typing }: Query): readonly string[] {
  const text = typing.words.map((word) => word.folded).join(' ');
  return (
    BODY.exec(text)?.[1]
      ?.trim()
      .split(' ')
      .filter((word) => word !== 'co') ?? []
  );
}

const ATTENDANCE =
  /(?<!\p{L})(?:dự(?!\s(?:án|kiến|thảo|toán|phòng|báo|trù|trữ))|tham dự|có mặt|góp mặt|tham gia|thành phần|khách mời|vắng|không cử|không đến)(?!\p{L})/iu;

/** Whether a body was there: only where a list or a sentence of those present or absent names it. */
function presenceOfBody({ query, corpus, scope, rivals }: Asked): Lookup {
  const words = bodyAsked(query);
  // "phòng Tài chính quận" may be written without its place
  const names = [words, words.length > 2 ? words.slice(0, -1) : words].map((part) => part.join(' '));
  for (const { meeting } of namedBeside(query, words) ?? (scope ? [scope, ...rivals] : [])) {
    for (const unit of meeting.reports.flatMap(({ document }) => sheetOf(document).units)) {
      const text = unitText(unit);
      if (!ATTENDANCE.test(text) || reportAt(corpus, unit.span)?.meeting !== meeting) continue;
      const part = text.split(/[.;](?=\s)/u).find((clause) => names.some((name) => spells(clause, name)));
      if (part === undefined) continue;
      const away = STAYS_AWAY.test(part) || /không cử/iu.test(part);
      return found('yes_no', `${away ? 'Không' : 'Có'}. “${cutAtWord(text, 300)}”`, [unit.span], [meeting]);
    }
  }
  return undefined;
}

/** The body's own words name no meeting: "Sở Xây dựng" may well have missed one on the press. */
function namedBeside(
  { terms, candidates }: Query,
  body: readonly string[],
): readonly Candidate[] | undefined {
  const others = terms.filter(({ folded }) => !body.includes(folded) && !OF_SENDING.has(folded));
  const shares = candidates.map(({ profile }) =>
    others.reduce((sum, term) => sum + term.weight * coverTerm(term, profile.bag), 0),
  );
  const most = Math.max(0, ...shares);
  return most > TELLING ? candidates.filter((_, i) => shares[i] === most) : undefined;
}

/** "Có cử người dự không?" */
const OF_SENDING = new Set('cu nguoi dai dien can bo lanh dao du hop tham'.split(' '));

/** The weight of about one telling word. */
const TELLING = 2.5;

function spells(text: string, name: string): boolean {
  return ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `.includes(` ${name} `);
}
