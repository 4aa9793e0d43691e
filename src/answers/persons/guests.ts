import { factsOf, type Meeting } from '../../meetings/meeting.ts';
import { fold } from '../../text/fold.ts';
import { sharedRun } from './party-words.ts';

/** How reports call those who came to their own side: "phía bạn", "đoàn bạn", "phía đối tác". */
const GUESTS =
  /^(?:ve )?(?:phia|ben|doan) (?:(?:tinh|nuoc|dia phuong|don vi|truong) )?(?:ban|khach|doi tac)(?: |$)/;

/** Is this side of a list of those present that of the guests, whoever they are? */
export function isGuests(side: string | undefined): boolean {
  return side !== undefined && GUESTS.test(fold(side));
}

/** Do the question's words for a side (unaccented) name the guests of the meeting: said in its name, and not of its host? */
export function namesGuests({ title, facts }: Meeting, phrase: readonly string[]): boolean {
  if (sharedRun(phrase, title) < phrase.length) return false;
  const hosts = factsOf({ facts }, 'organiser').map(({ value }) => value.text);
  return !hosts.some((host) => sharedRun(phrase, host) === phrase.length);
}
