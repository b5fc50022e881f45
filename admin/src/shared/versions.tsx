/** Versions of a figure: as strips by the days on which they apply, and as a table, the last recorded first. */
import { download } from "../app/lists/csv";
import { Badge } from "../ui/parts";
import { type Strip, Strips, toneOf } from "../ui/strips";
import { Table } from "../ui/table";
import { useWords } from "../words/index";
import { day, instant } from "./days";

export interface Version {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
  readonly recordedAt: string;
  readonly recordedBy?: string | null | undefined;
  readonly citation: {
    readonly circular?: { readonly code: string; readonly titleVi: string } | null | undefined;
  };
}

interface Props {
  readonly rows: readonly Version[] | undefined;
  readonly today: string | null;
  readonly caption: string;
}

export function Versions({ rows, today, caption }: Props) {
  const words = useWords();
  const tone = (row: Version) => toneOf(row.validFrom, row.validTo ?? null, today ?? row.validFrom);
  const strips = (rows ?? []).map(
    (row): Strip => ({
      key: row.id,
      from: row.validFrom,
      to: row.validTo ?? null,
      name: row.value,
      tone: tone(row),
    }),
  );
  return (
    <>
      {today && strips.length > 0 && (
        <figure className="card stack">
          <figcaption>
            <h2>{words.prices.strip}</h2>
          </figcaption>
          <Strips strips={strips} today={today} label={words.prices.strip} />
        </figure>
      )}
      <div className="card stack">
        <div className="spread">
          <h2>{caption}</h2>
          <button
            type="button"
            className="button"
            disabled={!rows?.length}
            onClick={() =>
              download(
                caption,
                ["name", "value", "valid_from", "valid_to", "recorded_at", "recorded_by", "circular"],
                (rows ?? []).map(cellsOf),
              )
            }
          >
            {words.common.exported}
          </button>
        </div>
        <Table
          caption={caption}
          rows={rows}
          rowKey={(row) => row.id}
          empty={words.common.nothing}
          columns={[
            { key: "name", name: words.lists.what, show: (row) => row.name },
            { key: "value", name: words.lists.value, number: true, show: (row) => row.value },
            { key: "from", name: words.lists.validFrom, show: (row) => day(row.validFrom) },
            {
              key: "to",
              name: words.lists.validTo,
              show: (row) => (row.validTo ? day(row.validTo) : words.prices.open),
            },
            {
              key: "state",
              name: words.lists.state,
              show: (row) => (
                <Badge tone={{ past: "", now: "good", future: "brand" }[tone(row)] as "good"}>
                  {words.prices.versionStates[tone(row)]}
                </Badge>
              ),
            },
            { key: "at", name: words.lists.recordedAt, show: (row) => instant(row.recordedAt) },
            { key: "by", name: words.lists.recordedBy, show: (row) => row.recordedBy ?? "–" },
            {
              key: "circular",
              name: words.lists.circular,
              show: (row) => (
                <span title={row.citation.circular?.titleVi}>
                  <code>{row.citation.circular?.code ?? "–"}</code>
                </span>
              ),
            },
          ]}
        />
      </div>
    </>
  );
}

function cellsOf(row: Version): string[] {
  const { name, value, validFrom, validTo, recordedAt, recordedBy, citation } = row;
  return [name, value, validFrom, validTo ?? "", recordedAt, recordedBy ?? "", citation.circular?.code ?? ""];
}
