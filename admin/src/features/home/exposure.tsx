/** What is owed of advances at the end of each of the last seven days. */
import type { ConsoleServiceDayOperation } from "@giahan/client/trusted";
import { Link } from "@tanstack/react-router";
import type { Answer } from "../../shared/answer";
import { day } from "../../shared/days";
import { count } from "../../shared/money";
import { Bars } from "../../ui/plots";
import { useWords } from "../../words/index";

type Book = Answer<typeof ConsoleServiceDayOperation>["advanceBook"];

export function Exposure({ book }: { book: Book | undefined }) {
  const words = useWords();
  const owed = book?.some((each) => each.outstanding > 0);
  return (
    <div className="card stack">
      <Bars
        title={`${words.splus.title} (1.000 đ)`}
        series={[words.splus.outstanding, words.splus.overdue]}
        points={(owed ? (book ?? []) : []).map((each) => ({
          name: day(each.day).slice(0, 5),
          values: [each.outstanding - each.overdue, each.overdue],
        }))}
        form={(value) => count(Math.round(value / 1000))}
        empty={book ? words.day.noDebt : words.common.loading}
        table={words.common.table}
      />
      <p>
        <Link to={"/exposure" as never}>{words.menu.exposure}</Link>
      </p>
    </div>
  );
}
