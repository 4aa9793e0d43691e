import { namesDeputy, namesRole, roleHeads, spelled } from '../../questions/slots/role-words.ts';
import { fold } from '../../text/fold.ts';
import type { Asked } from '../context.ts';
import { holders } from './holders.ts';

/** Deeds of whoever leads a meeting, as two unaccented words or one. */
const LEADS = /(?:^| )(?:ket luan|chi dao|quyet dinh|yeu cau|phan cong|giao|chot|dong y|thong nhat)(?: |$)/;

/**
 * "Chủ tịch UBND kết luận gì?" of a meeting that only a deputy led: the office asked for before the verb is held by
 * nobody there, and what the deputy concluded is no answer.
 */
export function isHeldByDeputyOnly(asked: Asked): boolean {
  const { query, scope, corpus } = asked;
  if (!scope || query.typing.english || query.people.length > 0) return false;
  const said = spelled(query.typing.topic);
  const verb = LEADS.exec(said);
  if (!verb) return false;
  const before = query.typing.topic.slice(0, said.slice(0, verb.index).split(' ').filter(Boolean).length);
  if (!namesRole(before) || namesDeputy(spelled(before))) return false;
  const heads = roleHeads(before);
  if (holders(asked).length > 0) return false;
  const documents = scope.meeting.reports.map(({ document }) => document);
  const roles = [...corpus.people.withRole()]
    .filter(({ span }) => documents.includes(span.document))
    .map(({ role }) => ` ${fold(role)} `)
    .filter((role) => heads.some((head) => role.includes(` ${head} `)));
  return roles.length > 0 && roles.every((role) => heads.some((head) => role.includes(` pho ${head} `)));
}
