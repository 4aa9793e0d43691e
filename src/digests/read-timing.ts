import { IANAZone } from 'luxon';
import { fold } from '../text/fold.ts';

/** What was typed is not an hour or a zone; `refusal` says so to the person, with examples. */
export interface Refusal {
  readonly refusal: string;
}

const HOUR =
  /^(\d{1,2})(?: ?(?::|h|g|gio|\.) ?(\d{2}|ruoi)?(?: ?(?:phut|p|ph))?)? ?(sang|trua|chieu|toi|am|pm)?$/u;

/**
 * An hour of the day as people type it, as `HH:MM`.
 *
 * @example
 * readHour('6:30'); // '06:30'
 * readHour('7h rưỡi tối'); // '19:30'
 * readHour('25:00'); // { refusal: '“25:00” không phải là giờ…' }
 */
export function readHour(typed: string): string | Refusal {
  const match = HOUR.exec(fold(typed.normalize('NFC').trim().slice(0, 40)));
  let hour = Number(match?.[1]);
  const minute = match?.[2] === 'ruoi' ? 30 : Number(match?.[2] ?? 0);
  const part = match?.[3];
  if ((part === 'chieu' || part === 'toi' || part === 'pm') && hour < 12) hour += 12;
  if (part === 'am' && hour === 12) hour = 0;
  if (match === null || hour > 23 || minute > 59) {
    return {
      refusal: `“${asTyped(typed)}” không phải là giờ trong ngày. Ví dụ: /bantin 6:30, /bantin 19:00.`,
    };
  }
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

// What people in Vietnam call the zone that IANA names after one city.
const BY_NAME: Readonly<Record<string, string>> = {
  'viet nam': 'Asia/Ho_Chi_Minh',
  vn: 'Asia/Ho_Chi_Minh',
  'ha noi': 'Asia/Ho_Chi_Minh',
  hanoi: 'Asia/Ho_Chi_Minh',
  'sai gon': 'Asia/Ho_Chi_Minh',
  'ho chi minh': 'Asia/Ho_Chi_Minh',
  'tp hcm': 'Asia/Ho_Chi_Minh',
  nhat: 'Asia/Tokyo',
  'nhat ban': 'Asia/Tokyo',
  han: 'Asia/Seoul',
  'han quoc': 'Asia/Seoul',
  'trung quoc': 'Asia/Shanghai',
  'bac kinh': 'Asia/Shanghai',
  'thuong hai': 'Asia/Shanghai',
  'dai loan': 'Asia/Taipei',
  'dai bac': 'Asia/Taipei',
  'thai lan': 'Asia/Bangkok',
  lao: 'Asia/Vientiane',
  'vieng chan': 'Asia/Vientiane',
  campuchia: 'Asia/Phnom_Penh',
  'an do': 'Asia/Kolkata',
  malaysia: 'Asia/Kuala_Lumpur',
  philippines: 'Asia/Manila',
  'anh quoc': 'Europe/London',
  phap: 'Europe/Paris',
  duc: 'Europe/Berlin',
  'ba lan': 'Europe/Warsaw',
  sec: 'Europe/Prague',
  matxcova: 'Europe/Moscow',
  utc: 'UTC',
  gmt: 'UTC',
};

const zonesByName = new Map<string, string>();
for (const zone of Intl.supportedValuesOf('timeZone')) {
  zonesByName.set(zone.toLowerCase(), zone);
  const city = zone.slice(zone.lastIndexOf('/') + 1).toLowerCase();
  zonesByName.set(city.replaceAll('_', ' '), zone);
}
zonesByName.set('asia/ho_chi_minh', 'Asia/Ho_Chi_Minh');
zonesByName.set('asia/saigon', 'Asia/Ho_Chi_Minh');
for (const [name, zone] of Object.entries(BY_NAME)) zonesByName.set(name, zone);

const OFFSET = /^(?:utc|gmt)? ?([+-])(\d{1,2})(?::?(\d{2}))?$/u;

/**
 * A time zone as people type it: an IANA name in any case, its city, a country near by, or an offset.
 *
 * @example
 * readZone('asia/tokyo'); // 'Asia/Tokyo'
 * readZone('Hà Nội'); // 'Asia/Ho_Chi_Minh'
 * readZone('+7'); // 'UTC+7'
 * readZone('Mars/Base'); // { refusal: '“Mars/Base” không phải là múi giờ…' }
 */
export function readZone(typed: string): string | Refusal {
  const asked = fold(typed.normalize('NFC').trim().slice(0, 60)).replace(/\s+/gu, ' ');
  const named = zonesByName.get(asked) ?? zonesByName.get(asked.replaceAll(' ', '_'));
  if (named !== undefined) return named;
  const offset = OFFSET.exec(asked);
  const hours = Number(offset?.[2]);
  const minutes = Number(offset?.[3] ?? 0);
  if (offset !== null && hours * 60 + minutes <= 14 * 60 && minutes < 60) {
    return `UTC${offset[1]}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
  }
  if (asked.includes('/') && IANAZone.isValidZone(asked)) return typed.trim();
  return {
    refusal: `“${asTyped(typed)}” không phải là múi giờ. Viết tên thành phố hay số giờ lệch, ví dụ: /muigio Hà Nội, /muigio Asia/Tokyo, /muigio UTC+9.`,
  };
}

/** What was typed, cut to a length that fits a reply. */
export function asTyped(typed: string): string {
  const plain = typed.trim().replace(/\s+/gu, ' ');
  return plain.length > 40 ? `${[...plain].slice(0, 40).join('')}…` : plain;
}
