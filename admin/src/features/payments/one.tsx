/** One payment by card: how it stands, and everything that happened to it in the order of time. */
import { ConsoleCardPaymentOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { instant } from "../../shared/days";
import { Status } from "../../shared/labels";
import { dong } from "../../shared/money";
import { Card } from "../../shared/places";
import { Badge, Copied, Fact, Facts } from "../../ui/parts";
import { useWords } from "../../words/index";
import { type Course, courseOf, type Heard } from "./course";

export function Page() {
  const words = useWords();
  const { reference = "" } = useParams({ strict: false }) as { reference?: string };
  const found = useQuery(asking(ConsoleCardPaymentOperation, { reference }));
  const course = found.data?.cardPayment;
  return (
    <section className="stack">
      <h1>
        {words.online.one(reference)} <Copied text={reference} label={words.common.copy} done={words.common.copied} />
      </h1>
      {found.error && <Failure error={found.error} onAgain={() => void found.refetch()} />}
      {found.data && !course && <p>{words.online.none}</p>}
      {course && <Standing course={course} />}
      {course && (
        <section className="card stack">
          <h2>{words.online.course}</h2>
          <ol>
            {courseOf(course, words).map((step) => (
              <li key={`${step.at} ${step.text} ${step.heard?.message.id ?? ""}`} className="event">
                <time dateTime={step.at} className="soft">
                  {instant(step.at)}
                </time>
                <div className={step.toCome ? "soft" : ""}>
                  {step.text}
                  {step.heard && <Verified heard={step.heard} />}
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
    </section>
  );
}

function Standing({ course: { payment } }: { course: Course }) {
  const words = useWords();
  const { renewal } = payment;
  return (
    <div className="card stack">
      <Facts>
        <Fact name={words.common.status}>
          <Status of={renewal.status} />
        </Fact>
        <Fact name={words.online.gateway}>{payment.gateway}</Fact>
        <Fact name={words.common.amount}>{dong(payment.amount)}</Fact>
        <Fact name={words.lists.card}>
          <Card of={renewal.card.number} />
        </Fact>
        <Fact name={words.lists.package}>
          {`${renewal.package.name}, ${words.terms[renewal.term] ?? renewal.term}`}
        </Fact>
        <Fact name={words.lists.what}>{words.methods[renewal.paymentMethod] ?? renewal.paymentMethod}</Fact>
        <Fact name={words.online.outcome}>
          {payment.outcome ? `${payment.outcome} (${payment.gatewayCode ?? "–"})` : "–"}
        </Fact>
        <Fact name={words.online.transaction}>{payment.transactionNo ?? "–"}</Fact>
        <Fact name={words.online.threeDs}>{payment.threeDs ?? "–"}</Fact>
        <Fact name={words.online.asked}>{words.online.times(payment.queries)}</Fact>
        <Fact name={words.lists.activation}>
          <Status of={renewal.activation} />
        </Fact>
      </Facts>
      {renewal.customerText && (
        <>
          <h2>{words.online.customerText}</h2>
          <p className="quoted">{renewal.customerText}</p>
        </>
      )}
    </div>
  );
}

function Verified({ heard: { message, fields } }: { heard: Heard }) {
  const words = useWords();
  const why = message.why ? (words.online.doubts[message.why] ?? message.why) : null;
  return (
    <>
      <p className="soft">
        <Badge tone={message.taken ? "good" : "warn"}>
          {message.taken ? words.online.taken : words.online.unverified}
        </Badge>{" "}
        {message.taken ? words.online.verified : why}
      </p>
      <details>
        <summary>{words.online.fields}</summary>
        <dl className="facts">
          {fields.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
