/** Telephones side by side, each with what the server recorded of its every step. */
import { ConsoleViewerOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { asking } from "../../app/client";
import { useSession } from "../../app/signing-in/session";
import { readPhone } from "../../shared/numbers";
import { Field } from "../../ui/field";
import { Note } from "../../ui/parts";
import { useWords } from "../../words/index";
import { Phone } from "./phone";

const FIRST = "84900000001";
const MOST = 6;

export function Page() {
  const words = useWords();
  const go = useNavigate();
  const { numbers } = useSearch({ strict: false }) as { numbers?: string };
  const scopes = useSession()?.scopes;
  const profile = useQuery(asking(ConsoleViewerOperation, {})).data?.service.profile;
  const may = profile === "demo" && (scopes?.has("channels") ?? false);
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const shown = numbers?.split(".").filter(Boolean) ?? (profile === "demo" ? [FIRST] : []);
  const show = (next: readonly string[]) =>
    void go({ to: ".", search: { numbers: next.join(".") }, replace: true } as never);
  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const read = readPhone(String(new FormData(form).get("number") ?? ""));
    setWrong(read ? undefined : words.telephone.badNumber);
    if (!read) return;
    form.reset();
    show([...new Set([...shown, read])].slice(0, MOST));
  }
  return (
    <section className="stack">
      <h1>{words.telephone.title}</h1>
      <p className="soft">{words.telephone.lead}</p>
      {profile && !may && <Note>{words.telephone.readOnly}</Note>}
      <form className="row ends" onSubmit={add}>
        <Field label={words.telephone.number} wrong={wrong}>
          {(attributes) => (
            <input
              {...attributes}
              name="number"
              inputMode="tel"
              autoComplete="off"
              required
              placeholder="0900 000 002"
            />
          )}
        </Field>
        <button type="submit" className="button" disabled={!profile || shown.length >= MOST}>
          {words.telephone.add}
        </button>
      </form>
      <div className="phones">
        {shown.map((number) => (
          <Phone key={number} number={number} may={may} onAway={() => show(shown.filter((each) => each !== number))} />
        ))}
      </div>
    </section>
  );
}
