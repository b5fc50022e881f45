/** A decoder card: what it is entitled to, what was bought for it, and everything that happened to it. */
import { ConsoleCardTimelineOperation, ScreenCardOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { day, instant } from "../../shared/days";
import { Status } from "../../shared/labels";
import { count } from "../../shared/money";
import { Phone, Why } from "../../shared/places";
import { Badge, Copied, Fact, Facts } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";

export function Page() {
  const words = useWords();
  const { number = "" } = useParams({ strict: false }) as { number?: string };
  const found = useQuery(asking(ScreenCardOperation, { number }));
  const past = useQuery(asking(ConsoleCardTimelineOperation, { card: number, first: 50 }));
  const card = found.data?.decoderCard;
  if (found.error) return <Failure error={found.error} onAgain={() => void found.refetch()} />;
  if (found.data && !card) return <p>{words.card.unknown}</p>;
  return (
    <section className="stack">
      <div className="spread">
        <h1>
          {words.card.title(number)} <Copied text={number} label={words.common.copy} done={words.common.copied} />
        </h1>
        <Why about={{ card: number, payer: card?.autoRenewal?.subscriber.msisdn }}>{words.customer.askWhy}</Why>
      </div>
      {card && (
        <div className="card">
          <Facts>
            <Fact name={words.common.status}>
              <Status of={card.status} />
            </Fact>
            <Fact name={words.card.line}>{words.lines[card.productLine] ?? card.productLine}</Fact>
            <Fact name={words.card.package}>{card.package?.name ?? "–"}</Fact>
            <Fact name={words.card.expires}>{day(card.expiresOn)}</Fact>
            <Fact name={words.card.inDate}>
              {card.inDate ? (
                <Badge tone="good">{words.common.yes}</Badge>
              ) : (
                <Badge tone="bad">{words.common.no}</Badge>
              )}
            </Fact>
            <Fact name={words.card.extraRooms}>{count(card.extraRooms)}</Fact>
            {card.autoRenewal && (
              <Fact name={words.customer.autoRenewals}>
                <Phone of={card.autoRenewal.subscriber.msisdn} /> · {instant(card.autoRenewal.nextChargeAt)}
              </Fact>
            )}
          </Facts>
        </div>
      )}
      <section className="card stack">
        <h2>{words.card.periods}</h2>
        <Table
          caption={words.card.periods}
          rows={card?.periods}
          rowKey={(period) => `${period.startsOn} ${period.endsOn} ${period.package?.code}`}
          empty={words.common.nothing}
          columns={[
            { key: "package", name: words.lists.package, show: (period) => period.package?.name ?? "–" },
            { key: "from", name: words.lists.validFrom, show: (period) => day(period.startsOn) },
            { key: "to", name: words.card.expires, show: (period) => day(period.endsOn) },
            {
              key: "term",
              name: words.lists.term,
              show: (period) => (period.term ? (words.terms[period.term] ?? period.term) : "–"),
            },
          ]}
        />
      </section>
      <section className="card stack">
        <h2>{words.customer.tabs.timeline}</h2>
        {past.error && <Failure error={past.error} />}
        <ol>
          {past.data?.decoderCard?.timeline.edges.map(({ node }) => (
            <li key={node.id} className="event">
              <time dateTime={node.at} className="soft">
                {instant(node.at)}
              </time>
              <span>{node.summary}</span>
            </li>
          ))}
        </ol>
      </section>
    </section>
  );
}
