/** What is typed into a draft is read as people mean it, goes out as a file, and comes in again as it was. */
import { expect, it } from "vitest";
import { amountOf, asked, cellOf, changed, NOTHING, unreadable } from "../src/shared/circulars/cells";
import { COLUMNS, readCells, rowsOf } from "../src/shared/circulars/csv-cells";

const NAME = "DTH_OTT/TRON_VEN/0/P3M/ANY";
const OTHER = "DTH_OTT/TRON_VEN/0/P1M/ANY";

it("reads amounts with dots, spaces and the sign of the đồng, and withdraws by x", () => {
  expect(["610000", "610.000", " 610 000 đ"].map((text) => amountOf(text)?.value)).toEqual([610_000, 610_000, 610_000]);
  expect([amountOf("x"), amountOf("abc"), amountOf("-1"), amountOf(" ")]).toEqual([
    { value: null },
    { value: undefined },
    { value: undefined },
    null,
  ]);
});

it("takes an emptied cell out of the draft, and names those that cannot be read", () => {
  const typed = changed(changed(NOTHING, "prices", NAME, "abc"), "prices", OTHER, "175.000");
  expect(unreadable(typed)).toEqual([NAME]);
  expect(changed(typed, "prices", NAME, "").prices).toEqual({ [OTHER]: "175.000" });
});

it("finds the cell that a refusal is about by its place in what was asked", () => {
  const typed = changed(changed(NOTHING, "prices", NAME, "1"), "prices", OTHER, "2");
  expect(asked(typed).prices.map((each) => each.term)).toEqual(["P1M", "P3M"]);
  expect([cellOf(typed, "prices.1.price"), cellOf(typed, "circular.code")]).toEqual([NAME, null]);
});

it("reads a file whole, also one of a spreadsheet, and names the lines that cannot be meant", () => {
  const header = COLUMNS.join(";");
  const read = readCells(`\ufeff${header}\r\nprice;DTH_OTT;TRON_VEN;0;P3M;ANY;"610.000"\r\nprice;X;Y;0;P3M;ANY;1\r\n`);
  expect(read).toEqual({ cells: { prices: { [NAME]: "610.000" }, policies: {} }, wrong: [3] });
  expect(readCells("a,b\n").wrong).toEqual([1]);
});

it("writes what it reads", () => {
  const cells = { prices: { [NAME]: "610000", [OTHER]: "x" }, policies: { MAX_CARDS_PER_MONTH: "3" } };
  const file = [COLUMNS, ...rowsOf(cells)].map((row) => row.join(",")).join("\n");
  expect(readCells(file)).toEqual({ cells, wrong: [] });
});
