/** What waits for somebody now, each leading to where it is done. */
import type { ConsoleServiceDayOperation } from "@giahan/client/trusted";
import { Link } from "@tanstack/react-router";
import { useSession } from "../../app/signing-in/session";
import type { Answer } from "../../shared/answer";
import { count } from "../../shared/money";
import { useWords } from "../../words/index";

type Queues = Answer<typeof ConsoleServiceDayOperation>["serviceDay"]["waiting"];
const MOST = 1000;

const PLACES: readonly (readonly [keyof Queues, string, Record<string, string>, string])[] = [
  ["proposals", "/approvals", { state: "OPEN" }, "proposals:read"],
  ["refundRequests", "/refunds", { status: "OPEN" }, "refunds:read"],
  ["refundsDue", "/renewals", { status: "REFUND_DUE" }, "renewals:read"],
  ["pendingPayments", "/payments", { status: "PENDING_PAYMENT" }, "payments:read"],
  ["parkedPayments", "/payments/parked", {}, "payments:read"],
  ["mails", "/payments/mails", { state: "QUEUED" }, "payments:read"],
  ["activations", "/renewals", {}, "renewals:read"],
];

export function Waiting({ waiting }: { waiting: Queues | undefined }) {
  const words = useWords();
  const scopes = useSession()?.scopes ?? new Set<string>();
  const shown = PLACES.filter(([, , , scope]) => scopes.has(scope));
  if (shown.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{words.home.waiting}</h2>
      <ul className="waiting">
        {shown.map(([queue, to, search]) => {
          const many = waiting?.[queue];
          const text = count(many);
          return (
            <li key={queue} className={many ? "some" : ""}>
              <Link to={to as never} search={search as never}>
                <strong>{many !== undefined && many >= MOST ? words.day.upTo(count(MOST - 1)) : text}</strong>
                <span className="soft">{words.day.waits[queue]}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
