/** Days and instants as Vietnam sees them, whatever this machine's clock and zone say; a day stays a text. */
const ZONE = "Asia/Ho_Chi_Minh";

const instantForm = new Intl.DateTimeFormat("vi-VN", {
  timeZone: ZONE,
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

/** `2026-11-29` as `29/11/2026`. */
export function day(text: string | null | undefined): string {
  const read = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? "");
  return read ? `${read[3]}/${read[2]}/${read[1]}` : "–";
}

/** An instant as `29/11/2026 07:00:05`. */
export function instant(text: string | null | undefined): string {
  if (!text) return "–";
  const parts = Object.fromEntries(instantForm.formatToParts(new Date(text)).map(({ type, value }) => [type, value]));
  return `${parts.day}/${parts.month}/${parts.year} ${parts.hour}:${parts.minute}:${parts.second}`;
}

/** The day of an instant, as the API writes days. */
export function dayOf(text: string): string {
  const [days] = instant(text).split(" ");
  return (days ?? "").split("/").reverse().join("-");
}

/** Read `29/11/2026`, `29-11-2026` or `2026-11-29`; null where it is no day. */
export function readDay(text: string): string | null {
  const near = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  const far = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const [year, month, date] = near ? [near[3], near[2], near[1]] : far ? [far[1], far[2], far[3]] : [];
  if (!year || !month || !date) return null;
  const written = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const exists = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(exists.getTime()) && exists.toISOString().startsWith(written) ? written : null;
}

/** A day so many days later. */
export function later(text: string, days: number): string {
  return new Date(Date.parse(`${text}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
