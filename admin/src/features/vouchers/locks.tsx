/** Who is locked out of guessing, and until when. */
import { ConsoleGuessLocksOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { instant } from "../../shared/days";
import { Card } from "../../shared/places";
import { Badge } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import { Vouchers } from "./frame";

export function Page() {
  const words = useWords();
  const found = useQuery(asking(ConsoleGuessLocksOperation, {}));
  return (
    <Vouchers>
      <h2>{words.vouchers.tabs.locks}</h2>
      <p className="soft">{words.vouchers.locksLead}</p>
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      <div className="card">
        <Table
          caption={words.vouchers.tabs.locks}
          rows={found.data?.guessLocks}
          rowKey={(row) => `${row.kind} ${row.cardNumber ?? row.client}`}
          empty={words.vouchers.noLocks}
          columns={[
            {
              key: "kind",
              name: words.lists.kind,
              show: (row) => <Badge tone="warn">{words.vouchers.lockKinds[row.kind] ?? row.kind}</Badge>,
            },
            { key: "card", name: words.lists.card, show: (row) => <Card of={row.cardNumber} /> },
            { key: "client", name: words.vouchers.lockedWho, show: (row) => row.client ?? "–" },
            { key: "until", name: words.vouchers.lockedUntil, show: (row) => instant(row.lockedUntil) },
          ]}
        />
      </div>
    </Vouchers>
  );
}
