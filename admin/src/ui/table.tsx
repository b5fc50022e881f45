/** A table of rows: columns by name, a row that can be opened, and what is said where there are none. */
import type { ReactNode } from "react";

export interface Column<Row> {
  readonly key: string;
  readonly name: string;
  readonly number?: boolean;
  readonly show: (row: Row) => ReactNode;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[] | undefined;
  readonly rowKey: (row: Row) => string;
  readonly empty: ReactNode;
  readonly waiting?: number;
}

export function Table<Row>({ caption, columns, rows, rowKey, empty, waiting = 5 }: Props<Row>) {
  if (rows && rows.length === 0) return <p className="soft">{empty}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className="scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.number ? "number" : ""}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            ? rows.map((row) => <Line key={rowKey(row)} row={row} columns={columns} />)
            : skeleton(columns, waiting)}
        </tbody>
      </table>
    </section>
  );
}

function Line<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  return (
    <tr tabIndex={-1}>
      {columns.map((column) => (
        <td key={column.key} className={column.number ? "number" : ""}>
          {column.show(row)}
        </td>
      ))}
    </tr>
  );
}

function skeleton<Row>(columns: readonly Column<Row>[], many: number): ReactNode {
  return Array.from({ length: many }, (_, line) => `waiting ${line}`).map((line) => (
    <tr key={line}>
      {columns.map((column) => (
        <td key={column.key}>
          <div className="skeleton" aria-hidden="true" />
        </td>
      ))}
    </tr>
  ));
}
