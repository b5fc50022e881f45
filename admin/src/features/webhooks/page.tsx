/** Where events are sent, and what became of each delivery. */
import { ScreenWebhookDeliveriesOperation, WebhooksOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { ListPage } from "../../app/lists/list-page";
import { instant } from "../../shared/days";
import { Status } from "../../shared/labels";
import { Badge } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";

const STATES = ["QUEUED", "DELIVERED", "FAILED"] as const;

export function Page() {
  const words = useWords();
  const found = useQuery(asking(WebhooksOperation, {}));
  return (
    <section className="stack">
      <h1>{words.menu.webhooks}</h1>
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
            { key: "failing", name: words.common.when, show: (row) => instant(row.failingSince) },
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
        ]}
      />
    </section>
  );
}
