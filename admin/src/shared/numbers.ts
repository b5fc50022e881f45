/** Phone and card numbers as people read and type them. */

/** `84900000001` as `0900 000 001`. */
export function phone(msisdn: string | null | undefined): string {
  if (!msisdn) return "–";
  const local = msisdn.replace(/^84/, "0");
  return /^0\d{9}$/.test(local) ? `${local.slice(0, 4)} ${local.slice(4, 7)} ${local.slice(7)}` : msisdn;
}

/** What was typed without the marks between digits; null where it is no phone number. */
export function readPhone(text: string): string | null {
  const digits = text
    .replace(/[\s.()\-–\u00a0\u200b]/g, "")
    .replace(/^\+/, "")
    .replace(/^00/, "");
  const read = /^(?:84|0)?(\d{9})$/.exec(digits);
  return read ? `84${read[1]}` : null;
}
