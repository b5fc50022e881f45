/** Rotating a credential's secret, and revoking it. */
import { RevokePartnerCredentialOperation, RotatePartnerCredentialOperation } from "@giahan/client/trusted";
import { useState } from "react";
import { giahan, queries } from "../../app/client";
import { sentence } from "../../app/failure";
import { Propose } from "../../app/propose";
import { Change } from "../../shared/change";
import { type Made, Secret } from "../../shared/secret";
import { Field } from "../../ui/field";
import { useWords } from "../../words/index";

interface Props {
  readonly of: { readonly id: string; readonly partner: string; readonly prefix: string };
  readonly onClose: () => void;
}

const again = () => void queries.invalidateQueries({ queryKey: ["PartnerCredentials"] });

export function Rotate({ of, onClose }: Props) {
  const words = useWords();
  const [grace, setGrace] = useState("60");
  const [made, setMade] = useState<Made | null>(null);
  const input = { credentialId: of.id, graceMinutes: Number(grace) };
  return (
    <Change
      title={`${words.partners.rotate} · ${of.partner} · ${of.prefix}…`}
      preview={
        <div className="stack">
          <p>{words.partners.rotatePreview}</p>
          <Field label={words.partners.grace}>
            {(attributes) => (
              <input
                {...attributes}
                type="number"
                min={0}
                max={10080}
                value={grace}
                onChange={(event) => setGrace(event.target.value)}
              />
            )}
          </Field>
        </div>
      }
      done={words.partners.rotated}
      withReason={false}
      explain={(error) => sentence(error, words)}
      onClose={onClose}
      onDone={again}
      inTwos={(_, reason) => <Propose operation="rotatePartnerCredential" input={input} reason={reason} />}
      shown={<Secret of={made} />}
      send={async (idempotencyKey) => {
        const sent = { input: { ...input, idempotencyKey } };
        const told = (await giahan.request(RotatePartnerCredentialOperation, sent)).rotatePartnerCredential;
        if (told?.credential) setMade(told);
        return told && { refusals: told.refusals, replayed: told.replayed };
      }}
    />
  );
}

/** Taking a right away waits for no second person (G-TWO). */
export function Revoke({ of, onClose }: Props) {
  const words = useWords();
  return (
    <Change
      title={`${words.partners.revoke} · ${of.partner} · ${of.prefix}…`}
      preview={<p>{words.partners.revokePreview}</p>}
      done={words.partners.revoked}
      withReason={false}
      explain={(error) => sentence(error, words)}
      onClose={onClose}
      onDone={again}
      send={async (idempotencyKey) => {
        const sent = { input: { credentialId: of.id, idempotencyKey } };
        return (await giahan.request(RevokePartnerCredentialOperation, sent)).revokePartnerCredential;
      }}
    />
  );
}
