/** Payments that nobody knows the outcome of after a day: they stay pending until somebody looks. */
import { ConsoleParkedPaymentsOperation } from "@giahan/client/trusted";
import { ListPage } from "../../app/lists/list-page";
import { instant } from "../../shared/days";
import { Status } from "../../shared/labels";
import { dong } from "../../shared/money";
import { Card } from "../../shared/places";
import { useWords } from "../../words/index";
import { Payments } from "./frame";
import { Reference } from "./reference";

export function Page() {
  const words = useWords();
  return (
    <Payments>
      <ListPage
        heading="h2"
        title={words.online.tabs.parked}
        operation={ConsoleParkedPaymentsOperation}
        pick={(data) => data.parkedPayments}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "at",
            name: words.online.started,
            show: (row) => instant(row.requestedAt),
            cell: (row) => row.requestedAt,
          },
          {
            key: "reference",
            name: words.online.reference,
            show: (row) => <Reference of={row.gatewayReference} />,
            cell: (row) => row.gatewayReference,
          },
          {
            key: "card",
            name: words.lists.card,
            show: (row) => <Card of={row.card.number} />,
            cell: (row) => row.card.number,
          },
          {
            key: "package",
            name: words.lists.package,
            show: (row) => row.package.name,
            cell: (row) => row.package.name,
          },
          {
            key: "total",
            name: words.common.amount,
            number: true,
            show: (row) => dong(row.total),
            cell: (row) => row.total,
          },
          {
            key: "status",
            name: words.common.status,
            show: (row) => <Status of={row.status} />,
            cell: (row) => row.status,
          },
        ]}
      >
        <p className="soft">{words.online.parkedLead}</p>
      </ListPage>
    </Payments>
  );
}
