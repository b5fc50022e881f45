/** Where events are sent, what is done with an address, and what became of each delivery. */
import { RedeliverWebhookOperation, ScreenWebhookDeliveriesOperation, WebhooksOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { asking, giahan, queries } from "../../app/client";
import { Failure, sentence } from "../../app/failure";
import { ListPage } from "../../app/lists/list-page";
import { useSession } from "../../app/signing-in/session";
import type { Answer } from "../../shared/answer";
import { Change } from "../../shared/change";
import { instant } from "../../shared/days";
import { Status } from "../../shared/labels";
import { Badge } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import { ChangeEndpoint, type Does } from "./changes";
import { Register } from "./register";

type Endpoint = Answer<typeof WebhooksOperation>["webhookEndpoints"]["edges"][number]["node"];
type Open = { readonly register: true } | { readonly does: Does; readonly of: Endpoint } | { readonly again: string };

const STATES = ["QUEUED", "DELIVERED", "FAILED"] as const;

export function Page() {
  const words = useWords();
  const may = useSession()?.scopes.has("webhooks:manage") ?? false;
  const [open, setOpen] = useState<Open | null>(null);
  const found = useQuery(asking(WebhooksOperation, {}));
  const close = () => setOpen(null);
  const button = (name: string, what: Open) => (
    <button
      type="button"
      className="button"
      disabled={!may}
      title={may ? undefined : words.frame.notAllowed("webhooks:manage")}
      onClick={() => setOpen(what)}
    >
      {name}
    </button>
  );
  const ways = (of: Endpoint): Does[] => [
    of.on ? "test" : "on",
    "rotate",
    ...(of.on ? (["off"] as const) : []),
    "remove",
  ];
  return (
    <section className="stack">
      <div className="spread">
        <h1>{words.menu.webhooks}</h1>
        {button(words.webhooks.register, { register: true })}
      </div>
      {open && "register" in open && <Register onClose={close} />}
      {open && "does" in open && <ChangeEndpoint does={open.does} of={open.of} onClose={close} />}
      {open && "again" in open && <Again of={open.again} onClose={close} />}
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      <div className="card">
        <Table
          caption={words.menu.webhooks}
          rows={found.data?.webhookEndpoints.edges.map((edge) => edge.node)}
          rowKey={(row) => row.id}
          empty={words.common.nothing}
          columns={[
            { key: "owner", name: words.lists.partner, show: (row) => row.owner },
            { key: "url", name: words.lists.endpoint, show: (row) => <code>{row.url}</code> },
            { key: "types", name: words.lists.events, show: (row) => row.types.join(", ") || words.common.all },
            {
              key: "on",
              name: words.lists.state,
              show: (row) => <Badge tone={row.on ? "good" : "bad"}>{row.on ? "●" : (row.off ?? "○")}</Badge>,
            },
            { key: "failing", name: words.webhooks.failing, show: (row) => instant(row.failingSince) },
            {
              key: "do",
              name: words.lists.operation,
              show: (row) => (
                <span className="row">
                  {ways(row).map((does) => (
                    <span key={does}>{button(words.webhooks.does[does].name, { does, of: row })}</span>
                  ))}
                </span>
              ),
            },
          ]}
        />
      </div>
      <ListPage
        heading="h2"
        title={words.lists.events}
        operation={ScreenWebhookDeliveriesOperation}
        pick={(data) => data.webhookDeliveries}
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
          { key: "at", name: words.common.when, show: (row) => instant(row.at), cell: (row) => row.at },
          { key: "type", name: words.lists.events, show: (row) => <code>{row.type}</code>, cell: (row) => row.type },
          { key: "state", name: words.lists.state, show: (row) => <Status of={row.state} />, cell: (row) => row.state },
          {
            key: "do",
            name: words.lists.operation,
            show: (row) => (row.state === "FAILED" ? button(words.webhooks.again, { again: row.id }) : null),
          },
        ]}
      />
    </section>
  );
}

/** Send an event once more. */
function Again({ of, onClose }: { of: string; onClose: () => void }) {
  const words = useWords();
  return (
    <Change
      title={words.webhooks.again}
      preview={<p>{words.webhooks.againPreview}</p>}
      done={words.webhooks.queued}
      withReason={false}
      explain={(error) => sentence(error, words)}
      onClose={onClose}
      onDone={() => void queries.invalidateQueries({ queryKey: ["ScreenWebhookDeliveries"] })}
      send={async (idempotencyKey) => {
        const input = { idempotencyKey, deliveryId: of };
        return (await giahan.request(RedeliverWebhookOperation, { input })).redeliverWebhook;
      }}
    />
  );
}
