/** One advance: how it stands, given back or written off from here, by two persons above the amount that says so (G-TWO). */
import { ScreenAdvanceOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { useSession } from "../../app/signing-in/session";
import { instant } from "../../shared/days";
import { Status } from "../../shared/labels";
import { count, dong } from "../../shared/money";
import { Phone } from "../../shared/places";
import { Fact, Facts } from "../../ui/parts";
import { useWords } from "../../words/index";
import { Settle, type Way } from "./settle";

const WAYS = ["refund", "writeOff"] as const;

export function Page() {
  const words = useWords();
  const { lending } = words;
  const may = useSession()?.scopes.has("advances:refund") ?? false;
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const [open, setOpen] = useState<Way | null>(null);
  const found = useQuery(asking(ScreenAdvanceOperation, { id }));
  const loan = found.data?.node?.__typename === "AdvanceLoan" ? found.data.node : null;
  if (found.error) return <Failure error={found.error} onAgain={() => void found.refetch()} />;
  return (
    <section className="stack">
      <div className="spread">
        <h1>{lending.loan}</h1>
        <span className="row">
          {WAYS.map((way) => (
            <button
              key={way}
              type="button"
              className="button"
              disabled={!may || loan?.status !== "OUTSTANDING"}
              title={may ? undefined : words.frame.notAllowed("advances:refund")}
              onClick={() => setOpen(way)}
            >
              {lending[way]}
            </button>
          ))}
        </span>
      </div>
      {found.data && !loan && <p>{lending.none}</p>}
      {loan && (
        <div className="card">
          <Facts>
            <Fact name={words.common.status}>
              <Status of={loan.status} />
            </Fact>
            <Fact name={words.lists.payer}>
              <Phone of={loan.subscriber.msisdn} />
            </Fact>
            <Fact
              name={words.lists.bundle}
            >{`${lending.bundles[loan.bundle] ?? loan.bundle} · ${count(loan.quantity)}`}</Fact>
            <Fact name={lending.unitPrice}>{dong(loan.unitPrice)}</Fact>
            <Fact name={words.lists.price}>{dong(loan.price)}</Fact>
            <Fact name={words.lists.repaid}>{dong(loan.repaid)}</Fact>
            <Fact name={lending.left}>{dong(loan.price - loan.repaid)}</Fact>
            <Fact name={words.common.when}>{instant(loan.requestedAt)}</Fact>
            <Fact name={lending.confirmUntil}>{instant(loan.confirmUntil)}</Fact>
            <Fact name={lending.granted}>{instant(loan.grantedAt)}</Fact>
            <Fact name={lending.overdueSince}>{instant(loan.overdueSince)}</Fact>
          </Facts>
        </div>
      )}
      {open && loan && <Settle way={open} loan={loan} onClose={() => setOpen(null)} />}
    </section>
  );
}
