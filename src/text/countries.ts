import { fold, lower } from './fold.ts';

/** Countries as Vietnamese papers write them; the spellings of one country behind a stroke. */
const COUNTRIES = `Việt Nam, Trung Quốc, Lào, Campuchia/Cam-pu-chia, Thái Lan, Myanmar/Mi-an-ma, Malaysia/Ma-lai-xi-a, Indonesia/In-đô-nê-xi-a, Singapore/Xin-ga-po, Philippines/Phi-líp-pin, Brunei/Bru-nây, Đông Timor/Timor-Leste/Ti-mo Lét-xtê, Nhật Bản, Hàn Quốc, Triều Tiên, Ấn Độ, Nga/Liên bang Nga, Mỹ/Hoa Kỳ,
Anh, Pháp, Đức, Ý/Italia/I-ta-li-a, Hà Lan, Bỉ, Thụy Điển, Thụy Sĩ/Thụy Sỹ, Na Uy, Đan Mạch, Phần Lan, Áo, Ba Lan, Cuba/Cu Ba, Canada/Ca-na-đa, Úc/Australia/Ô-xtrây-li-a, New Zealand/Niu Di-lân, Đài Loan, Hồng Kông, Mông Cổ, Ukraine/U-crai-na, Belarus/Bê-la-rút, Israel/I-xra-en, Nam Phi, Ai Cập, Brazil/Bra-xin, Argentina/Ác-hen-ti-na, Mexico/Mê-hi-cô, Chile/Chi-lê, Peru/Pê-ru, Venezuela/Vê-nê-du-ê-la, Châu Âu, Châu Á, ASEAN, EU,
Bangladesh/Băng-la-đét, Pakistan/Pa-ki-xtan, Sri Lanka/Xri Lan-ca, Nepal/Nê-pan, Kazakhstan/Ca-dắc-xtan, Uzbekistan/U-dơ-bê-ki-xtan, Iran/I-ran, UAE, Qatar/Ca-ta, Ả Rập Xê Út, Thổ Nhĩ Kỳ, Tây Ban Nha, Bồ Đào Nha, Hungary/Hungari/Hung-ga-ri, Séc/Cộng hòa Séc, Slovakia/Xlô-va-ki-a, Serbia/Xéc-bi-a, Bulgaria/Bungari/Bun-ga-ri, Romania/Rumani/Ru-ma-ni, Estonia/Ét-xtô-ni-a, Latvia/Lát-vi-a, Litva/Lít-va, Hy Lạp, Ireland/Ai-len, Morocco/Ma-rốc, Algeria/An-giê-ri, Nigeria/Ni-giê-ri-a, Mozambique/Mô-dăm-bích, Angola/Ăng-gô-la`;

const GROUPS: readonly (readonly string[])[] = COUNTRIES.split(',').map((group) =>
  group
    .trim()
    .replace(/\s+/gu, ' ')
    .split('/')
    .map((name) => name.replaceAll('-', ' ')),
);

/** Every spelling of every country, hyphens as spaces. */
export const COUNTRY_NAMES: readonly string[] = GROUPS.flat();

const OTHERS: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.filter((group) => group.length > 1).flatMap((group) =>
    group.flatMap((name) => {
      const others = group.filter((other) => other !== name).map(lower);
      return [[lower(name), others] as const, [fold(name), others] as const];
    }),
  ),
);

/** The countries with several spellings, as `otherSpellings` takes them. */
export const SPELLED_OTHERWISE: readonly string[] = [...OTHERS.keys()];

/** Other spellings of a country, in lower case, hyphens as spaces: "ru ma ni" for "rumani". */
export function otherSpellings(country: string): readonly string[] {
  return OTHERS.get(country) ?? [];
}
