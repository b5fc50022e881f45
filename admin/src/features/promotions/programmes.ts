/** Programmes, and their reports summed up for plots. */
import type { PromotionReportsOperation, ScreenPromotionsOperation } from "@giahan/client/trusted";
import type { Answer } from "../../shared/answer";

export type Programme = Answer<typeof ScreenPromotionsOperation>["promotions"][number];
export type Reports = Answer<typeof PromotionReportsOperation>;

export const STAGES = [
  "ENROLLED",
  "TOLD",
  "OPTED_OUT",
  "UPGRADED",
  "RENEWED",
  "CANCELLED",
  "ENDED",
  "EXPIRED",
] as const;
export const OUTCOMES = ["RENEWED", "OPTED_OUT", "NOT_TOLD", "BARRED", "NO_REGION", "NOT_ELIGIBLE"] as const;
export const CYCLES = [1, 11, 21] as const;

/** How many stand at each stage, by the day of their cycles. */
export function byStage(rows: Reports["promotionFunnel"]): { stage: string; subscribers: number[] }[] {
  const many = (stage: string, cycle: number) =>
    rows.filter((row) => row.stage === stage && row.cycleDay === cycle).reduce((sum, row) => sum + row.subscribers, 0);
  return STAGES.map((stage) => ({ stage, subscribers: CYCLES.map((cycle) => many(stage, cycle)) })).filter((each) =>
    each.subscribers.some((count) => count > 0),
  );
}

/** How many a renewal day brings to each outcome, and what their first cycle costs. */
export function byOutcome(
  rows: Reports["promotionForecast"],
): { outcome: string; subscribers: number; fees: number }[] {
  return OUTCOMES.map((outcome) => {
    const those = rows.filter((row) => row.outcome === outcome);
    return {
      outcome,
      subscribers: those.reduce((sum, row) => sum + row.subscribers, 0),
      fees: those.reduce((sum, row) => sum + row.fees, 0),
    };
  }).filter((each) => each.subscribers > 0);
}
