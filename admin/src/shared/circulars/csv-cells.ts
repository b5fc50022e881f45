/** A draft's cells as CSV, in the form in which the server gives and takes them. */
import { amountOf, type Cells, isWithdrawn, priceOf, type Term, type Timing, WITHDRAWN } from "./cells";

export const COLUMNS = ["kind", "product_line", "package", "extra_rooms", "term", "timing", "value"] as const;

export interface Read {
  readonly cells: Cells;
  /** Lines that cannot be meant, by their numbers in the file. */
  readonly wrong: readonly number[];
}

/** Read a file; spreadsheets' quotes, semicolons and marks of UTF-8 are understood. */
export function readCells(text: string): Read {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const between = (lines[0] ?? "").includes(";") ? ";" : ",";
  const header = split(lines[0] ?? "", between);
  if (header.join() !== COLUMNS.join()) return { cells: { prices: {}, policies: {} }, wrong: [1] };
  const prices: Record<string, string> = {};
  const policies: Record<string, string> = {};
  const wrong: number[] = [];
  lines.slice(1).forEach((line, index) => {
    if (!line.trim()) return;
    const [kind, productLine, code = "", rooms, term, timing, value = ""] = split(line, between);
    const typed = value.trim() || WITHDRAWN;
    const name = [productLine, code, Number(rooms || 0), term, timing || "ANY"].join("/");
    if (kind === "price" && priceOf(name) && amountOf(typed)?.value !== undefined) prices[name] = typed;
    else if (kind === "policy" && code) policies[code] = typed;
    else wrong.push(index + 2);
  });
  return { cells: { prices, policies }, wrong };
}

/** The rows of a file, without its header. */
export function rowsOf(cells: Cells): string[][] {
  const prices = Object.entries(cells.prices).flatMap(([name, typed]) => {
    const price = priceOf(name);
    const value = amountOf(typed)?.value;
    if (!price) return [];
    const place = [price.productLine, price.package, String(price.extraRooms), price.term as Term];
    return [["price", ...place, price.timing as Timing, value ? String(value) : ""]];
  });
  const policies = Object.entries(cells.policies).map(([parameter, typed]) => {
    return ["policy", "", parameter, "", "", "", isWithdrawn(typed) ? "" : typed.trim()];
  });
  return [...prices, ...policies];
}

function split(line: string, between: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (const mark of line) {
    if (mark === '"') quoted = !quoted;
    else if (mark === between && !quoted) {
      cells.push(cell);
      cell = "";
    } else cell += mark;
  }
  return [...cells, cell].map((each) => each.trim());
}
