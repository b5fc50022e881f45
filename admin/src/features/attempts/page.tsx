/** What was refused, with every reason; each opens why at its own instant. */
import { RefusedAttemptsOperation } from "@giahan/client/trusted";
import { ListPage } from "../../app/lists/list-page";
import { instant } from "../../shared/days";
import { Code, Rule } from "../../shared/labels";
import { Card, Phone, Why } from "../../shared/places";
import { useWords } from "../../words/index";

export function Page() {
  const words = useWords();
  return (
    <ListPage
      title={words.menu.attempts}
      operation={RefusedAttemptsOperation}
      pick={(data) => data.refusedAttempts}
      rowKey={(row) => row.id}
      filters={[
        { name: "payerMsisdn", label: words.lists.payer },
        { name: "cardNumber", label: words.lists.card },
        { name: "rule", label: words.lists.rules },
        { name: "from", label: words.common.from, kind: "day" },
        { name: "until", label: words.common.until, kind: "day" },
      ]}
      columns={[
        { key: "at", name: words.common.when, show: (row) => instant(row.at), cell: (row) => row.at },
        { key: "kind", name: words.lists.kind, show: (row) => <Code of={row.kind} />, cell: (row) => row.kind },
        {
          key: "payer",
          name: words.lists.payer,
          show: (row) => <Phone of={row.payerMsisdn} />,
          cell: (row) => row.payerMsisdn,
        },
        {
          key: "card",
          name: words.lists.card,
          show: (row) => <Card of={row.cardNumber} />,
          cell: (row) => row.cardNumber,
        },
        {
          key: "package",
          name: words.lists.package,
          show: (row) => row.package || row.bundle || "–",
          cell: (row) => row.package,
        },
        {
          key: "rules",
          name: words.lists.rules,
          show: (row) => (
            <span className="row">
              {row.refusals.map((refusal) => (
                <Rule key={refusal.rule + (refusal.field ?? "")} of={refusal.rule} />
              ))}
            </span>
          ),
          cell: (row) => row.refusals.map((refusal) => refusal.rule).join(" "),
        },
        {
          key: "why",
          name: words.menu.why,
          show: (row) =>
            row.kind === "RENEWAL" && row.cardNumber ? (
              <Why
                about={{
                  card: row.cardNumber,
                  payer: row.payerMsisdn ?? undefined,
                  package: row.package,
                  term: row.term,
                  at: row.at,
                }}
              >
                {words.customer.askWhy}
              </Why>
            ) : (
              "–"
            ),
        },
      ]}
    />
  );
}
