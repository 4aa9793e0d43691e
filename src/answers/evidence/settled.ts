import { excerpt } from '../../corpus/document.ts';
import type { Query } from '../../questions/query.ts';
import { OF_TALK } from './decided.ts';
import { isEnough } from './enough.ts';
import type { Evidence } from './evidence.ts';
import { isOnlyWanted } from './wanted.ts';

/** These are asked for as they were, not for what was settled. */
const AS_SAID = new Set([...OF_TALK, 'vote']);
/** What was settled is said in fewer words than what was wanted. */
const NEARLY_SAID = 0.25;
/** Whether it was granted still fewer: "Không đồng ý tạm ứng thêm". */
const GRANTED_IN_SHORT = 0.35;
const SPEAKS_OF_IT = 0.45;
/** A point that opens with what was decided. */
const DECIDES_FIRST =
  /^[\s\d.)(•–-]*(?:(?:đã|được|chưa|không)\s+){0,2}(?:đồng ý|chấp thuận|thống nhất|nhất trí|thông qua|phê duyệt|duyệt|cho phép|giải quyết|có cơ sở|xem xét|bác|từ chối|tạm dừng|giữ nguyên)(?!\p{L})/iu;

/** Of how much, by when and whether what was settled in the end is the answer, though a sentence says more of what was wanted. */
export function settledFirst(query: Query, intent: string, ranked: readonly Evidence[]): readonly Evidence[] {
  const [best] = ranked;
  const { polar } = query;
  const isSure = (name: string) =>
    query.intents.some(({ intent, score }) => intent.name === name && (!polar || score >= HINTED));
  if (!best || !(polar || ['number', 'date'].includes(query.expects.kind))) return ranked;
  if (
    query.people.length > 0 ||
    isSure('proposal') ||
    (AS_SAID.has(intent) && (isSure(intent) || !polar)) ||
    !(isOnlyWanted(excerpt(best.unit.span)) || isOnlySaid(best, intent)) ||
    // "gửi công văn đòi nợ" is a task, no wish
    (intent === 'deadline' && best.facts.some(({ kind }) => kind === 'action'))
  )
    return ranked;
  const settled = ranked.find(
    (one) =>
      isEnough(one) &&
      one.unit.span.document === best.unit.span.document &&
      one.score > best.score - (polar ? GRANTED_IN_SHORT : NEARLY_SAID) &&
      (polar || one.coverage > best.coverage - GRANTED_IN_SHORT) &&
      one.facts.some(
        (fact) => fact.kind === 'agreed' || (fact.kind === 'vote' && (polar || fact.value.passed !== false)),
      ) &&
      (polar
        ? one.coverage >= SPEAKS_OF_IT && DECIDES_FIRST.test(excerpt(one.unit.span))
        : one.reasons.some(({ reason, amount }) => reason === query.expects.kind && amount > 0)),
  );
  return settled ? [settled, ...ranked.filter((one) => one !== settled)] : ranked;
}

/** A word that may hint at a proposal ("xin") asks for none where the question is whether it was granted. */
const HINTED = 0.5;

/** "An muốn ngày 18, Bình phản đối": nothing came of it there. Where what was decided is asked for, nor of what was only said. */
function isOnlySaid({ facts, unit }: Evidence, intent: string): boolean {
  return (
    !CONCLUDES.test(excerpt(unit.span)) &&
    facts.some(({ kind }) => kind === 'proposal' || (kind === 'statement' && intent === 'agreed')) &&
    !facts.some(({ kind }) => kind === 'agreed' || kind === 'vote')
  );
}

/** "Kết luận cuộc họp, Chánh án yêu cầu …": who chairs orders, and it is so. */
const CONCLUDES =
  /^\P{L}*(?:phát biểu |ý kiến )?(?:kết luận|chỉ đạo|kết thúc|tổng kết|bế mạc|khép lại|chốt lại|kết lại)(?!\p{L})/iu;
