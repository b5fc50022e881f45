/** A draft tried on past attempts: which period, how it would have ended, by rule and by example; it can be stopped. */
import { ConsoleCircularDraftsOperation, ConsoleViewerOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { day, later, readDay } from "../../shared/days";
import { Field } from "../../ui/field";
import { Note } from "../../ui/parts";
import { useWords } from "../../words/index";
import { Outcome } from "./outcome";
import { useTrial } from "./trying";

interface Asked {
  readonly draft?: string;
  readonly from?: string;
  readonly until?: string;
}

export function Page() {
  const words = useWords();
  const go = useNavigate();
  const asked = useSearch({ strict: false }) as Asked;
  const today = useQuery(asking(ConsoleViewerOperation, {})).data?.service.today;
  const drafts = useQuery(asking(ConsoleCircularDraftsOperation, { first: 100 }));
  const trial = useTrial();
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const nodes = drafts.data?.circularDrafts.edges.map((edge) => edge.node) ?? [];
  const from = asked.from ?? (today ? later(today, -30) : "");
  const until = asked.until ?? (today ? later(today, 1) : "");
  function run(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const [first, last] = [readDay(String(said.get("from"))), readDay(String(said.get("until")))];
    const chosen = nodes.find((each) => each.id === said.get("draft"));
    setWrong(first && last ? undefined : words.common.badDay);
    if (!first || !last || !chosen) return;
    void go({ to: ".", search: { draft: chosen.id, from: first, until: last }, replace: true } as never);
    trial.run({ csv: chosen.csv, from: first, until: last });
  }
  return (
    <section className="stack">
      <h1>{words.trials.title}</h1>
      <p className="soft">{words.trials.lead}</p>
      {drafts.error && <Failure error={drafts.error} onAgain={() => void drafts.refetch()} />}
      <form className="card row ends" onSubmit={run} key={`${today} ${nodes.length}`}>
        <Field label={words.trials.draft}>
          {(attributes) => (
            <select {...attributes} name="draft" required defaultValue={asked.draft ?? ""}>
              <option value="">{words.trials.choose}</option>
              {nodes.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.circular.code} · {day(each.validFrom)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {(["from", "until"] as const).map((name) => (
          <Field key={name} label={words.common[name]} wrong={wrong}>
            {(attributes) => (
              <input
                {...attributes}
                name={name}
                required
                autoComplete="off"
                placeholder={words.common.dayForm}
                defaultValue={(name === "from" ? from : until) ? day(name === "from" ? from : until) : ""}
              />
            )}
          </Field>
        ))}
        <button type="submit" className="button first" disabled={trial.running || !drafts.data || !today}>
          {words.trials.run}
        </button>
        {trial.running && (
          <button type="button" className="button" onClick={trial.stop}>
            {words.trials.cancel}
          </button>
        )}
      </form>
      {trial.running && (
        <div className="card stack" role="status">
          <p>{words.trials.running(day(from), day(until))}</p>
          <progress aria-label={words.trials.title} />
        </div>
      )}
      {trial.stopped && (
        <Note role="status" tone="warn">
          {words.trials.stopped}
        </Note>
      )}
      {Boolean(trial.error) && <Failure error={trial.error} />}
      {trial.told && <Outcome of={trial.told} />}
    </section>
  );
}
