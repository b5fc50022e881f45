/** One closed day: balances by account, sums by service, what came late, and what does not add up. */
import { ConsoleClosedDayOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { instant, day as written } from "../../shared/days";
import { count, dong } from "../../shared/money";
import { Fact, Facts, Note } from "../../ui/parts";
import { Table } from "../../ui/table";
import { useWords } from "../../words/index";
import { Lines } from "./lines";

export function Page() {
  const words = useWords();
  const { books, common } = words;
  const { day = "" } = useParams({ strict: false }) as { day?: string };
  const found = useQuery(asking(ConsoleClosedDayOperation, { day }));
  const closed = found.data?.closedDay;
  if (found.error) return <Failure error={found.error} onAgain={() => void found.refetch()} />;
  return (
    <section className="stack">
      <h1>{books.closedDay(written(day))}</h1>
      {found.data && !closed && <p>{books.notClosed}</p>}
      {closed && (
        <>
          <div className="card">
            <Facts>
              <Fact name={books.closedAt}>{instant(closed.closedAt)}</Fact>
              <Fact name={books.closedBy}>{closed.closedBy ?? "–"}</Fact>
              <Fact name={books.count}>{count(closed.movements)}</Fact>
              <Fact name={common.amount}>{dong(closed.amount)}</Fact>
            </Facts>
          </div>
          {closed.findings.length + closed.differences.length === 0 && <Note tone="good">{books.clean}</Note>}
          {closed.findings.map((each) => (
            <Note key={each} tone="bad">
              {each}
            </Note>
          ))}
          {closed.differences.length > 0 && (
            <section className="card stack">
              <h2>{books.differences}</h2>
              <Table
                caption={books.differences}
                rows={closed.differences}
                rowKey={(row) => row.service}
                empty={common.nothing}
                columns={[
                  { key: "service", name: books.service, show: (row) => row.service },
                  { key: "ledger", name: books.ledger, number: true, show: (row) => dong(row.ledger) },
                  { key: "record", name: books.onRecord, number: true, show: (row) => dong(row.onRecord) },
                  { key: "cases", name: books.cases, number: true, show: (row) => count(row.cases) },
                ]}
              />
            </section>
          )}
          <div className="grid wide">
            <section className="card stack">
              <h2>{books.at(written(day))}</h2>
              <Table
                caption={books.at(written(day))}
                rows={closed.accounts}
                rowKey={(row) => row.account}
                empty={common.nothing}
                columns={[
                  {
                    key: "account",
                    name: words.lists.account,
                    show: (row) => books.accounts[row.account] ?? row.account,
                  },
                  { key: "balance", name: common.amount, number: true, show: (row) => dong(row.balance) },
                ]}
              />
            </section>
            <section className="card stack">
              <h2>{books.byService}</h2>
              <Table
                caption={books.byService}
                rows={closed.services}
                rowKey={(row) => row.service}
                empty={common.nothing}
                columns={[
                  { key: "service", name: books.service, show: (row) => row.service },
                  { key: "many", name: books.count, number: true, show: (row) => count(row.movements) },
                  { key: "amount", name: common.amount, number: true, show: (row) => dong(row.amount) },
                ]}
              />
            </section>
          </div>
          <Lines title={books.count} rows={closed.lines} />
          <Lines title={books.late} rows={closed.late} />
        </>
      )}
    </section>
  );
}
