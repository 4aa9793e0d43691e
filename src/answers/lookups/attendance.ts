import { excerpt } from '../../corpus/document.ts';
import type { Fact, Person } from '../../meetings/fact.ts';
import { fieldOf } from '../../meetings/fields.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { sheetOf } from '../../search/sheets.ts';
import { fold } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { findPeople } from '../../text/names/names.ts';
import { expansions } from '../../text/spelling/abbreviations.ts';
import { type Asked, cutAtWord, reportAt, spansOf } from '../context.ts';
import { isEnough } from '../evidence/enough.ts';
import { evidence } from '../evidence/evidence.ts';
import { unitText } from '../evidence/unit-text.ts';
import { found, type Lookup } from '../found.ts';
import { isGuests, namesGuests } from '../persons/guests.ts';
import { hostsMeant, isHost, receives } from '../persons/hosts.ts';
import { sharedRun } from '../persons/party-words.ts';
import { content } from './content.ts';
import { factsInScope } from './scope-facts.ts';
import { personText, withoutRepeats } from './wording.ts';

/** More names than this are for the excerpts. */
const MOST_NAMES = 12;

/** Who was there; of one side, delegation or body where the question names one. */
export function attendees(asked: Asked): Lookup {
  const along = COMPANY.test(foldedWords(asked.query.typing))
    ? content(asked, 'attendees', IN_COMPANY)
    : undefined;
  if (along) return along;
  const all = factsInScope(asked, 'attendee');
  const { side, facts } = all.length > 0 ? ofSide(asked, all) : { side: false, facts: all };
  const body = side ? undefined : bodyAsked(asked);
  if (body) return membersOf(asked, body);
  if (all.length === 0) return undefined;
  if (ASKS_HOST.test(foldedWords(asked.query.typing))) {
    const hosts = [all.filter(receives), all.filter(isHost)].find((some) => some.length > 0);
    if (hosts) return listed(asked, 'attendees', hosts);
  }
  if (side && facts.length === 0) return undefined;
  const [, office] = OFFICE_ASKED.exec(foldedWords(asked.query.typing)) ?? [];
  if (office === undefined) return listed(asked, 'attendees', facts);
  const held = facts.filter(({ value }) => fold(value.role ?? '').includes(office));
  return held.length > 0 ? listed(asked, 'attendees', held) : undefined;
}

/** "Tháp tùng Bộ trưởng có những ai?": the sentence that names those who came along. */
const COMPANY = /(?:^| )(?:thap tung|di cung|cung di|di theo)(?: |$)/;
const IN_COMPANY = /(?<!\p{L})(?:tháp tùng|đi cùng|cùng đi|đi theo)(?!\p{L})/iu;

/** "Ai tiếp Đại sứ?", "Đại sứ được ai tiếp?": those of the house who received. */
const ASKS_HOST =
  /(?:^| )(?<!nhung )(?:ai|nao) (?:da |la nguoi |se )?(?:tiep|don|don tiep|hoi kien|hoi dam voi|lam viec voi|gap)(?= )|(?:^| )duoc (?:ai|nguoi nao|lanh dao nao) (?:tiep|don)(?: |$)/;

/** "Đại tá nào dự họp?": of those who were there the ones who hold that rank or office. */
const OFFICE_ASKED =
  /(?:^| )((?:thieu |trung |thuong |dai )(?:ta|tuong|uy)|(?:pho )?(?:bi thu|chu tich|thu tuong|giam doc|tong giam doc|vien truong|cuc truong|vu truong|chi cuc truong|hieu truong|chanh van phong)|bo truong|thu truong|dai su|luat su|giao su|kien truc su|bac si) nao (?:co mat|du|tham du|tham gia|di hop|den hop)(?: |$)/;

/** A body that a meeting sets up or elects has members of its own: "Tổ giám sát gồm những ai?". */
const BODY =
  /(?:^| )(?:(to|ban|doi|nhom|tieu ban|hoi dong|uy ban) ([a-z]+)|(hdqt|hdtv|bks|bch|btv|bqt|bql|bcd))(?: [a-z0-9]+)* (?:gom|co|la) (?:nhung ai|ai|nhung thanh vien|may nguoi|nhung nguoi)/;

