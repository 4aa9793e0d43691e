import { excerpt } from '../../corpus/document.ts';
import type { Fact } from '../../meetings/fact.ts';
import type { Query } from '../../questions/query.ts';
import type { Unit } from '../../search/sheets.ts';
import { endsMatter } from './outcome.ts';

/** What speaks for or against a unit, and how much. */
export interface Reason {
  readonly amount: number;
  readonly reason: string;
}

/** Yes or no is settled by what was decided, not by what was asked for. */
const DECISION = 0.14;
const DECIDES =
  /(?<![\p{L}])(?:(?:[Tt]hông qua|[Cc]hấp thuận|[Đđ]ồng ý|[Tt]hống nhất|[Cc]hưa|[Kk]hông|rút|quyết|[Cc]hốt|[Nn]hất trí|[Ss]ang năm|[Dd]uyệt|chấp nhận|nhận lời|từ chối|gật đầu|lắc đầu|giữ nguyên|hoãn|(?:thì|cho|tạm|đành) (?:bỏ|thôi|dẹp|gác|nghỉ)|thôi (?:khỏi|không|bỏ)|dẹp|khỏi làm|bác bỏ|khước từ|phải chờ|còn chờ|đang chờ)(?![\p{L}])|bác(?: bỏ)? (?:đề|kiến|ý|đơn|phương|yêu))/u;
/** What one person is against is not decided by that. */
const AGAINST =
  /(?<!\p{L})(?:không (?:đồng ý|đồng tình|tán thành|ủng hộ|nhất trí|chịu|khoái|thích|ưng|mặn mà)|phản đối|bảo lưu)(?!\p{L})/iu;
/** "Xin không cho …": the "không" is part of what was asked for. */
const NEGATES_ONLY = /(?<!\p{L})(?:đề nghị|đề xuất|kiến nghị|xin)\s+(?:không|chưa|rút)(?!\p{L})/iu;
/** Whether something is spoken of at all is settled by who proposes it, too. */
const MENTIONS =
  /(?:^| )(?:nhắc|đề cập|nói|bàn|nêu|thảo luận|trao đổi|nhac|de cap|noi|ban|neu|thao luan|trao doi|mention|discuss)(?: (?:tới|đến|về|ra|toi|den|ve))? /;
/** A heading, or a point of the agenda, says what was to be decided, and no more. */
const ONLY_NAMES = -0.3;
const AGENDA = /^[\s\d.)(–-]*(?:xin|đề nghị|đề xuất|kiến nghị|về(?: việc)?|v\/v|việc|tờ trình)\s[^.:;]*$/iu;
/** How many it came to is what was decided, where the report tells both. */
const PROPOSED = 0.08;
/** "được bổ sung bao nhiêu người": what was granted, not what somebody wished to have. */
const ASKS_GRANTED = /(?:^| )duoc (?!khong|chua|ko|k|hay|mot|may|bao)[a-z]+/;
/** "Xin sáu máy mà được mấy máy?": what was granted, with what was asked for in the same breath. */
const ASKED_AND_GRANTED =
  /(?:^| )(?:xin|doi|de nghi|de xuat|kien nghi) (?:[a-z0-9]+ ){1,8}?(?:ma|thi|roi|co) (?:[a-z]+ ){0,3}?(?:duoc|duyet|cap|cho)(?: |$)/;
/** "Giải quyết được bao nhiêu vụ?": what came of it, not what is to be done. */
const ASKS_ACHIEVED = /(?:^| )(?:duoc|dat|da) (?:[a-z]+ ){0,2}(?:bao nhieu|nhieu|may) /;
const TO_BE_DONE = -0.2;
/** What is hoped for is not what came of it, unless that is asked. */
const AIMS = /(?<!\p{L})(?:phấn đấu|quyết tâm|sẽ đạt|dự kiến đạt|phải đạt)(?!\p{L})/iu;
const ASKS_AIM = /(?:^| )(?:phan dau|quyet tam|muc tieu|chi tieu|yeu cau|se|du kien|ke hoach|phai) /;
const DONE = /(?<!\p{L})(?:đã|đạt|được|vừa)(?!\p{L})/iu;
/** Questions of what somebody said or wished. */
export const OF_TALK: ReadonlySet<string> = new Set(['proposal', 'statement']);
/** Questions that others answer as well as the one they name: of what befell somebody, or how much of it. */
export const OF_MATTERS: ReadonlySet<string> = new Set(['figure', 'passage']);
const OF_WISHES = new Set([...OF_TALK, 'signed', 'vote', 'action_item']);
/** A line that gives the outcome of what stands before it: "Chốt 400 nghìn", "=> Làm A". */
const OUTCOME = 0.2;
export const SETTLES = 'what was settled';
const SETTLED =
  /^\W{0,4}(?:[Cc]hốt|CHỐT|[Tt]hống nhất|[Nn]hất trí|[Kk]ết luận|[Qq]uyết định|[Cc]uối cùng|[Rr]ốt cuộc|[Vv]ậy là|[Tt]hế là|(?:[Bb]àn|[Nn]ói|[Cc]ãi|[Tt]ranh luận|[Tt]hảo luận) (?:một hồi|qua (?:bàn |nói |cãi )?lại|tới (?:bàn |nói )?lui|mãi|hồi lâu|xong)|KL:|[Đđ]ồng ý)(?!\p{L})|^\s*(?:=+>|→|⇒|➜|->)/u;

