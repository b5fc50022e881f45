/** Amounts, days and numbers are written as people in Vietnam write them, and read however they are typed. */
import { describe, expect, it } from "vitest";
import { day, dayOf, instant, later, readDay } from "../src/shared/days";
import { percentOf } from "../src/shared/fee";
import { count, dong, figure } from "../src/shared/money";
import { phone, readPhone } from "../src/shared/numbers";

describe("amounts", () => {
  it("are whole đồng with dots between thousands", () => {
    expect([dong(1_176_000), dong(0), dong(-85_000), dong(null), count(1234)]).toEqual([
      "1.176.000 đ",
      "0 đ",
      "-85.000 đ",
      "–",
      "1.234",
    ]);
  });

  it("are followed by their unit, and what is no number is left as it is", () => {
    expect([figure("500000", "VND"), figure("12", "PERCENT"), figure("2026-11-29", null), figure(null, "VND")]).toEqual(
      ["500.000 đ", "12 %", "2026-11-29", "–"],
    );
  });

  it("have their fee reckoned once, half up, as the server does (K-FEE, G-MONEY)", () => {
    expect([percentOf(600_001, "12"), percentOf(175_000, "12.5"), percentOf(4, "12.5"), percentOf(3, "12.5")]).toEqual([
      72_000, 21_875, 1, 0,
    ]);
    expect([percentOf(1, null), percentOf(1, "-1"), percentOf(1, "1e3")]).toEqual([null, null, null]);
  });
});

describe("days", () => {
  it("are those of Vietnam, whatever this machine has", () => {
    expect(new Date("2026-11-28T17:30:05Z").getDate()).toBe(28);
    expect(instant("2026-11-28T17:30:05Z")).toBe("29/11/2026 00:30:05");
    expect(dayOf("2026-11-28T17:30:05Z")).toBe("2026-11-29");
    expect([day("2026-11-29"), day(null), instant(undefined)]).toEqual(["29/11/2026", "–", "–"]);
  });

  it("are read in the ways in which people type them, and those that are none are not", () => {
    expect(["29/11/2026", " 1-2-2026", "1.2.2026", "2026-02-01"].map(readDay)).toEqual([
      "2026-11-29",
      "2026-02-01",
      "2026-02-01",
      "2026-02-01",
    ]);
    expect(["31/02/2026", "29/02/2027", "0/1/2026", "29/11/26", "", "x"].map(readDay)).toEqual(Array(6).fill(null));
  });

  it("are counted over the ends of months and leap years", () => {
    expect([later("2024-02-28", 1), later("2026-12-31", 1), later("2026-03-01", -1)]).toEqual([
      "2024-02-29",
      "2027-01-01",
      "2026-02-28",
    ]);
  });
});

describe("phone numbers", () => {
  it("are read in any spelling", () => {
    const spellings = [
      "0900 000 008",
      "+84 900.000.008",
      "0084900000008",
      "900000008",
      "(090) 0000-008",
      "84900000008",
    ];
    expect(new Set(spellings.map(readPhone))).toEqual(new Set(["84900000008"]));
    expect(["12345", "09000000081", "phone"].map(readPhone)).toEqual([null, null, null]);
  });

  it("are written in groups, and what is none as it is", () => {
    expect([phone("84900000008"), phone("1900"), phone(null)]).toEqual(["0900 000 008", "1900", "–"]);
  });
});
