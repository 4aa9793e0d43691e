import { compile } from './compile.ts';
import { anyEither } from './either.ts';
import { fold } from './fold.ts';
import { EDGE_AFTER, LETTERS } from './words.ts';

const list = (words: string) => words.split(',');

const MEASURES = list(
  'điểm phần trăm,phần trăm,usd,đô la mỹ,đô la,đô,đồng,đ,vnđ,vnd,euro,eur,nhân dân tệ,ndt,tệ,yên,won,kíp,baht,km2,km²,m2,m²,m3,m³,ha,héc ta,' +
    'mét vuông,mét khối,ki lô mét,km,mét,cm,mm,m,tấn,tạ,yến,kg,gam,lít,gb,mb,tb,kv,kva,kw,mw,mwp,kwh,giờ,tiếng,phút,giây,ngày đêm,ngày,đêm,tuần,' +
    'tháng,quý,năm,thập kỷ,độ,điểm',
);
const COUNTED = list(
  'lượt người,lượt người bệnh,lượt khách,lượt xe,lượt ý kiến,lượt phương tiện,căn hộ,đại biểu,thành viên,học sinh,sinh viên,giáo viên,doanh nghiệp,đơn vị,' +
    'nội dung,nhiệm vụ,công trình,dự án,chỉ tiêu,hộ dân,hộ gia đình,lao động,phương tiện,điểm cầu,story point,cổ phiếu,cổ phần,cổ đông,hợp đồng,' +
    'khách hàng,nghị quyết,văn bản,thỏa thuận,biên bản,cán bộ,công chức,viên chức,người dân,người bệnh,người,hộ,ca bệnh,ca mắc,ca,trường hợp,ý kiến,' +
    'câu hỏi,kiến nghị,bệnh viện,trạm y tế,trạm,cơ sở,địa phương,thành phố,quốc gia,nước,hạng mục,gói thầu,gói,tiêu chí,hồ sơ,chuyến bay,chuyến,phiếu,' +
    'phòng học,giường bệnh,tuyến đường,tuyến,cửa khẩu,mô hình,sản phẩm,đồng chí,đảng viên,hội viên,đoàn viên,chi bộ,tổ chức,cá nhân,cuộc họp,' +
    'phiên họp,lớp,tỉnh,huyện,xã,phường,thôn,đoàn,đội,trường,phòng,xe,máy,chiếc,cái,bài,vụ việc,vụ,vị trí,lưu học sinh,văn kiện,chiến sĩ,dự thảo,biên chế,căn nhà,vấn đề,lĩnh vực,nhóm,buổi,cuộc,đợt,cặp,em,mũi,giường,bản,phần,mục tiêu,giải pháp,điều,lượt,suất,túi,bao,thùng',
);
const UNIT = compile(
  `^(?:[ \\t]{0,2}[%‰]|['’](?!\\d)|[ \\t]{0,2}${anyEither([...MEASURES, ...COUNTED])}${EDGE_AFTER})(?:/(?:${anyEither(['cổ phiếu', 'cổ phần', 'học sinh'])}|[\\d²³${LETTERS}]{1,12})${EDGE_AFTER}){0,3}`,
  'u',
);
const MEASURE = compile(`^${anyEither([...MEASURES, ...COUNTED])}${EDGE_AFTER}`, 'u');
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...MEASURES, ...COUNTED].flatMap((unit) => unit.split(' ', 1)).flatMap((word) => [word, fold(word)]),
);
const FIRST_WORD = new RegExp(`^[ \\t]{0,2}([\\d${LETTERS}]+)`, 'u');

/** Can a unit stand at the start of `low`? A cheap look before the long patterns. */
function mayBegin(low: string): boolean {
  const word = FIRST_WORD.exec(low)?.[1];
  return word === undefined || FIRST_WORDS.has(word);
}

// Words that follow a figure without being what it counts.
const NO_UNIT = new Set(
  list(
    'là,và,của,tại,ở,trong,do,để,với,cho,đến,tới,từ,so,tăng,giảm,đạt,được,bị,có,hoặc,hay,thì,mà,nhưng,sau,trước,theo,về,trên,dưới,này,đó,ấy,nên,' +
      'hơn,gần,khoảng,chừng,ngót,ước,ít,nhiều,đã,sẽ,đang,bằng,nếu,khi,vào,ra,lên,xuống,cùng,cả,các,những,ông,bà,không,chưa,còn,tức,gồm,thuộc,qua,tính,ngay,vẫn,rồi,lần,ai,gì,nào,x,vượt,tán',
  ),
);

/** "9/11 đồng ý" are no đồng. */
const AGREES =
  /^[ \t]{0,2}(?:đồng|dong)[ \t](?:ý|y|tình|tinh|thuận|thuan|lòng|long|loạt|loat|thời|thoi)(?![\p{L}\p{N}])/u;

/**
 * The unit that `low` (lower case, right after a figure) begins with, white space before it included: "%", " tỷ USD"
 * without its scale, " đồng/m2/tháng", " lượt người". Where no known unit stands there, one word that may be what is
 * counted. `raw` is the same stretch as written: names are no units. Empty where there is none.
 */
export function unitAt(low: string, raw: string): string {
  const known = mayBegin(low) ? UNIT.exec(low) : null;
  if (known !== null) return AGREES.test(low) ? '' : raw.slice(0, known[0].length);
  const word = /^[ \t]([\p{L}\p{M}]{1,12})(?![\p{L}\p{M}\p{N}])/u.exec(raw);
  if (word?.[1] === undefined || /^\p{Lu}/u.test(word[1]) || NO_UNIT.has(low.slice(1, word[0].length)))
    return '';
  return word[0];
}

/** Does `low` begin with a unit that is sure enough to make "ba" before it a figure? */
export function beginsWithUnit(low: string): boolean {
  return mayBegin(low) && MEASURE.test(low);
}
