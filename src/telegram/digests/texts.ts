/** What the bot says about digests, commitments and watches. */
export const texts = {
  onlyAdministrators: 'Trong nhóm, chỉ quản trị viên đổi được việc này.',
  notKept: 'Tôi chưa ghi lại được, bạn thử lại sau ít phút nhé.',
  more: (count: number) => `… và ${count} mục nữa`,

  digest: {
    heading: (on: boolean, paused: boolean) =>
      paused ? 'Bản tin: đang tạm dừng' : on ? 'Bản tin: đang bật' : 'Bản tin: đang tắt',
    paused: 'Lần gửi trước không tới được đây nên tôi đã tạm dừng. Bấm "Bật" để gửi lại.',
    rhythm: (hour: string, weekly: boolean, zone: string) =>
      `${hour} ${weekly ? 'thứ hai hằng tuần' : 'hằng ngày'}, múi giờ ${zone}`,
    onlyNew: 'Chỉ gửi khi có gì mới.',
    always: 'Gửi cả khi không có gì mới.',
    next: (day: string, hour: string) => `Bản tin tới: ${day}, lúc ${hour}.`,
    nextNow: 'Bản tin hôm nay chưa gửi, tôi gửi ngay bây giờ.',
    how: 'Đổi giờ: /bantin 6:30. Đổi múi giờ: /muigio Asia/Tokyo.',
    unknown:
      'Sau /bantin có thể là: giờ (/bantin 6:30), bật, tắt, thử (xem bản tin hôm nay), hằng ngày, hằng tuần (mỗi thứ hai), chỉ mới (chỉ khi có gì mới), tất cả (cả khi không). Không cần gõ dấu.',
    empty: 'Hôm nay chưa có gì để nói: kho tài liệu chưa có cuộc họp nào.',
    buttons: {
      on: 'Bật',
      off: 'Tắt',
      daily: 'Gửi hằng ngày',
      weekly: 'Gửi thứ hai hằng tuần',
      onlyNew: 'Chỉ khi có gì mới',
      always: 'Cả khi không có gì mới',
      show: 'Xem thử',
    },
  },

  zone: {
    now: (zone: string, time: string) =>
      `Múi giờ ở đây: ${zone} (bây giờ là ${time}). Đổi bằng: /muigio Asia/Tokyo`,
    changed: (zone: string, time: string) => `Đã đổi sang múi giờ ${zone} (bây giờ là ${time}).`,
  },

  commitments: {
    heading: (count: number) => `Có ${count} việc đã hẹn trong kho tài liệu:`,
    none: 'Chưa thấy tài liệu nào hẹn họp tiếp hay giao việc.',
    states: { overdue: 'Quá hạn', due: 'Đến hạn', open: 'Chưa tới hạn', fulfilled: 'Đã có tài liệu' },
    fulfilled: 'thực hiện',
    calendar: 'Tải lịch (.ics)',
    file: 'viec-da-hen.ics',
    caption: (events: number, left: number) =>
      `${events} việc đã hẹn, mở bằng ứng dụng lịch bất kỳ.${left > 0 ? ` ${left} việc chưa có ngày cụ thể nên không đưa vào.` : ''}`,
    noCalendar: 'Chưa có việc nào hẹn tới ngày cụ thể để đưa vào lịch.',
  },

  watches: {
    heading: (count: number, most: number) => `Đang theo dõi (${count}/${most}):`,
    none: 'Chưa theo dõi điều gì.',
    how: 'Thêm: /theodoi sầu riêng (báo trong bản tin) hoặc /theodoi sầu riêng ngay (báo ngay khi có tài liệu mới).',
    atOnce: 'báo ngay',
    inDigest: 'báo trong bản tin',
    stop: (words: string) => `✕ ${words}`,
    added: (words: string, atOnce: boolean) =>
      `Đã theo dõi “${words}”. Khi có tài liệu mới nói tới, tôi sẽ ${atOnce ? 'báo ngay' : 'báo trong bản tin'}.`,
    addedWithoutDigest: (words: string) =>
      `Đã theo dõi “${words}”. Bản tin ở đây đang tắt nên khi có tài liệu mới nói tới, tôi sẽ báo ngay; muốn báo gộp trong bản tin thì gõ /bantin bat.`,
    stopped: (words: string) => `Đã thôi theo dõi “${words}”.`,
    full: (most: number) => `Mỗi nơi theo dõi được nhiều nhất ${most} điều. Bỏ bớt một điều trước đã nhé.`,
    told: 'Tài liệu mới',
  },

  admins: {
    gone: (chatId: number, said: string) =>
      `Bản tin cho ${chatId} đã tạm dừng: không còn gửi được vào đó (${said}).`,
    unreadable: (problem: string) => `Không đọc được một tài liệu: ${problem}`,
  },

  status: (active: number, paused: number) => `Bản tin: ${active} nơi nhận, ${paused} đang tạm dừng`,
  uncertainHeading: 'Không rõ đã tới hay chưa (24 giờ qua, không gửi lại):',
  uncertain: (where: string, occasion: string, time: string) => `• ${where}, ${time}: ${occasion}`,
} as const;

/** The commands for Telegram's menu. */
export const digestMenus = {
  vi: [
    { command: 'bantin', description: 'Bản tin mỗi sáng: bật, tắt, đổi giờ' },
    { command: 'hen', description: 'Việc đã hẹn: tới hạn, quá hạn, đã xong' },
    { command: 'theodoi', description: 'Báo khi tài liệu mới nói tới điều bạn cần' },
    { command: 'muigio', description: 'Đổi múi giờ' },
  ],
  en: [
    { command: 'digest', description: 'The daily digest: on, off, hour' },
    { command: 'agenda', description: 'What was agreed to happen' },
    { command: 'watch', description: 'Be told when a new document says something of it' },
    { command: 'timezone', description: 'Change the time zone' },
  ],
} as const;
