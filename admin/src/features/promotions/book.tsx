/** What bills asked for on each day, and in all. */
import { day } from "../../shared/days";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import type { Reports } from "./programmes";

interface Props {
  readonly rows: Reports["promotionBook"] | undefined;
  readonly form: (amount: number) => string;
}

export function Book({ rows, form }: Props) {
  const words = useWords();
  const moved = rows && [...rows].reverse().filter((each) => each.fees || each.subscriptions || each.receivable);
  return (
    <section className="card stack">
      <h2>{words.promotions.book}</h2>
      <Table
        caption={words.promotions.book}
        rows={moved}
        rowKey={(row) => row.day}
        empty={words.common.nothing}
        columns={[
          { key: "day", name: words.promotions.day, show: (row) => day(row.day) },
          { key: "fees", name: words.promotions.fee, number: true, show: (row) => form(row.fees) },
          { key: "sub", name: words.promotions.subscription, number: true, show: (row) => form(row.subscriptions) },
          { key: "all", name: words.promotions.receivable, number: true, show: (row) => form(row.receivable) },
        ]}
      />
    </section>
  );
}
