/** What every plot stands on: its axis, its names, its legend, and its table for who cannot see it. */
import { scaleLinear } from "d3-scale";
import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolStar, symbolTriangle } from "d3-shape";
import type { ReactNode } from "react";

export const WIDTH = 560;
export const HEIGHT = 220;
export const EDGE = { left: 60, right: 8, top: 8, bottom: 28 };

export interface Point {
  readonly name: string;
  readonly values: readonly number[];
}

export interface Props {
  readonly title: string;
  readonly series: readonly string[];
  readonly points: readonly Point[];
  readonly form: (value: number) => string;
  readonly empty: ReactNode;
  readonly table: string;
}

const MARKS = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolStar];

/** The colour of a series; there are five. */
export function colourOf(series: number): string {
  return `var(--plot-${(series % 5) + 1})`;
}

/** The mark of a series: who cannot tell its colour from another's knows it by its shape. */
export function markOf(series: number, size: number): string {
  return symbol(MARKS[series % MARKS.length], size)() ?? "";
}

export function upward(totals: readonly number[]) {
  return scaleLinear([0, Math.max(1, ...totals)], [HEIGHT - EDGE.bottom, EDGE.top]).nice(4);
}

export function Axis({ up, form }: { up: ReturnType<typeof upward>; form: (value: number) => string }) {
  const ticks = up.ticks(4).filter((tick) => Number.isInteger(tick));
  return ticks.map((tick) => (
    <g key={tick}>
      <line className="axis" x1={EDGE.left} x2={WIDTH - EDGE.right} y1={up(tick)} y2={up(tick)} />
      <text x={EDGE.left - 6} y={up(tick) + 4} textAnchor="end">
        {form(tick)}
      </text>
    </g>
  ));
}

export function Names({ names, at }: { names: readonly string[]; at: (name: string) => number }) {
  const every = Math.ceil(names.length / 8);
  return names
    .filter((_, index) => index % every === 0)
    .map((name) => (
      <text key={name} x={at(name)} y={HEIGHT - 6} textAnchor="middle">
        {name}
      </text>
    ));
}

interface Framed extends Omit<Props, "empty"> {
  /** Whether its series are told apart by marks too. */
  readonly marked?: boolean;
  readonly children: ReactNode;
}

export function Figure({ title, series, points, form, table, marked = false, children }: Framed) {
  return (
    <figure className="stack">
      <figcaption className="spread">
        <h2>{title}</h2>
        {series.length > 1 && (
          <span className="row">
            {series.map((name, index) => (
              <span key={name} className="row soft">
                <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
                  {marked ? (
                    <path d={markOf(index, 60)} fill={colourOf(index)} />
                  ) : (
                    <rect x="-5" y="-5" width="10" height="10" rx="2" fill={colourOf(index)} />
                  )}
                </svg>
                {name}
              </span>
            ))}
          </span>
        )}
      </figcaption>
      <svg className="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {children}
      </svg>
      <details>
        <summary>{table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              {series.map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.name}>
                <th scope="row">{point.name}</th>
                {point.values.map((value, index) => (
                  <td key={series[index]} className="number">
                    {form(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <figure className="stack">
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      <p className="soft">{children}</p>
    </figure>
  );
}
