/** Exposure summed up by the age of the debt, divided by whether it is overdue, by bundle or by ceiling; what came back by week. */
import type { AdvanceReportsOperation } from "@giahan/client/trusted";
import type { Answer } from "../../shared/answer";
import type { Point } from "../../ui/figure";

export type Exposed = Answer<typeof AdvanceReportsOperation>["advanceExposure"][number];
export type Recovered = Answer<typeof AdvanceReportsOperation>["advanceRecovery"][number];
export type Way = "overdue" | "bundle" | "ceiling";

export interface Aged {
  readonly from: number;
  readonly values: readonly number[];
}

/** The keys by which a way divides what is owed, in order; two parts where it is by what is overdue. */
export function partsOf(rows: readonly Exposed[], way: Way): string[] {
  if (way === "overdue") return ["within", "overdue"];
  const keys = new Set(rows.map((row) => String(row[way])));
  return [...keys].sort((one, other) => Number(one) - Number(other) || one.localeCompare(other));
}

export function byAge(rows: readonly Exposed[], way: Way): Aged[] {
  const parts = partsOf(rows, way);
  const ages = [...new Set(rows.map((row) => row.daysFrom))].sort((one, other) => one - other);
  return ages.map((from) => {
    const those = rows.filter((row) => row.daysFrom === from);
    return { from, values: parts.map((part) => sum(those.map((row) => share(row, way, part)))) };
  });
}

/** Per cent of what was advanced in a week that came back within 1, 7 and 30 days, and so far. */
export function byWeek(rows: readonly Recovered[]): Point[] {
  const weeks = [...new Set(rows.map((row) => row.week))].sort();
  return weeks.map((week) => {
    const those = rows.filter((row) => row.week === week);
    const granted = sum(those.map((row) => row.granted));
    const part = (of: (row: Recovered) => number) => Math.round((100 * sum(those.map(of))) / Math.max(granted, 1));
    return {
      name: week,
      values: [
        part((row) => row.within1Day),
        part((row) => row.within7Days),
        part((row) => row.within30Days),
        part((row) => row.soFar),
      ],
    };
  });
}

function share(row: Exposed, way: Way, part: string): number {
  if (way === "overdue") return part === "overdue" ? row.overdue : row.outstanding - row.overdue;
  return String(row[way]) === part ? row.outstanding : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