/** The words that name that body, unaccented; undefined where the question names none, or the one that met. */
function bodyAsked({ query, scope }: Asked): string | undefined {
  const [, noun, of, short] = BODY.exec(query.typing.words.map(({ folded }) => folded).join(' ')) ?? [];
  if (short !== undefined) return fold(expansions(short)[0] ?? short);
  if (noun === undefined || of === undefined || of === 'chuc') return undefined;
  return scope?.profile.title.pairs.has(`${noun.split(' ').at(-1)} ${of}`) ? undefined : `${noun} ${of}`;
}

/** The sentence that names the body and people. */
function membersOf(asked: Asked, body: string): Lookup {
  const best = evidence(asked, 'attendees').find(
    ({ unit }) => fold(unitText(unit)).includes(body) && findPeople(unitText(unit)).length > 0,
  );
  const at = best && reportAt(asked.corpus, best.unit.span);
  return best && isEnough(best)
    ? found('attendees', cutAtWord(unitText(best.unit), 440), [best.unit.span], at ? [at.meeting] : [])
    : undefined;
}

export function absent(asked: Asked): Lookup {
  const facts = factsInScope(asked, 'absent');
  const { typing, expects } = asked.query;
  // how many were away: the report may count those who came
  if (facts.length === 0)
    return expects.kind === 'number' ? content(asked, 'absent', COUNTS_PEOPLE) : absentBody(asked);
  const why = /(?:^| )(?:vi sao|tai sao|sao|ly do|li do|why)(?: |$)/.test(
    typing.words.map((word) => word.folded).join(' '),
  );
  const [only] = facts;
  return why && asked.scope && only
    ? found(
        'absent',
        cutAtWord(withoutRepeats(facts.map(({ span }) => excerpt(span))).join(' '), 330),
        spansOf(facts),
        [asked.scope.meeting],
      )
    : listed(asked, 'absent', facts);
}

/** "Đại diện Công ty A: vắng không lý do", "Sở B không cử người dự". */
const BODY_AWAY =
  /^[-\s•+*\d.)]*(?:đại diện|công ty|cty|nhà thầu|liên danh|sở|phòng|ban|ubnd|xã|phường|đơn vị|bên|phía|tổ|hộ|căn|chi cục|trung tâm|tư vấn|chủ đầu tư|viện|hội|đoàn)(?!\p{L})[^.;]{2,80}?(?<!\p{L})(?:vắng|không (?:cử|dự|tham dự|có mặt|đến|về họp|có đại diện))(?!\p{L})/iu;

/** "Vắng: đại diện Điện lực (đã mời)": a body that sent nobody, in the field for those who are away or said of it there. */
function absentBody({ scope, corpus }: Asked): Lookup {
  if (!scope) return undefined;
  const units = scope.meeting.reports.flatMap(({ document }) => sheetOf(document).units);
  const unit = units.find((one) => {
    const field = fieldOf(unitText(one), 0);
    return (
      (field?.kind === 'absent'
        ? /^(?!không(?!\p{L}))\p{L}{2}/iu.test(unitText(one).slice(field.value.start))
        : one.index < NEAR_TOP && BODY_AWAY.test(unitText(one))) &&
      reportAt(corpus, one.span)?.meeting === scope.meeting
    );
  });
  return unit && found('absent', cutAtWord(unitText(unit), 300), [unit.span], [scope.meeting]);
}

/** Who came and who did not is told near the top. */
const NEAR_TOP = 30;

/** "33/35 đại biểu", "vắng 2", "có mặt 41 người". */
const COUNTS_PEOPLE =
  /(?<![\p{L}])vắng(?: mặt)?:? \d+|\d+ ?\/ ?\d+ (?:\p{L}+ ){0,2}(?:đại biểu|thành viên|hộ|căn|người|cổ đông|đảng viên|hội viên|đoàn viên|ủy viên|xã viên|cán bộ)|(?:hộ|người|đại biểu|thành viên)[^.;\d]{0,20}: \d+ ?\/ ?\d+/iu;

export function secretary(asked: Asked): Lookup {
  return listed(asked, 'secretary', factsInScope(asked, 'secretary'));
}

