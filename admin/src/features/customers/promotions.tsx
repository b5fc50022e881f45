/** What promotions a customer holds and held, what it was told of each, and what it answered. */
import { ScreenEnrolmentsOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import type { Answer } from "../../shared/answer";
import { day, instant } from "../../shared/days";
import { Rule } from "../../shared/labels";
import { dong } from "../../shared/money";
import { Badge, Fact, Facts } from "../../ui/parts";
import { useWords } from "../../words/index";

type Enrolment = NonNullable<Answer<typeof ScreenEnrolmentsOperation>["subscriber"]>["enrolments"][number];

export function Promotions({ msisdn }: { msisdn: string }) {
  const words = useWords();
  const found = useQuery(asking(ScreenEnrolmentsOperation, { msisdn }));
  const customer = found.data?.subscriber;
  if (found.error) return <Failure error={found.error} onAgain={() => void found.refetch()} />;
  return (
    <section className="stack">
      <div className="spread">
        <h2>{words.promotions.ofCustomer}</h2>
        <Link className="button" to={"/promotions/evidence/$msisdn" as never} params={{ msisdn } as never}>
          {words.promotions.evidence}
        </Link>
      </div>
      {customer && (
        <p className="soft">
          {`${words.customer.province}: ${customer.province ?? "–"} · ${words.promotions.region}: `}
          {customer.region ? (words.promotions.regions[customer.region] ?? customer.region) : "–"}
        </p>
      )}
      {customer?.enrolments.length === 0 && <p className="soft">{words.promotions.noEnrolments}</p>}
      {customer?.enrolments.map((each) => (
        <Held key={each.id} enrolment={each} />
      ))}
    </section>
  );
}

function Held({ enrolment }: { enrolment: Enrolment }) {
  const words = useWords();
  const { promotions } = words;
  return (
    <article className="card stack">
      <div className="spread">
        <h3>{`${promotions.holds(enrolment.package.code)} · ${enrolment.promotion.code}`}</h3>
        <span className="row">
          {enrolment.reason && <Rule of={enrolment.reason} />}
          <Badge tone={enrolment.status === "ACTIVE" || enrolment.status === "RENEWED" ? "good" : ""}>
            {promotions.statuses[enrolment.status] ?? enrolment.status}
          </Badge>
        </span>
      </div>
      <Facts>
        <Fact name={promotions.from}>{day(enrolment.startsOn)}</Fact>
        <Fact name={promotions.ends}>{day(enrolment.endsOn)}</Fact>
        <Fact name={words.lists.total}>{dong(enrolment.package.total)}</Fact>
        <Fact name={promotions.renewsOn}>{day(enrolment.renewsOn)}</Fact>
        <Fact name={promotions.next}>
          {enrolment.nextPackage ? `${enrolment.nextPackage.code} (${dong(enrolment.nextPackage.total)})` : "–"}
        </Fact>
        <Fact name={promotions.optOutUntil}>{instant(enrolment.optOutUntil)}</Fact>
      </Facts>
      {enrolment.evidence.length > 0 && <h4>{promotions.told}</h4>}
      <ol>
        {enrolment.evidence.map((each) => (
          <li key={`${each.at} ${each.kind}`} className="event">
            <time dateTime={each.at} className="soft">
              {instant(each.at)}
            </time>
            <div className="stack">
              <span>{promotions.evidenceKinds[each.kind] ?? each.kind}</span>
              {each.said && <p className="quoted">{each.said}</p>}
              {each.text && <p className="quoted">{each.text}</p>}
              {each.text && (
                <span className="soft">
                  {each.handedOverAt
                    ? `${promotions.handedOver} ${instant(each.handedOverAt)}`
                    : `${promotions.notHandedOver}${each.trouble ? `: ${each.trouble}` : ""}`}
                </span>
              )}
            </div>
          </li>
        ))}
      </ol>
    </article>
  );
}
