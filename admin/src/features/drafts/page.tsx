/** Drafts of circulars, published ones included: how far each has come, and what of it is odd. */
import { ConsoleCircularDraftsOperation } from "@giahan/client/trusted";
import { Link } from "@tanstack/react-router";
import { ListPage } from "../../app/lists/list-page";
import { useSession } from "../../app/signing-in/session";
import { day } from "../../shared/days";
import { Badge } from "../../ui/parts";
import { useWords } from "../../words/index";
import { DraftState } from "./draft-state";

export function Page() {
  const words = useWords();
  const may = useSession()?.scopes.has("circulars:draft") ?? false;
  return (
    <ListPage
      title={words.drafts.title}
      operation={ConsoleCircularDraftsOperation}
      pick={(data) => data.circularDrafts}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "code",
          name: words.drafts.code,
          show: (row) => (
            <Link to={"/drafts/$id" as never} params={{ id: row.id } as never}>
              {row.circular.code}
            </Link>
          ),
          cell: (row) => row.circular.code,
        },
        {
          key: "title",
          name: words.lists.circular,
          show: (row) => row.circular.titleVi,
          cell: (row) => row.circular.titleVi,
        },
        { key: "from", name: words.lists.validFrom, show: (row) => day(row.validFrom), cell: (row) => row.validFrom },
        { key: "to", name: words.lists.validTo, show: (row) => day(row.validTo), cell: (row) => row.validTo },
        {
          key: "cells",
          name: words.lists.quantity,
          show: (row) => words.drafts.cells(row.prices, row.policies),
          cell: (row) => row.prices + row.policies,
        },
        {
          key: "findings",
          name: words.drafts.findings,
          number: true,
          show: (row) => (row.findings.length > 0 ? <Badge tone="warn">{row.findings.length}</Badge> : "–"),
          cell: (row) => row.findings.length,
        },
        {
          key: "state",
          name: words.lists.state,
          show: (row) => <DraftState of={row.state} />,
          cell: (row) => row.state,
        },
        {
          key: "by",
          name: words.lists.who,
          show: (row) => row.publishedBy ?? row.changedBy,
          cell: (row) => row.changedBy,
        },
      ]}
    >
      {may && (
        <p>
          <Link to={"/drafts/$id" as never} params={{ id: "new" } as never} className="button first">
            {words.drafts.add}
          </Link>
        </p>
      )}
    </ListPage>
  );
}