function listed(
  asked: Asked,
  intent: string,
  facts: readonly Fact<'attendee' | 'absent' | 'secretary'>[],
): Lookup {
  if (!asked.scope) return undefined;
  const people = withoutRepeats(
    facts.map(({ value }) => personText(value)),
    (text) => text.split(/,| \(/)[0] ?? text,
  );
  const more = people.length > MOST_NAMES ? ` và ${people.length - MOST_NAMES} người khác` : '';
  return found(intent, `${people.slice(0, MOST_NAMES).join('; ')}${more}.`, spansOf(facts), [
    asked.scope.meeting,
  ]);
}

/** What opens a side in a question, unaccented, and what closes it. */
const OPENS =
  /(?:^| )(?:phia|ben|doan|dai dien|lanh dao|diem cau|dau cau|cua|tinh uy|thanh uy|ubnd|hdnd|so|cong ty|truong|huyen|tinh|nguoi|from|side)(?= )/g;
const CLOSES = new Set(
  'co du tham gom la dai ai nhung nao the vay thi hop cu den trong tai o hoi phien buoi cuoc khong di who attended joined was were at in and'.split(
    ' ',
  ),
);

/**
 * The attendees whom the documents seat with a side that the question names: "phía Trung Quốc", "bên Lào Cai", "Đoàn
 * Khánh Hòa". Where it names none, or one that fits everybody alike, all.
 */
export function ofSide<K extends 'attendee' | 'head' | 'chair'>(
  asked: Asked,
  all: readonly Fact<K>[],
): { side: boolean; facts: readonly Fact<K>[] } {
  const text = ` ${asked.query.typing.words.map((word) => word.folded).join(' ')} `;
  let best = 0;
  let chosen: readonly Fact<K>[] = all;
  for (const phrase of sidesNamed(text)) {
    const guests = asked.scope !== undefined && namesGuests(asked.scope.meeting, phrase);
    const fits = all.map((fact) => ({
      fact,
      fit:
        guests && isGuests(fact.value.side) ? phrase.length : sideFit(phrase, fact.value, excerpt(fact.span)),
    }));
    const most = Math.max(...fits.map(({ fit }) => fit));
    if (most < Math.min(2, phrase.length) || most <= best) continue;
    // whose office is of a side of two words sits with it
    const least = phrase.length > 1 ? Math.floor(most) : most;
    const facts = fits.filter(({ fit }) => fit >= least).map(({ fact }) => fact);
    if (facts.length === all.length) continue;
    best = most;
    chosen = facts;
  }
  if (best === 0) {
    const title = asked.scope?.meeting.title ?? '';
    for (const phrase of sidesNamed(text)) {
      const hosts = hostsMeant(all, phrase, title);
      if (hosts.length > 0) return { side: true, facts: hosts };
    }
  }
  return { side: best > 0, facts: chosen };
}

/** What the question may name as a side, word by word: what an opening word leads in to, and what stands before "có những ai". */
function sidesNamed(text: string): string[][] {
  // "Phía trường có ai tiếp đoàn A?": whom they received is no side asked for
  const opens = matchesOf(OPENS, text);
  const own = opens.filter((match, i) => i === 0 || !RECEIVED.test(text.slice(0, match.index)));
  const opened = own.map((match) => {
    const after = text
      .slice(match.index + match[0].length)
      .trim()
      .split(' ');
    const stop = after.findIndex((word) => CLOSES.has(word));
    return after.slice(0, stop < 0 ? 6 : Math.min(stop, 6));
  });
  const before = BEFORE_WHO.exec(text)?.[1]?.trim().split(' ') ?? [];
  return [...opened, before]
    .filter((phrase) => phrase.length > 0)
    .map((phrase) => phrase.flatMap((word) => fold(expansions(word)[0] ?? word).split(' ')));
}

const RECEIVED = / (?:tiep|don|gap|tham|lam viec voi|hoi dam voi|chao)$/;

/** "Tư vấn giám sát có những ai dự?" */
const BEFORE_WHO =
  /^ (?:the |vay |con |roi )*((?:[a-z0-9]+ ){1,6}?)(?:co|gom|cu) (?:nhung )?(?:ai|nguoi nao) /;

/** The most words of the phrase that stand side by side in the side or the role; the side counts a little more. */
function sideFit(phrase: readonly string[], { side, role }: Person, said: string): number {
  const inSide = sharedRun(phrase, side ?? '');
  const inRole = sharedRun(phrase, role ?? '');
  return Math.max(inSide > 0 ? inSide + 0.1 : 0, inRole, side ? 0 : Math.min(1, sharedRun(phrase, said)));
}
