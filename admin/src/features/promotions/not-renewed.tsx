/** Whom silence did not renew, and by which rule: each opens its customer. */
import { Rule } from "../../shared/labels";
import { Phone } from "../../shared/places";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import type { Reports } from "./programmes";

export function NotRenewed({ rows }: { rows: Reports["promotionsNotRenewed"] | undefined }) {
  const words = useWords();
  return (
    <section className="card stack">
      <h2>{words.promotions.notRenewed}</h2>
      <Table
        caption={words.promotions.notRenewed}
        rows={rows}
        rowKey={(row) => row.id}
        empty={words.common.nothing}
        columns={[
          { key: "who", name: words.promotions.subscribers, show: (row) => <Phone of={row.subscriber.msisdn} /> },
          { key: "package", name: words.lists.package, show: (row) => <code>{row.package.code}</code> },
          {
            key: "reason",
            name: words.promotions.reason,
            show: (row) => (row.reason ? <Rule of={row.reason} /> : "–"),
          },
        ]}
      />
    </section>
  );
}
