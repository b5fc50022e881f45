/** The prices of a line as a table to type in: a row a package, a column a term, what is in force pale beneath. */
import { type KeyboardEvent, useState } from "react";
import {
  type Cells,
  LINES,
  nameOf,
  type PriceName,
  type ProductLine,
  priceOf,
  TERMS,
  TIMINGS,
} from "../../shared/circulars/cells";
import { Field } from "../../ui/field";
import { useWords } from "../../words/index";
import type { Draft, InForce } from "./in-force";
import { PriceCell } from "./price-cell";

export type Row = Omit<PriceName, "term">;

interface Props {
  readonly line: ProductLine;
  readonly cells: Cells;
  readonly inForce: InForce;
  readonly findings: Draft["findings"];
  readonly refused: ReadonlyMap<string, string>;
  readonly readOnly: boolean;
  readonly onLine: (line: ProductLine) => void;
  readonly onChange: (name: string, typed: string) => void;
}

export function PriceGrid(props: Props) {
  const words = useWords();
  const [added, setAdded] = useState<readonly Row[]>([]);
  const rows = rowsOf(props, added);
  return (
    <div className="stack">
      <div className="row">
        <Field label={words.drafts.line}>
          {(attributes) => (
            <select
              {...attributes}
              value={props.line}
              onChange={(event) => props.onLine(event.target.value as ProductLine)}
            >
              {LINES.map((each) => (
                <option key={each} value={each}>
                  {words.lines[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p className="soft">{words.drafts.lead}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section className="scroll" aria-label={words.drafts.tabs.prices} tabIndex={0}>
        <table className="cells" onKeyDown={moved}>
          <caption className="hidden">{words.drafts.tabs.prices}</caption>
          <thead>
            <tr>
              <th scope="col">{words.lists.package}</th>
              {TERMS.map((term) => (
                <th key={term} scope="col" className="number">
                  {words.terms[term]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, name }) => (
              <tr key={nameOf({ ...row, term: "P1M" })}>
                <th scope="row">
                  {name}
                  <br />
                  <span className="soft">
                    {[words.drafts.rooms(row.extraRooms), words.timings[row.timing]].filter(Boolean).join(" · ")}
                  </span>
                </th>
                {TERMS.map((term) => (
                  <PriceCell key={term} cell={{ ...row, term }} label={name} {...props} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {!props.readOnly && <AddRow line={props.line} onAdd={(row) => setAdded([...added, row])} />}
    </div>
  );
}

/** Every row that is in force, in the draft, or was added here. */
function rowsOf({ line, cells, inForce }: Props, added: readonly Row[]): { row: Row; name: string }[] {
  const sold = inForce.packages.filter((each) => each.productLine === line);
  const held: Row[] = sold.flatMap((each) =>
    each.prices.map(({ extraRooms, timing }) => ({ productLine: line, package: each.code, extraRooms, timing })),
  );
  const drafted = Object.keys(cells.prices).flatMap((name) => priceOf(name) ?? []);
  const rows = new Map<string, Row>();
  for (const each of [...held, ...drafted, ...added]) {
    if (each.productLine !== line) continue;
    const { productLine, package: code, extraRooms, timing } = each;
    const row = { productLine, package: code, extraRooms, timing };
    rows.set(nameOf({ ...row, term: "P1M" }), row);
  }
  const names = new Map(sold.map((each) => [each.code, each.name]));
  return [...rows.values()].map((row) => ({ row, name: names.get(row.package) ?? row.package }));
}

function AddRow({ line, onAdd }: { line: ProductLine; onAdd: (row: Row) => void }) {
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

/** Arrow up and down go to the same term of the row beside, as in a spreadsheet. */
function moved(event: KeyboardEvent<HTMLTableElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }[event.key];
  const cell = event.target instanceof Element ? event.target.closest("td") : null;
  const row = cell?.closest("tr");
  if (!step || !cell || !row) return;
  const beside = step > 0 ? row.nextElementSibling : row.previousElementSibling;
  const next = beside?.children[cell.cellIndex]?.querySelector("input");
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}
