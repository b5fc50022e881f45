/** Filters stand in the address, and what is shown goes out as a file that no spreadsheet reckons with. */
import { expect, it } from "vitest";
import { csvOf } from "../src/app/lists/csv";
import { asked } from "../src/app/lists/filters";
import { router } from "../src/app/router";
import { differenceOf } from "../src/features/audit/difference";
import { grouped } from "../src/shared/grouped";

it("asks for what the address says of a filter", () => {
  const given = { status: "OPEN", minimum: "500000", overdue: "true" };
  expect(asked({ name: "status", label: "" }, given)).toBe("OPEN");
  expect(asked({ name: "minimum", label: "", kind: "number" }, given)).toBe(500_000);
  expect(asked({ name: "overdue", label: "", kind: "yes" }, given)).toBe(true);
  expect(asked({ name: "other", label: "", kind: "yes" }, given)).toBe(false);
});

it("writes an address that is read again as it was, without what is not said", () => {
  const { parseSearch, stringifySearch } = router.options;
  const search = { from: "2026-11-01", text: "0900 000 008 & <b>", status: undefined, rule: "" };
  const text = stringifySearch?.(search) ?? "";
  expect(parseSearch?.(text.slice(1))).toEqual({ from: "2026-11-01", text: "0900 000 008 & <b>" });
  expect(stringifySearch?.({ status: undefined })).toBe("");
});

it("defuses cells that a spreadsheet would take for formulas, and quotes what divides cells", () => {
  const text = csvOf(
    ["who", "what"],
    [
      ["=1+1", 'a "b", c'],
      ["@x", null],
      ["-5", -5],
    ],
  );
  expect(text).toBe('\ufeffwho,what\r\n\'=1+1,"a ""b"", c"\r\n\'@x,\r\n\'-5,-5\r\n');
});

it("names what differs between two states, and nothing else", () => {
  expect(differenceOf({ a: 1, b: [1], c: null }, { a: 2, b: [1], d: "x" })).toEqual([
    ["a", "1", "2"],
    ["d", "–", "x"],
  ]);
  expect(differenceOf(null, null)).toEqual([]);
});

it("groups rows in the order in which they come", () => {
  expect([...grouped(["b1", "a1", "b2"], (each) => each.charAt(0))]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
});
