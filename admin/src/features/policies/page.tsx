/** The figures in force on a day, as known at an instant; each with its circular, and leading to its versions. */
import { PoliciesOperation } from "@giahan/client/trusted";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { AsOfFields, useAsOf } from "../../shared/as-of";
import { day, instant } from "../../shared/days";
import { RestsOn } from "../../shared/rests-on";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";

export function Page() {
  const words = useWords();
  const { on, asKnownAt, today } = useAsOf();
  const found = useQuery({ ...asking(PoliciesOperation, { on, asKnownAt }), placeholderData: keepPreviousData });
  return (
    <section className="stack">
      <h1>{words.menu.policies}</h1>
      <AsOfFields today={today} />
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      <div className="card" aria-busy={found.isPlaceholderData}>
        <Table
          caption={words.menu.policies}
          rows={found.data?.policies}
          rowKey={(row) => row.figure}
          empty={words.common.nothing}
          columns={[
            {
              key: "figure",
              name: words.lists.parameter,
              show: (row) => (
                <Link to={"/policies/$parameter" as never} params={{ parameter: row.figure } as never}>
                  <code>{row.figure}</code>
                </Link>
              ),
            },
            { key: "value", name: words.lists.value, number: true, show: (row) => row.value ?? "–" },
            { key: "from", name: words.lists.validFrom, show: (row) => day(row.validFrom) },
            { key: "to", name: words.lists.validTo, show: (row) => day(row.validTo) },
            { key: "at", name: words.lists.recordedAt, show: (row) => instant(row.recordedAt) },
            { key: "circular", name: words.lists.circular, show: (row) => <RestsOn citation={row} /> },
          ]}
        />
      </div>
    </section>
  );
}
