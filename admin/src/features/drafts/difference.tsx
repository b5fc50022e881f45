/** What a draft would change of what is in force on its day, cell by cell. */

import { amountOf, type Cells, isWithdrawn, priceOf } from "../../shared/circulars/cells";
import { dong } from "../../shared/money";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import { feeOf, heldBy, type InForce, withFee } from "./in-force";

interface Line {
  readonly key: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly total: string;
}

export function Difference({ cells, inForce }: { cells: Cells; inForce: InForce }) {
  const words = useWords();
  const lines = useLines(cells, inForce);
  return (
    <Table
      caption={words.drafts.tabs.difference}
      rows={lines}
      rowKey={(row) => row.key}
      empty={words.drafts.noDifference}
      columns={[
        { key: "what", name: words.drafts.cell, show: (row) => row.what },
        { key: "before", name: words.drafts.before, number: true, show: (row) => row.before },
        { key: "after", name: words.drafts.after, number: true, show: (row) => row.after },
        { key: "change", name: words.drafts.change, number: true, show: (row) => row.change },
        { key: "total", name: words.drafts.total, number: true, show: (row) => row.total },
      ]}
    />
  );
}

function useLines(cells: Cells, inForce: InForce): Line[] {
  const words = useWords();
  const percent = feeOf(inForce, cells);
  const names = new Map(inForce.packages.map((each) => [`${each.productLine}/${each.code}`, each.name]));
  const prices = Object.entries(cells.prices).flatMap(([name, typed]) => {
    const cell = priceOf(name);
    const value = amountOf(typed)?.value;
    if (!cell || value === undefined) return [];
    return heldBy(inForce, cell).map(({ timing, price }): Line => {
      const what = [
        names.get(`${cell.productLine}/${cell.package}`) ?? cell.package,
        words.drafts.rooms(cell.extraRooms),
        words.terms[cell.term],
        words.timings[timing],
      ];
      return {
        key: `${name} ${timing}`,
        what: what.filter(Boolean).join(", "),
        before: price === null ? words.drafts.noPrice : dong(price),
        after: value === null ? words.drafts.withdrawn : dong(value),
        change: price !== null && value !== null ? signed(value - price, price) : "–",
        total: dong(withFee(value, percent)?.total),
      };
    });
  });
  const policies = Object.entries(cells.policies).map(([name, typed]): Line => {
    const held = inForce.policies.get(name) ?? null;
    return {
      key: name,
      what: name,
      before: held ?? words.drafts.off,
      after: isWithdrawn(typed) ? words.drafts.off : typed.trim(),
      change: "–",
      total: "–",
    };
  });
  return [...prices, ...policies].filter((line) => line.before !== line.after);
}

/** A difference with its sign, in đồng and in per cent of what was. */
function signed(change: number, before: number): string {
  const sign = change > 0 ? "+" : "";
  const part = before > 0 ? ` (${sign}${((change / before) * 100).toFixed(1).replace(".", ",")} %)` : "";
  return `${sign}${dong(change)}${part}`;
}
