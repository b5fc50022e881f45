/** How past attempts would have ended: sums, by rule, and examples that open their why. */

import { instant } from "../../shared/days";
import { Rule } from "../../shared/labels";
import { count, dong } from "../../shared/money";
import { Card, Phone, Why } from "../../shared/places";
import { Fact, Facts } from "../../ui/parts";
import { Bars } from "../../ui/plots";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import type { Trial } from "./trying";

export function Outcome({ of }: { of: Trial }) {
  const words = useWords();
  return (
    <div className="stack">
      <div className="card">
        <Facts>
          <Fact name={words.trials.attempts}>{count(of.attempts)}</Fact>
          <Fact name={words.trials.same}>{count(of.same)}</Fact>
          <Fact name={words.trials.wouldPass}>{count(of.wouldPass)}</Fact>
          <Fact name={words.trials.wouldFail}>{count(of.wouldFail)}</Fact>
          <Fact name={words.trials.unknown}>{count(of.unknown)}</Fact>
          <Fact name={words.trials.amount}>{dong(of.amount)}</Fact>
        </Facts>
      </div>
      <div className="card half">
        <Bars
          title={words.trials.byRule}
          series={[words.trials.wouldPass, words.trials.wouldFail]}
          points={of.byRule.map((row) => ({
            name: row.rule.replaceAll("_", "-"),
            values: [row.wouldPass, row.wouldFail],
          }))}
          form={count}
          empty={words.common.nothing}
          table={words.common.table}
        />
      </div>
      <Examples of={of.examples} />
    </div>
  );
}

function Examples({ of }: { of: Trial["examples"] }) {
  const words = useWords();
  const rows = of.map(({ attempt, before, after }) => ({ ...partsOf(attempt), before, after }));
  return (
    <section className="card stack">
      <h2>{words.trials.examples}</h2>
      <Table
        caption={words.trials.examples}
        rows={rows}
        rowKey={(row) => row.id}
        empty={words.trials.noExamples}
        columns={[
          {
            key: "at",
            name: words.common.when,
            show: (row) => (
              <Why about={{ card: row.card, payer: row.payer, package: row.package, term: row.term, at: row.at }}>
                {instant(row.at)}
              </Why>
            ),
          },
          { key: "card", name: words.lists.card, show: (row) => <Card of={row.card} /> },
          { key: "payer", name: words.lists.payer, show: (row) => <Phone of={row.payer} /> },
          {
            key: "what",
            name: words.lists.package,
            show: (row) => [row.package, words.terms[row.term ?? ""]].filter(Boolean).join(" · "),
          },
          { key: "before", name: words.trials.before, show: (row) => <Told text={row.before} /> },
          { key: "after", name: words.trials.after, show: (row) => <Told text={row.after} /> },
        ]}
      />
    </section>
  );
}

/** What was then said; the names of rules as the specification writes them. */
function Told({ text }: { text: string }) {
  const parts = text.split(/\b([A-Z]_[A-Z_]+)\b/);
  return <>{parts.map((part, index) => (index % 2 ? <Rule key={part} of={part} /> : part))}</>;
}

interface Parts {
  readonly id: string;
  readonly at?: string | undefined;
  readonly card?: string | undefined;
  readonly payer?: string | undefined;
  readonly package?: string | undefined;
  readonly term?: string | undefined;
}

function partsOf(attempt: Trial["examples"][number]["attempt"]): Parts {
  if (attempt.__typename === "Renewal")
    return {
      id: attempt.id,
      at: attempt.requestedAt,
      card: attempt.card.number,
      payer: attempt.payer?.msisdn,
      package: attempt.package.code,
      term: attempt.term,
    };
  if (attempt.__typename === "RefusedAttempt")
    return {
      id: attempt.id,
      at: attempt.at,
      card: attempt.cardNumber,
      payer: attempt.payerMsisdn ?? undefined,
      package: attempt.packageCode,
      term: attempt.term,
    };
  return { id: attempt.id };
}
