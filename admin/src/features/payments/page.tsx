/** Payments by card, newest first: by status, gateway, card and day, each opening its course. */
import { ConsoleCardPaymentsOperation } from "@giahan/client/trusted";
import { ListPage } from "../../app/lists/list-page";
import { instant } from "../../shared/days";
import { Status } from "../../shared/labels";
import { dong } from "../../shared/money";
import { OpenBy } from "../../shared/open-by";
import { Card } from "../../shared/places";
import { useWords } from "../../words/index";
import { Payments } from "./frame";
import { Reference } from "./reference";

const STATUSES = ["SUCCEEDED", "PENDING_PAYMENT", "ABANDONED", "REFUND_DUE", "REFUNDED"] as const;
const GATEWAYS = ["napas", "smartlink"] as const;

export function Page() {
  const words = useWords();
  return (
    <Payments>
      <OpenBy label={words.online.find} to="/payments/of/$" />
      <ListPage
        heading="h2"
        title={words.online.tabs.list}
        operation={ConsoleCardPaymentsOperation}
        pick={(data) => data.cardPayments}
        rowKey={(row) => row.gatewayReference}
        filters={[
          {
            name: "status",
            label: words.common.status,
            kind: "choice",
            choices: STATUSES.map((each) => [each, words.statuses[each] ?? each]),
          },
          {
            name: "gateway",
            label: words.online.gateway,
            kind: "choice",
            choices: GATEWAYS.map((each) => [each, each]),
          },
          { name: "cardNumber", label: words.lists.card },
          { name: "from", label: words.common.from, kind: "day" },
          { name: "until", label: words.common.until, kind: "day" },
        ]}
        columns={[
          {
            key: "at",
            name: words.common.when,
            show: (row) => instant(row.paidAt ?? row.startedAt),
            cell: (row) => row.paidAt ?? row.startedAt,
          },
          {
            key: "reference",
            name: words.online.reference,
            show: (row) => <Reference of={row.gatewayReference} />,
            cell: (row) => row.gatewayReference,
          },
          { key: "gateway", name: words.online.gateway, show: (row) => row.gateway, cell: (row) => row.gateway },
          {
            key: "card",
            name: words.lists.card,
            show: (row) => <Card of={row.renewal.card.number} />,
            cell: (row) => row.renewal.card.number,
          },
          {
            key: "package",
            name: words.lists.package,
            show: (row) => `${row.renewal.package.name}, ${words.terms[row.renewal.term] ?? row.renewal.term}`,
            cell: (row) => row.renewal.package.name,
          },
          {
            key: "amount",
            name: words.common.amount,
            number: true,
            show: (row) => dong(row.amount),
            cell: (row) => row.amount,
          },
          {
            key: "status",
            name: words.common.status,
            show: (row) => <Status of={row.renewal.status} />,
            cell: (row) => row.renewal.status,
          },
          {
            key: "outcome",
            name: words.online.outcome,
            show: (row) => (row.outcome ? `${row.outcome} (${row.gatewayCode ?? "–"})` : "–"),
            cell: (row) => row.outcome,
          },
        ]}
      />
    </Payments>
  );
}
