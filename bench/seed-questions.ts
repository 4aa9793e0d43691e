/** Questions of several kinds on the meetings in seeds/. */
export const QUESTIONS: readonly string[] = [
  'Ai chủ trì hội nghị lần thứ ba?',
  'Hội nghị lần thứ hai diễn ra ngày nào?',
  'cuộc họp lần thứ 9 ở đâu?',
  'Các bên đã ký những gì?',
  'hội nghị tổ chức trực tiếp hay trực tuyến?',
  'Hội nghị lần tới họp ở đâu?',
  'ai tham dự hội nghị lần thứ ba',
  'kim ngạch xuất nhập khẩu là bao nhiêu?',
];
