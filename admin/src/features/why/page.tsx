/** Why, or why not: every rule of a renewal, what was compared, what it rests on, and what would pass instead. */
import { ConsoleExaminationOperation, ConsoleSupportAnswersOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { day, instant } from "../../shared/days";
import { Rule } from "../../shared/labels";
import { dong } from "../../shared/money";
import { Why } from "../../shared/places";
import { Field } from "../../ui/field";
import { Fact, Facts, Note } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import { GROUPS, groupOf } from "./groups";
import { Outcome } from "./outcome";

interface Asked {
  readonly card?: string;
  readonly payer?: string;
  readonly package?: string;
  readonly term?: string;
  readonly rooms?: string;
  readonly at?: string;
}

export function Page() {
  const words = useWords();
  const asked = useSearch({ strict: false }) as Asked;
  return (
    <section className="stack">
      <h1>{words.why.title}</h1>
      <p className="soft">{words.why.lead}</p>
      <Question asked={asked} />
      {asked.card && <Answer asked={asked} />}
      {asked.payer && <Faq asked={asked} />}
    </section>
  );
}

function Question({ asked }: { asked: Asked }) {
  const words = useWords();
  const go = useNavigate();
  const fields = [
    ["card", words.why.card],
    ["payer", words.why.payer],
    ["package", words.why.package],
    ["rooms", words.why.rooms],
    ["at", words.why.at],
  ] as const;
  function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const said = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    void go({ to: "/why", search: said } as never);
  }
  return (
    <form className="card grid" onSubmit={ask} key={JSON.stringify(asked)}>
      {fields.map(([name, label]) => (
        <Field key={name} label={label}>
          {(attributes) => (
            <input
              {...attributes}
              name={name}
              defaultValue={asked[name] ?? ""}
              required={name === "card"}
              autoComplete="off"
              spellCheck={false}
            />
          )}
        </Field>
      ))}
      <Field label={words.why.term}>
        {(attributes) => (
          <select {...attributes} name="term" defaultValue={asked.term ?? "P1M"}>
            {Object.entries(words.terms).map(([term, name]) => (
              <option key={term} value={term}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="row">
        <button type="submit" className="button first">
          {words.why.ask}
        </button>
      </div>
    </form>
  );
}

function Answer({ asked }: { asked: Asked }) {
  const words = useWords();
  const input = {
    cardNumber: asked.card ?? "",
    package: asked.package || "TRON_VEN",
    term: (asked.term || "P1M") as "P1M",
    extraRooms: Number(asked.rooms || 0),
    payerMsisdn: asked.payer || null,
    at: asked.at || null,
  };
  const found = useQuery(asking(ConsoleExaminationOperation, { input }));
  if (found.error) return <Failure error={found.error} onAgain={() => void found.refetch()} />;
  const examined = found.data?.examination;
  if (!examined) return <p className="soft">{words.common.loading}</p>;
  const failing = examined.rules.filter((each) => each.result === "FAIL");
  return (
    <>
      <Note tone={failing.length ? "bad" : "good"} role="status">
        {failing.length ? (
          <span className="row">
            {failing.map((each) => (
              <Rule key={each.rule} of={each.rule} />
            ))}
            {failing[0]?.staffText}
          </span>
        ) : (
          words.why.passes
        )}
      </Note>
      {examined.quote && (
        <div className="card">
          <Facts>
            <Fact name={words.common.when}>{instant(examined.at)}</Fact>
            <Fact name={words.why.total}>{dong(examined.quote.total)}</Fact>
            <Fact name={words.why.newExpiry}>{day(examined.quote.expiresOnAfter)}</Fact>
          </Facts>
        </div>
      )}
      <div className="grid">
        {GROUPS.map(([group]) => {
          const rules = examined.rules.filter((each) => groupOf(each.rule) === group);
          return rules.length === 0 ? null : (
            <section key={group} className="card stack">
              <h2>{words.why.groups[group]}</h2>
              {rules.map((each) => (
                <Outcome key={each.rule + (each.limit ?? "")} outcome={each} />
              ))}
            </section>
          );
        })}
      </div>
      <section className="card stack">
        <h2>{words.why.alternatives}</h2>
        <Table
          caption={words.why.alternatives}
          rows={examined.alternatives}
          rowKey={(each) => `${each.package.code} ${each.term} ${each.method} ${each.extraRooms}`}
          empty={words.why.noAlternatives}
          columns={[
            {
              key: "package",
              name: words.lists.package,
              show: (each) => (
                <Why about={{ ...asked, package: each.package.code, term: each.term }}>{each.package.name}</Why>
              ),
            },
            { key: "term", name: words.lists.term, show: (each) => words.terms[each.term] ?? each.term },
            { key: "method", name: words.lists.what, show: (each) => words.methods[each.method] ?? each.method },
            { key: "total", name: words.lists.total, number: true, show: (each) => dong(each.quote?.total) },
            { key: "expires", name: words.why.newExpiry, show: (each) => day(each.quote?.expiresOnAfter) },
          ]}
        />
      </section>
    </>
  );
}

function Faq({ asked }: { asked: Asked }) {
  const words = useWords();
  const found = useQuery(
    asking(ConsoleSupportAnswersOperation, {
      msisdn: asked.payer ?? "",
      card: asked.card || null,
      at: asked.at || null,
    }),
  );
  if (found.error) return <Failure error={found.error} />;
  return (
    <section className="card stack">
      <h2>{words.why.faq}</h2>
      {found.data?.supportAnswers.map((each) => (
        <details key={each.question}>
          <summary>
            {each.question}. {each.questionText}
          </summary>
          <p>{each.answer}</p>
        </details>
      ))}
    </section>
  );
}
