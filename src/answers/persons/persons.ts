import type { Document } from '../../corpus/document.ts';
import type { Query } from '../../questions/query.ts';
import type { People } from '../../questions/slots/people.ts';
import { asksOffice, asksOfficesTogether } from '../../questions/slots/role-words.ts';
import { coverTerm, weightOf } from '../../questions/terms.ts';
import { type Bag, bagOf } from '../../search/bag.ts';
import type { Unit } from '../../search/sheets.ts';
import { lower } from '../../text/fold.ts';
import { lately, onceEach } from '../../text/lately.ts';
import { isBirthOrder } from '../../text/names/name-runs.ts';
import type { Asked } from '../context.ts';
import { OF_TALK } from '../evidence/decided.ts';
import { holders } from './holders.ts';
import { writtenOut } from './party-words.ts';
import { placeOfVerb, speakersOfSide } from './speakers-of-side.ts';

const roleBags = new WeakMap<People, Map<string, Bag | undefined>>();

/** The words of the speakers' names and of the offices that a document gives them; read once a speaker. */
function roleBag(people: People, by: readonly string[], document: Document): Bag | undefined {
  let known = roleBags.get(people);
  if (!known) {
    known = new Map();
    roleBags.set(people, known);
  }
  const key = `${document.id}\n${by.join('\n')}`;
  if (!known.has(key)) {
    const roles = by
      .flatMap((name) => people.mentions(name).filter(({ span }) => span.document === document))
      .flatMap(({ role, side }) => [role ?? '', side ?? '']);
    known.set(key, bagOf(...by, ...roles, ...roles.map(writtenOut)));
  }
  return known.get(key);
}

/** The share of the question's weight that stands in the speaker's name or office, not in the sentence. */
export function sharedWithRole({ query, corpus }: Asked, by: readonly string[], unit: Unit): number {
  if (by.length === 0) return 0;
  const bag = roleBag(corpus.people, by, unit.span.document);
  if (!bag) return 0;
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0);
  const shared = query.terms.reduce(
    (sum, term) => sum + term.weight * (coverTerm(term, unit.bag) > 0.5 ? 0 : coverTerm(term, bag)),
    0,
  );
  return total > 0 ? shared / total : 0;
}

/** The same name, or the given name alone of the other: notes write "Anh An" after the full name was given once. */
export function samePerson(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  return x === y || isCalled(x, y) || isCalled(y, x);
}

/** "Hoa" of Lê Thị Hoa; "Út" of Út Trường, who is called by the order of birth alone. */
function isCalled(whole: string, name: string): boolean {
  return whole.endsWith(` ${name}`) || (isBirthOrder(name) && whole.startsWith(`${name} `));
}

const bare = lately((name) =>
  lower(name).replace(/^(?:ông|bà|anh|chị|cô|thầy|bác|chú|em|bạn|đồng chí|đ\/c|[ace]\.) /u, ''),
);

/** The persons that the question names, by name or by the role they hold. Lower case. Looked up once a question. */
export const askedNames: (asked: Asked) => readonly string[] = onceEach((asked) => {
  const { query } = asked;
  const people = whoSpeak(query);
  if (people.length > 0) {
    const side = isSpokenOf(query) ? speakersOfSide(asked) : [];
    return side.length > 0 ? side : people.flatMap(({ names }) => there(asked, names)).map(lower);
  }
  if (!query.namesRole || !asksOffice(query.typing.topic)) return speakersOfSide(asked);
  if (asksOfficesTogether(query.typing.words)) return [];
  const all = holders(asked);
  // behind a question on a meeting the office is that of somebody there
  const own = query.followUp
    ? all.find(({ mention }) =>
        asked.scope?.meeting.reports.some(({ document }) => document === mention.span.document),
      )
    : undefined;
  const best = own ?? all[0];
  return best ? [lower(best.mention.name)] : [];
});

/** "Công đoàn đề nghị gì cho anh An?": each person named is only spoken of. */
function isSpokenOf({ people, typing }: Query): boolean {
  return people.every(({ words }) => {
    const before = typing.topic.slice(0, Math.min(...words)).map((word) => word.folded);
    while (ADDRESSES.has(before.at(-1) ?? '')) before.pop();
    return OF_WHOM.has(before.at(-1) ?? '');
  });
}

const ADDRESSES = new Set('ong ba anh chi em co thay chu bac ban dong chi vu nha ho'.split(' '));
const OF_WHOM = new Set('cho voi ve cua'.split(' '));

/** Of the persons that a question of speech names those who speak: "Đại sứ nói gì với |ông An?" asks not of him. */
function whoSpeak({ people, intents, typing }: Query): Query['people'] {
  const [first] = intents;
  if (people.length === 0 || !first || !OF_TALK.has(first.intent.name) || typing.english) return people;
  const spoken = typing.topic.map((word) => word.folded);
  const at = placeOfVerb(spoken, first.cues);
  if (at <= 0) return people;
  return people.filter(({ words }) => {
    const start = Math.min(...words);
    return start < at || !TO_WHOM.test(spoken.slice(at, start).join(' '));
  });
}

/** What leads up to one who is spoken to, or with whom one speaks: "khi tiếp Thứ trưởng", "với ông". */
const TO_WHOM =
  /(?:^| )(?:voi|cho|toi|gui|tiep|don|gap|cung|hoi|de nghi|kien nghi|yeu cau)(?: (?:ong|ba|anh|chi|dong chi|ngai|vi|pho|thuong truc|tinh|[a-z]+ truong|bi thu|chu tich|giam doc|dai su|tong|chanh an)){0,4}$/;

/** The weight of words that name a meeting. */
const TELLING = 4;

/** Of the many that a given name fits, those whom the documents of the meeting that is meant name; all, where none. */
function there({ query, corpus, scope }: Asked, names: readonly string[]): readonly string[] {
  if (!scope || names.length < 2) return names;
  // "anh An sao không đóng tiền?" names no meeting: what is said tells which of them it is
  const named = query.speaksOfMeeting || query.followUp || query.ordinals.length + query.dates.length > 0;
  if (!named && scope.share * weightOf(query.naming) < TELLING) return names;
  const own = names.filter((name) =>
    corpus.people
      .mentions(name)
      .some(({ span }) => scope.meeting.reports.some(({ document }) => document === span.document)),
  );
  return own.length > 0 ? own : names;
}
