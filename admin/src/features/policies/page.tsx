/** The figures in force on a day, each with its circular. */
import { PoliciesOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { day, instant } from "../../shared/days";
import { RestsOn } from "../../shared/rests-on";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";

export function Page() {
  const words = useWords();
  const found = useQuery(asking(PoliciesOperation, {}));
  return (
    <section className="stack">
      <h1>{words.menu.policies}</h1>
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      <div className="card">
        <Table
          caption={words.menu.policies}
          rows={found.data?.policies}
          rowKey={(row) => row.figure}
          empty={words.common.nothing}
          columns={[
            { key: "figure", name: words.lists.parameter, show: (row) => <code>{row.figure}</code> },
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
