/** A plot says no more than its figures: straight between two points, each of which can be read. */
import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { byWeek } from "../src/features/exposure/ages";
import { Lines } from "../src/ui/plots";

const POINTS = [
  { name: "01/11", values: [10, 20] },
  { name: "08/11", values: [60, 20] },
  { name: "15/11", values: [30, 90] },
];

it("draws lines straight, with a mark for each figure and its value in words", () => {
  const { container } = render(
    <Lines
      title="t"
      series={["one", "other"]}
      points={POINTS}
      form={(value) => `${value} %`}
      empty="-"
      table="table"
    />,
  );
  const lines = [...container.querySelectorAll("svg.plot path[stroke]")].map((each) => each.getAttribute("d") ?? "");
  expect(lines).toHaveLength(2);
  expect(lines.every((each) => /^M[\d.,]+(L[\d.,]+){2}$/.test(each))).toBe(true);
  const told = [...container.querySelectorAll("svg.plot title")].map((each) => each.textContent);
  expect(told).toHaveLength(6);
  expect(told).toContain("08/11, one: 60 %");
});

it("sums a week's advances up before it takes the share that came back", () => {
  const row = { granted: 100_000, within1Day: 10_000, within7Days: 20_000, within30Days: 50_000, soFar: 50_000 };
  const rows = [
    { ...row, week: "2026-11-02", bundle: "DATA" },
    { ...row, week: "2026-11-02", bundle: "SMS_ON_NET", granted: 300_000, soFar: 350_000 },
    { ...row, week: "2026-10-26", bundle: "DATA", granted: 0 },
  ] as unknown as Parameters<typeof byWeek>[0];
  expect(byWeek(rows).map((each) => each.name)).toEqual(["2026-10-26", "2026-11-02"]);
  expect(byWeek(rows)[1]?.values).toEqual([5, 10, 25, 100]);
});
