/** What is in force on the day from which a draft is to apply: beside its cells, and against them. */
import {
  ConsoleCircularDraftsOperation,
  PoliciesOperation,
  ScreenCircularDraftOperation,
  ScreenPricesOperation,
} from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { asking } from "../../app/client";
import type { Answer } from "../../shared/answer";
import { type Cells, isWithdrawn, type PriceName, type Timing } from "../../shared/circulars/cells";
import { percentOf } from "../../shared/fee";

export type Draft = Extract<
  NonNullable<Answer<typeof ScreenCircularDraftOperation>["node"]>,
  { __typename: "CircularDraft" }
>;
export type Sold = Answer<typeof ScreenPricesOperation>["packages"][number];
export const DRAFTS = [ConsoleCircularDraftsOperation.name, ScreenCircularDraftOperation.name];
const FEE = "SERVICE_FEE_PERCENT";

export interface InForce {
  readonly packages: readonly Sold[];
  readonly policies: ReadonlyMap<string, string | null>;
  readonly ready: boolean;
  readonly error: unknown;
}

/** Read what holds on a day, as it was known at an instant; as it is known now where none is named. */
export function useInForce(on: string | null, asKnownAt: string | null = null): InForce {
  const enabled = on !== null;
  const prices = useQuery({ ...asking(ScreenPricesOperation, { on, asKnownAt }), enabled });
  const policies = useQuery({ ...asking(PoliciesOperation, { on, asKnownAt }), enabled });
  return {
    packages: prices.data?.packages ?? [],
    policies: new Map((policies.data?.policies ?? []).map((each) => [each.figure, each.value ?? null])),
    ready: prices.data !== undefined && policies.data !== undefined,
    error: prices.error ?? policies.error,
  };
}

export interface Held {
  readonly timing: Timing;
  readonly price: number | null;
}

/** The prices that a cell would take the place of: one, or one for each kind of card where they differ. */
export function heldBy(inForce: InForce, cell: PriceName): readonly Held[] {
  const found = inForce.packages
    .find((each) => each.productLine === cell.productLine && each.code === cell.package)
    ?.prices.filter((each) => each.term === cell.term && each.extraRooms === cell.extraRooms);
  const timings: Timing[] = cell.timing === "ANY" ? ["BEFORE_EXPIRY", "AFTER_EXPIRY"] : [cell.timing];
  const held = timings.map((timing) => ({
    timing,
    price: found?.find((each) => each.timing === timing || each.timing === "ANY")?.price ?? null,
  }));
  const [first, second] = held;
  return first && second && first.price === second.price ? [{ ...first, timing: "ANY" }] : held;
}

/** The fee in per cent that would hold with the draft: its own where it has one. */
export function feeOf(inForce: InForce, cells: Cells): string | null {
  const typed = cells.policies[FEE];
  return typed === undefined ? (inForce.policies.get(FEE) ?? null) : isWithdrawn(typed) ? null : typed.trim();
}

/** A price with its fee; null where there is none. */
export function withFee(price: number | null, percent: string | null): { fee: number; total: number } | null {
  const fee = price === null ? null : percent === null ? 0 : percentOf(price, percent);
  return price === null || fee === null ? null : { fee, total: price + fee };
}

/** The cells that would put back what held before a draft was published. */
export function putBack(draft: Cells, before: InForce, names: readonly (readonly [string, PriceName])[]): Cells {
  const prices = names.flatMap(([, cell]) =>
    heldBy(before, cell).map(({ timing, price }) => [
      [cell.productLine, cell.package, cell.extraRooms, cell.term, timing].join("/"),
      price === null ? "x" : String(price),
    ]),
  );
  const policies = Object.keys(draft.policies).map((name) => [name, before.policies.get(name) ?? "x"]);
  return { prices: Object.fromEntries(prices), policies: Object.fromEntries(policies) };
}
