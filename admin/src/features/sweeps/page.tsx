/** A day's runs of auto-renewal: how far they are, how fast, what was refused; paused and let go on with a reason. */
import {
  ConsolePauseSweepOperation,
  ConsoleResumeSweepOperation,
  ConsoleSweepsOperation,
  ConsoleViewerOperation,
} from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { asking, giahan, queries } from "../../app/client";
import { Failure, sentence } from "../../app/failure";
import { useSession } from "../../app/signing-in/session";
import type { Answer } from "../../shared/answer";
import { Change } from "../../shared/change";
import { day, instant, later } from "../../shared/days";
import { Rule } from "../../shared/labels";
import { count } from "../../shared/money";
import { Fact, Facts, Meter, Note } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import { Cap } from "./cap";
import { goingOn, useFollowing } from "./following";
import { Plan } from "./plan";

type Sweep = Answer<typeof ConsoleSweepsOperation>["sweeps"][number];

/** How often runs are asked for: their speed where they are followed, and all of them where they are not. */
const SELDOM = 30_000;
const OFTEN = 2_000;

export function Page() {
  const words = useWords();
  const go = useNavigate();
  const service = useQuery(asking(ConsoleViewerOperation, {}));
  const asked = useSearch({ strict: false }) as { on?: string };
  const on = asked.on ?? service.data?.service.today;
  const [heard, setHeard] = useState(true);
  const found = useQuery({
    ...asking(ConsoleSweepsOperation, { on: on ?? "2020-01-01" }),
    enabled: on !== undefined,
    refetchInterval: (query) => (goingOn(query.state.data?.sweeps ?? []).length > 0 ? (heard ? SELDOM : OFTEN) : false),
  });
  useFollowing(found.data?.sweeps, on, () => setHeard(false));
  if (found.error) return <Failure error={found.error} onAgain={() => void found.refetch()} />;
  const move = (days: number) => on && void go({ to: ".", search: { on: later(on, days) } } as never);
  return (
    <section className="stack">
      <div className="spread">
        <h1>
          {words.sweeps.title} · {day(on)}
        </h1>
        <span className="row">
          <button type="button" className="button" aria-label={`${words.sweeps.on} −1`} onClick={() => move(-1)}>
            ‹
          </button>
          <button type="button" className="button" aria-label={`${words.sweeps.on} +1`} onClick={() => move(1)}>
            ›
          </button>
        </span>
      </div>
      {found.data?.sweeps.length === 0 && <p className="soft">{words.sweeps.none}</p>}
      <div className="grid wide">
        {found.data?.sweeps.map((sweep) => (
          <Run key={sweep.kind} sweep={sweep} />
        ))}
      </div>
      {on && <Plan key={on} on={on} />}
    </section>
  );
}

function Run({ sweep }: { sweep: Sweep }) {
  const words = useWords();
  const may = useSession()?.scopes.has("sweeps:control") ?? false;
  const [open, setOpen] = useState(false);
  const [capping, setCapping] = useState(false);
  const done = sweep.succeeded + sweep.refused;
  const stands = Boolean(sweep.pausedAt);
  return (
    <article className="card stack">
      <div className="spread">
        <h2>{words.sweeps.kinds[sweep.kind] ?? sweep.kind}</h2>
        <span className="row">
          <button
            type="button"
            className="button"
            disabled={!may || Boolean(sweep.finishedAt)}
            onClick={() => setCapping(true)}
          >
            {words.runs.cap}
          </button>
          <button
            type="button"
            className="button"
            disabled={!may || Boolean(sweep.finishedAt)}
            onClick={() => setOpen(true)}
          >
            {stands ? words.sweeps.resume : words.sweeps.pause}
          </button>
        </span>
      </div>
      {stands && <Note tone="warn">{words.sweeps.paused(sweep.pausedBy ?? "–", sweep.pauseReason ?? "–")}</Note>}
      <Meter actual={done} limit={Math.max(sweep.due, 1)} bad={false} label={`${count(done)} / ${count(sweep.due)}`} />
      <Facts>
        <Fact name={words.sweeps.due}>{count(sweep.due)}</Fact>
        <Fact name={words.sweeps.succeeded}>{count(sweep.succeeded)}</Fact>
        <Fact name={words.sweeps.refused}>{count(sweep.refused)}</Fact>
        <Fact name={words.sweeps.remaining}>{count(sweep.remaining)}</Fact>
        {sweep.most !== null && sweep.most !== undefined && <Fact name={words.runs.most}>{count(sweep.most)}</Fact>}
        <Fact name={words.sweeps.perSecond}>{sweep.perSecond ? sweep.perSecond.toFixed(1) : "–"}</Fact>
        <Fact name={words.sweeps.end}>{instant(sweep.estimatedEnd)}</Fact>
        <Fact name={words.sweeps.started}>{instant(sweep.startedAt)}</Fact>
        <Fact name={words.sweeps.finished}>{instant(sweep.finishedAt)}</Fact>
      </Facts>
      <h3>{words.sweeps.reasons}</h3>
      <Table
        caption={words.sweeps.reasons}
        rows={sweep.refusals}
        rowKey={(row) => row.rule}
        empty={words.common.nothing}
        columns={[
          {
            key: "rule",
            name: words.lists.rules,
            show: (row) => (
              <Link to={"/attempts" as never} search={{ rule: row.rule, from: sweep.on } as never}>
                <Rule of={row.rule} />
              </Link>
            ),
          },
          { key: "cards", name: words.lists.quantity, number: true, show: (row) => count(row.cards) },
        ]}
      />
      {capping && <Cap sweep={sweep} onClose={() => setCapping(false)} />}
      {open && (
        <Change
          title={`${stands ? words.sweeps.resume : words.sweeps.pause} · ${words.sweeps.kinds[sweep.kind] ?? sweep.kind} · ${day(sweep.on)}`}
          preview={<p>{`${words.sweeps.remaining}: ${count(sweep.remaining)}`}</p>}
          done={words.common.done}
          withReason={!stands}
          explain={(error) => sentence(error, words)}
          onClose={() => setOpen(false)}
          onDone={() => void queries.invalidateQueries({ queryKey: ["ConsoleSweeps"] })}
          send={async (_, reason) => {
            const { kind, on } = sweep;
            return stands
              ? (await giahan.request(ConsoleResumeSweepOperation, { kind, on })).resumeSweep
              : (await giahan.request(ConsolePauseSweepOperation, { kind, on, reason })).pauseSweep;
          }}
        />
      )}
    </article>
  );
}
