import { excerpt } from '../../corpus/document.ts';
import type { Fact } from '../../meetings/fact.ts';
import { lower } from '../../text/fold.ts';
import { sharedRun } from './party-words.ts';

/** Who stands before this verb at the head of a report receives, who stands behind it is received. */
const RECEIVES =
  /(?<!\p{L}|sự )(?:(?:đã\s+)?(?:có|tổ chức)\s+(?:buổi|cuộc)\s+)?(?:đón\s+)?(?:tiếp(?! tục| theo| thu| xúc| nhận| cận| sức| dân| cử)|làm việc với|hội đàm với|hội kiến với|gặp gỡ)(?!\p{L})/u;
/** "Cùng tiếp đoàn có …", "Đón đoàn có …": they sit with the host. */
const BESIDE_HOST =
  /(?<!\p{L})(?:cùng|tham gia|cũng)\s+(?:đón\s+)?tiếp(?!\p{L})|^\s*(?:đón|tiếp|đón tiếp|tiếp đón)(?:\s+và làm việc với)?\s+(?:đoàn|khách|đại biểu|đại sứ)[^.;]{0,60}\s(?:có|gồm|là)\s/u;
/** "Phía chủ nhà", "bên ta", or the sort of body that receives. */
const HOST_WORDS = new Set('chu nha viet nam ta minh bo truong tinh so ubnd cong ty thanh pho'.split(' '));

type Seated = Pick<Fact<'attendee'>, 'span' | 'at' | 'value'>;

/**
 * Where a delegation was received: those of the house, if the question's words for a side are the host's and no
 * guest's. Hosts need no "phía …" of their own in the report.
 */
export function hostsMeant<K extends 'attendee' | 'head' | 'chair'>(
  all: readonly Fact<K>[],
  phrase: readonly string[],
  title: string,
): readonly Fact<K>[] {
  const hosts = all.filter(isHost);
  const guests = all.filter((fact) => !hosts.includes(fact));
  if (hosts.length === 0 || guests.length === 0) return [];
  const fits = (fact: Fact<K>) =>
    sharedRun(phrase, `${fact.value.side ?? ''} | ${fact.value.role ?? ''}`) > 1;
  if (guests.some(fits)) return [];
  const named =
    phrase.some((word) => HOST_WORDS.has(word)) ||
    sharedRun(phrase, title) === phrase.length ||
    hosts.some(fits);
  return named ? hosts : [];
}

/** Does the sentence seat this person with those who received? */
export function isHost(fact: Seated): boolean {
  return BESIDE_HOST.test(lower(excerpt(fact.span))) || receives(fact);
}

/** Does the sentence say that this person received somebody? */
export function receives({ span, at }: Seated): boolean {
  const verb = RECEIVES.exec(lower(excerpt(span)));
  return verb !== null && at !== undefined && at.end <= span.start + verb.index + 1;
}
