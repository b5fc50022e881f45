/** What waits for a second person, and what I asked for: the difference, the reason, the decision (G-TWO). */
import {
  ConsoleApproveProposalOperation,
  ConsoleDeclineProposalOperation,
  ConsoleProposalsOperation,
  ConsoleWithdrawProposalOperation,
} from "@giahan/client/trusted";
import { useState } from "react";
import { giahan, queries } from "../../app/client";
import { sentence } from "../../app/failure";
import { ListPage } from "../../app/lists/list-page";
import { useSession } from "../../app/signing-in/session";
import type { Answer } from "../../shared/answer";
import { Change } from "../../shared/change";
import { instant } from "../../shared/days";
import { Status } from "../../shared/labels";
import { useWords } from "../../words/index";

type Proposal = Answer<typeof ConsoleProposalsOperation>["proposals"]["edges"][number]["node"];
type Way = "approve" | "decline" | "withdraw";
const STATES = ["OPEN", "APPROVED", "DECLINED", "WITHDRAWN", "EXPIRED", "STALE"] as const;

export function Page() {
  const words = useWords();
  const me = useSession()?.principal;
  const [open, setOpen] = useState<{ way: Way; proposal: Proposal } | null>(null);
  return (
    <>
      <ListPage
        title={words.approvals.title}
        operation={ConsoleProposalsOperation}
        pick={(data) => data.proposals}
        rowKey={(row) => row.id}
        filters={[
          {
            name: "state",
            label: words.lists.state,
            kind: "choice",
            choices: STATES.map((each) => [each, words.statuses[each] ?? each]),
          },
        ]}
        columns={[
          { key: "at", name: words.common.when, show: (row) => instant(row.proposedAt), cell: (row) => row.proposedAt },
          {
            key: "operation",
            name: words.lists.operation,
            show: (row) => <code>{row.operation}</code>,
            cell: (row) => row.operation,
          },
          {
            key: "difference",
            name: words.approvals.difference,
            show: (row) => <Difference of={row.difference} />,
            cell: (row) => row.difference.join("; "),
          },
          { key: "reason", name: words.common.reason, show: (row) => row.reason, cell: (row) => row.reason },
          { key: "by", name: words.lists.requestedBy, show: (row) => row.proposedBy, cell: (row) => row.proposedBy },
          { key: "state", name: words.lists.state, show: (row) => <Status of={row.state} />, cell: (row) => row.state },
          {
            key: "do",
            name: words.lists.operation,
            show: (row) =>
              row.state !== "OPEN" ? (
                (row.decidedBy ?? "–")
              ) : row.proposedBy === me ? (
                <span className="row">
                  <button type="button" className="button" onClick={() => setOpen({ way: "withdraw", proposal: row })}>
                    {words.approvals.withdraw}
                  </button>
                  <span className="soft">{words.approvals.own}</span>
                </span>
              ) : (
                <span className="row">
                  <button
                    type="button"
                    className="button first"
                    onClick={() => setOpen({ way: "approve", proposal: row })}
                  >
                    {words.approvals.approve}
                  </button>
                  <button type="button" className="button" onClick={() => setOpen({ way: "decline", proposal: row })}>
                    {words.approvals.decline}
                  </button>
                </span>
              ),
          },
        ]}
      />
      {open && <Decision {...open} onClose={() => setOpen(null)} />}
    </>
  );
}

function Difference({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const SENT = {
  approve: async (input: Input) => (await giahan.request(ConsoleApproveProposalOperation, { input })).approveProposal,
  decline: async (input: Input) => (await giahan.request(ConsoleDeclineProposalOperation, { input })).declineProposal,
  withdraw: async (input: Input) =>
    (await giahan.request(ConsoleWithdrawProposalOperation, { input })).withdrawProposal,
};
interface Input {
  readonly idempotencyKey: string;
  readonly proposalId: string;
  readonly reason: string;
}

function Decision({ way, proposal, onClose }: { way: Way; proposal: Proposal; onClose: () => void }) {
  const words = useWords();
  return (
    <Change
      title={`${words.approvals[way]} · ${proposal.operation}`}
      preview={
        <>
          <Difference of={proposal.difference} />
          <p className="soft">
            {words.approvals.by(proposal.proposedBy)} · {words.approvals.until(instant(proposal.expiresAt))}
          </p>
          <p className="quoted">{proposal.reason}</p>
        </>
      }
      done={words.common.done}
      withReason
      explain={(error) => sentence(error, words)}
      onClose={onClose}
      onDone={() => void queries.invalidateQueries({ queryKey: ["ConsoleProposals"] })}
      send={(idempotencyKey, reason) => SENT[way]({ idempotencyKey, proposalId: proposal.id, reason })}
    />
  );
}
