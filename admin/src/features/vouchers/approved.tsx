/** Batches that were approved: whoever proposed one issues it, and is shown the codes once (G-TWO). */
import { ConsoleIssueVouchersOperation, type IssueVouchersInput } from "@giahan/client/trusted";
import { useState } from "react";
import { Approved, type Proposal } from "../../app/approved";
import { giahan, queries } from "../../app/client";
import { sentence } from "../../app/failure";
import { Change } from "../../shared/change";
import { useWords } from "../../words/index";
import { Codes, type Issued } from "./codes";

export function ApprovedBatches() {
  const words = useWords();
  return (
    <Approved
      title={words.vouchers.approved}
      take={words.vouchers.take}
      operations={["issueVouchers"]}
      scope="vouchers:write"
      taking={(proposal, close) => <Take proposal={proposal} onClose={close} />}
    />
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
        return told && { refusals: told.refusals, replayed: told.replayed };
      }}
    />
  );
}
