import type { Asked } from './context.ts';
import { evidence } from './evidence/evidence.ts';
import { unitText } from './evidence/unit-text.ts';
import type { Lookup } from './found.ts';
import { content } from './lookups/content.ts';
import { nextMeeting } from './lookups/when-where.ts';

/** What a question of the record may ask of the meeting to come, and how its announcement says that. */
const OF_NEXT: Readonly<Record<string, RegExp>> = {
  chair:
    /(?<![\p{L}])(?:chủ trì|điều hành|điều phối|dẫn|cầm trịch|chủ xị|host|facilitator|mc|đăng cai)(?![\p{L}])/iu,
  organiser: /(?<![\p{L}])(?:đăng cai|tổ chức|host|chủ nhà|chủ trì)(?![\p{L}])/iu,
  secretary: /(?<![\p{L}])(?:ghi|thư ký|note|scribe)(?![\p{L}])/iu,
  attendees: /(?<![\p{L}])(?:mời|dự|tham gia|có mặt)(?![\p{L}])/iu,
  place: /(?<![\p{L}])(?:tại|ở|vẫn|phòng|quán|nhà|hội trường|zoom|meet|teams|online)(?![\p{L}])/iu,
  date: /\d/u,
  format: /(?<![\p{L}])(?:trực tiếp|trực tuyến|online|zoom|meet|teams)(?![\p{L}])/iu,
};

/** "Buổi kế tiếp khi nào, ai host?", and "ai ghi chép?" behind a question for the next meeting: asked of the one to come. */
export function ofNext(asked: Asked): Lookup {
  const { query, scope } = asked;
  const [first] = query.intents;
  const says = OF_NEXT[first?.intent.name ?? ''];
  if (!says || !scope || scope.meeting.status !== 'held') return undefined;
  const cued = query.intents.some(
    ({ intent, score }) => intent.name === 'next_meeting' && score >= NEXT_CUED,
  );
  const stays = query.followUp && query.before?.intent === 'next_meeting' && query.ordinals.length === 0;
  if (!cued && !stays) return undefined;
  const answer = nextMeeting(asked);
  return answer?.kind === 'found' && says.test(answer.text) ? answer : undefined;
}

/** So surely a question asks for the next meeting, whatever else it asks. */
const NEXT_CUED = 2.2;

const LEADS =
  /(?<![\p{L}])(?:chủ trì|chủ tọa|điều hành|điều phối|điều khiển|dẫn dắt|cầm trịch|host|facilitator|moderator|mc)(?![\p{L}])/iu;
/** Who led a part of the meeting, or will lead another, is told by a sentence that says this much of what is asked. */
const TELLS_ALL = 0.72;

/** "Hội thảo về cảng biển ai chủ trì?", "Retro sprint 15 ai làm facilitator?": not of the whole meeting that the record is of. */
export function ofPart(asked: Asked, intent: string): Lookup {
  if (intent !== 'chair') return undefined;
  const [best] = evidence(asked, intent).filter(({ unit }) => LEADS.test(unitText(unit)));
  if (
    !best ||
    best.coverage < TELLS_ALL ||
    best.facts.some(({ kind }) => kind === 'chair' || kind === 'next')
  )
    return undefined;
  return content(asked, intent, LEADS);
}
