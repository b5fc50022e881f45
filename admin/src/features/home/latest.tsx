/** The renewals that were asked for last. */
import { ScreenLatestRenewalsOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { asking } from "../../app/client";
import { instant } from "../../shared/days";
import { Status } from "../../shared/labels";
import { dong } from "../../shared/money";
import { Card, Phone } from "../../shared/places";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";

export function Latest() {
  const words = useWords();
  const found = useQuery(asking(ScreenLatestRenewalsOperation, {}));
  return (
    <section className="card stack whole">
      <h2>{words.home.recent}</h2>
      <Table
        caption={words.home.recent}
        rows={found.data?.renewals.edges.map((edge) => edge.node)}
        rowKey={(row) => row.id}
        empty={words.common.nothing}
        columns={[
          { key: "at", name: words.common.when, show: (row) => instant(row.requestedAt) },
          { key: "payer", name: words.lists.payer, show: (row) => <Phone of={row.payer?.msisdn} /> },
          { key: "card", name: words.lists.card, show: (row) => <Card of={row.card.number} /> },
          { key: "total", name: words.lists.total, number: true, show: (row) => dong(row.total) },
          { key: "status", name: words.common.status, show: (row) => <Status of={row.status} /> },
        ]}
      />
    </section>
  );
}
