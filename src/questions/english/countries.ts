/** Countries and capitals in English, and how Vietnamese papers write them; as the glossary of meetings. */
export const COUNTRIES_ENGLISH: Readonly<Record<string, string>> = Object.fromEntries(
  `vietnam=Việt Nam, vietnamese=Việt Nam, laos=Lào, lao=Lào, cambodia=Campuchia, cambodian=Campuchia, thailand=Thái Lan, thai=Thái Lan, china=Trung Quốc, chinese=Trung Quốc,
japan=Nhật Bản, japanese=Nhật Bản, korea=Hàn Quốc, south korea=Hàn Quốc, korean=Hàn Quốc, north korea=Triều Tiên, india=Ấn Độ, indian=Ấn Độ, russia=Nga, russian=Nga,
united states=Hoa Kỳ, united states of america=Hoa Kỳ, usa=Hoa Kỳ, america=Hoa Kỳ, american=Hoa Kỳ, united kingdom=Anh, uk=Anh, britain=Anh, british=Anh, england=Anh, france=Pháp, french=Pháp,
germany=Đức, german=Đức, italy=Italia, italian=Italia, netherlands=Hà Lan, the netherlands=Hà Lan, dutch=Hà Lan, belgium=Bỉ, belgian=Bỉ, sweden=Thụy Điển, swedish=Thụy Điển,
switzerland=Thụy Sĩ, swiss=Thụy Sĩ, norway=Na Uy, norwegian=Na Uy, denmark=Đan Mạch, danish=Đan Mạch, finland=Phần Lan, finnish=Phần Lan, austria=Áo, austrian=Áo, poland=Ba Lan, polish=Ba Lan,
spain=Tây Ban Nha, spanish=Tây Ban Nha, portugal=Bồ Đào Nha, portuguese=Bồ Đào Nha, hungary=Hungary, hungarian=Hungary, czech=Séc, czech republic=Séc, czechia=Séc, greece=Hy Lạp, greek=Hy Lạp,
romania=Rumani, romanian=Rumani, bulgaria=Bulgaria, bulgarian=Bulgaria, turkey=Thổ Nhĩ Kỳ, turkish=Thổ Nhĩ Kỳ, australia=Úc, australian=Úc, taiwan=Đài Loan, taiwanese=Đài Loan, hong kong=Hồng Kông,
mongolia=Mông Cổ, mongolian=Mông Cổ, egypt=Ai Cập, egyptian=Ai Cập, south africa=Nam Phi, saudi arabia=Ả Rập Xê Út, europe=châu Âu, european=châu Âu, asia=châu Á, african=châu Phi, africa=châu Phi,
european union=Liên minh châu Âu, guangxi=Quảng Tây, yunnan=Vân Nam, guangdong=Quảng Đông, hainan=Hải Nam, beijing=Bắc Kinh, vientiane=Viêng Chăn, phnom penh=Phnôm Pênh, hanoi=Hà Nội, saigon=Sài Gòn, ho chi minh city=TP.HCM,
danang=Đà Nẵng, haiphong=Hải Phòng`
    .split(/,\s*/)
    .map((entry) => entry.split('=') as [string, string]),
);
