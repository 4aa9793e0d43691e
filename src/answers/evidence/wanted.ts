/** Wanted is not yet granted. */
export const WANTED =
  /(?<![\p{L}])(?:đề nghị|đề xuất|kiến nghị|xin|đòi|muốn|mong|gợi ý|rủ|kêu gọi|nêu ý kiến|cho rằng|đặt vấn đề)(?![\p{L}])|:\s(?:thì\s|mình\s|em\s)?nên(?!\p{L})/iu;
const GRANTED =
  /(?<![\p{L}])(?:thông qua|chấp thuận|đồng ý|đồng tình|thống nhất|nhất trí|duyệt|phê duyệt|chốt|quyết định|kết luận|ok|bác|từ chối|gạt|không ủng hộ|không tán thành|phản đối|bảo chưa)(?![\p{L}])/iu;
const REPLIED = /(?<![\p{L}])(?:trả lời|giải thích|cho biết|đáp)(?![\p{L}])/iu;
/** "Trình bày phương án tăng lên 11.500 đồng", "dự kiến trình": put forward, nothing more. */
const PUT_FORWARD =
  /(?<![\p{L}])(?:(?:trình bày|đưa ra|nêu|trình|giới thiệu|báo cáo) (?:các |một |hai |dự thảo )?phương án|(?:đưa ra|nêu|hô) (?:mức|giá)|phương án (?:trình|đề xuất))(?![\p{L}])/iu;

/** Does it say what was decided, or reply to a wish? Who tells something and then asks for more ("cho biết …; đề nghị …") has not. */
export function tellsOutcome(text: string): boolean {
  if (GRANTED.test(text)) return true;
  const replied = REPLIED.exec(text);
  return replied !== null && !WANTED.test(text.slice(replied.index));
}

/** Does the sentence tell of what somebody wanted or put forward, and not of what came of it? */
export function isOnlyWanted(text: string): boolean {
  return (WANTED.test(text) || PUT_FORWARD.test(text)) && !tellsOutcome(text);
}
