/** What is odd of a draft, all of it in one table. */
import { day } from "../../shared/days";
import { Badge } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import type { Draft } from "./in-force";

export function Findings({ of, old }: { of: Draft["findings"]; old: boolean }) {
  const words = useWords();
  return (
    <div className="stack">
      {old && <p className="soft">{words.drafts.findingsOld}</p>}
      <Table
        caption={words.drafts.findings}
        rows={of}
        rowKey={(row) => `${row.kind} ${row.cell} ${row.validFrom}`}
        empty={words.drafts.clean}
        columns={[
          {
            key: "kind",
            name: words.drafts.kind,
            show: (row) => <Badge tone="warn">{words.drafts.kinds[row.kind] ?? row.kind}</Badge>,
          },
          { key: "cell", name: words.drafts.cell, show: (row) => <code>{row.cell}</code> },
          { key: "text", name: words.lists.text, show: (row) => row.text },
          { key: "from", name: words.lists.validFrom, show: (row) => day(row.validFrom) },
          { key: "to", name: words.lists.validTo, show: (row) => day(row.validTo) },
        ]}
      />
    </div>
  );
}
