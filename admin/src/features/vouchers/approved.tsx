/** Batches that I proposed and another has approved: I alone issue them, and am shown the codes once (G-TWO). */
import {
  ConsoleIssueVouchersOperation,
  ConsoleProposalsOperation,
  type IssueVouchersInput,
} from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { asking, giahan, queries } from "../../app/client";
import { sentence } from "../../app/failure";
import { useSession } from "../../app/signing-in/session";
import type { Answer } from "../../shared/answer";
import { Change } from "../../shared/change";
import { instant } from "../../shared/days";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import { Codes, type Issued } from "./codes";

type Proposal = Answer<typeof ConsoleProposalsOperation>["proposals"]["edges"][number]["node"];

export function Approved() {
  const words = useWords();
  const me = useSession();
  const may = me?.scopes.has("proposals:read") && me.scopes.has("vouchers:write");
  const [open, setOpen] = useState<Proposal | null>(null);
  const asked = useQuery({
    ...asking(ConsoleProposalsOperation, { state: "APPROVED", first: 100 }),
    enabled: Boolean(may),
    staleTime: 0,
  });
  const mine = asked.data?.proposals.edges
    .map((edge) => edge.node)
    .filter((each) => each.operation === "issueVouchers" && each.proposedBy === me?.principal);
  if (!mine?.length) return null;
  return (
    <section className="card stack">
      <h2>{words.vouchers.approved}</h2>
      <Table
        caption={words.vouchers.approved}
        rows={mine}
        rowKey={(row) => row.id}
        empty={words.common.nothing}
        columns={[
          { key: "at", name: words.common.when, show: (row) => instant(row.decidedAt) },
          { key: "what", name: words.approvals.difference, show: (row) => row.difference.join("; ") },
          { key: "by", name: words.lists.who, show: (row) => row.decidedBy ?? "–" },
          {
            key: "do",
            name: words.lists.operation,
            show: (row) => (
              <button type="button" className="button first" onClick={() => setOpen(row)}>
                {words.vouchers.take}
              </button>
            ),
          },
        ]}
      />
      {open && <Take proposal={open} onClose={() => setOpen(null)} />}
    </section>
  );
}

/** The key is the id of the approved proposal: whatever is sent under it is one batch. */
function Take({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const words = useWords();
  const [issued, setIssued] = useState<Issued | null>(null);
  return (
    <Change
      title={words.vouchers.take}
      preview={<p>{proposal.difference.join("; ")}</p>}
      done={words.common.done}
      withReason={false}
      explain={(error) => sentence(error, words)}
      onClose={onClose}
      onDone={() => void queries.invalidateQueries({ queryKey: ["ConsoleVoucherBatches"] })}
      shown={<Codes of={issued} />}
      send={async () => {
        const input = { ...(proposal.input as IssueVouchersInput), idempotencyKey: proposal.id };
        const told = (await giahan.request(ConsoleIssueVouchersOperation, { input })).issueVouchers;
        if (told?.batch) setIssued(told);
        return told;
      }}
    />
  );
}
