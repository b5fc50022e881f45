/** Trials that were asked for before, each leading to what it counted. */
import { ConsoleTrialRunsOperation } from "@giahan/client/trusted";
import { Link } from "@tanstack/react-router";
import { ListPage } from "../../app/lists/list-page";
import { day, instant } from "../../shared/days";
import { count, dong } from "../../shared/money";
import { useWords } from "../../words/index";
import { useBeside } from "./beside";

const STATES = ["WAITING", "RUNNING", "DONE", "CANCELLED"] as const;

export function Earlier() {
  const words = useWords();
  const { ids, full, turn } = useBeside();
  return (
    <ListPage
      title={words.trials.earlier}
      heading="h2"
      operation={ConsoleTrialRunsOperation}
      pick={(data) => data.trialRuns}
      rowKey={(row) => row.id}
      filters={[
        {
          name: "state",
          label: words.lists.state,
          kind: "choice",
          choices: STATES.map((each) => [each, words.trials.states[each] ?? each]),
        },
      ]}
      columns={[
        {
          key: "beside",
          name: words.beside.add,
          show: (row) => (
            <input
              type="checkbox"
              aria-label={words.beside.adding(instant(row.askedAt))}
              title={full ? words.beside.most : undefined}
              checked={ids.includes(row.id)}
              disabled={full && !ids.includes(row.id)}
              onChange={() => turn(row.id)}
            />
          ),
        },
        {
          key: "at",
          name: words.common.when,
          show: (row) => (
            <Link to="." search={(before: object) => ({ ...before, run: row.id }) as never}>
              {instant(row.askedAt)}
            </Link>
          ),
          cell: (row) => row.askedAt,
        },
        { key: "by", name: words.lists.who, show: (row) => row.askedBy, cell: (row) => row.askedBy },
        {
          key: "span",
          name: words.trials.period,
          show: (row) => `${day(row.from)} – ${day(row.until)}`,
          cell: (row) => `${row.from}/${row.until}`,
        },
        {
          key: "state",
          name: words.lists.state,
          show: (row) => words.trials.states[row.state] ?? row.state,
          cell: (row) => row.state,
        },
        {
          key: "decided",
          name: words.trials.attempts,
          number: true,
          show: (row) => count(row.decided),
          cell: (row) => row.decided,
        },
        {
          key: "pass",
          name: words.trials.wouldPass,
          number: true,
          show: (row) => count(row.trial.wouldPass),
          cell: (row) => row.trial.wouldPass,
        },
        {
          key: "fail",
          name: words.trials.wouldFail,
          number: true,
          show: (row) => count(row.trial.wouldFail),
          cell: (row) => row.trial.wouldFail,
        },
        {
          key: "amount",
          name: words.trials.amount,
          number: true,
          show: (row) => dong(row.trial.amount),
          cell: (row) => row.trial.amount,
        },
      ]}
    />
  );
}
