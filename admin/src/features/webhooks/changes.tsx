/** What is done with an endpoint: a test, off and on again, a new secret that is shown once, its end. */
import {
  DeleteWebhookEndpointOperation,
  RotateWebhookSecretOperation,
  SendTestWebhookOperation,
  UpdateWebhookEndpointOperation,
} from "@giahan/client/trusted";
import { useState } from "react";
import { giahan, queries } from "../../app/client";
import { sentence } from "../../app/failure";
import { Change, type Outcome } from "../../shared/change";
import { type Made, Secret } from "../../shared/secret";
import { useWords } from "../../words/index";

export type Does = "test" | "off" | "on" | "rotate" | "remove";

interface Props {
  readonly does: Does;
  readonly of: { readonly id: string; readonly owner?: string | null | undefined; readonly url: string };
  readonly onClose: () => void;
}

export function ChangeEndpoint({ does, of, onClose }: Props) {
  const words = useWords();
  const [made, setMade] = useState<Made | null>(null);
  const said = words.webhooks.does[does];
  const endpointId = of.id;
  const send: Record<Does, (idempotencyKey: string) => Promise<Outcome | null | undefined>> = {
    test: async (idempotencyKey) =>
      (await giahan.request(SendTestWebhookOperation, { input: { idempotencyKey, endpointId } })).sendTestWebhook,
    off: async (idempotencyKey) => switched(idempotencyKey, endpointId, false),
    on: async (idempotencyKey) => switched(idempotencyKey, endpointId, true),
    rotate: async (idempotencyKey) => {
      const sent = { input: { idempotencyKey, endpointId } };
      const told = (await giahan.request(RotateWebhookSecretOperation, sent)).rotateWebhookSecret;
      if (told?.endpoint) setMade({ secret: told.secret });
      return told && { refusals: told.refusals, replayed: told.replayed };
    },
    remove: async (idempotencyKey) =>
      (await giahan.request(DeleteWebhookEndpointOperation, { input: { idempotencyKey, endpointId } }))
        .deleteWebhookEndpoint,
  };
  return (
    <Change
      title={[said.name, of.owner].filter(Boolean).join(" · ")}
      preview={
        <>
          <p>{said.preview}</p>
          <p>
            <code>{of.url}</code>
          </p>
        </>
      }
      done={said.done}
      withReason={false}
      explain={(error) => sentence(error, words)}
      onClose={onClose}
      onDone={() => {
        void queries.invalidateQueries({ queryKey: ["Webhooks"] });
        void queries.invalidateQueries({ queryKey: ["ScreenWebhookDeliveries"] });
      }}
      shown={<Secret of={made} />}
      send={send[does]}
    />
  );
}

async function switched(idempotencyKey: string, endpointId: string, on: boolean) {
  const input = { idempotencyKey, endpointId, on };
  return (await giahan.request(UpdateWebhookEndpointOperation, { input })).updateWebhookEndpoint;
}
