/** What I proposed and another has approved: I alone carry it out, and am shown its secret once (G-TWO). */
import { ConsoleProposalsOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { Answer } from "../shared/answer";
import { instant } from "../shared/days";
import { Table } from "../ui/table";
import { useWords } from "../words/index";
import { asking } from "./client";
import { useSession } from "./signing-in/session";

export type Proposal = Answer<typeof ConsoleProposalsOperation>["proposals"]["edges"][number]["node"];

interface Props {
  readonly title: string;
  readonly take: string;
  readonly operations: readonly string[];
  readonly scope: string;
  readonly taking: (proposal: Proposal, close: () => void) => ReactNode;
}

export function Approved({ title, take, operations, scope, taking }: Props) {
  const words = useWords();
  const me = useSession();
  const may = me?.scopes.has("proposals:read") && me.scopes.has(scope);
  const [open, setOpen] = useState<Proposal | null>(null);
  const asked = useQuery({
    ...asking(ConsoleProposalsOperation, { state: "APPROVED", first: 100 }),
    enabled: Boolean(may),
    staleTime: 0,
  });
  const mine = asked.data?.proposals.edges
    .map((edge) => edge.node)
    .filter((each) => operations.includes(each.operation) && each.proposedBy === me?.principal);
  if (!mine?.length) return null;
  return (
    <section className="card stack">
      <h2>{title}</h2>
      <Table
        caption={title}
        rows={mine}
        rowKey={(row) => row.id}
        empty={words.common.nothing}
        columns={[
          { key: "at", name: words.common.when, show: (row) => instant(row.decidedAt) },
          { key: "what", name: words.approvals.difference, show: (row) => row.difference.join("; ") },
          { key: "by", name: words.lists.who, show: (row) => row.decidedBy ?? "–" },
          {
            key: "do",
            name: words.lists.operation,
            show: (row) => (
              <button type="button" className="button first" onClick={() => setOpen(row)}>
                {take}
              </button>
            ),
          },
        ]}
      />
      {open && taking(open, () => setOpen(null))}
    </section>
  );
}
