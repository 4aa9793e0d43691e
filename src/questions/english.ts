import { fold } from '../text/fold.ts';
import { isSyllable } from '../text/syllables.ts';
import type { Word } from '../text/words.ts';
import { EVERYDAY_ENGLISH } from './english-everyday.ts';

/**
 * English words of meetings and what Vietnamese reports call them, longest phrases first when matched. Only for looking
 * things up: answers stay Vietnamese. Names of people and places need no entry, they match without accents.
 */
const GLOSSARY: Readonly<Record<string, string>> = {
  ...EVERYDAY_ENGLISH,
  'joint working group': 'nhóm công tác liên hợp',
  'joint working committee': 'ủy ban công tác liên hợp',
  'joint committee': 'ủy ban liên hợp',
  'working group': 'tổ công tác nhóm công tác',
  'steering committee': 'ban chỉ đạo',
  'standing committee': 'ban thường vụ thường trực',
  'party secretaries': 'bí thư',
  'party secretary': 'bí thư',
  'party committee': 'cấp ủy đảng ủy',
  "people's council": 'HĐND',
  'people s council': 'HĐND',
  "people's committee": 'UBND',
  'people s committee': 'UBND',
  'board of directors': 'hội đồng quản trị',
  'board of management': 'ban quản trị',
  'supervisory board': 'ban kiểm soát',
  'general meeting': 'đại hội đồng cổ đông',
  'annual general meeting': 'đại hội đồng cổ đông thường niên',
  agm: 'đại hội đồng cổ đông',
  'parent association': 'cha mẹ học sinh',
  parents: 'phụ huynh cha mẹ học sinh',
  'border gate': 'cửa khẩu',
  'border gates': 'cửa khẩu',
  'border-gate': 'cửa khẩu',
  'customs clearance': 'thông quan',
  'budget revenue': 'thu ngân sách',
  'import-export': 'xuất nhập khẩu',
  'trade turnover': 'kim ngạch',
  turnover: 'kim ngạch doanh thu',
  'climate change': 'biến đổi khí hậu',
  'human resources': 'nguồn nhân lực',
  'project management unit': 'ban quản lý dự án',
  'land clearance': 'giải phóng mặt bằng',
  'site clearance': 'giải phóng mặt bằng',
  'land price': 'giá đất',
  'land prices': 'giá đất',
  'health department': 'sở y tế',
  'story points': 'story point',
  'action items': 'việc cần làm',
  'maintenance fund': 'quỹ bảo trì',
  'management fee': 'phí quản lý',
  'payment deadline': 'thời hạn thanh toán',
  secretaries: 'bí thư thư ký',
  secretary: 'thư ký bí thư',
  conference: 'hội nghị',
  summit: 'hội nghị cấp cao',
  forum: 'diễn đàn',
  workshop: 'hội thảo',
  seminar: 'hội thảo',
  congress: 'đại hội',
  session: 'phiên họp kỳ họp',
  meeting: 'cuộc họp',
  meetings: 'cuộc họp',
  talks: 'hội đàm',
  annual: 'thường niên',
  extraordinary: 'bất thường',
  bilateral: 'song phương',
  province: 'tỉnh',
  provinces: 'tỉnh',
  provincial: 'tỉnh',
  city: 'thành phố',
  district: 'huyện quận',
  commune: 'xã',
  ward: 'phường',
  ministry: 'bộ',
  minister: 'bộ trưởng',
  department: 'sở phòng',
  departments: 'sở phòng',
  agency: 'cơ quan đơn vị',
  committee: 'ủy ban ban',
  council: 'hội đồng',
  board: 'hội đồng ban',
  company: 'công ty',
  chairman: 'chủ tịch chủ tọa',
  chairwoman: 'chủ tịch chủ tọa',
  president: 'chủ tịch',
  vice: 'phó',
  deputy: 'phó',
  director: 'giám đốc',
  ceo: 'tổng giám đốc',
  principal: 'hiệu trưởng',
  shareholder: 'cổ đông',
  shareholders: 'cổ đông',
  delegate: 'đại biểu',
  delegates: 'đại biểu',
  delegation: 'đoàn đại biểu',
  resident: 'cư dân',
  residents: 'cư dân hộ dân',
  household: 'hộ',
  households: 'hộ',
  contractor: 'nhà thầu',
  investor: 'nhà đầu tư',
  enterprise: 'doanh nghiệp',
  enterprises: 'doanh nghiệp',
  business: 'doanh nghiệp',
  businesses: 'doanh nghiệp',
  customer: 'khách hàng',
  customers: 'khách hàng',
  student: 'học sinh sinh viên',
  students: 'học sinh sinh viên',
  school: 'trường',
  hospital: 'bệnh viện',
  patient: 'bệnh nhân',
  patients: 'bệnh nhân',
  worker: 'công nhân người lao động',
  workers: 'công nhân người lao động',
  tourist: 'khách du lịch',
  tourists: 'khách du lịch',
  visitors: 'lượt khách',
  tourism: 'du lịch',
  trade: 'thương mại',
  export: 'xuất khẩu',
  exports: 'xuất khẩu',
  import: 'nhập khẩu',
  imports: 'nhập khẩu',
  economic: 'kinh tế',
  cooperation: 'hợp tác',
  agriculture: 'nông nghiệp',
  agricultural: 'nông nghiệp',
  education: 'giáo dục',
  training: 'đào tạo',
  health: 'y tế',
  transport: 'giao thông vận tải',
  traffic: 'giao thông',
  culture: 'văn hóa',
  environment: 'môi trường',
  security: 'an ninh',
  border: 'biên giới',
  seafood: 'thủy sản',
  packaging: 'bao bì',
  drainage: 'thoát nước',
  construction: 'xây dựng',
  project: 'dự án',
  package: 'gói thầu',
  road: 'đường',
  bridge: 'cầu',
  railway: 'đường sắt',
  port: 'cảng',
  airport: 'sân bay',
  river: 'sông',
  water: 'nước',
  land: 'đất',
  resettlement: 'tái định cư',
  compensation: 'bồi thường',
  appraised: 'thẩm định',
  appraise: 'thẩm định',
  appraisal: 'thẩm định',
  inspection: 'kiểm tra kiểm định',
  quality: 'chất lượng',
  report: 'báo cáo',
  list: 'danh sách',
  plan: 'kế hoạch',
  programme: 'chương trình',
  program: 'chương trình',
  agreement: 'thỏa thuận',
  agreements: 'thỏa thuận',
  contract: 'hợp đồng',
  memorandum: 'bản ghi nhớ',
  mou: 'bản ghi nhớ',
  minutes: 'biên bản',
  resolution: 'nghị quyết',
  resolutions: 'nghị quyết',
  proposal: 'đề xuất',
  task: 'nhiệm vụ',
  tasks: 'nhiệm vụ',
  deadline: 'thời hạn hạn',
  target: 'mục tiêu chỉ tiêu',
  goal: 'mục tiêu',
  result: 'kết quả',
  results: 'kết quả',
  revenue: 'doanh thu',
  sales: 'doanh số',
  profit: 'lợi nhuận',
  dividend: 'cổ tức',
  'speed up': 'đôn đốc',
  monitor: 'theo dõi',
  supervise: 'giám sát theo dõi',
  'party cell': 'chi bộ',
  'party member': 'đảng viên',
  'party members': 'đảng viên',
  'private placement': 'phát hành riêng lẻ',
  'charter capital': 'vốn điều lệ',
  remuneration: 'thù lao',
  auditor: 'kiểm toán',
  'profit after tax': 'lợi nhuận sau thuế',
  'after tax profit': 'lợi nhuận sau thuế',
  inventory: 'hàng tồn kho',
  elevator: 'thang máy',
  lift: 'thang máy',
  tenure: 'nhiệm kỳ',
  ballot: 'phiếu',
  subsidy: 'hỗ trợ',
  communes: 'xã',
  budget: 'ngân sách',
  fund: 'quỹ',
  fee: 'phí',
  fees: 'phí',
  cost: 'chi phí kinh phí',
  costs: 'chi phí',
  price: 'giá',
  prices: 'giá',
  tax: 'thuế',
  tariffs: 'thuế',
  tariff: 'thuế',
  loan: 'khoản vay',
  debt: 'công nợ',
  salary: 'lương',
  scholarship: 'học bổng',
  scholarships: 'học bổng',
  vote: 'biểu quyết',
  votes: 'phiếu',
  voted: 'biểu quyết',
  approved: 'tán thành thông qua chấp thuận',
  rejected: 'không chấp thuận không thông qua',
  elected: 'bầu trúng cử',
  increase: 'tăng',
  reduction: 'giảm',
  percent: 'phần trăm',
  percentage: 'tỷ lệ',
  rate: 'tỷ lệ',
  total: 'tổng',
  coffee: 'cà phê',
  roasted: 'rang xay',
  rice: 'gạo lúa',
  potential: 'tiềm năng',
  question: 'câu hỏi hỏi',
  answer: 'trả lời',
  us: 'mỹ',
  american: 'mỹ',
  china: 'trung quốc',
  chinese: 'trung quốc',
  laos: 'lào',
  lao: 'lào',
  cambodia: 'campuchia',
  cambodian: 'campuchia',
  japan: 'nhật bản',
  japanese: 'nhật bản',
  korea: 'hàn quốc',
  korean: 'hàn quốc',
  india: 'ấn độ',
  indian: 'ấn độ',
  thailand: 'thái lan',
  vietnamese: 'việt nam',
  yunnan: 'vân nam',
  guangxi: 'quảng tây',
  guangdong: 'quảng đông',
  hainan: 'hải nam',
  patrol: 'tuần tra',
  patrols: 'tuần tra',
  joint: 'chung liên hợp song phương',
  smuggling: 'buôn lậu',
  drugs: 'ma túy',
  drug: 'ma túy',
  crime: 'tội phạm',
  customs: 'hải quan',
  clearance: 'thông quan',
  goods: 'hàng hóa',
  cargo: 'hàng hóa',
  vehicles: 'phương tiện xe',
  vehicle: 'phương tiện xe',
  warehouse: 'kho',
  expressway: 'cao tốc',
  highway: 'quốc lộ',
  electricity: 'điện',
  drought: 'hạn hán',
  flood: 'lũ ngập lụt',
  floods: 'lũ ngập lụt',
  flooding: 'ngập lụt',
  storm: 'bão',
  typhoon: 'bão',
  landslide: 'sạt lở',
  'saltwater intrusion': 'xâm nhập mặn',
  'saline intrusion': 'xâm nhập mặn',
  forest: 'rừng',
  fishing: 'khai thác thủy sản đánh bắt',
  vessels: 'tàu',
  vessel: 'tàu',
  fishermen: 'ngư dân',
  farmers: 'nông dân',
  housing: 'nhà ở',
  'social housing': 'nhà ở xã hội',
  apartments: 'căn hộ căn',
  'industrial park': 'khu công nghiệp',
  'industrial parks': 'khu công nghiệp',
  wastewater: 'nước thải',
  waste: 'rác thải chất thải',
  investment: 'đầu tư',
  disbursed: 'giải ngân',
  disbursement: 'giải ngân',
  labour: 'lao động',
  labor: 'lao động',
  employment: 'việc làm',
  digital: 'số',
  'digital transformation': 'chuyển đổi số',
  data: 'số liệu dữ liệu',
  hotline: 'đường dây nóng',
  'tax revenue': 'thu thuế',
  science: 'khoa học',
  technology: 'công nghệ',
  ambassador: 'đại sứ',
  governor: 'tỉnh trưởng thống đốc',
  mayor: 'thị trưởng',
  'head of delegation': 'trưởng đoàn',
  army: 'quân đội',
  military: 'quân sự',
  police: 'công an',
  'border guard': 'bộ đội biên phòng',
  'border guards': 'bộ đội biên phòng',
  teachers: 'giáo viên',
  teacher: 'giáo viên',
  doctors: 'bác sĩ',
  nurses: 'điều dưỡng',
  hectares: 'ha',
  tonnes: 'tấn',
  tons: 'tấn',
  signed: 'ký',
  next: 'tiếp theo lần sau kỳ sau',
  four: '4 bốn',
  three: '3 ba',
  five: '5 năm',
  two: '2 hai',
};

