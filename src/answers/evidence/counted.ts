import type { Query } from '../../questions/query.ts';
import type { Unit } from '../../search/sheets.ts';

/** How a text counts things of a kind. */
export interface Counted {
  /** "17 nghị quyết", "ba văn kiện", "97/134 hộ": a number, at most one word between, then the thing counted. */
  readonly any: RegExp;
  /** "11/34 điểm cầu gửi muộn": some of them. */
  readonly part: RegExp;
  readonly whole: RegExp;
  /** "23 bé đi": with what the question says of them right behind. */
  readonly deed?: RegExp;
  /** The question asks for some of all: those who did something. */
  readonly partAsked: boolean;
}

export const PART_ONLY = 1.2;
/** The very thing asked for stands behind a number. */
export const COUNTED = 1.8;
const PART_ASKED =
  /(?:^| )(?:tan thanh|dong y|co mat|du|tham gia|tham du|chua|da|bo phieu|khong|vang|attended|voted)(?: |$)/;

export function countedBy(unit: string, { typing }: Query): Counted {
  // "bao nhiêu người?": "39 chị", "11 đồng chí"
  const counted =
    unit === 'nguoi'
      ? '(?:nguoi|chi|anh|dong chi|uy vien|thanh vien|dai bieu|em|ban)'
      : CHILDREN.has(unit)
        ? '(?:chau|be|em|con|hoc sinh|hs|tre)'
        : unit;
  // "lúc 18 giờ 30 để học sinh": a small word parts them
  const thing = `(?:du thao )?(?:(?!(?:de|cho|thi|va|la|den|o|cac|khi|neu) )[^ ]{1,8} )?${counted}(?![a-z])`;
  const asked = typing.words.map((word) => word.folded);
  const behind = asked[asked.indexOf(unit) + 1];
  return {
    ...(behind && /^[a-z]+$/.test(behind) && !NO_DEED.has(behind)
      ? { deed: new RegExp(`\\d[\\d.,/]* ${thing} ${behind}(?![a-z])`) }
      : {}),
    any: new RegExp(
      `(?:\\d(?:[\\d.,/]*\\d)?|(?<![a-z])(?:mot|hai|ba|bon|nam(?! (?:nay|qua|toi|truoc|ngoai|hoc) )|sau|bay|tam|chin|muoi)) ${thing}`,
    ),
    part: new RegExp(`\\d/\\d+ ${thing}`),
    whole: new RegExp(`(?<![\\d/])\\d+ ${thing}`),
    partAsked: PART_ASKED.test(typing.words.map((word) => word.folded).join(' ')),
  };
}

/** What a text calls pupils another calls children. */
const CHILDREN = new Set(['chau', 'be', 'em', 'tre', 'hoc sinh']);
const NO_DEED = new Set('la thi vay the ha a nhi roi trong o cho den tu ve co cua voi va z v'.split(' '));

/** Of "mấy xã viên" the second syllable: "hợp tác xã" alone are none. */
export function behindCounted({ typing, expects, terms }: Query): string | undefined {
  const at = typing.words.findIndex(({ folded }, i) => i > 0 && folded === expects.unit);
  const next = typing.words[at + 1]?.folded;
  return at >= 0 && terms.some((term) => term.at === at + 1) ? next : undefined;
}

export function saysCounted({ bag }: Unit, counted: string, behind: string | undefined): boolean {
  return bag.forms.has(counted) && (behind === undefined || bag.forms.has(behind));
}

/** "chỉ còn 3", "được 12", "tổng: 40": a number behind what says how many there are. */
export const COUNT_BEHIND =
  /(?:(?<![a-z])(?:con|la|co|duoc|chi|len|xuong|dat|khoang|tong|tong cong|du|thieu|them)|:) \d{1,5}(?![\d/.,:h]|-\d| (?:thang|ngay|gio)(?![a-z]))/;
