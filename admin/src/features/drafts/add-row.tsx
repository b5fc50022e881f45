/** A row for what is not sold yet: a package by its code, with so many rooms, for which cards. */
import { useState } from "react";
import { type PriceName, type ProductLine, TIMINGS } from "../../shared/circulars/cells";
import { Field } from "../../ui/field";
import { useWords } from "../../words/index";

export type Row = Omit<PriceName, "term">;

export function AddRow({ line, onAdd }: { line: ProductLine; onAdd: (row: Row) => void }) {
  const words = useWords();
  const [row, setRow] = useState({ package: "", extraRooms: 0, timing: "ANY" as Row["timing"] });
  return (
    <details>
      <summary>{words.drafts.addRow}</summary>
      <div className="row">
        <Field label={words.drafts.package}>
          {(attributes) => (
            <input
              {...attributes}
              value={row.package}
              onChange={(event) => setRow({ ...row, package: event.target.value.trim().toUpperCase() })}
            />
          )}
        </Field>
        <Field label={words.drafts.extraRooms}>
          {(attributes) => (
            <select
              {...attributes}
              value={row.extraRooms}
              onChange={(event) => setRow({ ...row, extraRooms: Number(event.target.value) })}
            >
              {[0, 1, 2].map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.drafts.timing}>
          {(attributes) => (
            <select
              {...attributes}
              value={row.timing}
              onChange={(event) => setRow({ ...row, timing: event.target.value as Row["timing"] })}
            >
              {TIMINGS.map((each) => (
                <option key={each} value={each}>
                  {words.timings[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button
          type="button"
          className="button"
          disabled={!row.package}
          onClick={() => onAdd({ ...row, productLine: line })}
        >
          {words.drafts.addRow}
        </button>
      </div>
    </details>
  );
}
