/** Renewals, by status and day. */
import { RenewalsOperation } from "@giahan/client/trusted";
import { ListPage } from "../../app/lists/list-page";
import { day, instant } from "../../shared/days";
import { Status } from "../../shared/labels";
import { dong } from "../../shared/money";
import { Card, Phone } from "../../shared/places";
import { useWords } from "../../words/index";

const STATUSES = ["SUCCEEDED", "PENDING_PAYMENT", "ABANDONED", "REFUND_DUE", "REFUNDED"] as const;

export function Page() {
  const words = useWords();
  return (
    <ListPage
      title={words.menu.renewals}
      operation={RenewalsOperation}
      pick={(data) => data.renewals}
      rowKey={(row) => row.id}
      filters={[
        {
          name: "status",
          label: words.common.status,
          kind: "choice",
          choices: STATUSES.map((each) => [each, words.statuses[each] ?? each]),
        },
        { name: "payerMsisdn", label: words.lists.payer },
        { name: "cardNumber", label: words.lists.card },
        {
          name: "method",
          label: words.lists.what,
          kind: "choice",
          choices: Object.entries(words.methods),
        },
        { name: "minimum", label: words.lending.minimum, kind: "number" },
        { name: "from", label: words.common.from, kind: "day" },
        { name: "until", label: words.common.until, kind: "day" },
      ]}
      columns={[
        { key: "at", name: words.common.when, show: (row) => instant(row.requestedAt), cell: (row) => row.requestedAt },
        {
          key: "card",
          name: words.lists.card,
          show: (row) => <Card of={row.card.number} />,
          cell: (row) => row.card.number,
        },
        {
          key: "payer",
          name: words.lists.payer,
          show: (row) => <Phone of={row.payer?.msisdn} />,
          cell: (row) => row.payer?.msisdn,
        },
        { key: "package", name: words.lists.package, show: (row) => row.package.name, cell: (row) => row.package.name },
        {
          key: "term",
          name: words.lists.term,
          show: (row) => words.terms[row.term] ?? row.term,
          cell: (row) => row.term,
        },
        {
          key: "total",
          name: words.lists.total,
          number: true,
          show: (row) => dong(row.total),
          cell: (row) => row.total,
        },
        {
          key: "expires",
          name: words.card.expires,
          show: (row) => day(row.expiresOnAfter),
          cell: (row) => row.expiresOnAfter,
        },
        {
          key: "status",
          name: words.common.status,
          show: (row) => <Status of={row.status} />,
          cell: (row) => row.status,
        },
        {
          key: "activation",
          name: words.lists.activation,
          show: (row) => <Status of={row.activation} />,
          cell: (row) => row.activation,
        },
      ]}
    />
  );
}
