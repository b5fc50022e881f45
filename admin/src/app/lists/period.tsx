/** From a day until another, in the address; a day that is none is said to be so. */
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { day, readDay } from "../../shared/days";
import { Field } from "../../ui/field";
import { useWords } from "../../words/index";

export function Period({ from, until }: { from: string; until: string }) {
  const words = useWords();
  const go = useNavigate();
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const fields = [
    ["from", words.common.from, from],
    ["until", words.common.until, until],
  ] as const;
  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const read = fields.map(([name]) => [name, readDay(String(said.get(name) ?? ""))] as const);
    setWrong(new Set(read.filter(([, each]) => each === null).map(([name]) => name)));
    if (read.some(([, each]) => each === null)) return;
    void go({ to: ".", search: (before: object) => ({ ...before, ...Object.fromEntries(read) }) } as never);
  }
  return (
    <form
      className="row ends"
      onSubmit={apply}
      aria-label={`${words.common.from}, ${words.common.until}`}
      key={`${from} ${until}`}
    >
      {fields.map(([name, label, value]) => (
        <Field key={name} label={label} wrong={wrong.has(name) ? words.common.badDay : undefined}>
          {(attributes) => (
            <input
              {...attributes}
              name={name}
              defaultValue={day(value)}
              placeholder={words.common.dayForm}
              autoComplete="off"
            />
          )}
        </Field>
      ))}
      <button type="submit" className="button">
        {words.common.filter}
      </button>
    </form>
  );
}
