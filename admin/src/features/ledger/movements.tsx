/** The movements of one account over a period, newest first: by reason and reference. */
import { ConsoleLedgerMovementsOperation, ConsoleViewerOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { ListPage } from "../../app/lists/list-page";
import { Period } from "../../app/lists/period";
import { instant, later } from "../../shared/days";
import { Code } from "../../shared/labels";
import { dong } from "../../shared/money";
import { useWords } from "../../words/index";

export function Page() {
  const words = useWords();
  const { books } = words;
  const { account = "" } = useParams({ strict: false }) as { account?: string };
  const asked = useSearch({ strict: false }) as { from?: string; until?: string };
  const today = useQuery(asking(ConsoleViewerOperation, {})).data?.service.today;
  const until = asked.until ?? (today ? later(today, 1) : undefined);
  if (until === undefined) return <h1>{books.movements(books.accounts[account] ?? account)}</h1>;
  const from = asked.from ?? later(until, -7);
  return (
    <ListPage
      title={books.movements(books.accounts[account] ?? account)}
      operation={ConsoleLedgerMovementsOperation}
      variables={{ account: account as "NAPAS", from, until }}
      pick={(data) => data.ledgerMovements}
      rowKey={(row) => `${row.at} ${row.debit} ${row.credit} ${row.amount} ${row.cause?.id ?? row.reference}`}
      filters={[{ name: "reference", label: books.reference }]}
      columns={[
        { key: "at", name: words.common.when, show: (row) => instant(row.at), cell: (row) => row.at },
        {
          key: "debit",
          name: books.debit,
          show: (row) => books.accounts[row.debit] ?? row.debit,
          cell: (row) => row.debit,
        },
        {
          key: "credit",
          name: books.credit,
          show: (row) => books.accounts[row.credit] ?? row.credit,
          cell: (row) => row.credit,
        },
        {
          key: "amount",
          name: words.common.amount,
          number: true,
          show: (row) => dong(row.amount),
          cell: (row) => row.amount,
        },
        { key: "reason", name: words.lists.what, show: (row) => <Code of={row.reason} />, cell: (row) => row.reason },
        { key: "service", name: books.service, show: (row) => row.service, cell: (row) => row.service },
        {
          key: "reference",
          name: books.reference,
          show: (row) => <code>{row.reference ?? "–"}</code>,
          cell: (row) => row.reference,
        },
        {
          key: "recorded",
          name: books.recorded,
          show: (row) => instant(row.recordedAt),
          cell: (row) => row.recordedAt,
        },
      ]}
    >
      <p className="soft">{books.lead}</p>
      <Period from={from} until={until} />
    </ListPage>
  );
}
