/** One programme: where its holders stand, what a renewal day will bring, whom silence did not renew, and its book. */
import { ConsoleViewerOperation, PromotionReportsOperation, ScreenPromotionsOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { download } from "../../app/lists/csv";
import { day, later } from "../../shared/days";
import { count, dong } from "../../shared/money";
import { Field } from "../../ui/field";
import { Bars } from "../../ui/plots";
import { useWords } from "../../words/index";
import { Book } from "./book";
import { Forecast } from "./forecast";
import { NotRenewed } from "./not-renewed";
import { byStage, CYCLES } from "./programmes";

export function Page() {
  const words = useWords();
  const { promotions } = words;
  const go = useNavigate();
  const { code = "" } = useParams({ strict: false }) as { code?: string };
  const asked = useSearch({ strict: false }) as { on?: string };
  const today = useQuery(asking(ConsoleViewerOperation, {})).data?.service.today;
  const programmes = useQuery(asking(ScreenPromotionsOperation, {})).data?.promotions;
  const days = [...(programmes?.find((each) => each.code === code)?.renewalDays ?? [])].sort();
  const on = asked.on ?? days[0];
  const found = useQuery({
    ...asking(PromotionReportsOperation, {
      promotion: code,
      renewsOn: on ?? "2020-01-01",
      asOf: today ?? null,
      from: later(today ?? "2020-02-01", -30),
      until: later(today ?? "2020-01-01", 1),
    }),
    enabled: on !== undefined && today !== undefined,
  });
  const funnel = found.data?.promotionFunnel ?? [];
  return (
    <section className="stack">
      <div className="spread">
        <h1>{promotions.programme(code)}</h1>
        <button
          type="button"
          className="button"
          disabled={funnel.length === 0}
          onClick={() =>
            download(
              `${code} ${today ?? ""}`,
              ["cycleDay", "package", "region", "stage", "subscribers"],
              funnel.map((row) => [row.cycleDay, row.package?.code, row.region, row.stage, row.subscribers]),
            )
          }
        >
          {words.common.exported}
        </button>
      </div>
      <p>
        {`${promotions.runsLead} `}
        <Link to={"/sweeps" as never}>{words.menu.sweeps}</Link>
      </p>
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      <div className="card">
        <Bars
          title={promotions.funnel}
          series={CYCLES.map((cycle) => `${promotions.day} ${cycle}`)}
          points={byStage(funnel).map((each) => ({
            name: promotions.stages[each.stage] ?? each.stage,
            values: each.subscribers,
          }))}
          form={count}
          empty={words.common.nothing}
          table={words.common.table}
        />
      </div>
      <div className="row ends">
        <Field label={promotions.renewalDay}>
          {(attributes) => (
            <select
              {...attributes}
              value={on ?? ""}
              onChange={(event) => void go({ to: ".", search: { on: event.target.value } } as never)}
            >
              {days.map((each) => (
                <option key={each} value={each}>
                  {day(each)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Forecast on={on} rows={found.data?.promotionForecast} />
      <NotRenewed rows={found.data?.promotionsNotRenewed} />
      <Book rows={found.data?.promotionBook} form={dong} />
    </section>
  );
}
