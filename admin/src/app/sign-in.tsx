/** Signing in: demo roles at one click, the operator's issuer, or a token that is pasted. */
import { type FormEvent, useEffect, useState } from "react";
import { Field } from "../ui/field";
import { Note } from "../ui/parts";
import { useWords } from "../words/index";
import { begin } from "./issuer";
import { type Config, session } from "./session";

export function SignIn({ config, ended }: { config: Config; ended: boolean }) {
  const words = useWords();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const role = sessionStorage.getItem("role");
    if (role && config.demoRoles.includes(role) && !ended) void enter(role).catch(() => setFailed(true));
  }, [config, ended]);
  function paste(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const token = String(new FormData(event.currentTarget).get("token") ?? "").trim();
    if (token) session.signIn(token);
  }
  return (
    <main className="sign stack">
      <h1>
        {words.product} · {words.signIn.title}
      </h1>
      {ended && <Note tone="warn">{words.signIn.ended}</Note>}
      {failed && (
        <Note tone="bad" role="alert">
          {words.signIn.failed}
        </Note>
      )}
      {config.issuer && (
        <button type="button" className="button first" onClick={() => void begin(config)}>
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
    </main>
  );
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
  session.signIn(token);
}
