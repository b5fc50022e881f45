/** What a list is narrowed by, in its address; a day that is none is said to be so, and nothing is asked. */
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { day, readDay } from "../../shared/days";
import { Field } from "../../ui/field";
import { useWords } from "../../words/index";

export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly kind?: "text" | "day" | "choice" | "yes" | "number";
  readonly choices?: readonly (readonly [string, string])[];
  readonly required?: boolean;
}

interface Props {
  readonly filters: readonly Filter[];
  readonly given: Readonly<Record<string, string | undefined>>;
}

/** What an address says of a filter, as it is asked for. */
export function asked({ name, kind }: Filter, given: Readonly<Record<string, string | undefined>>): unknown {
  const text = given[name];
  if (kind === "yes") return text === "true";
  return kind === "number" ? Number(text) : text;
}

export function Filters({ filters, given }: Props) {
  const words = useWords();
  const go = useNavigate();
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const narrowed = filters.some((filter) => given[filter.name]);
  function narrow(next: Record<string, string | undefined>) {
    void go({ to: ".", search: (before: Record<string, unknown>) => ({ ...before, ...next }) as never });
  }
  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const typed = filters.map((filter) => [filter, String(said.get(filter.name) ?? "").trim()] as const);
    const bad = typed.filter(([filter, text]) => filter.kind === "day" && text !== "" && readDay(text) === null);
    setWrong(new Set(bad.map(([filter]) => filter.name)));
    if (bad.length > 0) return;
    narrow(Object.fromEntries(typed.map(([filter, text]) => [filter.name, written(filter, text) || undefined])));
  }
  return (
    <form className="row ends" onSubmit={apply} aria-label={words.common.filter} key={JSON.stringify(given)}>
      {filters.map((filter) => (
        <Field key={filter.name} label={filter.label} wrong={wrong.has(filter.name) ? words.common.badDay : undefined}>
          {(attributes) =>
            filter.choices ? (
              <select {...attributes} name={filter.name} defaultValue={given[filter.name] ?? ""}>
                <option value="">{words.common.all}</option>
                {filter.choices.map(([value, name]) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </select>
            ) : (
              <input
                {...attributes}
                name={filter.name}
                defaultValue={
                  filter.kind === "day" && given[filter.name] ? day(given[filter.name]) : given[filter.name]
                }
                inputMode={filter.kind === "number" ? "numeric" : undefined}
                placeholder={filter.kind === "day" ? words.common.dayForm : undefined}
                autoComplete="off"
                spellCheck={false}
              />
            )
          }
        </Field>
      ))}
      <button type="submit" className="button">
        {words.common.filter}
      </button>
      {narrowed && (
        <button
          type="button"
          className="button bare"
          onClick={() => narrow(Object.fromEntries(filters.map((filter) => [filter.name, undefined])))}
        >
          {words.common.clear}
        </button>
      )}
    </form>
  );
}

function written({ kind }: Filter, text: string): string {
  if (kind === "day") return readDay(text) ?? "";
  return kind === "number" ? text.replace(/\D/g, "") : text;
}
