/** Credentials that were approved: whoever proposed one issues or rotates it, and is shown the secret once (G-TWO). */
import {
  IssueApiKeyOperation,
  type IssueCredentialInput,
  RegisterPartnerClientOperation,
  type RotatePartnerCredentialInput,
  RotatePartnerCredentialOperation,
} from "@giahan/client/trusted";
import { useState } from "react";
import { Approved, type Proposal } from "../../app/approved";
import { giahan, queries } from "../../app/client";
import { sentence } from "../../app/failure";
import { Change } from "../../shared/change";
import { type Made, Secret } from "../../shared/secret";
import { useWords } from "../../words/index";

const OPERATIONS = ["issueApiKey", "registerPartnerClient", "rotatePartnerCredential"];

export function ApprovedCredentials() {
  const words = useWords();
  return (
    <Approved
      title={words.partners.approved}
      take={words.partners.take}
      operations={OPERATIONS}
      scope="credentials:write"
      taking={(proposal, close) => <Take proposal={proposal} onClose={close} />}
    />
  );
}

/** The key is the id of the approved proposal: whatever is sent under it is one credential. */
function Take({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const words = useWords();
  const [made, setMade] = useState<Made | null>(null);
  return (
    <Change
      title={words.partners.take}
      preview={<p>{proposal.difference.join("; ")}</p>}
      done={words.common.done}
      withReason={false}
      explain={(error) => sentence(error, words)}
      onClose={onClose}
      onDone={() => void queries.invalidateQueries({ queryKey: ["PartnerCredentials"] })}
      shown={<Secret of={made} />}
      send={async () => {
        const told = await carriedOut(proposal);
        if (told?.credential) setMade(told);
        return told && { refusals: told.refusals, replayed: told.replayed };
      }}
    />
  );
}

async function carriedOut({ id, operation, input }: Proposal) {
  const sent = { ...(input as object), idempotencyKey: id };
  if (operation === "rotatePartnerCredential")
    return (await giahan.request(RotatePartnerCredentialOperation, { input: sent as RotatePartnerCredentialInput }))
      .rotatePartnerCredential;
  const wanted = { input: sent as IssueCredentialInput };
  return operation === "issueApiKey"
    ? (await giahan.request(IssueApiKeyOperation, wanted)).issueApiKey
    : (await giahan.request(RegisterPartnerClientOperation, wanted)).registerPartnerClient;
}
