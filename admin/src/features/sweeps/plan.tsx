/** What the charge of a day would do, before it is done: how many, how much, who would be refused and why. */
import { ConsoleSweepPlanOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { Rule } from "../../shared/labels";
import { count, dong } from "../../shared/money";
import { Card, Phone } from "../../shared/places";
import { Fact, Facts } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";

export function Plan({ on }: { on: string }) {
  const words = useWords();
  const [wanted, setWanted] = useState(false);
  const found = useQuery({ ...asking(ConsoleSweepPlanOperation, { on, listed: 50 }), enabled: wanted });
  const plan = found.data?.sweepPlan;
  return (
    <section className="card stack">
      <div className="spread">
        <h2>{words.sweeps.plan}</h2>
        <button type="button" className="button" disabled={found.isFetching} onClick={() => setWanted(true)}>
          {words.runs.reckon}
        </button>
      </div>
      <p className="soft">{words.runs.planLead}</p>
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      {plan && (
        <>
          <Facts>
            <Fact name={words.runs.examined}>{count(plan.examined)}</Fact>
            <Fact name={words.runs.charged}>{count(plan.charged)}</Fact>
            <Fact name={words.lists.total}>{dong(plan.total)}</Fact>
            <Fact name={words.sweeps.refused}>{count(plan.refused)}</Fact>
          </Facts>
          <Table
            caption={words.sweeps.reasons}
            rows={plan.refusedCards}
            rowKey={(row) => row.cardNumber}
            empty={words.common.nothing}
            columns={[
              { key: "card", name: words.lists.card, show: (row) => <Card of={row.cardNumber} /> },
              { key: "payer", name: words.lists.payer, show: (row) => <Phone of={row.msisdn} /> },
              {
                key: "rules",
                name: words.lists.rules,
                show: (row) => (
                  <span className="row">
                    {row.refusals.map((each) => (
                      <Rule key={each.rule} of={each.rule} />
                    ))}
                  </span>
                ),
              },
              {
                key: "why",
                name: words.menu.why,
                show: (row) => row.refusals.map((each) => each.message).join(" "),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}
