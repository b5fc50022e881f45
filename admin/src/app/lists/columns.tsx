/** Which columns of a list are shown, in its address, and its views: named addresses that this machine keeps. */
import { Link, useLocation, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { Field } from "../../ui/field";
import { useWords } from "../../words/index";
import type { Filter } from "./filters";
import { type Search, type View, viewOf, views } from "./views";

interface Props {
  readonly columns: readonly { readonly key: string; readonly name: string }[];
  readonly filters: readonly Filter[];
  readonly search: Search;
}

/** The columns that an address leaves out, by their keys. */
export function hiddenBy(search: Search): ReadonlySet<string> {
  return new Set((search.hide ?? "").split(".").filter(Boolean));
}

export function Viewing({ columns, filters, search }: Props) {
  const words = useWords();
  const go = useNavigate();
  const hidden = hiddenBy(search);
  const [open, setOpen] = useState(false);
  function turn(key: string) {
    const next = columns.map((each) => each.key).filter((each) => hidden.has(each) !== (each === key));
    if (next.length < columns.length)
      void go({ to: ".", search: { ...search, hide: next.join(".") || undefined }, replace: true } as never);
  }
  return (
    <details className="viewing" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="button">{words.view.title}</summary>
      {open && (
        <div className="card stack">
          <fieldset className="stack tight">
            <legend>{words.view.columns}</legend>
            {columns.map((column) => (
              <label key={column.key} className="row">
                <input type="checkbox" checked={!hidden.has(column.key)} onChange={() => turn(column.key)} />
                {column.name}
              </label>
            ))}
          </fieldset>
          <Saved filters={filters} search={search} />
        </div>
      )}
    </details>
  );
}

function Saved({ filters, search }: Pick<Props, "filters" | "search">) {
  const words = useWords();
  const path = useLocation({ select: (location) => location.pathname });
  const [kept, setKept] = useState<readonly View[]>(() => views.of(path));
  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get("view") ?? "").trim();
    if (!name) return;
    setKept(views.keep(path, viewOf(name, filters, search)));
    form.reset();
  }
  return (
    <div className="stack tight">
      <strong className="soft">{words.view.saved}</strong>
      {kept.length === 0 && <p className="soft">{words.view.none}</p>}
      <ul className="stack tight">
        {kept.map((view) => (
          <li key={view.name} className="spread">
            <Link to="." search={view.search as never}>
              {view.name}
            </Link>
            <button
              type="button"
              className="button bare"
              aria-label={words.view.remove(view.name)}
              onClick={() => setKept(views.forget(path, view.name))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <form className="row ends" onSubmit={save}>
        <Field label={words.view.name}>
          {(attributes) => <input {...attributes} name="view" autoComplete="off" maxLength={60} />}
        </Field>
        <button type="submit" className="button">
          {words.view.save}
        </button>
      </form>
      <p className="soft">{words.view.kept}</p>
    </div>
  );
}