/** "Hoa không khoái: đắt quá": one says so, and why. */
const OF_ONE = /^[\s–•*+-]*(?:\p{L}{1,7}\s){1,3}không \p{L}+(?: \p{L}+)?:\s/u;
/** "→ Giữ 30k". */
const OUTCOME_SIGN = /^\s*(?:=+>|→|⇒|➜|->)/u;
const LEADS_IN = /^[^.;]{0,60}:\s*$/u;

/** "Công nhân đòi bao nhiêu?" */
const ASKS_WISH = /(?:^| )(?:doi|xin|yeu cau|de nghi|kien nghi|muon|mong muon) /;
/** "A. Yêu cầu của tập thể lao động": below it stands what is only asked for. */
const WISHES =
  /^\P{L}*(?:(?:[A-H]|[IVX]{1,4})[.)]\s*)?(?:các |những )?(?:yêu cầu|kiến nghị|đề nghị|đề xuất|nguyện vọng)\s(?:của|từ)\s/iu;

function isWished({ lead }: Unit): boolean {
  return lead !== undefined && WISHES.test(excerpt(lead));
}

/** Does it ask whether something was spoken of at all? */
export function asksMention({ typing }: Query): boolean {
  return MENTIONS.test(typing.words.map(({ lower }) => lower).join(' '));
}

/** Two deeds to choose from. */
const EITHER_ASKED =
  /(?<!\p{L})\p{L}{1,9} hay (?!là |không|chưa|bị |có |quá |hơn |ai |gì )\p{L}{1,9}(?: (?:vậy|thế|nhỉ|ha|ta|đây|luôn))*$/u;

/** For units with their facts: what speaks for or against one, where the question asks what was decided, by what it decides. */
export function decisionOf(
  query: Query,
  intent: string,
): (unit: Unit, facts: readonly Fact[]) => readonly Reason[] {
  const { words } = query.typing;
  const kinds = query.intents.map((match) => match.intent.name);
  // "mua hay sửa?" asks what was chosen
  const settles =
    kinds.includes('agreed') ||
    (kinds.length === 0 && EITHER_ASKED.test(words.map(({ lower }) => lower).join(' ')));
  const polar = query.polar && !asksMention(query);
  const granted =
    !query.polar && !OF_WISHES.has(intent) && ASKS_GRANTED.test(words.map(({ folded }) => folded).join(' '));
  const counts = query.expects.kind === 'number' && !kinds.some((kind) => OF_TALK.has(kind));
  const folded = words.map((word) => word.folded).join(' ');
  const achieved = counts && !settles && !kinds.includes('action_item') && ASKS_ACHIEVED.test(folded);
  const aims = !ASKS_AIM.test(folded);
  // what became of a proposal is not the proposal
  const both = ASKED_AND_GRANTED.test(words.map(({ folded }) => folded).join(' '));
  const wishes = counts && !settles && ASKS_WISH.test(folded);
  const ofPerson = polar && query.people.length > 0;
  const wish = both
    ? 4 * DECISION
    : settles && !query.polar
      ? 2 * DECISION
      : (polar && !ofPerson) || granted
        ? DECISION
        : counts
          ? PROPOSED
          : 0;
  return (unit, facts) => {
    const text = excerpt(unit.span);
    const decided = facts.some(({ kind }) => kind === 'agreed' || kind === 'vote');
    const reasons: Reason[] = [];
    if (wishes && isWished(unit)) reasons.push({ amount: DECISION, reason: 'wished for' });
    if (achieved && aims && AIMS.test(text)) reasons.push({ amount: TO_BE_DONE, reason: 'hoped for' });
    else if (achieved && !DONE.test(text) && facts.some(({ kind }) => kind === 'action' || kind === 'agreed'))
      reasons.push({ amount: TO_BE_DONE, reason: 'to be done' });
    // "Chốt mấy việc:" leads in to what was settled, and says none of it
    if (LEADS_IN.test(text)) return reasons;
    if (settles && SETTLED.test(text)) reasons.push({ amount: OUTCOME, reason: SETTLES });
    // "An nghe cả hai, quyết mua máy mới"
    else if (settles && !polar && !decided && endsMatter(unit))
      reasons.push({ amount: (3 * OUTCOME) / 4, reason: 'ends the matter' });
    else if (settles && !polar && !decided && DECIDES.test(text))
      reasons.push({ amount: OUTCOME / 2, reason: 'decides' });
    const ofOne =
      query.people.length === 0 &&
      AGAINST.test(text) &&
      (OF_ONE.test(text) || facts.some(({ kind }) => OF_TALK.has(kind)));
    if (
      polar &&
      (decided || OUTCOME_SIGN.test(text) || (!ofOne && DECIDES.test(text) && !NEGATES_ONLY.test(text)))
    )
      reasons.push({ amount: DECISION, reason: 'decision' });
    else if (polar && (unit.kind === 'heading' || AGENDA.test(text)))
      reasons.push({ amount: ONLY_NAMES, reason: 'decides nothing' });
    else if (
      wish > 0 &&
      !decided &&
      !SETTLED.test(text) &&
      (isWished(unit) || facts.some(({ kind }) => kind === 'proposal'))
    )
      reasons.push({ amount: isWished(unit) ? -1.5 * wish : -wish, reason: 'only proposed' });
    return reasons;
  };
}
