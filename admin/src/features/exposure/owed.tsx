/** What is owed, row by row: each opens the advances that it is made of. */
import { Link } from "@tanstack/react-router";
import { later } from "../../shared/days";
import { count, dong } from "../../shared/money";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import type { Exposed } from "./ages";

export function Owed({ rows, today }: { rows: readonly Exposed[]; today: string }) {
  const words = useWords();
  const { lending, splus } = words;
  const ages = [...new Set(rows.map((row) => row.daysFrom))].sort((one, other) => one - other);
  /** A debt of so many days was granted so many days ago; the next age begins where this one ends. */
  function granted(row: Exposed): Record<string, string | undefined> {
    const next = ages.find((age) => age > row.daysFrom);
    return { until: later(today, 1 - row.daysFrom), from: next === undefined ? undefined : later(today, 1 - next) };
  }
  return (
    <details>
      <summary>{lending.loans}</summary>
      <Table
        caption={splus.byAge}
        rows={rows}
        rowKey={(row) => `${row.daysFrom} ${row.bundle} ${row.ceiling}`}
        empty={words.common.nothing}
        columns={[
          { key: "age", name: splus.byAge, show: (row) => splus.days(row.daysFrom) },
          { key: "bundle", name: words.lists.bundle, show: (row) => lending.bundles[row.bundle] ?? row.bundle },
          { key: "ceiling", name: lending.ceiling, number: true, show: (row) => dong(row.ceiling) },
          {
            key: "advances",
            name: lending.loans,
            number: true,
            show: (row) => (
              <Link
                to={"/advances" as never}
                search={
                  { status: "OUTSTANDING", bundle: row.bundle, ceiling: String(row.ceiling), ...granted(row) } as never
                }
              >
                {count(row.advances)}
              </Link>
            ),
          },
          { key: "outstanding", name: splus.outstanding, number: true, show: (row) => dong(row.outstanding) },
          { key: "overdue", name: splus.overdue, number: true, show: (row) => dong(row.overdue) },
        ]}
      />
    </details>
  );
}
