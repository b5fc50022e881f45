/** Renewals of a day by the hour: those that succeeded, and the others. */
import type { ConsoleServiceDayOperation } from "@giahan/client/trusted";
import { Link } from "@tanstack/react-router";
import type { Answer } from "../../shared/answer";
import { count, dong } from "../../shared/money";
import { Fact, Facts } from "../../ui/parts";
import { Bars } from "../../ui/plots";
import { useWords } from "../../words/index";
import { allHours } from "./hours";

type Hours = Answer<typeof ConsoleServiceDayOperation>["serviceDay"]["hours"];

export function Renewals({ hours }: { hours: Hours | undefined }) {
  const words = useWords();
  const sum = (of: (hour: Hours[number]) => number) => (hours ?? []).reduce((total, hour) => total + of(hour), 0);
  return (
    <div className="card stack">
      <Bars
        title={words.home.renewals}
        series={[words.day.succeeded, words.day.others]}
        points={hours?.length ? allHours(hours) : []}
        form={count}
        empty={hours ? words.day.noRenewals : words.common.loading}
        table={words.common.table}
      />
      <Facts>
        <Fact name={words.day.succeeded}>{count(sum((hour) => hour.succeeded))}</Fact>
        <Fact name={words.day.total}>{dong(sum((hour) => hour.total))}</Fact>
        <Fact name={words.menu.renewals}>
          <Link to={"/renewals" as never}>{words.common.open}</Link>
        </Fact>
      </Facts>
    </div>
  );
}
