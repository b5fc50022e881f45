/** A customer: who it is and how it stands, and everything of it in tabs. */
import { ScreenCustomerOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import type { Answer } from "../../shared/answer";
import { day, instant } from "../../shared/days";
import { Code, Status } from "../../shared/labels";
import { dong } from "../../shared/money";
import { phone } from "../../shared/numbers";
import { Card, Why } from "../../shared/places";
import { Badge, Copied, Fact, Facts } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import { Advances, Messages, Payments, Statement } from "./lists";
import { Promotions } from "./promotions";
import { Timeline } from "./timeline";

const TABS = ["facts", "timeline", "renewals", "messages", "statement", "advances", "promotions"] as const;

export function Page() {
  const words = useWords();
  const { msisdn = "" } = useParams({ strict: false }) as { msisdn?: string };
  const { tab = "facts" } = useSearch({ strict: false }) as { tab?: string };
  const found = useQuery(asking(ScreenCustomerOperation, { msisdn }));
  const customer = found.data?.subscriber;
  if (found.error) return <Failure error={found.error} onAgain={() => void found.refetch()} />;
  if (found.data && !customer) return <p>{words.customer.unknown}</p>;
  return (
    <section className="stack">
      <div className="spread">
        <h1>
          {words.customer.title(phone(msisdn))}{" "}
          <Copied text={msisdn} label={words.common.copy} done={words.common.copied} />
        </h1>
        <Why about={{ payer: msisdn, card: customer?.rememberedCards[0]?.number }}>{words.customer.askWhy}</Why>
      </div>
      <nav className="tabs" aria-label={words.customer.title("")}>
        {TABS.map((each) => (
          <Link
            key={each}
            to={"/customers/$msisdn" as never}
            params={{ msisdn } as never}
            search={{ tab: each } as never}
            aria-current={tab === each ? "page" : undefined}
            activeProps={{}}
          >
            {words.customer.tabs[each]}
          </Link>
        ))}
      </nav>
      {tab === "facts" && <Overview customer={customer} />}
      {tab === "timeline" && <Timeline msisdn={msisdn} />}
      {tab === "renewals" && <Payments msisdn={msisdn} />}
      {tab === "messages" && <Messages to={msisdn} />}
      {tab === "statement" && <Statement msisdn={msisdn} />}
      {tab === "advances" && <Advances msisdn={msisdn} />}
      {tab === "promotions" && <Promotions msisdn={msisdn} />}
    </section>
  );
}

type Customer = Answer<typeof ScreenCustomerOperation>["subscriber"];

function Overview({ customer }: { customer: Customer | undefined }) {
  const words = useWords();
  if (!customer) return <div className="card skeleton" aria-hidden="true" />;
  return (
    <>
      <div className="card">
        <Facts>
          <Fact name={words.customer.status}>
            <Status of={customer.status} />
          </Fact>
          <Fact name={words.customer.operator}>
            <Code of={customer.operator} /> · <Code of={customer.billing} />
          </Fact>
          <Fact name={words.customer.segment}>
            <Code of={customer.segment} />
          </Fact>
          <Fact name={words.customer.kind}>
            <Code of={customer.customerKind} />
          </Fact>
          <Fact name={words.customer.activated}>{day(customer.activatedOn)}</Fact>
          <Fact name={words.customer.province}>{customer.province ?? "–"}</Fact>
          <Fact name={words.customer.balance}>{dong(customer.mainBalance)}</Fact>
          <Fact name={words.customer.usage}>
            {dong(customer.basicUsage30Days)}{" "}
            {customer.basicUsageAsOf && (
              <span className="soft">({words.customer.usageAsOf(day(customer.basicUsageAsOf))})</span>
            )}
          </Fact>
          <Fact name={words.customer.owed}>{dong(customer.owed)}</Fact>
          <Fact name={words.customer.validUntil}>{day(customer.validUntil)}</Fact>
          <Fact name={words.customer.abuse}>
            {customer.flaggedForAbuse ? <Badge tone="bad">{words.common.yes}</Badge> : words.common.no}
          </Fact>
        </Facts>
      </div>
      <div className="grid">
        <section className="card stack">
          <h2>{words.customer.cards}</h2>
          <Table
            caption={words.customer.cards}
            rows={customer.rememberedCards}
            rowKey={(card) => card.id}
            empty={words.customer.noCards}
            columns={[
              { key: "number", name: words.lists.card, show: (card) => <Card of={card.number} /> },
              { key: "package", name: words.lists.package, show: (card) => card.package?.name ?? "–" },
              { key: "expires", name: words.card.expires, show: (card) => day(card.expiresOn) },
              {
                key: "why",
                name: words.menu.why,
                show: (card) => (
                  <Why about={{ payer: customer.msisdn, card: card.number }}>{words.customer.askWhy}</Why>
                ),
              },
            ]}
          />
        </section>
        <section className="card stack">
          <h2>{words.customer.autoRenewals}</h2>
          <Table
            caption={words.customer.autoRenewals}
            rows={customer.autoRenewals}
            rowKey={(each) => each.id}
            empty={words.common.nothing}
            columns={[
              { key: "card", name: words.lists.card, show: (each) => <Card of={each.card.number} /> },
              { key: "status", name: words.common.status, show: (each) => <Status of={each.status} /> },
              { key: "next", name: words.common.when, show: (each) => instant(each.nextChargeAt) },
            ]}
          />
        </section>
      </div>
    </>
  );
}
