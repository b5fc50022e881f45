/** The circulars that prices and policies rest on. */
import { CircularsOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { day } from "../../shared/days";
import { Table } from "../../ui/table";
import { useLanguage, useWords } from "../../words/index";

export function Page() {
  const words = useWords();
  const shown = useLanguage();
  const found = useQuery(asking(CircularsOperation, {}));
  return (
    <section className="stack">
      <h1>{words.menu.circulars}</h1>
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      <div className="card">
        <Table
          caption={words.menu.circulars}
          rows={found.data?.circulars}
          rowKey={(row) => row.id}
          empty={words.common.nothing}
          columns={[
            { key: "code", name: words.lists.code, show: (row) => <code>{row.code}</code> },
            {
              key: "title",
              name: words.lists.circular,
              show: (row) => (shown === "en" ? (row.titleEn ?? row.titleVi) : row.titleVi),
            },
            { key: "by", name: words.lists.issuedBy, show: (row) => row.issuedBy },
            { key: "on", name: words.lists.issuedOn, show: (row) => day(row.issuedOn) },
          ]}
        />
      </div>
    </section>
  );
}
