/** One batch: how its vouchers stand, and what was done with spans of them. */
import { ConsoleVoucherBatchOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { useSession } from "../../app/signing-in/session";
import { day, instant } from "../../shared/days";
import { count } from "../../shared/money";
import { Fact, Facts } from "../../ui/parts";
import { Bars } from "../../ui/plots";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import { Span } from "./span";

const WAYS = ["activate", "cancel"] as const;

export function Page() {
  const words = useWords();
  const may = useSession()?.scopes.has("vouchers:write") ?? false;
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const [open, setOpen] = useState<(typeof WAYS)[number] | null>(null);
  const found = useQuery(asking(ConsoleVoucherBatchOperation, { id }));
  const life = found.data?.voucherBatch;
  if (found.error) return <Failure error={found.error} onAgain={() => void found.refetch()} />;
  if (found.data && !life) return <p>{words.vouchers.none}</p>;
  const batch = life?.batch;
  return (
    <section className="stack">
      <div className="spread">
        <h1>{words.vouchers.batch(batch?.firstSerial ?? "", batch?.lastSerial ?? "")}</h1>
        <span className="row">
          {WAYS.map((way) => (
            <button
              key={way}
              type="button"
              className="button"
              disabled={!may || !batch}
              title={may ? undefined : words.frame.notAllowed("vouchers:write")}
              onClick={() => setOpen(way)}
            >
              {words.vouchers[way]}
            </button>
          ))}
        </span>
      </div>
      {batch && (
        <div className="card">
          <Facts>
            <Fact name={words.lists.package}>{`${batch.package.name}, ${words.terms[batch.term] ?? batch.term}`}</Fact>
            <Fact name={words.card.extraRooms}>{count(batch.extraRooms)}</Fact>
            <Fact name={words.vouchers.count}>{count(batch.count)}</Fact>
            <Fact name={words.vouchers.validUntil}>{day(batch.validUntil)}</Fact>
            <Fact name={words.vouchers.issuedAt}>{instant(batch.issuedAt)}</Fact>
            <Fact name={words.vouchers.issuedBy}>{batch.issuedBy}</Fact>
            <Fact name={words.vouchers.coded}>{instant(batch.codedAt)}</Fact>
          </Facts>
        </div>
      )}
      <div className="stack">
        <div className="card">
          <Bars
            title={words.vouchers.stand}
            series={[words.vouchers.count]}
            points={(life?.states ?? []).map((each) => ({
              name: words.vouchers.statuses[each.status] ?? each.status,
              values: [each.vouchers],
            }))}
            form={count}
            empty={words.common.nothing}
            table={words.common.table}
          />
        </div>
        <section className="card stack">
          <h2>{words.vouchers.changes}</h2>
          <Table
            caption={words.vouchers.changes}
            rows={life?.changes}
            rowKey={(row) => `${row.at} ${row.firstSerial} ${row.change}`}
            empty={words.common.nothing}
            columns={[
              { key: "at", name: words.common.when, show: (row) => instant(row.at) },
              {
                key: "what",
                name: words.lists.what,
                show: (row) => words.vouchers.changeKinds[row.change] ?? row.change,
              },
              { key: "span", name: words.vouchers.span, show: (row) => `${row.firstSerial} – ${row.lastSerial}` },
              { key: "changed", name: words.vouchers.changed, number: true, show: (row) => count(row.changed) },
              { key: "by", name: words.lists.who, show: (row) => row.by },
              { key: "reason", name: words.common.reason, show: (row) => row.reason },
            ]}
          />
        </section>
      </div>
      {open && batch && <Span way={open} batch={batch} onClose={() => setOpen(null)} />}
    </section>
  );
}
