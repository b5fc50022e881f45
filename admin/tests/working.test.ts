/** Keys, views, locks and runs: what the screens decide by themselves. */
import { expect, it } from "vitest";
import { moved } from "../src/app/keys";
import { hiddenBy } from "../src/app/lists/columns";
import { viewOf, views } from "../src/app/lists/views";
import { isIdle } from "../src/app/signing-in/idle";
import { goingOn } from "../src/features/sweeps/following";
import { figuresOf } from "../src/features/trials/beside";
import { en } from "../src/words/en/index";
import { vi } from "../src/words/vi/index";

it("moves through rows and stays at their ends", () => {
  expect([moved("j", -1, 3), moved("j", 2, 3), moved("k", 0, 3), moved("k", -1, 3)]).toEqual([0, 2, 0, 2]);
  expect([moved("j", -1, 0), moved("x", 0, 3)]).toEqual([null, null]);
});

it("keeps of a view what is of nobody", () => {
  const filters = [
    { name: "status", label: "", kind: "choice" as const },
    { name: "payerMsisdn", label: "" },
    { name: "from", label: "", kind: "day" as const },
  ];
  const search = { status: "OPEN", payerMsisdn: "84900000008", from: "2026-11-01", hide: "at.term", text: "0900" };
  expect(viewOf("Số 0900000008", filters, search)).toEqual({
    name: "Số …",
    search: { hide: "at.term", status: "OPEN", from: "2026-11-01" },
  });
  expect([...hiddenBy(search)]).toEqual(["at", "term"]);
});

it("keeps one view of a name for each list, and forgets it", () => {
  views.keep("/a", { name: "n", search: { status: "OPEN" } });
  views.keep("/a", { name: "n", search: { status: "DONE" } });
  expect([views.of("/a"), views.of("/b")]).toEqual([[{ name: "n", search: { status: "DONE" } }], []]);
  expect(views.forget("/a", "n")).toEqual([]);
});

it("is idle after so long, and never where it is not to be", () => {
  expect([isIdle(0, 1_799_999, 1_800), isIdle(0, 1_800_000, 1_800), isIdle(0, 9e9, 0)]).toEqual([false, true, false]);
});

it("follows the runs that may change by themselves", () => {
  const run = { startedAt: null, pausedAt: null, finishedAt: null };
  const runs = [
    { ...run, kind: "REMIND" as const, startedAt: "t" },
    { ...run, kind: "CHARGE" as const, startedAt: "t", finishedAt: "t" },
    { ...run, kind: "PROMOTION_NOTIFY" as const, pausedAt: "t" },
    { ...run, kind: "PROMOTION_RENEW" as const },
  ];
  expect(goingOn(runs)).toEqual(["REMIND", "PROMOTION_NOTIFY"]);
});

it("sets trials side by side, with every rule that either was refused by", () => {
  const trial = { attempts: 10, same: 8, wouldPass: 0, wouldFail: 2, unknown: 0, amount: -196_000 };
  const run = (rule: string) => ({
    askedBy: "a",
    from: "2026-11-01",
    until: "2026-11-30",
    trial: { ...trial, byRule: [{ rule, wouldPass: 0, wouldFail: 2 }] },
  });
  const runs = [run("K_MAX_TX"), run("K_HEAVY")] as unknown as Parameters<typeof figuresOf>[0];
  const rows = figuresOf(runs, en.trials);
  expect(rows.map((row) => row.values.length)).toEqual(Array(rows.length).fill(2));
  expect(rows.slice(-2).map((row) => [row.name, ...row.values])).toEqual([
    ["K-HEAVY", "–", "+0 / −2"],
    ["K-MAX-TX", "+0 / −2", "–"],
  ]);
});

it("has words for the same codes in both languages", () => {
  expect(Object.keys(en.codes)).toEqual(Object.keys(vi.codes));
  expect(en.keys.all.map(([keys]) => keys)).toEqual(vi.keys.all.map(([keys]) => keys));
});
