/** Registering an address: which events it hears; the secret that signs them is shown once. */
import { CreateWebhookEndpointOperation, type WebhookEventType } from "@giahan/client/trusted";
import { useState } from "react";
import { giahan, queries } from "../../app/client";
import { sentence } from "../../app/failure";
import { Change } from "../../shared/change";
import { type Made, Secret } from "../../shared/secret";
import { Choices } from "../../ui/choices";
import { Field } from "../../ui/field";
import { useWords } from "../../words/index";

export function Register({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const [url, setUrl] = useState("");
  const [heard, setHeard] = useState<ReadonlySet<string>>(new Set());
  const [made, setMade] = useState<Made | null>(null);
  const events = Object.entries(words.webhooks.events);
  const types = events.map(([type]) => type).filter((type) => heard.has(type)) as WebhookEventType[];
  return (
    <Change
      title={words.webhooks.register}
      preview={
        <div className="stack">
          <p>{words.webhooks.registerPreview}</p>
          <Field label={words.lists.endpoint}>
            {(attributes) => (
              <input
                {...attributes}
                type="url"
                value={url}
                placeholder="https://"
                onChange={(event) => setUrl(event.target.value)}
              />
            )}
          </Field>
          <Choices legend={words.webhooks.hears} of={events} chosen={heard} onChange={setHeard} />
        </div>
      }
      done={words.webhooks.registered}
      withReason={false}
      explain={(error) => sentence(error, words)}
      onClose={onClose}
      onDone={() => void queries.invalidateQueries({ queryKey: ["Webhooks"] })}
      shown={<Secret of={made} />}
      send={async (idempotencyKey) => {
        const sent = { input: { idempotencyKey, url: url.trim(), types } };
        const told = (await giahan.request(CreateWebhookEndpointOperation, sent)).createWebhookEndpoint;
        if (told?.endpoint) setMade({ secret: told.secret });
        return told && { refusals: told.refusals, replayed: told.replayed };
      }}
    />
  );
}
