/** What a draft brings, as it is typed: prices and policies by the names that findings call them by. */
import { readDay } from "../days";

export interface Cells {
  readonly prices: Readonly<Record<string, string>>;
  readonly policies: Readonly<Record<string, string>>;
}

export interface PriceName {
  readonly productLine: ProductLine;
  readonly package: string;
  readonly extraRooms: number;
  readonly term: Term;
  readonly timing: Timing;
}

export type ProductLine = "DTH_OTT" | "MYK" | "VTVCAB_ON";
export type Term = "P1W" | "P1M" | "P2M" | "P3M" | "P6M" | "P12M";
export type Timing = "ANY" | "BEFORE_EXPIRY" | "AFTER_EXPIRY";

export const LINES: readonly ProductLine[] = ["DTH_OTT", "MYK", "VTVCAB_ON"];
export const TERMS: readonly Term[] = ["P1W", "P1M", "P2M", "P3M", "P6M", "P12M"];
export const TIMINGS: readonly Timing[] = ["ANY", "BEFORE_EXPIRY", "AFTER_EXPIRY"];
export const NOTHING: Cells = { prices: {}, policies: {} };

/** What is typed to withdraw a price, or to switch a rule off. */
export const WITHDRAWN = "x";

export function nameOf(price: PriceName): string {
  return [price.productLine, price.package, price.extraRooms, price.term, price.timing].join("/");
}

/** Read a name again; null where it is none. */
export function priceOf(name: string): PriceName | null {
  const [productLine, code, rooms, term, timing] = name.split("/");
  const known =
    LINES.includes(productLine as ProductLine) && TERMS.includes(term as Term) && TIMINGS.includes(timing as Timing);
  if (!known || !code) return null;
  return {
    productLine: productLine as ProductLine,
    package: code,
    extraRooms: Number(rooms),
    term: term as Term,
    timing: timing as Timing,
  };
}

export interface Amount {
  /** Whole đồng; null withdraws; undefined where it is no amount. */
  readonly value: number | null | undefined;
}

/** Read an amount with or without dots between thousands; null where the cell says nothing. */
export function amountOf(typed: string | undefined): Amount | null {
  const text = (typed ?? "").trim();
  if (!text) return null;
  if (text.toLowerCase() === WITHDRAWN) return { value: null };
  const digits = text.replace(/[.\s\u00a0]|đ$/gi, "");
  return { value: /^\d{1,9}$/.test(digits) ? Number(digits) : undefined };
}

/** Change one cell; an empty text takes it out of the draft. */
export function changed(cells: Cells, kind: keyof Cells, name: string, typed: string): Cells {
  const { [name]: _, ...others } = cells[kind];
  return { ...cells, [kind]: typed.trim() ? { ...others, [name]: typed } : others };
}

/** The cells as a request has them, in the order of their names: a refusal names them by their place. */
export function asked(cells: Cells) {
  return {
    prices: Object.entries(cells.prices)
      .toSorted()
      .flatMap(([name, typed]) => {
        const price = priceOf(name);
        return price ? [{ ...price, price: amountOf(typed)?.value ?? null }] : [];
      }),
    policies: Object.entries(cells.policies)
      .toSorted()
      .map(([parameter, typed]) => ({ parameter, value: isWithdrawn(typed) ? null : typed.trim() })),
  };
}

/** The cell that a refusal's field is about, such as `prices.3.price`; null where it is about none. */
export function cellOf(cells: Cells, field: string | null | undefined): string | null {
  const [kind, place] = (field ?? "").split(".");
  if (kind !== "prices" && kind !== "policies") return null;
  return Object.keys(cells[kind]).toSorted()[Number(place)] ?? null;
}

export function isWithdrawn(typed: string | undefined): boolean {
  return typed?.trim().toLowerCase() === WITHDRAWN;
}

/** The prices that are no amounts, by their names. */
export function unreadable(cells: Cells): string[] {
  return Object.entries(cells.prices)
    .filter(([, typed]) => amountOf(typed)?.value === undefined)
    .map(([name]) => name);
}

/** A day as it was typed: null where nothing was, undefined where it is no day. */
export function dayTyped(text: string): string | null | undefined {
  return text.trim() ? (readDay(text) ?? undefined) : null;
}
