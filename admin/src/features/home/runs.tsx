/** The runs of a day: how far each is. */
import { ConsoleSweepsOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { instant } from "../../shared/days";
import { count } from "../../shared/money";
import { Badge } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";

export function Runs({ on }: { on: string }) {
  const words = useWords();
  const found = useQuery(asking(ConsoleSweepsOperation, { on }));
  return (
    <section className="card stack">
      <div className="spread">
        <h2>{words.home.sweep}</h2>
        <Link to={"/sweeps" as never} search={{ on } as never}>
          {words.menu.sweeps}
        </Link>
      </div>
      <Table
        caption={words.home.sweep}
        rows={found.data?.sweeps}
        rowKey={(row) => row.kind}
        empty={words.sweeps.none}
        columns={[
          { key: "kind", name: words.lists.kind, show: (row) => words.sweeps.kinds[row.kind] ?? row.kind },
          {
            key: "done",
            name: words.sweeps.due,
            number: true,
            show: (row) => `${count(row.succeeded + row.refused)} / ${count(row.due)}`,
          },
          { key: "refused", name: words.sweeps.refused, number: true, show: (row) => count(row.refused) },
          {
            key: "end",
            name: words.sweeps.finished,
            show: (row) =>
              row.pausedAt ? (
                <Badge tone="warn">{words.sweeps.pause}</Badge>
              ) : row.finishedAt ? (
                instant(row.finishedAt).slice(11)
              ) : (
                <span className="soft">{`${words.sweeps.end} ${instant(row.estimatedEnd)}`}</span>
              ),
          },
        ]}
      />
    </section>
  );
}
