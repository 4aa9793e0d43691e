/** Everything the bot says of its own accord, in one place. What it says of meetings comes from the documents. */
export const texts = {
  start: `Xin chào! Tôi là Thư Ký. Bạn hỏi về các cuộc họp, tôi trả lời theo các bản tin, biên bản đã lưu và luôn kèm nguyên văn đoạn trích để bạn kiểm chứng.

Cứ nhắn câu hỏi như nói với đồng nghiệp, có dấu hay không dấu đều được. Bạn có thể thử:`,

  help: `Cách hỏi tôi:
• Nhắn thẳng câu hỏi, ví dụ: "Ai chủ trì cuộc họp gần nhất?"
• Hỏi tiếp được: "Họ ký gì?", "Còn lần trước?"
• Sửa câu hỏi đã gửi thì tôi sửa lại câu trả lời.

Các lệnh:
/hoi <câu hỏi>: hỏi, dùng được cả trong nhóm
/hop: danh sách cuộc họp, mới nhất trước; lọc bằng năm, tỉnh hay từ, ví dụ /hop 2023
/timkiem <từ>: tìm đoạn văn có những từ ấy
/nguon: các tài liệu tôi đã đọc
/hen: những việc đã hẹn, kỳ họp tới, thời hạn
/bantin: bản tin mỗi sáng: bật, tắt, đổi giờ; /muigio đổi múi giờ
/theodoi <từ>: báo khi tài liệu mới nhắc tới
/help: trang này

Dưới mỗi câu trả lời, nút số mở đúng đoạn nguồn trong tài liệu; ở đó nút "Kiểm chứng" đọc lại tệp gốc. 👍 👎 giúp người quản lý biết câu nào tốt, câu nào chưa.`,

  helpInGroups: (bot: string) =>
    `Trong nhóm, tôi chỉ lên tiếng khi được gọi: /hoi <câu hỏi>, nhắc @${bot}, hoặc trả lời một tin của tôi. Ở bất cứ đâu, gõ @${bot} rồi câu hỏi để chèn câu trả lời.`,

  greeting: (bot: string) =>
    `Chào cả nhóm! Tôi là Thư Ký, trả lời câu hỏi về các cuộc họp kèm nguyên văn đoạn trích. Gọi tôi bằng /hoi <câu hỏi>, nhắc @${bot}, hoặc trả lời một tin của tôi; ngoài ra tôi giữ im lặng.`,

  unknownCommand: 'Tôi không biết lệnh này.',
  askWhat: 'Bạn muốn hỏi gì? Viết câu hỏi ngay sau lệnh, ví dụ: /hoi ai chủ trì cuộc họp gần nhất?',
  askAnything: 'Bạn muốn hỏi gì về các cuộc họp? Ví dụ: Ai chủ trì cuộc họp gần nhất?',
  searchWhat: 'Bạn muốn tìm gì? Viết từ cần tìm ngay sau lệnh, ví dụ: /timkiem ký kết',
  onlyText: 'Tôi chỉ đọc được chữ. Bạn viết câu hỏi thành lời giúp tôi nhé.',
  failed:
    'Xin lỗi, tôi gặp trục trặc khi trả lời câu này. Người quản lý đã được báo; bạn thử hỏi cách khác giúp tôi.',

  nearest: 'Những đoạn gần với câu hỏi nhất, có thể giúp được bạn:',
  verify: '🔍 Kiểm chứng',
  pageOf: (file: string, page: number, pages: number) => `${file} · trang ${page}/${pages}`,
  verified: {
    intact: (file: string) => `✅ Đã đọc lại tệp ${file}: đoạn trích còn nguyên văn.`,
    moved: (file: string) => `✅ Tệp ${file} đã được sửa, nhưng đoạn trích vẫn còn nguyên văn.`,
    altered: (file: string) => `⚠️ Tệp ${file} đã được sửa và đoạn trích này không còn trong đó.`,
    gone: (file: string) => `⚠️ Không còn đọc được tệp ${file}: tệp đã bị xóa hoặc bị hỏng.`,
  },
  sourceChanged: (file: string) =>
    `Tài liệu ${file} đã thay đổi sau câu trả lời này, nên đoạn trích cũ không còn chỗ. Bạn hỏi lại để có nguồn mới nhé.`,
  sourceGone: 'Tài liệu này không còn trong kho.',
  meetingGone: 'Cuộc họp này không còn trong kho tài liệu.',

  oldButton: 'Nút này đã cũ, bạn hỏi lại giúp tôi nhé.',
  notYourButton: 'Nút này dành cho người đã hỏi. Bạn hãy tự hỏi, tôi sẽ trả lời riêng.',
  voted: { up: 'Cảm ơn bạn! Đã ghi: hữu ích.', down: 'Cảm ơn bạn! Đã ghi: chưa tốt.' },
  voteNotKept: 'Tôi chưa ghi được đánh giá này, bạn thử lại sau nhé.',

  tooMany: 'Bạn hỏi nhanh quá, tôi theo không kịp. Chờ khoảng một phút rồi hỏi tiếp nhé.',
  tooManyTaps: 'Bạn bấm nhanh quá, chờ một chút nhé.',
  passedOver: 'Tôi vừa vắng mặt một lúc nên đã bỏ qua các câu hỏi cũ. Nếu vẫn cần, bạn hỏi lại giúp tôi nhé.',
  refused: (chat: number) =>
    `Xin lỗi, tôi chưa được phép trả lời ở đây. Nếu cần dùng, bạn gửi số này cho người quản lý: ${chat}`,
  refusedButton: 'Xin lỗi, tôi chưa được phép trả lời ở đây.',
  nothingInline: 'Không tìm thấy gì: hỏi riêng Thư Ký',
  refusedInline: 'Bạn chưa được phép hỏi: xem lý do',

  meetings: {
    heading: (count: number, filter: string) =>
      filter === ''
        ? `Có ${count} cuộc họp trong kho tài liệu:`
        : `Có ${count} cuộc họp hợp với "${filter}":`,
    none: (filter: string) =>
      filter === ''
        ? 'Kho tài liệu chưa có cuộc họp nào.'
        : `Không có cuộc họp nào hợp với "${filter}". Thử /hop để xem tất cả.`,
    status: { held: '', planned: 'dự kiến', mentioned: 'chỉ được nhắc tới' },
  },
  card: {
    date: 'Thời gian',
    place: 'Địa điểm',
    format: 'Hình thức',
    organiser: 'Tổ chức',
    chair: 'Chủ trì',
    head: 'Trưởng đoàn',
    secretary: 'Thư ký',
    attendee: 'Tham dự',
    absent: 'Vắng',
    signed: 'Ký kết',
    signer: 'Người ký',
    agreed: 'Thống nhất',
    action: 'Việc phải làm',
    vote: 'Biểu quyết',
    next: 'Kỳ tới',
    ordinal: 'Lần thứ',
    named: 'Được nhắc tới',
    notSigned: 'không ký',
    more: (count: number) => `và ${count} nữa`,
  },
  formats: { in_person: 'trực tiếp', online: 'trực tuyến', hybrid: 'trực tiếp kết hợp trực tuyến' },

  documents: {
    heading: (count: number) => `Tôi đã đọc ${count} tài liệu:`,
    none: 'Kho tài liệu đang trống.',
  },
  passages: {
    heading: (query: string) => `Các đoạn gần nhất với "${query}":`,
    none: (query: string) => `Không tìm thấy đoạn nào có "${query}".`,
  },
  inline: { passage: 'Đoạn trích', open: 'Mở nguồn' },

  status: {
    healthy: '🟢 Đang chạy tốt',
    unhealthy: '🔴 Đang gặp trục trặc',
    uptime: 'Đã chạy',
    corpus: (documents: number, meetings: number, passages: number) =>
      `Kho: ${documents} tài liệu, ${meetings} cuộc họp, ${passages} đoạn`,
    lastUpdate: 'Tin nhận gần nhất',
    never: 'chưa có',
    queue: (updates: number, messages: number) => `Đang chờ: ${updates} tin đến, ${messages} tin đi`,
    noFaults: 'Không có lỗi nào trong 24 giờ qua.',
    faults: 'Lỗi trong 24 giờ qua',
  },

  operator: {
    onlyId: 'Viết số của cuộc trò chuyện sau lệnh, ví dụ: /chophep -1001234567890',
    allowed: (chat: number) => `Đã cho phép ${chat}.`,
    revoked: (chat: number) => `Đã thu lại phép của ${chat}.`,
    notKept: 'Không ghi được vào cơ sở dữ liệu, quyết định này chưa có hiệu lực.',
    openAnyway: 'Lưu ý: ACCESS=open, ai cũng hỏi được.',
    noVotes: 'Chưa có đánh giá nào trong 30 ngày qua.',
    votes: 'Đánh giá trong 30 ngày qua, theo loại câu hỏi:',
    criticised: 'Các câu trả lời bị chê gần nhất:',
  },
} as const;

/** Commands as Telegram's menu shows them. */
export const commandMenus = {
  vi: [
    { command: 'hoi', description: 'Hỏi về một cuộc họp' },
    { command: 'hop', description: 'Danh sách cuộc họp; lọc bằng năm, tỉnh hay từ' },
    { command: 'timkiem', description: 'Tìm đoạn văn trong tài liệu' },
    { command: 'nguon', description: 'Các tài liệu đã đọc' },
    { command: 'help', description: 'Cách hỏi' },
  ],
  en: [
    { command: 'ask', description: 'Ask about a meeting' },
    { command: 'meetings', description: 'List of meetings; filter by year, province or word' },
    { command: 'search', description: 'Find passages in the documents' },
    { command: 'sources', description: 'The documents that were read' },
    { command: 'help', description: 'How to ask' },
  ],
  operator: [
    { command: 'chophep', description: 'Cho phép một cuộc trò chuyện' },
    { command: 'thuhoi', description: 'Thu lại phép' },
    { command: 'trangthai', description: 'Tình trạng của bot' },
    { command: 'danhgia', description: 'Đánh giá của người dùng' },
  ],
} as const;
