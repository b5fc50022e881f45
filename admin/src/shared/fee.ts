/** The fee on a price, reckoned as the server does: whole đồng, half up, once, at the end (G-MONEY, K-FEE). */

/** A percentage, written as a decimal number, of an amount in đồng; null where it is no number. */
export function percentOf(amount: number, percent: string | null | undefined): number | null {
  const read = /^(\d+)(?:\.(\d+))?$/.exec(percent ?? "");
  if (!read) return null;
  const [, whole = "0", part = ""] = read;
  const by = 100n * 10n ** BigInt(part.length);
  return Number((2n * BigInt(amount) * BigInt(whole + part) + by) / (2n * by));
}
