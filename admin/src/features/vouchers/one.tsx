/** One voucher by its serial: what it stands for, and its life from print to what it was spent on. */
import { ConsoleVoucherOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { day, instant } from "../../shared/days";
import { count } from "../../shared/money";
import { Card } from "../../shared/places";
import { Fact, Facts } from "../../ui/parts";
import { useWords } from "../../words/index";
import { lifeOf } from "./life";
import { Batch, Standing } from "./places";

export function Page() {
  const words = useWords();
  const { serial = "" } = useParams({ strict: false }) as { serial?: string };
  const found = useQuery(asking(ConsoleVoucherOperation, { serial }));
  const voucher = found.data?.voucher;
  if (found.error) return <Failure error={found.error} onAgain={() => void found.refetch()} />;
  return (
    <section className="stack">
      <h1>{words.vouchers.one(voucher?.serial ?? serial)}</h1>
      {found.data && !voucher && <p>{words.vouchers.none}</p>}
      {voucher && (
        <>
          <div className="card">
            <Facts>
              <Fact name={words.common.status}>
                <Standing of={voucher.status} />
              </Fact>
              <Fact name={words.lists.package}>
                {`${voucher.package.name}, ${words.terms[voucher.term] ?? voucher.term}`}
              </Fact>
              <Fact name={words.card.extraRooms}>{count(voucher.extraRooms)}</Fact>
              <Fact name={words.vouchers.validUntil}>{day(voucher.validUntil)}</Fact>
              <Fact name={words.vouchers.span}>
                <Batch id={voucher.batch.id}>{`${voucher.batch.firstSerial} – ${voucher.batch.lastSerial}`}</Batch>
              </Fact>
              {voucher.renewal && (
                <Fact name={words.vouchers.spent}>
                  <Card of={voucher.renewal.card.number} />
                </Fact>
              )}
            </Facts>
          </div>
          <section className="card stack">
            <h2>{words.vouchers.life}</h2>
            <ol>
              {lifeOf(voucher, words).map((step) => (
                <li key={`${step.at} ${step.text}`} className="event">
                  <time dateTime={step.at} className="soft">
                    {instant(step.at)}
                  </time>
                  <span>{step.text}</span>
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
    </section>
  );
}
