/** Sums of a closed day: from which account to which, why, of which day. */
import type { ConsoleClosedDayOperation } from "@giahan/client/trusted";
import type { Answer } from "../../shared/answer";
import { day } from "../../shared/days";
import { Code } from "../../shared/labels";
import { count, dong } from "../../shared/money";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";

type Line = NonNullable<Answer<typeof ConsoleClosedDayOperation>["closedDay"]>["lines"][number];

export function Lines({ title, rows }: { title: string; rows: readonly Line[] }) {
  const { books, common, lists } = useWords();
  return (
    <section className="card stack">
      <h2>{title}</h2>
      <Table
        caption={title}
        rows={rows}
        rowKey={(row) => `${row.ofDay} ${row.debit} ${row.credit} ${row.reason} ${row.service}`}
        empty={common.nothing}
        columns={[
          { key: "day", name: books.ofDay, show: (row) => day(row.ofDay) },
          { key: "debit", name: books.debit, show: (row) => books.accounts[row.debit] ?? row.debit },
          { key: "credit", name: books.credit, show: (row) => books.accounts[row.credit] ?? row.credit },
          { key: "reason", name: lists.what, show: (row) => <Code of={row.reason} /> },
          { key: "many", name: books.count, number: true, show: (row) => count(row.movements) },
          { key: "amount", name: common.amount, number: true, show: (row) => dong(row.amount) },
        ]}
      />
    </section>
  );
}
