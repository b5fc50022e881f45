/** Exposure summed up by the age of the debt. */
export interface Exposed {
  readonly daysFrom: number;
  readonly outstanding: number;
  readonly overdue: number;
}

export function byAge(rows: readonly Exposed[]): { from: number; outstanding: number; overdue: number }[] {
  const sums = new Map<number, { from: number; outstanding: number; overdue: number }>();
  for (const { daysFrom, outstanding, overdue } of rows) {
    const sum = sums.get(daysFrom) ?? { from: daysFrom, outstanding: 0, overdue: 0 };
    sums.set(daysFrom, { from: daysFrom, outstanding: sum.outstanding + outstanding, overdue: sum.overdue + overdue });
  }
  return [...sums.values()].sort((one, other) => one.from - other.from);
}
