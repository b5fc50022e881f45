/** One box for everything; a single find opens at once. */
import { ConsoleSearchOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import type { Answer } from "../../shared/answer";
import { Code } from "../../shared/labels";
import { Card, Phone } from "../../shared/places";
import { Badge } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";

export function Page() {
  const words = useWords();
  const go = useNavigate();
  const { text = "" } = useSearch({ strict: false }) as { text?: string };
  const found = useQuery({ ...asking(ConsoleSearchOperation, { text, first: 50 }), enabled: text !== "" });
  const hits = found.data?.search;
  const [only, second] = hits ?? [];
  useEffect(() => {
    if (!only || second) return;
    if (only.node.__typename === "Subscriber")
      void go({ to: "/customers/$msisdn", params: { msisdn: only.node.msisdn }, replace: true } as never);
    if (only.node.__typename === "DecoderCard")
      void go({ to: "/cards/$number", params: { number: only.node.number }, replace: true } as never);
  }, [only, second, go]);
  return (
    <section className="stack">
      <h1>{words.search.title}</h1>
      <p className="soft">{words.search.lead}</p>
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      {text !== "" && !found.error && (
        <div className="card">
          <p role="status" className="hidden">
            {hits ? words.search.found(hits.length) : words.common.loading}
          </p>
          <Table
            caption={words.search.title}
            rows={hits}
            rowKey={(hit) => `${hit.kind} ${hit.node.id}`}
            empty={words.search.nothing}
            columns={[
              {
                key: "kind",
                name: words.lists.kind,
                show: (hit) => (
                  <Badge tone="brand">
                    <Code of={hit.kind} />
                  </Badge>
                ),
              },
              { key: "matched", name: words.lists.what, show: (hit) => hit.matched },
              { key: "open", name: words.common.open, show: (hit) => <Place node={hit.node} /> },
            ]}
          />
        </div>
      )}
    </section>
  );
}

type Hit = Answer<typeof ConsoleSearchOperation>["search"][number];

function Place({ node }: { node: Hit["node"] }) {
  switch (node.__typename) {
    case "Subscriber":
      return <Phone of={node.msisdn} />;
    case "DecoderCard":
      return <Card of={node.number} />;
    case "Renewal":
      return <Card of={node.card.number} />;
    case "RefusedAttempt":
      return node.cardNumber ? <Card of={node.cardNumber} /> : <Phone of={node.payerMsisdn} />;
    case "Message":
      return <Phone of={node.to} />;
    default:
      return <code>{node.id}</code>;
  }
}
