/** What is owed of advances: by age of the debt, day by day, and how it comes back. */
import { AdvanceReportsOperation, ConsoleViewerOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { day, later } from "../../shared/days";
import { count, dong } from "../../shared/money";
import { Bars, Lines } from "../../ui/plots";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import { byAge } from "./ages";

export function Page() {
  const words = useWords();
  const today = useQuery(asking(ConsoleViewerOperation, {})).data?.service.today;
  const until = today ? later(today, 1) : "2020-01-02";
  const found = useQuery({
    ...asking(AdvanceReportsOperation, { from: later(until, -30), until }),
    enabled: today !== undefined,
  });
  if (found.error) return <Failure error={found.error} onAgain={() => void found.refetch()} />;
  const thousands = (value: number) => count(Math.round(value / 1000));
  const book = found.data?.advanceBook ?? [];
  return (
    <section className="stack">
      <h1>{words.splus.title}</h1>
      <div className="grid">
        <div className="card">
          <Bars
            title={`${words.splus.byAge} (1.000 đ)`}
            series={[words.splus.outstanding, words.splus.overdue]}
            points={byAge(found.data?.advanceExposure ?? []).map(({ from, outstanding, overdue }) => ({
              name: words.splus.days(from),
              values: [outstanding - overdue, overdue],
            }))}
            form={thousands}
            empty={words.common.nothing}
            table={words.common.table}
          />
        </div>
        <div className="card">
          <Lines
            title={`${words.splus.book} (1.000 đ)`}
            series={[words.splus.outstanding, words.splus.overdue]}
            points={book.map((each) => ({ name: day(each.day).slice(0, 5), values: [each.outstanding, each.overdue] }))}
            form={thousands}
            empty={words.common.nothing}
            table={words.common.table}
          />
        </div>
      </div>
      <div className="card">
        <Table
          caption={words.splus.book}
          rows={[...book].reverse().filter((each) => each.granted || each.repaid || each.outstanding)}
          rowKey={(row) => row.day}
          empty={words.common.nothing}
          columns={[
            { key: "day", name: words.sweeps.on, show: (row) => day(row.day) },
            { key: "granted", name: words.splus.granted, number: true, show: (row) => dong(row.granted) },
            { key: "repaid", name: words.splus.repaid, number: true, show: (row) => dong(row.repaid) },
            { key: "outstanding", name: words.splus.outstanding, number: true, show: (row) => dong(row.outstanding) },
            { key: "overdue", name: words.splus.overdue, number: true, show: (row) => dong(row.overdue) },
            { key: "lost", name: words.splus.lost, number: true, show: (row) => dong(row.lost) },
          ]}
        />
      </div>
    </section>
  );
}
