/** Plots of our own: bars and lines in SVG, themed by CSS, each with its table for who cannot see it. */
import { scaleBand, scaleLinear, scalePoint } from "d3-scale";
import { area, curveMonotoneX, line } from "d3-shape";
import type { ReactNode } from "react";

const WIDTH = 560;
const HEIGHT = 220;
const EDGE = { left: 60, right: 8, top: 8, bottom: 28 };

export interface Point {
  readonly name: string;
  readonly values: readonly number[];
}

interface Props {
  readonly title: string;
  readonly series: readonly string[];
  readonly points: readonly Point[];
  readonly form: (value: number) => string;
  readonly empty: ReactNode;
  readonly table: string;
}

export function Bars({ title, series, points, form, empty, table }: Props) {
  if (points.length === 0) return <Empty title={title}>{empty}</Empty>;
  const across = scaleBand(
    points.map((point) => point.name),
    [EDGE.left, WIDTH - EDGE.right],
  ).padding(0.2);
  const up = upward(points.map((point) => point.values.reduce((sum, value) => sum + value, 0)));
  return (
    <Figure title={title} series={series} points={points} form={form} table={table}>
      <Axis up={up} form={form} />
      {points.map((point) => {
        let stacked = 0;
        return point.values.map((value, index) => {
          const from = stacked;
          stacked += value;
          const to = stacked;
          return (
            <rect
              key={`${point.name} ${series[index]}`}
              x={across(point.name)}
              width={across.bandwidth()}
              y={up(to)}
              height={Math.max(0, up(from) - up(to))}
              fill={`var(--plot-${(index % 5) + 1})`}
            />
          );
        });
      })}
      <Names names={points.map((point) => point.name)} at={(name) => (across(name) ?? 0) + across.bandwidth() / 2} />
    </Figure>
  );
}

export function Lines({ title, series, points, form, empty, table }: Props) {
  if (points.length === 0) return <Empty title={title}>{empty}</Empty>;
  const across = scalePoint(
    points.map((point) => point.name),
    [EDGE.left, WIDTH - EDGE.right],
  );
  const up = upward(points.flatMap((point) => point.values));
  const at = (point: Point) => across(point.name) ?? 0;
  return (
    <Figure title={title} series={series} points={points} form={form} table={table}>
      <Axis up={up} form={form} />
      {series.map((name, index) => {
        const value = (point: Point) => up(point.values[index] ?? 0);
        const drawn = line<Point>().x(at).y(value).curve(curveMonotoneX)(points) ?? undefined;
        const under = area<Point>().x(at).y0(up(0)).y1(value).curve(curveMonotoneX)(points) ?? undefined;
        const colour = `var(--plot-${(index % 5) + 1})`;
        return (
          <g key={name}>
            {index === 0 && <path d={under} fill={colour} opacity={0.12} />}
            <path d={drawn} fill="none" stroke={colour} strokeWidth={2} />
          </g>
        );
      })}
      <Names names={points.map((point) => point.name)} at={(name) => across(name) ?? 0} />
    </Figure>
  );
}

function upward(totals: readonly number[]) {
  return scaleLinear([0, Math.max(1, ...totals)], [HEIGHT - EDGE.bottom, EDGE.top]).nice(4);
}

function Axis({ up, form }: { up: ReturnType<typeof upward>; form: (value: number) => string }) {
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

function Names({ names, at }: { names: readonly string[]; at: (name: string) => number }) {
  const every = Math.ceil(names.length / 12);
  return names
    .filter((_, index) => index % every === 0)
    .map((name) => (
      <text key={name} x={at(name)} y={HEIGHT - 6} textAnchor="middle">
        {name}
      </text>
    ));
}

function Figure({ title, series, points, form, table, children }: Omit<Props, "empty"> & { children: ReactNode }) {
  return (
    <figure className="stack">
      <figcaption className="spread">
        <h2>{title}</h2>
        {series.length > 1 && (
          <span className="row">
            {series.map((name, index) => (
              <span key={name} className="row soft">
                <svg width="10" height="10" aria-hidden="true">
                  <rect width="10" height="10" rx="2" fill={`var(--plot-${(index % 5) + 1})`} />
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

function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <figure className="stack">
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      <p className="soft">{children}</p>
    </figure>
  );
}
