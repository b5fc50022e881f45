/** Tiếng Việt: khóa truy cập của đối tác. */
export const partners = {
  partners: {
    issue: "Cấp khóa mới",
    kinds: { API_KEY: "Khóa API", CLIENT: "Ứng dụng OAuth (client)" },
    partner: "Tên đối tác",
    partnerForm: "3 đến 64 chữ thường không dấu, chữ số, gạch ngang",
    scopes: "Được làm gì",
    signs: "Mỗi thay đổi phải ký",
    until: "Có hiệu lực đến hết ngày",
    issuePreview:
      "Ai giữ khóa này làm được những gì đã chọn, dưới tên đối tác. Khóa chỉ hiện một lần, ngay sau khi cấp.",
    issued: "Đã cấp.",
    once: "Chép ngay: khóa không hiện lại, ở đây hay ở đâu khác.",
    again: "Yêu cầu này đã làm trước đó; khóa không hiện lại.",
    client: "Client ID",
    secret: "Khóa bí mật",
    signing: "Khóa ký",
    copied: "Đã chép",
    rotate: "Đổi khóa",
    rotatePreview: "Khóa mới hiện một lần. Khóa cũ còn dùng được thêm số phút dưới đây, rồi thôi.",
    grace: "Khóa cũ còn dùng được (phút, 0 đến 10080)",
    rotated: "Đã đổi.",
    revoke: "Thu hồi",
    revokePreview:
      "Trong vài giây, không ai vào được bằng khóa này nữa. Thu hồi rồi không lấy lại được; muốn dùng tiếp thì cấp khóa mới.",
    revoked: "Đã thu hồi.",
    badDay: "Ngày viết như 31/12/2026.",
  },
};
