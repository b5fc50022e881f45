/** Signing in: demo roles at one click, the operator's issuer, or a token that is pasted. */
import { type FormEvent, useEffect, useState } from "react";
import { Field } from "../../ui/field";
import { Note } from "../../ui/parts";
import { useWords } from "../../words/index";
import type { Config } from "./config";
import { AGAIN, ANEW, begin } from "./issuer";
import { session } from "./session";

interface Props {
  readonly config: Config;
  /** Whether it is over a screen that waits. */
  readonly ended: boolean;
  /** Whether that screen was locked: the issuer is to ask who it is. */
  readonly locked?: boolean;
  /** Whether it was tried in vain. */
  readonly failed?: boolean;
}

export function SignIn({ config, ended, locked = false, failed: before = false }: Props) {
  const words = useWords();
  const [failed, setFailed] = useState(before);
  const [Place, Heading] = ended ? (["div", "h2"] as const) : (["main", "h1"] as const);
  useEffect(() => {
    const role = sessionStorage.getItem("role");
    if (role && config.demoRoles.includes(role) && !ended) void enter(role).catch(() => setFailed(true));
  }, [config, ended]);
  function paste(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const token = String(new FormData(event.currentTarget).get("token") ?? "").trim();
    if (token) session.signIn({ token });
  }
  return (
    <Place className={ended ? "stack" : "sign stack"}>
      <Heading>
        {words.product} · {locked ? words.lock.title : words.signIn.title}
      </Heading>
      {ended && <Note tone="warn">{locked ? words.lock.lead : words.signIn.ended}</Note>}
      {failed && (
        <Note tone="bad" role="alert">
          {words.signIn.failed}
        </Note>
      )}
      {config.issuer && (
        <button
          type="button"
          className="button first"
          onClick={() => enterAtIssuer(config, ended ? AGAIN + (locked ? ANEW : "") : "", setFailed)}
        >
          {words.signIn.issuer}
        </button>
      )}
      {config.demoRoles.length > 0 && (
        <section className="card stack" aria-label={words.signIn.title}>
          <p>{words.signIn.lead}</p>
          {config.demoRoles.map((role) => (
            <button
              key={role}
              type="button"
              className="button"
              onClick={() => void enter(role).catch(() => setFailed(true))}
            >
              {words.signIn.as(words.roles[role] ?? role)}
            </button>
          ))}
        </section>
      )}
      <form className="card stack" onSubmit={paste}>
        <Field label={words.signIn.paste}>
          {(attributes) => <input {...attributes} name="token" autoComplete="off" spellCheck={false} required />}
        </Field>
        <button type="submit" className="button">
          {words.signIn.enter}
        </button>
      </form>
    </Place>
  );
}

/** Leave for the issuer; where something stands on the screen, another window leaves, and this one waits for it. */
function enterAtIssuer(config: Config, elsewhere: string, failed: (so: boolean) => void): void {
  if (elsewhere) window.open(elsewhere, "_blank");
  else begin(config).catch(() => failed(true));
}

/** Fetch a demo token; the role alone is remembered, so that a reload asks for another. */
async function enter(role: string): Promise<void> {
  const response = await fetch("/admin/demo-token", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ role }),
  });
  if (!response.ok) throw new Error(String(response.status));
  const { token } = (await response.json()) as { token: string };
  sessionStorage.setItem("role", role);
  session.signIn({ token });
}
