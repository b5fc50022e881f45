/** Which day is asked about, and by what was known when: two fields and a slider, kept in the address. */
import { ConsoleViewerOperation } from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useEffect, useState } from "react";
import { asking } from "../app/client";
import { Field } from "../ui/field";
import { useWords } from "../words/index";
import { day, later, readDay } from "./days";

const BACK = 1_500;
const AHEAD = 500;

export interface AsOf {
  readonly on: string | null;
  readonly asKnownAt: string | null;
  readonly today: string | null;
}

/** What the address asks about; today where it says nothing. */
export function useAsOf(): AsOf {
  const { on, known } = useSearch({ strict: false }) as { on?: string; known?: string };
  const today = useQuery(asking(ConsoleViewerOperation, {})).data?.service.today ?? null;
  return { on: on ?? null, asKnownAt: known ? `${known}T23:59:59+07:00` : null, today };
}

export function AsOfFields({ today }: { today: string | null }) {
  const words = useWords();
  const go = useNavigate();
  const search = useSearch({ strict: false }) as { on?: string; known?: string };
  const move = (next: { on?: string | undefined; known?: string | undefined }) =>
    void go({ to: ".", search: { ...search, ...next }, replace: true } as never);
  function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const read = (name: string) => readDay(String(said.get(name) ?? "")) ?? undefined;
    move({ on: read("on"), known: read("known") });
  }
  return (
    <form className="row ends" onSubmit={ask} key={`${search.on ?? today} ${search.known}`}>
      <Field label={words.prices.on}>
        {(attributes) => (
          <input
            {...attributes}
            name="on"
            autoComplete="off"
            placeholder={words.common.dayForm}
            defaultValue={search.on ? day(search.on) : today ? day(today) : ""}
          />
        )}
      </Field>
      <Field label={`${words.prices.knownAt} ${words.prices.knownNow}`}>
        {(attributes) => (
          <input
            {...attributes}
            name="known"
            autoComplete="off"
            placeholder={words.common.dayForm}
            defaultValue={search.known ? day(search.known) : ""}
          />
        )}
      </Field>
      <button type="submit" className="button">
        {words.common.open}
      </button>
      {today && <Slider today={today} on={search.on ?? today} onMove={(on) => move({ on })} />}
    </form>
  );
}

function Slider({ today, on, onMove }: { today: string; on: string; onMove: (on: string) => void }) {
  const words = useWords();
  const shown = Math.round((Date.parse(on) - Date.parse(today)) / 86_400_000);
  const [place, setPlace] = useState(shown);
  useEffect(() => {
    if (place === shown) return;
    const timer = setTimeout(() => onMove(later(today, place)), 250);
    return () => clearTimeout(timer);
  });
  return (
    <Field label={words.prices.slide}>
      {(attributes) => (
        <input
          {...attributes}
          type="range"
          min={-BACK}
          max={AHEAD}
          value={place}
          aria-valuetext={day(later(today, place))}
          onChange={(event) => setPlace(Number(event.target.value))}
        />
      )}
    </Field>
  );
}
