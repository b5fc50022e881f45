/** What is owed of advances: by age of the debt, day by day, and how it comes back; each figure opens its advances. */
import { AdvanceReportsOperation, ConsoleViewerOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { download } from "../../app/lists/csv";
import { Period } from "../../app/lists/period";
import { day, later } from "../../shared/days";
import { count, dong } from "../../shared/money";
import { Field } from "../../ui/field";
import { Bars, Lines } from "../../ui/plots";
import { Table } from "../../ui/table";
import { useWords, type Words } from "../../words/index";
import { byAge, byWeek, partsOf, type Way } from "./ages";
import { Owed } from "./owed";

const WAYS = ["overdue", "bundle", "ceiling"] as const;
const thousands = (value: number) => count(Math.round(value / 1000));

export function Page() {
  const words = useWords();
  const { splus, lending, common } = words;
  const go = useNavigate();
  const asked = useSearch({ strict: false }) as { from?: string; until?: string; by?: Way };
  const way = WAYS.find((each) => each === asked.by) ?? "overdue";
  const today = useQuery(asking(ConsoleViewerOperation, {})).data?.service.today;
  const until = asked.until ?? (today ? later(today, 1) : "2020-01-02");
  const from = asked.from ?? later(until, -30);
  const found = useQuery({ ...asking(AdvanceReportsOperation, { from, until }), enabled: today !== undefined });
  if (found.error) return <Failure error={found.error} onAgain={() => void found.refetch()} />;
  const book = found.data?.advanceBook ?? [];
  const exposure = found.data?.advanceExposure ?? [];
  const moved = [...book].reverse().filter((each) => each.granted || each.repaid || each.outstanding);
  return (
    <section className="stack">
      <div className="spread">
        <h1>{splus.title}</h1>
        <button
          type="button"
          className="button"
          disabled={exposure.length === 0}
          onClick={() =>
            download(
              splus.title,
              ["daysFrom", "bundle", "ceiling", "advances", "outstanding", "overdue"],
              exposure.map((row) => [
                row.daysFrom,
                row.bundle,
                row.ceiling,
                row.advances,
                row.outstanding,
                row.overdue,
              ]),
            )
          }
        >
          {common.exported}
        </button>
      </div>
      <div className="row">
        <Field label={lending.by}>
          {(attributes) => (
            <select
              {...attributes}
              value={way}
              onChange={(event) =>
                void go({ to: ".", search: (before: object) => ({ ...before, by: event.target.value }) } as never)
              }
            >
              {WAYS.map((each) => (
                <option key={each} value={each}>
                  {lending.ways[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className="card stack">
        <Bars
          title={`${splus.byAge} (1.000 đ)`}
          series={partsOf(exposure, way).map((part) => nameOf(part, way, words))}
          points={byAge(exposure, way).map((each) => ({ name: splus.days(each.from), values: each.values }))}
          form={thousands}
          empty={common.nothing}
          table={common.table}
        />
        {today && <Owed rows={exposure} today={today} />}
      </div>
      <Period from={from} until={until} />
      <div className="grid wide">
        <div className="card">
          <Lines
            title={`${splus.book} (1.000 đ)`}
            series={[splus.outstanding, splus.overdue]}
            points={book.map((each) => ({ name: day(each.day).slice(0, 5), values: [each.outstanding, each.overdue] }))}
            form={thousands}
            empty={common.nothing}
            table={common.table}
          />
        </div>
        <div className="card">
          <Lines
            title={lending.recovery}
            series={[lending.within1, lending.within7, lending.within30, lending.soFar]}
            points={byWeek(found.data?.advanceRecovery ?? []).map((each) => ({
              ...each,
              name: day(each.name).slice(0, 5),
            }))}
            form={count}
            empty={common.nothing}
            table={common.table}
          />
        </div>
      </div>
      <div className="card">
        <Table
          caption={splus.book}
          rows={found.data && moved}
          rowKey={(row) => row.day}
          empty={common.nothing}
          columns={[
            { key: "day", name: words.sweeps.on, show: (row) => day(row.day) },
            { key: "granted", name: splus.granted, number: true, show: (row) => dong(row.granted) },
            { key: "repaid", name: splus.repaid, number: true, show: (row) => dong(row.repaid) },
            { key: "outstanding", name: splus.outstanding, number: true, show: (row) => dong(row.outstanding) },
            { key: "overdue", name: splus.overdue, number: true, show: (row) => dong(row.overdue) },
            { key: "lost", name: splus.lost, number: true, show: (row) => dong(row.lost) },
          ]}
        />
      </div>
    </section>
  );
}

function nameOf(part: string, way: Way, { lending }: Words): string {
  if (way === "overdue") return part === "overdue" ? lending.ways.overdue : lending.within;
  return way === "bundle" ? (lending.bundles[part] ?? part) : dong(Number(part));
}
