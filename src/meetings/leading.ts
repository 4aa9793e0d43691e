/** Verbs of who leads a meeting, said of nothing else, as sources of patterns: "cầm trịch", "chủ xị". */
export const LEADS_ONLY = '(?:cầm (?:trịch|chịch|cái|còi|nhịp|lái|mic|micro)|chủ xị|đầu trò)';
/** Any verb of who leads it. */
export const LEADS = `(?:host|mc|chair|facilitator|moderator|${LEADS_ONLY}|dẫn(?: dắt| chuyện)?|chủ trì|chủ tọa|điều (?:hành|phối|khiển))`;
