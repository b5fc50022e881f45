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
import { Beside } from "./beside";
import { Earlier } from "./earlier";
import { Going } from "./going";
import { Outcome } from "./outcome";
import { useRun, useStarting } from "./trying";

interface Asked {
  readonly draft?: string;
  readonly from?: string;
  readonly until?: string;
  readonly run?: string;
}

export function Page() {
  const words = useWords();
  const go = useNavigate();
  const asked = useSearch({ strict: false }) as Asked;
  const today = useQuery(asking(ConsoleViewerOperation, {})).data?.service.today;
  const drafts = useQuery(asking(ConsoleCircularDraftsOperation, { first: 100 }));
  const { run, error } = useRun(asked.run);
  const starting = useStarting((id, from, until) => {
    void go({ to: ".", search: { ...asked, from, until, run: id } } as never);
  });
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const nodes = drafts.data?.circularDrafts.edges.map((edge) => edge.node) ?? [];
  const from = asked.from ?? (today ? later(today, -30) : "");
  const until = asked.until ?? (today ? later(today, 1) : "");
  function start(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const [first, last] = [readDay(String(said.get("from"))), readDay(String(said.get("until")))];
    const chosen = nodes.find((each) => each.id === said.get("draft"));
    setWrong(first && last ? undefined : words.common.badDay);
    if (!first || !last || !chosen) return;
    starting.start({ csv: chosen.csv, from: first, until: last });
  }
  return (
    <section className="stack">
      <h1>{words.trials.title}</h1>
      <p className="soft">{words.trials.lead}</p>
      {drafts.error && <Failure error={drafts.error} onAgain={() => void drafts.refetch()} />}
      {today && drafts.data && (
        <form className="card row ends" onSubmit={start}>
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
          <button type="submit" className="button first" disabled={starting.isPending}>
            {words.trials.run}
          </button>
        </form>
      )}
      {starting.refusals.length > 0 && (
        <Note tone="bad" role="alert">
          {starting.refusals.map((each) => (
            <p key={`${each.field} ${each.message}`}>{each.message}</p>
          ))}
        </Note>
      )}
      {starting.error && <Failure error={starting.error} onAgain={starting.again} />}
      {error && <Failure error={error} />}
      {run && <Going run={run} />}
      {run && <Outcome of={run.trial} />}
      <Beside />
      <Earlier />
    </section>
  );
}
