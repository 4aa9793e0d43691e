import type { Query } from '../../questions/query.ts';
import type { Candidate } from '../../questions/scope/scope.ts';
import { coverTerm, type Term } from '../../questions/terms.ts';

/**
 * "Cổ tức |trả| hôm nào?", "khi nào |dời|?": what is done on that day, right beside the question word, where it is nothing
 * that meetings do and no part of the meeting's name.
 */
export function deedAsked(query: Query, scope: Candidate | undefined): Term | undefined {
  const { topic } = query.typing;
  const asks = topic.findIndex(({ folded }, i) => WHEN.has(`${folded} ${topic[i + 1]?.folded ?? ''}`));
  if (asks < 0) return undefined;
  // "xây từ năm nào"
  const before = LEADS_TO_DAY.has(topic[asks - 1]?.folded ?? '') ? asks - 2 : asks - 1;
  // "bao giờ ra mắt", "khi nào có kết quả": a small word may stand between
  const behind = query.terms.some(({ at }) => at === asks + 2) ? asks + 2 : asks + 3;
  const beside = [before, behind];
  return query.terms.find(
    (term) =>
      beside.includes(term.at) &&
      !OF_MEETINGS.has(term.folded) &&
      // "… với Đại học Bắc Giang ngày nào?", "lễ ký hôm nào ta": a name and a particle are no deeds
      !/^\p{Lu}/u.test(topic[term.at]?.text ?? '') &&
      !(PARTICLES.has(term.folded) && term.at === topic.length - 1) &&
      !(scope && coverTerm(term, scope.profile.bag) > 0.5),
  );
}

const WHEN = new Set(
  'hom nao,ngay nao,nam nao,khi nao,luc nao,bao gio,chung nao,bua nao,hoi nao,thang nao,thang may,ngay may'.split(
    ',',
  ),
);
const LEADS_TO_DAY = new Set('tu vao trong hoi den luc sang qua'.split(' '));
const PARTICLES = new Set('ta vay the nhi a ha nhe nha'.split(' '));
/** What is done with meetings and their papers. */
const OF_MEETINGS = new Set(
  'cuoc cac ben hai dia tinh hop nhom gap lam viec ban ngoi dien ra to chuc khai mac be bat dau ket thuc dang cai tiep ky ket du den chu tri thong qua bau cu dai hoi nghi phien buoi'.split(
    ' ',
  ),
);
