/** Which rules stand together on the screen. */
export const GROUPS: readonly (readonly [string, RegExp])[] = [
  ["card", /^K_(CARD|ADDON|STACK|FROM)/],
  ["payer", /^(K_(PREPAID|ACTIVE|AGE|USAGE|ABUSE)|S_WHO|O_|P_)/],
  ["limits", /^(K_(MAX|HEAVY|AUTO)|S_(CEILING|LOCK))/],
  ["balance", /^K_BALANCE/],
  ["price", /./],
];

export function groupOf(rule: string): string {
  return GROUPS.find(([, shape]) => shape.test(rule))?.[0] ?? "price";
}
