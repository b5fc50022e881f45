/** The programmes in force: whom they are for, when they renew, and what becomes of which package. */
import { ScreenPromotionsOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { day } from "../../shared/days";
import { count, dong } from "../../shared/money";
import { RestsOn } from "../../shared/rests-on";
import { Badge, Fact, Facts } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords, type Words } from "../../words/index";
import type { Programme } from "./programmes";

export function Page() {
  const words = useWords();
  const found = useQuery(asking(ScreenPromotionsOperation, {}));
  return (
    <section className="stack">
      <h1>{words.promotions.title}</h1>
      <p className="soft">{words.promotions.lead}</p>
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      {found.data?.promotions.length === 0 && <p className="soft">{words.common.nothing}</p>}
      {found.data?.promotions.map((programme) => (
        <Terms key={programme.id} programme={programme} />
      ))}
    </section>
  );
}

function Terms({ programme }: { programme: Programme }) {
  const words = useWords();
  const { promotions } = words;
  return (
    <article className="card stack">
      <div className="spread">
        <h2>
          {promotions.programme(programme.code)} {programme.sample && <Badge tone="warn">{promotions.sample}</Badge>}
        </h2>
        <Link className="button" to={"/promotions/$code" as never} params={{ code: programme.code } as never}>
          {`${promotions.open} · ${programme.code}`}
        </Link>
      </div>
      <Facts>
        <Fact name={promotions.audience}>{promotions.segments[programme.audience] ?? programme.audience}</Fact>
        <Fact name={promotions.expires}>{day(programme.expiresOn)}</Fact>
        <Fact name={promotions.renews}>{programme.renewalDays.map(day).join(", ")}</Fact>
        <Fact name={promotions.cycles}>{promotions.cycleCount(programme.durationCycles)}</Fact>
        <Fact name={promotions.short}>{programme.shortCode}</Fact>
        <Fact name={promotions.smsFee}>{dong(programme.smsFee)}</Fact>
      </Facts>
      <details>
        <summary>{`${promotions.packages} (${count(programme.packages.length)})`}</summary>
        <Packages programme={programme} />
      </details>
      <details>
        <summary>{promotions.map}</summary>
        <Table
          caption={promotions.map}
          rows={programme.renewals}
          rowKey={(row) => row.held.join(" ")}
          empty={words.common.nothing}
          columns={[
            { key: "held", name: promotions.held, show: (row) => <code>{row.held.join(", ")}</code> },
            { key: "into", name: promotions.into, show: (row) => into(row, words) },
          ]}
        />
      </details>
      <RestsOn citation={programme.citation} />
    </article>
  );
}

function into(row: Programme["renewals"][number], { promotions }: Words): string {
  return row.package ?? (row.tier ? promotions.byTier(row.tier) : "–");
}

function Packages({ programme }: { programme: Programme }) {
  const { promotions, common, lists } = useWords();
  return (
    <Table
      caption={promotions.packages}
      rows={programme.packages}
      rowKey={(row) => `${row.code} ${row.region}`}
      empty={common.nothing}
      columns={[
        {
          key: "code",
          name: lists.package,
          show: (row) => (
            <span className="row">
              <code>{row.code}</code>
              {row.old && <Badge>{promotions.old}</Badge>}
              {row.upgradeOnly && <Badge>{promotions.upgradeOnly}</Badge>}
              {row.sample && <Badge tone="warn">{promotions.sample}</Badge>}
            </span>
          ),
        },
        {
          key: "region",
          name: promotions.region,
          show: (row) => (row.region ? (promotions.regions[row.region] ?? row.region) : "–"),
        },
        { key: "tier", name: promotions.tier, number: true, show: (row) => count(row.tier) },
        { key: "fee", name: promotions.fee, number: true, show: (row) => dong(row.fee) },
        { key: "sub", name: promotions.subscription, number: true, show: (row) => dong(row.subscription) },
        { key: "total", name: lists.total, number: true, show: (row) => dong(row.total) },
        { key: "minutes", name: promotions.minutes, number: true, show: (row) => count(row.minutesPerCycle) },
        { key: "messages", name: promotions.messages, number: true, show: (row) => count(row.messagesPerCycle) },
      ]}
    />
  );
}
