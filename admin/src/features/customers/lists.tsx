/** What a customer was sent, what moved its balance, what it was advanced, what it renewed. */
import {
  ConsoleMessagesOperation,
  ConsoleStatementOperation,
  ScreenAdvancesOperation,
  ScreenPaymentsOperation,
} from "@giahan/client/trusted";
import { ListPage } from "../../app/lists/list-page";
import { day, instant } from "../../shared/days";
import { Code, Status } from "../../shared/labels";
import { count, dong } from "../../shared/money";
import { Card } from "../../shared/places";
import { useWords } from "../../words/index";

/** `TopUp` as enumerations have it. */
function codeOf(type: string | undefined): string | undefined {
  return type?.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}

const NONE = { edges: [], pageInfo: { hasNextPage: false } } as const;

export function Messages({ to }: { to: string }) {
  const words = useWords();
  return (
    <ListPage
      heading="h2"
      title={words.customer.customerText}
      operation={ConsoleMessagesOperation}
      variables={{ to }}
      pick={(data) => data.messages}
      rowKey={(row) => row.id}
      columns={[
        { key: "at", name: words.lists.sentAt, show: (row) => instant(row.sentAt), cell: (row) => row.sentAt },
        {
          key: "text",
          name: words.lists.text,
          show: (row) => <p className="quoted">{row.text}</p>,
          cell: (row) => row.text,
        },
        { key: "key", name: words.lists.key, show: (row) => <code>{row.key}</code>, cell: (row) => row.key },
      ]}
    />
  );
}

export function Statement({ msisdn }: { msisdn: string }) {
  const words = useWords();
  return (
    <ListPage
      heading="h2"
      title={words.customer.tabs.statement}
      operation={ConsoleStatementOperation}
      variables={{ msisdn }}
      pick={(data) => data.statement}
      rowKey={(row) => row.id}
      filters={[
        { name: "from", label: words.common.from, kind: "day" },
        { name: "until", label: words.common.until, kind: "day" },
      ]}
      columns={[
        { key: "at", name: words.common.when, show: (row) => instant(row.at), cell: (row) => row.at },
        { key: "reason", name: words.lists.what, show: (row) => <Code of={row.reason} />, cell: (row) => row.reason },
        { key: "cause", name: words.lists.cause, show: (row) => <Code of={codeOf(row.cause?.__typename)} /> },
        {
          key: "amount",
          name: words.common.amount,
          number: true,
          show: (row) => dong(row.amount),
          cell: (row) => row.amount,
        },
        {
          key: "balance",
          name: words.lists.balance,
          number: true,
          show: (row) => dong(row.balance),
          cell: (row) => row.balance,
        },
      ]}
    />
  );
}

export function Advances({ msisdn }: { msisdn: string }) {
  const words = useWords();
  return (
    <ListPage
      heading="h2"
      title={words.customer.tabs.advances}
      operation={ScreenAdvancesOperation}
      whole={false}
      variables={{ msisdn }}
      pick={(data) => data.subscriber?.advances ?? NONE}
      rowKey={(row) => row.id}
      columns={[
        { key: "at", name: words.common.when, show: (row) => instant(row.requestedAt), cell: (row) => row.requestedAt },
        { key: "bundle", name: words.lists.bundle, show: (row) => row.bundle, cell: (row) => row.bundle },
        {
          key: "quantity",
          name: words.lists.quantity,
          number: true,
          show: (row) => count(row.quantity),
          cell: (row) => row.quantity,
        },
        {
          key: "price",
          name: words.lists.price,
          number: true,
          show: (row) => dong(row.price),
          cell: (row) => row.price,
        },
        {
          key: "repaid",
          name: words.lists.repaid,
          number: true,
          show: (row) => dong(row.repaid),
          cell: (row) => row.repaid,
        },
        {
          key: "status",
          name: words.common.status,
          show: (row) => <Status of={row.status} />,
          cell: (row) => row.status,
        },
      ]}
    />
  );
}

export function Payments({ msisdn }: { msisdn: string }) {
  const words = useWords();
  return (
    <ListPage
      heading="h2"
      title={words.customer.tabs.renewals}
      operation={ScreenPaymentsOperation}
      whole={false}
      variables={{ msisdn }}
      pick={(data) => data.subscriber?.renewals ?? NONE}
      rowKey={(row) => row.id}
      columns={[
        { key: "at", name: words.common.when, show: (row) => instant(row.requestedAt), cell: (row) => row.requestedAt },
        {
          key: "card",
          name: words.lists.card,
          show: (row) => <Card of={row.card.number} />,
          cell: (row) => row.card.number,
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
