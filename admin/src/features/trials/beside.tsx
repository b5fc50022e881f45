/** Up to three trials side by side, figure by figure; which ones stands in the address. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { day, instant } from "../../shared/days";
import { count, dong } from "../../shared/money";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import { type Run, useRun } from "./trying";

const MOST = 3;

/** The trials that an address sets side by side, and how one more is set there, or taken away. */
export function useBeside() {
  const go = useNavigate();
  const search = useSearch({ strict: false }) as { beside?: string };
  const ids = (search.beside ?? "").split(".").filter(Boolean).slice(0, MOST);
  return {
    ids,
    full: ids.length >= MOST,
    turn(id: string) {
      const next = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
      void go({ to: ".", search: { ...search, beside: next.join(".") || undefined }, replace: true } as never);
    },
  };
}

export function Beside() {
  const words = useWords();
  const { ids, turn } = useBeside();
  const found = [useRun(ids[0]), useRun(ids[1]), useRun(ids[2])];
  const runs = found.flatMap(({ run }) => (run ? [run] : []));
  if (runs.length === 0) return null;
  const rows = figuresOf(runs, words.trials);
  return (
    <section className="card stack">
      <h2>{words.beside.title}</h2>
      <Table
        caption={words.beside.title}
        rows={rows}
        rowKey={(row) => row.name}
        empty={words.common.nothing}
        columns={[
          { key: "name", name: words.beside.draft, show: (row) => row.name },
          ...runs.map((run, index) => ({
            key: run.id,
            name: instant(run.askedAt),
            number: true,
            show: (row: Figures) => row.values[index],
          })),
        ]}
      />
      <div className="row">
        {runs.map((run) => (
          <button key={run.id} type="button" className="button" onClick={() => turn(run.id)}>
            {words.beside.away(instant(run.askedAt))}
          </button>
        ))}
      </div>
    </section>
  );
}

interface Figures {
  readonly name: string;
  readonly values: readonly string[];
}

/** Each figure of several trials: what it is called, and what it is in each. */
export function figuresOf(
  runs: readonly Pick<Run, "askedBy" | "from" | "until" | "trial">[],
  names: Record<"period" | "attempts" | "same" | "wouldPass" | "wouldFail" | "unknown" | "amount", string>,
): Figures[] {
  const each = (name: string, of: (run: (typeof runs)[number]) => string) => ({ name, values: runs.map(of) });
  const rules = [...new Set(runs.flatMap((run) => run.trial.byRule.map((row) => row.rule)))].sort();
  return [
    each(names.period, (run) => `${day(run.from)} – ${day(run.until)}`),
    ...(["attempts", "same", "wouldPass", "wouldFail", "unknown"] as const).map((figure) =>
      each(names[figure], (run) => count(run.trial[figure])),
    ),
    each(names.amount, (run) => dong(run.trial.amount)),
    ...rules.map((rule) =>
      each(rule.replaceAll("_", "-"), ({ trial }) => {
        const row = trial.byRule.find((one) => one.rule === rule);
        return row ? `+${count(row.wouldPass)} / −${count(row.wouldFail)}` : "–";
      }),
    ),
  ];
}
