import { fold, lower } from './fold.ts';

/** Countries as Vietnamese papers write them; the spellings of one country behind a stroke. */
const COUNTRIES = `Việt Nam, Trung Quốc, Lào, Campuchia/Cam-pu-chia, Thái Lan, Myanmar/Mi-an-ma, Malaysia/Ma-lai-xi-a, Indonesia/In-đô-nê-xi-a, Singapore/Xin-ga-po, Philippines/Phi-líp-pin, Brunei/Bru-nây, Đông Timor/Timor-Leste/Ti-mo Lét-xtê, Nhật Bản, Hàn Quốc, Triều Tiên, Ấn Độ, Nga/Liên bang Nga, Mỹ/Hoa Kỳ,
Anh, Pháp, Đức, Ý/Italia/I-ta-li-a, Hà Lan, Bỉ, Thụy Điển, Thụy Sĩ/Thụy Sỹ, Na Uy, Đan Mạch, Phần Lan, Áo, Ba Lan, Cuba/Cu Ba, Canada/Ca-na-đa, Úc/Australia/Ô-xtrây-li-a, New Zealand/Niu Di-lân, Đài Loan, Hồng Kông, Mông Cổ, Ukraine/U-crai-na, Belarus/Bê-la-rút, Israel/I-xra-en, Nam Phi, Ai Cập, Brazil/Bra-xin, Argentina/Ác-hen-ti-na, Mexico/Mê-hi-cô, Chile/Chi-lê, Peru/Pê-ru, Venezuela/Vê-nê-du-ê-la, Châu Âu, Châu Á, ASEAN, EU,
Bangladesh/Băng-la-đét, Pakistan/Pa-ki-xtan, Sri Lanka/Xri Lan-ca, Nepal/Nê-pan, Kazakhstan/Ca-dắc-xtan, Uzbekistan/U-dơ-bê-ki-xtan, Iran/I-ran, UAE, Qatar/Ca-ta, Ả Rập Xê Út, Thổ Nhĩ Kỳ, Tây Ban Nha, Bồ Đào Nha, Hungary/Hungari/Hung-ga-ri, Séc/Cộng hòa Séc, Slovakia/Xlô-va-ki-a, Serbia/Xéc-bi-a, Bulgaria/Bungari/Bun-ga-ri, Romania/Rumani/Ru-ma-ni, Estonia/Ét-xtô-ni-a, Latvia/Lát-vi-a, Litva/Lít-va, Hy Lạp, Ireland/Ai-len, Morocco/Ma-rốc, Algeria/An-giê-ri, Nigeria/Ni-giê-ri-a, Mozambique/Mô-dăm-bích, Angola/Ăng-gô-la,
Slovenia/Xlô-ve-ni-a, Croatia/Crô-a-ti-a, Albania/An-ba-ni, Montenegro/Môn-tê-nê-grô, Moldova/Môn-đô-va, Georgia/Gru-di-a, Armenia/Ác-mê-ni-a, Azerbaijan/A-déc-bai-gian, Luxembourg/Lúc-xăm-bua, Iceland/Ai-xơ-len, Malta/Man-ta, Cyprus/Síp, Kuwait/Cô-oét, Oman/Ô-man, Saudi Arabia/A-rập Xê-út, Jordan/Gioóc-đa-ni, Lebanon/Li-băng, Iraq/I-rắc, Syria/Xi-ri, Afghanistan/Áp-ga-ni-xtan, Tajikistan/Tát-gi-ki-xtan, Turkmenistan/Tuốc-mê-ni-xtan, Kyrgyzstan/Cư-rơ-gư-xtan, Maldives/Man-đi-vơ, Bhutan/Bu-tan, Fiji/Phi-gi, Papua New Guinea/Pa-pua Niu Ghi-nê, Tunisia/Tuy-ni-di, Libya/Li-bi, Sudan/Xu-đăng, Ethiopia/Ê-ti-ô-pi-a, Kenya/Kê-ni-a, Tanzania/Tan-da-ni-a, Uganda/U-gan-đa, Rwanda/Ru-an-đa, Zambia/Dăm-bi-a, Zimbabwe/Dim-ba-bu-ê, Ghana/Ga-na, Senegal/Xê-nê-gan, Cameroon/Ca-mơ-run, Congo/Công-gô, Madagascar/Ma-đa-gát-xca, Colombia/Cô-lôm-bi-a, Ecuador/Ê-cu-a-đo, Bolivia/Bô-li-vi-a, Uruguay/U-ru-goay, Paraguay/Pa-ra-goay, Panama/Pa-na-ma, Costa Rica/Cốt-xta Ri-ca, Nicaragua/Ni-ca-ra-goa, Dominica/Đô-mi-ni-ca, Haiti/Ha-i-ti, Jamaica/Gia-mai-ca`;

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
