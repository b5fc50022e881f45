/** Every way to renew a card, side by side, cheapest first, the likeliest marked. */
import { ConsoleQuotesOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { day } from "../../shared/days";
import { Rule } from "../../shared/labels";
import { count, dong } from "../../shared/money";
import { Why } from "../../shared/places";
import { Field } from "../../ui/field";
import { Badge } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";

export function Page() {
  const words = useWords();
  const go = useNavigate();
  const asked = useSearch({ strict: false }) as { card?: string; payer?: string; at?: string };
  const variables = { card: asked.card ?? "", payer: asked.payer || null, at: asked.at || null };
  const found = useQuery({ ...asking(ConsoleQuotesOperation, variables), enabled: Boolean(asked.card) });
  function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void go({ to: "/quotes", search: Object.fromEntries(new FormData(event.currentTarget)) } as never);
  }
  return (
    <section className="stack">
      <h1>{words.menu.quotes}</h1>
      <form className="card grid" onSubmit={ask} key={JSON.stringify(asked)}>
        {(
          [
            ["card", words.why.card],
            ["payer", words.why.payer],
            ["at", words.why.at],
          ] as const
        ).map(([name, label]) => (
          <Field key={name} label={label}>
            {(attributes) => (
              <input
                {...attributes}
                name={name}
                defaultValue={asked[name] ?? ""}
                required={name === "card"}
                autoComplete="off"
              />
            )}
          </Field>
        ))}
        <button type="submit" className="button first">
          {words.common.open}
        </button>
      </form>
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      {asked.card && !found.error && (
        <div className="card">
          <Table
            caption={words.menu.quotes}
            rows={found.data?.quotes}
            rowKey={(each) => `${each.package.code} ${each.term} ${each.method} ${each.extraRooms}`}
            empty={words.common.nothing}
            columns={[
              {
                key: "package",
                name: words.lists.package,
                show: (each) => (
                  <>
                    {each.package.name} {each.likeliest && <Badge tone="brand">★</Badge>}
                  </>
                ),
              },
              { key: "rooms", name: words.why.rooms, number: true, show: (each) => count(each.extraRooms) },
              { key: "term", name: words.lists.term, show: (each) => words.terms[each.term] ?? each.term },
              { key: "method", name: words.lists.what, show: (each) => words.methods[each.method] ?? each.method },
              { key: "total", name: words.lists.total, number: true, show: (each) => dong(each.quote?.total) },
              { key: "expires", name: words.why.newExpiry, show: (each) => day(each.quote?.expiresOnAfter) },
              {
                key: "refusals",
                name: words.lists.rules,
                show: (each) =>
                  each.refusals.length === 0 ? (
                    <Badge tone="good">{words.why.result.PASS}</Badge>
                  ) : (
                    <Why about={{ ...asked, package: each.package.code, term: each.term }}>
                      {each.refusals.map((refusal) => (
                        <Rule key={refusal.rule} of={refusal.rule} />
                      ))}
                    </Why>
                  ),
              },
            ]}
          />
        </div>
      )}
    </section>
  );
}
