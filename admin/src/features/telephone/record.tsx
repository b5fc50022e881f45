/** What the server recorded of a phone, step by step: where it stood, what the screen says in English, what came of it. */
import { ScreenRecordedOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { asking } from "../../app/client";
import { Failure } from "../../app/failure";
import { day, instant } from "../../shared/days";
import { Rule, Status } from "../../shared/labels";
import { dong } from "../../shared/money";
import { Badge } from "../../ui/parts";
import { useWords } from "../../words/index";
import type { Incoming, Recorded, Session } from "./recorded";
import { Replay } from "./replay";

export function Record({ of, number }: { of: Recorded; number: string }) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="stack record" aria-label={`${words.telephone.server} ${number}`} tabIndex={0}>
      <h3>{words.telephone.server}</h3>
      {Boolean(of.error) && <Failure error={of.error} />}
      {of.calls.length === 0 && <p className="soft">{words.telephone.nothing}</p>}
      {of.calls.map((call) =>
        "session" in call ? (
          <Dialogue key={call.session.id} session={call.session} />
        ) : (
          <Written key={call.incoming.id} message={call.incoming} />
        ),
      )}
    </section>
  );
}

function Dialogue({ session }: { session: Session }) {
  const words = useWords();
  const over = Boolean(session.endedAt);
  const [replayed, setReplayed] = useState(false);
  return (
    <details open>
      <summary>
        {words.telephone.session(session.serviceCode, instant(session.startedAt))}{" "}
        <Badge tone={over ? "" : "good"}>{over ? words.telephone.over : words.telephone.open}</Badge>
      </summary>
      {session.steps.length > 0 && (
        <button type="button" className="button" onClick={() => setReplayed(true)}>
          {words.replay.open}
        </button>
      )}
      {replayed && <Replay session={session} onClose={() => setReplayed(false)} />}
      <ol className="steps">
        {session.steps.map((step) => (
          <li key={step.number} className="stack tight">
            <span className="row">
              <strong>{words.telephone.step(step.number)}</strong>
              <kbd>{step.key || words.telephone.dialled}</kbd>
              <code>{step.screenKey}</code>
              <span className="soft">{words.telephone.took(step.milliseconds)}</span>
            </span>
            <pre className="screen">{step.screen}</pre>
            <p className="soft" lang="en" title={words.telephone.reading}>
              {step.reading}
            </p>
            <Came command={step.command} recorded={step.recordedId} refused={step.refusedBy} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Written({ message }: { message: Incoming }) {
  const words = useWords();
  return (
    <div className="stack tight">
      <span className="row">
        <strong>{words.telephone.message(message.code)}</strong>
        <Badge>{words.telephone.states[message.state] ?? message.state}</Badge>
        <span className="soft">{instant(message.receivedAt)}</span>
      </span>
      <p className="quoted">{message.text}</p>
      {message.reply && (
        <>
          <span className="soft">{words.telephone.reply}</span>
          <p className="quoted">{message.reply}</p>
        </>
      )}
      <Came command={null} recorded={message.recordedId} refused={message.refusedBy} />
    </div>
  );
}

interface Outcome {
  readonly command?: string | null | undefined;
  readonly recorded?: string | null | undefined;
  readonly refused: readonly string[];
}

function Came({ command, recorded, refused }: Outcome) {
  const words = useWords();
  return (
    <>
      {command && (
        <span>
          {words.telephone.command}: <code>{command}</code>
        </span>
      )}
      {recorded && <Made id={recorded} />}
      {refused.length > 0 && (
        <span className="row">
          {words.telephone.refused}:{" "}
          {refused.map((rule) => (
            <Rule key={rule} of={rule} />
          ))}
        </span>
      )}
    </>
  );
}

/** What a step made, as it now stands. */
function Made({ id }: { id: string }) {
  const words = useWords();
  const node = useQuery({ ...asking(ScreenRecordedOperation, { id }), refetchInterval: 3_000 }).data?.node;
  const kind = node ? (words.telephone.kinds[node.__typename] ?? node.__typename) : "…";
  return (
    <span className="row">
      {words.telephone.recorded}:{" "}
      <Link to={"/search" as never} search={{ text: id } as never}>
        {kind}
      </Link>
      {node?.__typename === "Renewal" && (
        <>
          <Status of={node.status} /> {dong(node.total)} · {day(node.expiresOnAfter)} <Status of={node.activation} />
        </>
      )}
      {node?.__typename === "AutoRenewal" && (
        <>
          <Status of={node.registration} /> {instant(node.nextChargeAt ?? node.confirmUntil)}
        </>
      )}
      {node?.__typename === "AdvanceLoan" && (
        <>
          <Status of={node.advanceStatus} /> {node.quantity} {node.bundle} · {dong(node.price)}
        </>
      )}
    </span>
  );
}
