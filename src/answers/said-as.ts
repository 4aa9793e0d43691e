/** How reports say what a record may have missed, by intent: a sentence that answers must say it so. */
export const SAID_AS: Readonly<Record<string, RegExp>> = {
  date: /(?<![\p{L}])(?:ngày|sáng|chiều|tối|hôm|(?<!lần |họp |kỳ |hội )thứ|lúc|(?<!dành )thời gian)(?![\p{L}])[^.]{0,40}\d/iu,
  // where something else is ("đất tại khu công nghiệp A") tells nothing of the meeting
  place:
    /(?:^\P{L}*|[·|(,–—]\s*|(?<!\p{L})(?:họp|gặp|ngồi|tổ chức|diễn ra|khai mạc|hội nghị|hội đàm|tọa đàm|làm việc|tiếp|buổi|cuộc|phiên|đại hội|diễn đàn|lễ|đối thoại|chương trình|kéo về|tới|đến)(?!\p{L})[^.;]{0,120}?)(?<!\p{L})(?:(?:tại|ở)(?!\s(?:hội (?:nghị|đàm|thảo)|cuộc|buổi|phiên|kỳ họp|đại hội|diễn đàn|tọa đàm|họp báo|đây))|hội trường|phòng(?! (?:chống|ngừa|cháy|vệ))|trụ sở|địa điểm|(?<!(?:căn|ngôi|mái|xây|hộ) )nhà(?! (?:nước|trẻ|thầu|máy|đầu|ở|trường|giáo|báo|xưởng|cửa|đất|nông)))(?!\p{L})/iu,
  format: /(?<![\p{L}])(?:trực tuyến|điểm cầu|hình thức|zoom|teams|meet|onsite|online|qua mạng)(?![\p{L}])/iu,
  next_meeting:
    /(?<![\p{L}])(?:kỳ sau|kỳ tới|lần sau|lần tới|tiếp theo|họp lại|gặp lại|ngồi lại|làm việc lại|buổi sau|phiên sau|phiên tới|cuộc họp sau|hẹn)(?![\p{L}])/iu,
  absent:
    /(?<![\p{L}])(?:vắng|nghỉ|không (?:có (?:ai|người|đại diện) |cử (?:ai |người |đại diện )?)?(?:(?:tham )?dự|đến|tới|về|sang|lên|qua|họp)|không cử (?:ai|người|đại diện|cán bộ)|missing|absent)(?![\p{L}])/iu,
  signed: /(?<![\p{L}])(?:không|chưa)[^.;,]{0,24} (?:ký|trao)(?![\p{L}])/iu,
  secretary: /(?<![\p{L}])(?:thư ký|ghi biên bản|ghi note|ghi chép)(?![\p{L}])/iu,
};

/** What a report of a meeting seldom tells is answered only by a sentence that says so in these words. */
export const SAID_ONLY: Readonly<Record<string, RegExp>> = {
  birth:
    /(?<![\p{L}])(?:sinh\s+(?:năm|ngày|tháng)|sn|tuổi|quê|nghề|dạy|công tác tại|làm việc (?:tại|ở))(?![\p{L}])/iu,
  contact: /\d[\d .()-]{6,}\d|[\w.-]+@[\w-]+\.\w|(?<!\d)\d{2}\p{Lu}\d?[ -]?\d{3}|số nhà \d|\d+\/\d+/u,
};
