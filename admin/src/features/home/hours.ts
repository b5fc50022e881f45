/** The hours of a day as a plot has them: all twenty-four, those in which nothing was asked for included. */
import type { Point } from "../../ui/figure";

interface Hour {
  readonly hour: number;
  readonly renewals: number;
  readonly succeeded: number;
}

export function allHours(hours: readonly Hour[]): Point[] {
  return Array.from({ length: 24 }, (_, hour) => {
    const told = hours.find((each) => each.hour === hour);
    const succeeded = told?.succeeded ?? 0;
    return { name: String(hour).padStart(2, "0"), values: [succeeded, (told?.renewals ?? 0) - succeeded] };
  });
}
