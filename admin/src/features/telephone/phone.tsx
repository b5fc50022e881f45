/** One phone: its screen, keys and messages at one side, what the server recorded at the other. */
import { newIdempotencyKey } from "@giahan/client/trusted";
import { type FormEvent, useState } from "react";
import { instant } from "../../shared/days";
import { Status } from "../../shared/labels";
import { phone as spoken } from "../../shared/numbers";
import { Field } from "../../ui/field";
import { Note } from "../../ui/parts";
import { useWords } from "../../words/index";
import { Record } from "./record";
import { type Inbox, useRecorded } from "./recorded";
import { septetsOf, useLine } from "./wire";

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*995#", "0", "*102#"];
const CODES = ["9029", "511", "999"];

export function Phone({ number, may, onAway }: { number: string; may: boolean; onAway: () => void }) {
  const words = useWords();
  const recorded = useRecorded(number);
  return (
    <article className="card stack phone" aria-label={words.telephone.phone(spoken(number))}>
      <div className="spread">
        <h2>{spoken(number)}</h2>
        <button
          type="button"
          className="button bare"
          aria-label={words.telephone.remove(spoken(number))}
          onClick={onAway}
        >
          ✕
        </button>
      </div>
      <div className="sides">
        {may && (
          <div className="stack">
            <Handset number={number} onDone={recorded.look} />
          </div>
        )}
        <Received of={recorded.inbox} number={spoken(number)} />
      </div>
      <Record of={recorded} number={spoken(number)} />
    </article>
  );
}

function Handset({ number, onDone }: { number: string; onDone: () => void }) {
  const words = useWords();
  const line = useLine(number, onDone);
  const text = line.shown?.text ?? words.telephone.idle;
  function press(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const key = String(new FormData(form).get("key") ?? "");
    form.reset();
    if (key.trim()) void line.press(key);
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long screen is scrolled by keyboard */}
      <pre className="glass" role="status" aria-label={words.telephone.screen} tabIndex={0}>
        {text}
      </pre>
      <span className="soft">{words.telephone.septets(line.shown ? septetsOf(text) : 0)}</span>
      {line.wrong && (
        <Note tone="bad" role="alert">
          {line.wrong}
        </Note>
      )}
      <div className="keys">
        {KEYS.map((key) => (
          <button key={key} type="button" className="button" disabled={line.busy} onClick={() => void line.press(key)}>
            {key}
          </button>
        ))}
      </div>
      <form className="typing" onSubmit={press}>
        <Field label={words.telephone.key}>
          {(attributes) => <input {...attributes} name="key" autoComplete="off" />}
        </Field>
        <button type="submit" className="button" disabled={line.busy}>
          {words.telephone.press}
        </button>
      </form>
      <Writing busy={line.busy} onWrite={line.write} />
    </>
  );
}

function Writing({
  busy,
  onWrite,
}: {
  busy: boolean;
  onWrite: (to: string, text: string, id: string) => Promise<void>;
}) {
  const words = useWords();
  const [to, setTo] = useState("9029");
  const [text, setText] = useState("");
  function write(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void onWrite(to, text, newIdempotencyKey());
  }
  return (
    <form className="typing" onSubmit={write}>
      <Field label={words.telephone.smsTo}>
        {(attributes) => (
          <select {...attributes} value={to} onChange={(event) => setTo(event.target.value)}>
            {CODES.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.telephone.smsText}>
        {(attributes) => (
          <input
            {...attributes}
            value={text}
            required
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <button type="submit" className="button" disabled={busy}>
        {words.telephone.sms}
      </button>
    </form>
  );
}

function Received({ of, number }: { of: Inbox; number: string }) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="stack inbox" aria-label={`${words.telephone.inbox} ${number}`} tabIndex={0}>
      <h3>{words.telephone.inbox}</h3>
      {of.length === 0 && <p className="soft">{words.telephone.emptyInbox}</p>}
      <ul className="stack">
        {of.map((message) => (
          <li key={message.id} className="stack tight">
            <p className="quoted">{message.text}</p>
            <span className="row soft">
              {instant(message.sentAt ?? message.notBefore)} <Status of={message.state} /> <code>{message.key}</code>
              {message.settledAt && instant(message.settledAt)} {message.failure}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
