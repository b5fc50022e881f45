/** What partners are let in with: issued, rotated and revoked here; a secret is shown once, and is never in the list. */
import { PartnerCredentialsOperation } from "@giahan/client/trusted";
import { useState } from "react";
import { ListPage } from "../../app/lists/list-page";
import { useSession } from "../../app/signing-in/session";
import type { Answer } from "../../shared/answer";
import { instant } from "../../shared/days";
import { Code } from "../../shared/labels";
import { Badge } from "../../ui/parts";
import { useWords } from "../../words/index";
import { ApprovedCredentials } from "./approved";
import { Revoke, Rotate } from "./changes";
import { Issue } from "./issue";

type Credential = Answer<typeof PartnerCredentialsOperation>["partnerCredentials"]["edges"][number]["node"];
type Open = { readonly does: "issue" } | { readonly does: "rotate" | "revoke"; readonly of: Credential };

export function Page() {
  const words = useWords();
  const may = useSession()?.scopes.has("credentials:write") ?? false;
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const button = (name: string, does: Open) => (
    <button
      type="button"
      className="button"
      disabled={!may}
      title={may ? undefined : words.frame.notAllowed("credentials:write")}
      onClick={() => setOpen(does)}
    >
      {name}
    </button>
  );
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
        {
          key: "do",
          name: words.lists.operation,
          show: (row) =>
            row.revokedAt ? null : (
              <span className="row">
                {button(words.partners.rotate, { does: "rotate", of: row })}
                {button(words.partners.revoke, { does: "revoke", of: row })}
              </span>
            ),
        },
      ]}
    >
      <ApprovedCredentials />
      <div className="row">{button(words.partners.issue, { does: "issue" })}</div>
      {open?.does === "issue" && <Issue onClose={close} />}
      {open?.does === "rotate" && <Rotate of={open.of} onClose={close} />}
      {open?.does === "revoke" && <Revoke of={open.of} onClose={close} />}
    </ListPage>
  );
}
