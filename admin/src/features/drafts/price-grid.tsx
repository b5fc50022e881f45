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
  type Term,
} from "../../shared/circulars/cells";
import { Field } from "../../ui/field";
import { useWords } from "../../words/index";
import { AddRow, type Row } from "./add-row";
import type { Draft, InForce } from "./in-force";
import { PriceCell } from "./price-cell";

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
  const [all, setAll] = useState(false);
  const rows = rowsOf(props, added);
  const own = new Set(added.map((row) => nameOf({ ...row, term: "P1M" })));
  const open = (row: Row, term: Term) =>
    all || own.has(nameOf({ ...row, term: "P1M" })) || isFilled(props, { ...row, term });
  const terms = TERMS.filter((term) => rows.some(({ row }) => open(row, term)));
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
        <label className="row">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
          {words.drafts.allCells}
        </label>
      </div>
      <p className="soft">{words.drafts.lead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section className="scroll" aria-label={words.drafts.tabs.prices} tabIndex={0}>
        <table className="cells" onKeyDown={moved}>
          <caption className="hidden">{words.drafts.tabs.prices}</caption>
          <thead>
            <tr>
              <th scope="col">{words.lists.package}</th>
              {terms.map((term) => (
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
                {terms.map((term) =>
                  open(row, term) ? (
                    <PriceCell key={term} cell={{ ...row, term }} label={name} {...props} />
                  ) : (
                    <td key={term} />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {!props.readOnly && <AddRow line={props.line} onAdd={(row) => setAdded([...added, row])} />}
    </div>
  );
}

/** Whether a price is in force for just these cards, or drafted for them. */
function isFilled({ cells, inForce }: Props, cell: PriceName): boolean {
  const sold = inForce.packages.find((each) => each.productLine === cell.productLine && each.code === cell.package);
  const held = sold?.prices.some(
    (each) => each.term === cell.term && each.extraRooms === cell.extraRooms && each.timing === cell.timing,
  );
  return held || nameOf(cell) in cells.prices;
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

/** Arrow up and down go to the same term of the next row that has it, as in a spreadsheet. */
function moved(event: KeyboardEvent<HTMLTableElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }[event.key];
  const cell = event.target instanceof Element ? event.target.closest("td") : null;
  if (!step || !cell) return;
  const beside = (row: Element | null | undefined) =>
    step > 0 ? row?.nextElementSibling : row?.previousElementSibling;
  const inputOf = (row: Element) => row.children[cell.cellIndex]?.querySelector("input");
  let row = beside(cell.closest("tr"));
  while (row && !inputOf(row)) row = beside(row);
  const next = row ? inputOf(row) : null;
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}
