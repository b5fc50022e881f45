/** Something opened by its own number, whoever's list it would stand in. */
import { useNavigate } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { Field } from "../ui/field";
import { useWords } from "../words/index";

interface Props {
  readonly label: string;
  /** The address of what is opened, `$` where its number stands. */
  readonly to: string;
}

export function OpenBy({ label, to }: Props) {
  const words = useWords();
  const go = useNavigate();
  function open(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("number") ?? "").trim();
    if (text) void go({ to: to.replace("$", encodeURIComponent(text)) } as never);
  }
  return (
    <form className="row ends" onSubmit={open} aria-label={label}>
      <Field label={label}>
        {(attributes) => <input {...attributes} name="number" autoComplete="off" spellCheck={false} required />}
      </Field>
      <button type="submit" className="button">
        {words.common.open}
      </button>
    </form>
  );
}