const LONGEST_PHRASE = 4;

const ENGLISH = new Set(
  `the of in and at to for by with from on is was were are be been did does do has have had who whom whose what when
  where which how why many much will would can could should must shall may might their his her its this that these those
  there about after before during between into against among under over per a an or any all not as if than according
  took take takes place held hold it they he she him them we our you your me please tell show give become became`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Two English function words, one at least that is no Vietnamese syllable ("to", "do" are), make a question English, where they are a fifth of it or it has hardly a Vietnamese syllable.
 * Names may have their accents ("squad Sao Đỏ"); any other accented word is Vietnamese.
 */
export function isEnglish(typed: readonly Word[]): boolean {
  let signs = 0;
  let sure = 0;
  let foreign = 0;
  for (const word of typed) {
    if (word.lower !== word.folded && !/^\p{Lu}/u.test(word.text)) return false;
    const sound = isSyllable(word.folded);
    if (ENGLISH.has(word.folded)) {
      signs++;
      if (!sound) sure++;
    }
    if (!sound) foreign++;
  }
  return sure > 0 && signs >= 2 && (signs * 5 >= typed.length || foreign * 2 >= typed.length);
}

/**
 * The words to look for when a question is asked in English: glossary phrases in Vietnamese, names and numbers as they
 * stand, English function words left out.
 *
 * @example inVietnamese(words('the annual meeting in Ha Giang')) // 'thường niên cuộc họp Ha Giang'
 */
export function inVietnamese(typed: readonly Word[]): string {
  const out: string[] = [];
  for (let i = 0; i < typed.length; ) {
    const length = phraseAt(typed, i);
    if (length > 0) {
      out.push(GLOSSARY[key(typed, i, length)] ?? '');
      i += length;
      continue;
    }
    const word = typed[i];
    if (word && (!ENGLISH.has(word.folded) || isInName(typed, i))) out.push(word.text);
    i++;
  }
  return out.join(' ');
}

/** The "An" of "Nguyen Van An" is no article. */
function isInName(typed: readonly Word[], at: number): boolean {
  const capital = (word?: Word) => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text);
  return capital(typed[at]) && ((at > 1 && capital(typed[at - 1])) || (at > 0 && capital(typed[at + 1])));
}

function phraseAt(typed: readonly Word[], at: number): number {
  for (let length = Math.min(LONGEST_PHRASE, typed.length - at); length > 0; length--) {
    if (GLOSSARY[key(typed, at, length)] !== undefined) return length;
  }
  return 0;
}

function key(typed: readonly Word[], at: number, length: number): string {
  return typed
    .slice(at, at + length)
    .map((word) => fold(word.text))
    .join(' ');
}
