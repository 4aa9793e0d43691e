import { questionText } from '../question-text.ts';
import type { TypedQuestion } from '../typing/typing.ts';

const WH =
  /(?:^| )(?:ai|gi|nao|dau|bao nhieu|may|sao|the nao|bao gio|bao lau|who|what|when|where|which|how|why)(?: |$)/;

const IF_SETTLED =
  /(?:^| )(?:chot|quyet|quyet dinh|thong nhat|nga ngu|duyet)(?: duoc| lai| xong| gi)? (?:chua|hay chua)(?: (?:a|ha|vay|v|nhi|the|ban|bot|ad|em|anh|chi|oi|nhe|z|zay|ta))*$/;

/** "Đã quyết cho thuê nhà chưa?" */
const SETTLED_YET =
  /(?:^| )(?:da|duoc) (?:chot|quyet|quyet dinh|thong nhat|duyet|ket luan) (?:[a-z0-9]+ ){1,9}(?:chua|hay chua)(?: (?:a|ha|vay|v|nhi|the|z|zay|ta))*$/;

/** "có phải …?", "… đúng không?", "… chưa?", "did …?"; with a question word it is none. */
export function isPolar(typing: TypedQuestion): boolean {
  const text = questionText(typing.words);
  if (
    /(?:^| )(?:co phai|phai chang|chang phai|dung khong|phai khong|co dung|dung la|right)(?: |$)/.test(text)
  )
    return true;
  if (typing.english) return /^(?:did|was|were|is|are|does|do|has|have|had|will|can) /.test(text);
  // "MC là ai, chốt chưa?"
  if (asksIfSettled(typing)) return true;
  if (WH.test(text)) return false;
  if (WONDERS.has(typing.words.at(-1)?.lower ?? '')) return true;
  return /(?:^| )(?:khong|chua|ko|hay chua|hay khong|khong nhi|khong vay|khong a|chua nhi|chua vay)(?: (?:a|ha|vay|nhi|the|ban|bot|ad|em|anh|chi|oi|nhe))*$/.test(
    text,
  );
}

/** "Hội nghị họp qua mạng à?" */
const WONDERS = new Set(['à', 'hả', 'ư', 'chứ', 'sao']);

/** "…, chốt chưa?": asks whether something was settled, whatever else it asks. */
export function asksIfSettled(typing: TypedQuestion): boolean {
  const text = questionText(typing.words);
  return IF_SETTLED.test(text) || SETTLED_YET.test(text);
}
