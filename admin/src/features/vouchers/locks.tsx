/** Who is locked out of guessing, and until when; staff let in again whom they have identified. */
import { ConsoleGuessLocksOperation, ConsoleLiftGuessLockOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { asking, giahan, queries } from "../../app/client";
import { Failure, sentence } from "../../app/failure";
import { useSession } from "../../app/signing-in/session";
import type { Answer } from "../../shared/answer";
import { Change } from "../../shared/change";
import { instant } from "../../shared/days";
import { Card } from "../../shared/places";
import { Badge } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import { Vouchers } from "./frame";

type Lock = Answer<typeof ConsoleGuessLocksOperation>["guessLocks"][number];

export function Page() {
  const words = useWords();
  const may = useSession()?.scopes.has("payments:settle") ?? false;
  const [open, setOpen] = useState<Lock | null>(null);
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
            {
              key: "do",
              name: words.lists.operation,
              show: (row) => (
                <button
                  type="button"
                  className="button"
                  disabled={!may}
                  title={may ? undefined : words.frame.notAllowed("payments:settle")}
                  onClick={() => setOpen(row)}
                >
                  {words.vouchers.lift}
                </button>
              ),
            },
          ]}
        />
      </div>
      {open && (
        <Change
          title={`${words.vouchers.lift} · ${open.cardNumber ?? open.client}`}
          preview={<p>{words.vouchers.liftPreview}</p>}
          done={words.vouchers.lifted}
          withReason
          explain={(error) => sentence(error, words)}
          onClose={() => setOpen(null)}
          onDone={() => void queries.invalidateQueries({ queryKey: ["ConsoleGuessLocks"] })}
          send={async (idempotencyKey, reason) => {
            const { kind, cardNumber, client } = open;
            const input = { idempotencyKey, kind, cardNumber, client, reason };
            return (await giahan.request(ConsoleLiftGuessLockOperation, { input })).liftGuessLock;
          }}
        />
      )}
    </Vouchers>
  );
}
