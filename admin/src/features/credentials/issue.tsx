/** Issuing a credential: whose, what it may do and until when; its secret is shown once, or a second person is asked. */
import {
  ConsolePartnerScopesOperation,
  IssueApiKeyOperation,
  type IssueCredentialInput,
  RegisterPartnerClientOperation,
} from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { asking, giahan, queries } from "../../app/client";
import { sentence } from "../../app/failure";
import { Propose } from "../../app/propose";
import { Change } from "../../shared/change";
import { readDay } from "../../shared/days";
import { type Made, Secret } from "../../shared/secret";
import { Choices } from "../../ui/choices";
import { Field } from "../../ui/field";
import { useWords } from "../../words/index";

const END_OF_DAY = "T23:59:59+07:00";

export function Issue({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const [said, setSaid] = useState({ kind: "API_KEY", partner: "", until: "", signs: false });
  const [scopes, setScopes] = useState<ReadonlySet<string>>(new Set());
  const [made, setMade] = useState<Made | null>(null);
  const offered =
    useQuery(asking(ConsolePartnerScopesOperation, {})).data?.partnerScopes.map((each) => each.name) ?? [];
  const day = readDay(said.until);
  const input: Omit<IssueCredentialInput, "idempotencyKey"> = {
    partner: said.partner.trim(),
    scopes: offered.filter((scope) => scopes.has(scope)),
    requiresSignature: said.signs,
    ...(said.until.trim() && { expiresAt: day ? `${day}${END_OF_DAY}` : said.until }),
  };
  const operation = said.kind === "CLIENT" ? "registerPartnerClient" : "issueApiKey";
  return (
    <Change
      title={words.partners.issue}
      preview={
        <div className="stack">
          <p>{words.partners.issuePreview}</p>
          <div className="grid">
            <Field label={words.lists.kind}>
              {(attributes) => (
                <select
                  {...attributes}
                  value={said.kind}
                  onChange={(event) => setSaid({ ...said, kind: event.target.value })}
                >
                  {Object.entries(words.partners.kinds).map(([kind, text]) => (
                    <option key={kind} value={kind}>
                      {text}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field label={words.partners.partner}>
              {(attributes) => (
                <input
                  {...attributes}
                  value={said.partner}
                  placeholder={words.partners.partnerForm}
                  onChange={(event) => setSaid({ ...said, partner: event.target.value })}
                />
              )}
            </Field>
            <Field label={words.partners.until} wrong={said.until && !day ? words.partners.badDay : undefined}>
              {(attributes) => (
                <input
                  {...attributes}
                  value={said.until}
                  placeholder={words.common.dayForm}
                  onChange={(event) => setSaid({ ...said, until: event.target.value })}
                />
              )}
            </Field>
          </div>
          <Choices
            legend={words.partners.scopes}
            of={offered.map((scope) => [scope, scope])}
            chosen={scopes}
            onChange={setScopes}
          />
          <label className="row">
            <input
              type="checkbox"
              checked={said.signs}
              onChange={(event) => setSaid({ ...said, signs: event.target.checked })}
            />
            {words.partners.signs}
          </label>
        </div>
      }
      done={words.partners.issued}
      withReason={false}
      explain={(error) => sentence(error, words)}
      onClose={onClose}
      onDone={() => void queries.invalidateQueries({ queryKey: ["PartnerCredentials"] })}
      inTwos={(_, reason) => <Propose operation={operation} input={input} reason={reason} />}
      shown={<Secret of={made} />}
      send={async (idempotencyKey) => {
        const sent = { input: { ...input, idempotencyKey } };
        const told =
          operation === "issueApiKey"
            ? (await giahan.request(IssueApiKeyOperation, sent)).issueApiKey
            : (await giahan.request(RegisterPartnerClientOperation, sent)).registerPartnerClient;
        if (told?.credential) setMade(told);
        return told && { refusals: told.refusals, replayed: told.replayed };
      }}
    />
  );
}
