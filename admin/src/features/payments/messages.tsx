/** What gateways sent, believed or not, and why not. */
import { ConsoleGatewayMessagesOperation } from "@giahan/client/trusted";
import { ListPage } from "../../app/lists/list-page";
import { instant } from "../../shared/days";
import { Badge } from "../../ui/parts";
import { useWords } from "../../words/index";
import { Payments } from "./frame";
import { Reference } from "./reference";

export function Page() {
  const words = useWords();
  return (
    <Payments>
      <ListPage
        heading="h2"
        title={words.online.tabs.messages}
        operation={ConsoleGatewayMessagesOperation}
        pick={(data) => data.gatewayMessages}
        rowKey={(row) => row.id}
        filters={[
          {
            name: "taken",
            label: words.online.taken,
            kind: "yes",
            choices: [
              ["true", words.common.yes],
              ["false", words.common.no],
            ],
          },
        ]}
        columns={[
          {
            key: "at",
            name: words.online.received,
            show: (row) => instant(row.receivedAt),
            cell: (row) => row.receivedAt,
          },
          { key: "gateway", name: words.online.gateway, show: (row) => row.gateway, cell: (row) => row.gateway },
          {
            key: "kind",
            name: words.lists.kind,
            show: (row) => words.online.kinds[row.kind] ?? row.kind,
            cell: (row) => row.kind,
          },
          {
            key: "reference",
            name: words.online.reference,
            show: (row) => <Reference of={row.gatewayReference} />,
            cell: (row) => row.gatewayReference,
          },
          {
            key: "taken",
            name: words.online.taken,
            show: (row) => (
              <Badge tone={row.taken ? "good" : "warn"}>{row.taken ? words.common.yes : words.common.no}</Badge>
            ),
            cell: (row) => String(row.taken),
          },
          {
            key: "why",
            name: words.online.why,
            show: (row) => (row.why ? (words.online.doubts[row.why] ?? row.why) : "–"),
            cell: (row) => row.why,
          },
        ]}
      />
    </Payments>
  );
}
