/** What a renewal day will bring: how many are renewed, how many are not and why, package by package. */
import { day } from "../../shared/days";
import { count, dong } from "../../shared/money";
import { Badge } from "../../ui/parts";
import { Bars } from "../../ui/plots";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import { byOutcome, type Reports } from "./programmes";

export function Forecast({ on, rows }: { on: string | undefined; rows: Reports["promotionForecast"] | undefined }) {
  const words = useWords();
  const { promotions } = words;
  const title = promotions.forecast(day(on));
  return (
    <div className="stack">
      <div className="card">
        <Bars
          title={title}
          series={[promotions.subscribers]}
          points={byOutcome(rows ?? []).map((each) => ({
            name: promotions.outcomes[each.outcome] ?? each.outcome,
            values: [each.subscribers],
          }))}
          form={count}
          empty={words.common.nothing}
          table={words.common.table}
        />
      </div>
      <div className="card">
        <Table
          caption={title}
          rows={rows}
          rowKey={(row) => `${row.held} ${row.package?.code} ${row.region} ${row.outcome}`}
          empty={words.common.nothing}
          columns={[
            { key: "held", name: promotions.held, show: (row) => <code>{row.held}</code> },
            { key: "into", name: promotions.into, show: (row) => <code>{row.package?.code ?? "–"}</code> },
            {
              key: "region",
              name: promotions.region,
              show: (row) => (row.region ? (promotions.regions[row.region] ?? row.region) : "–"),
            },
            {
              key: "outcome",
              name: promotions.outcome,
              show: (row) => (
                <Badge tone={row.outcome === "RENEWED" ? "good" : "warn"}>
                  {promotions.outcomes[row.outcome] ?? row.outcome}
                </Badge>
              ),
            },
            { key: "many", name: promotions.subscribers, number: true, show: (row) => count(row.subscribers) },
            { key: "fees", name: promotions.fees, number: true, show: (row) => dong(row.fees) },
          ]}
        />
      </div>
    </div>
  );
}
