/** Messages to one number, word for word as they went out. */
import { ConsoleMessagesOperation } from "@giahan/client/trusted";
import { ListPage } from "../../app/list-page";
import { instant } from "../../shared/days";
import { Phone } from "../../shared/places";
import { useWords } from "../../words/index";

export function Page() {
  const words = useWords();
  return (
    <ListPage
      title={words.menu.messages}
      operation={ConsoleMessagesOperation}
      pick={(data) => data.messages}
      rowKey={(row) => row.id}
      filters={[{ name: "to", label: words.lists.to, required: true }]}
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
        { key: "key", name: words.lists.key, show: (row) => <code>{row.key}</code>, cell: (row) => row.key },
      ]}
    />
  );
}
