/** Who changed what: before and after as a difference. */
import { AuditLogOperation } from "@giahan/client/trusted";
import { ListPage } from "../../app/lists/list-page";
import { instant } from "../../shared/days";
import { Code } from "../../shared/labels";
import { Badge } from "../../ui/parts";
import { useWords } from "../../words/index";
import { differenceOf } from "./difference";

export function Page() {
  const words = useWords();
  return (
    <ListPage
      title={words.audit.title}
      operation={AuditLogOperation}
      pick={(data) => data.auditLog}
      rowKey={(row) => row.id}
      filters={[
        { name: "principal", label: words.lists.who },
        { name: "operation", label: words.lists.operation },
        { name: "address", label: words.lists.address },
        { name: "requestId", label: words.lending.requestId },
        { name: "from", label: words.common.from, kind: "day" },
        { name: "until", label: words.common.until, kind: "day" },
      ]}
      columns={[
        { key: "at", name: words.common.when, show: (row) => instant(row.at), cell: (row) => row.at },
        {
          key: "who",
          name: words.lists.who,
          show: (row) => (
            <>
              {row.principal} <Badge>{row.authorRole}</Badge>
            </>
          ),
          cell: (row) => row.principal,
        },
        {
          key: "operation",
          name: words.lists.operation,
          show: (row) => <code>{row.operation}</code>,
          cell: (row) => row.operation,
        },
        {
          key: "subject",
          name: words.lists.subject,
          show: (row) => <Code of={row.subjectKind} />,
          cell: (row) => row.subjectKind,
        },
        {
          key: "difference",
          name: words.audit.difference,
          show: (row) => (
            <ul>
              {differenceOf(row.before, row.after).map(([name, before, after]) => (
                <li key={name}>
                  <code>{name}</code>: <del>{before}</del> → <ins>{after}</ins>
                </li>
              ))}
            </ul>
          ),
          cell: (row) => JSON.stringify(row.after),
        },
        { key: "address", name: words.lists.address, show: (row) => row.address ?? "–", cell: (row) => row.address },
      ]}
    />
  );
}
