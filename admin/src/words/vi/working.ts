/** Tiếng Việt: keys, what a list shows, a session that is locked, trials and transcripts side by side. */
export const working = {
  keys: {
    title: "Phím tắt",
    all: [
      [["/", "Ctrl K"], "Ô tìm kiếm"],
      [["j"], "Dòng dưới"],
      [["k"], "Dòng trên"],
      [["Enter"], "Mở dòng đang chọn"],
      [["Tab"], "Tới nút, ô kế tiếp"],
      [["Esc"], "Đóng hộp thoại"],
      [["?"], "Danh sách này"],
    ] as readonly (readonly [readonly string[], string])[],
  },
  view: {
    title: "Cột và góc nhìn",
    columns: "Cột hiển thị",
    saved: "Góc nhìn đã lưu",
    none: "Chưa lưu góc nhìn nào trên máy này.",
    name: "Tên góc nhìn",
    save: "Lưu góc nhìn",
    remove: (name: string) => `Bỏ góc nhìn ${name}`,
    kept: "Lưu cột, ngày và lựa chọn; số điện thoại, số thẻ và chữ gõ tay không lưu.",
  },
  lock: {
    title: "Đã khóa màn hình",
    lead: "Lâu không thao tác nên màn hình đã khóa. Đăng nhập lại bằng chính tài khoản này, nội dung đang nhập vẫn còn.",
  },
  replay: {
    open: "Xem lại từng bước",
    title: (code: string, phone: string) => `${code} của ${phone}`,
    of: (step: number, last: number) => `Bước ${step} trên ${last}`,
    pressed: "Khách bấm",
    before: "Bước trước",
    after: "Bước sau",
    reading: "Bản tiếng Anh",
  },
  beside: {
    title: "So các lần thử",
    add: "So",
    adding: (when: string) => `So lần thử ${when}`,
    draft: "Lần thử",
    away: (when: string) => `Bỏ lần thử ${when}`,
    most: "So được nhiều nhất ba lần thử.",
  },
};
