/** Messages, word for word as they went out: to one number, by state, template and day. */
import { ConsoleMessagesOperation } from "@giahan/client/trusted";
import { ListPage } from "../../app/lists/list-page";
import { instant } from "../../shared/days";
import { Status } from "../../shared/labels";
import { Phone } from "../../shared/places";
import { useWords } from "../../words/index";

const STATES = ["QUEUED", "SENT", "DELIVERED", "FAILED", "DROPPED"] as const;

export function Page() {
  const words = useWords();
  return (
    <ListPage
      title={words.menu.messages}
      operation={ConsoleMessagesOperation}
      pick={(data) => data.messages}
      rowKey={(row) => row.id}
      filters={[
        { name: "to", label: words.lists.to },
        {
          name: "state",
          label: words.lists.state,
          kind: "choice",
          choices: STATES.map((each) => [each, words.statuses[each] ?? each]),
        },
        { name: "template", label: words.lending.template },
        { name: "from", label: words.common.from, kind: "day" },
        { name: "until", label: words.common.until, kind: "day" },
      ]}
      columns={[
        { key: "to", name: words.lists.to, show: (row) => <Phone of={row.to} />, cell: (row) => row.to },
        { key: "sent", name: words.lists.sentAt, show: (row) => instant(row.sentAt), cell: (row) => row.sentAt },
        {
          key: "not",
          name: words.lists.notBefore,
          show: (row) => instant(row.notBefore),
          cell: (row) => row.notBefore,
        },
        {
          key: "text",
          name: words.lists.text,
          show: (row) => <p className="quoted">{row.text}</p>,
          cell: (row) => row.text,
        },
        { key: "state", name: words.lists.state, show: (row) => <Status of={row.state} />, cell: (row) => row.state },
        { key: "key", name: words.lists.key, show: (row) => <code>{row.key}</code>, cell: (row) => row.key },
      ]}
    />
  );
}
