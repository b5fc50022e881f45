/** The first screen: today in pictures, what waits, and five situations worth seeing. */
import {
  AdvanceReportsOperation,
  ConsoleSweepsOperation,
  ConsoleViewerOperation,
  RefundRequestsOperation,
  RefusedAttemptsOperation,
  RenewalsOperation,
} from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { asking } from "../../app/client";
import { session, useSession } from "../../app/session";
import { day, dayOf, instant, later } from "../../shared/days";
import { Status } from "../../shared/labels";
import { count, dong } from "../../shared/money";
import { Card, Phone } from "../../shared/places";
import { Badge, Fact, Facts } from "../../ui/parts";
import { Bars } from "../../ui/plots";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import { Tour } from "./tour";

export function Page() {
  const words = useWords();
  const scopes = useSession()?.scopes ?? new Set<string>();
  const service = useQuery(asking(ConsoleViewerOperation, {})).data;
  useEffect(() => {
    if (service) session.know(service.viewer);
  }, [service]);
  const today = service?.service.today;
  return (
    <section className="stack">
      <div className="spread">
        <h1>{words.home.title}</h1>
        {today && (
          <span className="row">
            <Badge tone="brand">{words.frame.today(day(today))}</Badge>
            {service.service.clockMoved && <Badge tone="warn">{words.frame.demoClock}</Badge>}
            <span className="soft">{service.service.version}</span>
          </span>
        )}
      </div>
      <Tour />
      <div className="grid">
        {today && scopes.has("renewals:read") && <Renewals today={today} />}
        {scopes.has("attempts:read") && <Refusals />}
        {today && scopes.has("sweeps:read") && <Sweeps today={today} />}
        {today && scopes.has("advances:read") && <Exposure today={today} />}
        {scopes.has("refunds:read") && <Refunds />}
      </div>
    </section>
  );
}

function Renewals({ today }: { today: string }) {
  const words = useWords();
  const found = useQuery(asking(RenewalsOperation, { from: later(today, -6), until: later(today, 1), first: 100 }));
  const rows = found.data?.renewals.edges.map((edge) => edge.node) ?? [];
  const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, "0"));
  const many = (hour: string) =>
    rows.filter((row) => dayOf(row.requestedAt) === today && instant(row.requestedAt).slice(11, 13) === hour).length;
  return (
    <>
      <div className="card">
        <Bars
          title={words.home.renewals}
          series={[words.menu.renewals]}
          points={hours.map((hour) => ({ name: hour, values: [many(hour)] }))}
          form={count}
          empty={words.common.nothing}
          table={words.common.table}
        />
      </div>
      <div className="card stack">
        <h2>{words.home.recent}</h2>
        <Table
          caption={words.home.recent}
          rows={found.data ? rows.slice(0, 6) : undefined}
          rowKey={(row) => row.id}
          empty={words.common.nothing}
          columns={[
            { key: "at", name: words.common.when, show: (row) => instant(row.requestedAt) },
            { key: "payer", name: words.lists.payer, show: (row) => <Phone of={row.payer?.msisdn} /> },
            { key: "card", name: words.lists.card, show: (row) => <Card of={row.card.number} /> },
            { key: "total", name: words.lists.total, number: true, show: (row) => dong(row.total) },
            { key: "status", name: words.common.status, show: (row) => <Status of={row.status} /> },
          ]}
        />
      </div>
    </>
  );
}

function Refusals() {
  const words = useWords();
  const found = useQuery(asking(RefusedAttemptsOperation, { first: 100 }));
  const sums = new Map<string, number>();
  for (const { node } of found.data?.refusedAttempts.edges ?? [])
    for (const { rule } of node.refusals) sums.set(rule, (sums.get(rule) ?? 0) + 1);
  const points = [...sums]
    .sort((one, other) => other[1] - one[1])
    .slice(0, 8)
    .map(([rule, times]) => ({ name: rule.replace(/^K_/, "").replaceAll("_", "-"), values: [times] }));
  return (
    <div className="card">
      <Bars
        title={words.home.refusals}
        series={[words.menu.attempts]}
        points={points}
        form={count}
        empty={words.common.nothing}
        table={words.common.table}
      />
    </div>
  );
}

function Sweeps({ today }: { today: string }) {
  const words = useWords();
  const found = useQuery(asking(ConsoleSweepsOperation, { on: today }));
  return (
    <section className="card stack">
      <h2>{words.home.sweep}</h2>
      {found.data?.sweeps.length === 0 && <p className="soft">{words.sweeps.none}</p>}
      {found.data?.sweeps.map((sweep) => (
        <Facts key={sweep.kind}>
          <Fact
            name={words.sweeps.kinds[sweep.kind] ?? sweep.kind}
          >{`${count(sweep.succeeded + sweep.refused)} / ${count(sweep.due)}`}</Fact>
          <Fact name={words.sweeps.refused}>{count(sweep.refused)}</Fact>
          <Fact name={words.sweeps.end}>{instant(sweep.estimatedEnd)}</Fact>
        </Facts>
      ))}
    </section>
  );
}

function Exposure({ today }: { today: string }) {
  const words = useWords();
  const found = useQuery(asking(AdvanceReportsOperation, { from: later(today, -6), until: later(today, 1) }));
  const points = (found.data?.advanceBook ?? []).map((each) => ({
    name: day(each.day).slice(0, 5),
    values: [each.outstanding - each.overdue, each.overdue],
  }));
  return (
    <div className="card">
      <Bars
        title={words.home.exposure}
        series={[words.splus.outstanding, words.splus.overdue]}
        points={points}
        form={(value) => count(Math.round(value / 1000))}
        empty={words.common.nothing}
        table={words.common.table}
      />
    </div>
  );
}

function Refunds() {
  const words = useWords();
  const found = useQuery(asking(RefundRequestsOperation, { status: "OPEN", first: 100 }));
  const rows = found.data?.refundRequests.edges.map((edge) => edge.node);
  return (
    <section className="card stack">
      <h2>{words.home.refundsOpen}</h2>
      <Table
        caption={words.home.refundsOpen}
        rows={rows}
        rowKey={(row) => row.id}
        empty={words.common.nothing}
        columns={[
          { key: "at", name: words.common.when, show: (row) => instant(row.requestedAt) },
          { key: "reason", name: words.common.reason, show: (row) => row.reason },
          { key: "total", name: words.common.amount, number: true, show: (row) => dong(row.renewal.total) },
        ]}
      />
    </section>
  );
}
