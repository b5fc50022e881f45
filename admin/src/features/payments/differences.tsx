/** What one day of a gateway and ours differ in. */
import { ConsoleReconciliationOperation, ConsoleSettleDifferenceOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { asking, giahan, queries } from "../../app/client";
import { Failure, sentence } from "../../app/failure";
import { useSession } from "../../app/signing-in/session";
import type { Answer } from "../../shared/answer";
import { Change } from "../../shared/change";
import { day, instant } from "../../shared/days";
import { dong } from "../../shared/money";
import { Badge } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import { Reference } from "./reference";

type Day = NonNullable<Answer<typeof ConsoleReconciliationOperation>["reconciliation"]>;
type Difference = Day["differences"][number];

export function Differences({ gateway, on }: { gateway: string; on: string }) {
  const words = useWords();
  const may = useSession()?.scopes.has("payments:settle") ?? false;
  const [open, setOpen] = useState<Difference | null>(null);
  const found = useQuery(asking(ConsoleReconciliationOperation, { gateway, on }));
  if (found.error) return <Failure error={found.error} onAgain={() => void found.refetch()} />;
  return (
    <section className="card stack">
      <h2>{`${words.online.differences} · ${gateway} · ${day(on)}`}</h2>
      <Table
        caption={words.online.differences}
        rows={found.data ? (found.data.reconciliation?.differences ?? []) : undefined}
        rowKey={(row) => row.id}
        empty={words.common.nothing}
        columns={[
          {
            key: "kind",
            name: words.lists.kind,
            show: (row) => <Badge tone="warn">{words.online.differenceKinds[row.kind] ?? row.kind}</Badge>,
          },
          { key: "reference", name: words.online.reference, show: (row) => <Reference of={row.gatewayReference} /> },
          { key: "ours", name: words.online.ours, number: true, show: (row) => dong(row.ours) },
          { key: "theirs", name: words.online.theirs, number: true, show: (row) => dong(row.theirs) },
          {
            key: "do",
            name: words.lists.operation,
            show: (row) =>
              row.settledAt ? (
                <span className="soft">{`${instant(row.settledAt)} · ${row.reason ?? ""}`}</span>
              ) : (
                <button
                  type="button"
                  className="button"
                  disabled={!may}
                  title={may ? undefined : words.frame.notAllowed("payments:settle")}
                  onClick={() => setOpen(row)}
                >
                  {words.online.settle}
                </button>
              ),
          },
        ]}
      />
      {open && (
        <Change
          title={`${words.online.settle} · ${open.gatewayReference}`}
          preview={
            <>
              <p>{words.online.settlePreview}</p>
              <p>{`${words.online.ours}: ${dong(open.ours)} · ${words.online.theirs}: ${dong(open.theirs)}`}</p>
            </>
          }
          done={words.online.settled}
          withReason
          explain={(error) => sentence(error, words)}
          onClose={() => setOpen(null)}
          onDone={() => {
            void queries.invalidateQueries({ queryKey: ["ConsoleReconciliation"] });
            void queries.invalidateQueries({ queryKey: ["ConsoleReconciliations"] });
          }}
          send={async (idempotencyKey, reason) => {
            const input = { idempotencyKey, differenceId: open.id, reason };
            return (await giahan.request(ConsoleSettleDifferenceOperation, { input })).settleDifference;
          }}
        />
      )}
    </section>
  );
}
