import { excerpt } from '../../corpus/document.ts';
import type { Fact } from '../../meetings/fact.ts';
import { factsOf, type Meeting } from '../../meetings/meeting.ts';
import type { Query } from '../../questions/query.ts';
import { sheetOf, type Unit } from '../../search/sheets.ts';
import { lower } from '../../text/fold.ts';
import { type Asked, cutAtWord, reportAt, spansOf } from '../context.ts';
import { samePerson, unitText } from '../evidence.ts';
import { found, type Lookup } from '../found.ts';
import { personMeetings } from './people.ts';
import { personText } from './wording.ts';

const PRESENCE =
  /(?:^| )(?:du|tham du|tham gia|co mat|co den|co di|den du|di hop|du hop|vang|vang mat|nghi hop|attend|present|there)(?: |$)/;
const STAYS_AWAY =
  /(?<![\p{L}])(?:vắng|không dự|không tham dự|không đến|không có mặt|chưa dự|cáo|bận|xin nghỉ|nghỉ|absent)(?![\p{L}])/iu;

/** "Ông An có dự không?", "Bà Hoa vắng họp à?": asks of one person whether they were there. */
export function asksPresence({ polar, people, typing, intents }: Query): boolean {
  return (
    polar &&
    people.length > 0 &&
    ['attendees', 'absent', 'person_meetings', undefined].includes(intents[0]?.intent.name) &&
    PRESENCE.test(typing.words.map((word) => word.folded).join(' '))
  );
}

/** Whether the person was there: by the record, else by the sentence that says of them that they stayed away. Nothing where no report says. */
export function presence(asked: Asked): Lookup {
  const { query, scope } = asked;
  const names = query.people.flatMap((person) => person.names);
  if (!scope) {
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
