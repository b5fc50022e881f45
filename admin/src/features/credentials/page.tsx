/** What partners are let in with; secrets are never here. */
import { PartnerCredentialsOperation } from "@giahan/client/trusted";
import { ListPage } from "../../app/lists/list-page";
import { instant } from "../../shared/days";
import { Code } from "../../shared/labels";
import { Badge } from "../../ui/parts";
import { useWords } from "../../words/index";

export function Page() {
  const words = useWords();
  return (
    <ListPage
      title={words.menu.credentials}
      operation={PartnerCredentialsOperation}
      pick={(data) => data.partnerCredentials}
      rowKey={(row) => row.id}
      filters={[{ name: "partner", label: words.lists.partner }]}
      columns={[
        { key: "partner", name: words.lists.partner, show: (row) => row.partner, cell: (row) => row.partner },
        { key: "kind", name: words.lists.kind, show: (row) => <Code of={row.kind} />, cell: (row) => row.kind },
        {
          key: "prefix",
          name: words.lists.prefix,
          show: (row) => <code>{row.prefix}…</code>,
          cell: (row) => row.prefix,
        },
        {
          key: "scopes",
          name: words.lists.scopes,
          show: (row) => (
            <span className="row">
              {row.scopes.map((scope) => (
                <Badge key={scope}>{scope}</Badge>
              ))}
            </span>
          ),
          cell: (row) => row.scopes.join(" "),
        },
        {
          key: "used",
          name: words.lists.lastUsed,
          show: (row) => instant(row.lastUsedAt),
          cell: (row) => row.lastUsedAt,
        },
        {
          key: "expires",
          name: words.lists.expires,
          show: (row) => (row.revokedAt ? <Badge tone="bad">{instant(row.revokedAt)}</Badge> : instant(row.expiresAt)),
          cell: (row) => row.expiresAt,
        },
      ]}
    />
  );
}
