/** Plots of our own: bars and lines in SVG, themed by CSS. */
import { scaleBand, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { Axis, colourOf, EDGE, Empty, Figure, markOf, Names, type Point, type Props, upward, WIDTH } from "./figure";

/** How large a mark is, in square pixels: smaller where there are many. */
const MARK = 40;
const SMALL = 14;
const MANY = 20;

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

/** What is between two points is not known: the line there is straight, and each point can be seen and read. */
export function Lines({ title, series, points, form, empty, table }: Props) {
  if (points.length === 0) return <Empty title={title}>{empty}</Empty>;
  const across = scalePoint(
    points.map((point) => point.name),
    [EDGE.left, WIDTH - EDGE.right],
  );
  const up = upward(points.flatMap((point) => point.values));
  const at = (point: Point) => across(point.name) ?? 0;
  return (
    <Figure title={title} series={series} points={points} form={form} table={table} marked>
      <Axis up={up} form={form} />
      {series.map((name, index) => {
        const value = (point: Point) => up(point.values[index] ?? 0);
        return (
          <g key={name} fill={colourOf(index)}>
            <path
              d={line<Point>().x(at).y(value)(points) ?? undefined}
              fill="none"
              stroke={colourOf(index)}
              strokeWidth={2}
            />
            {points.map((point) => (
              <path
                key={point.name}
                d={markOf(index, points.length > MANY ? SMALL : MARK)}
                transform={`translate(${at(point)} ${value(point)})`}
              >
                <title>{`${point.name}, ${name}: ${form(point.values[index] ?? 0)}`}</title>
              </path>
            ))}
          </g>
        );
      })}
      <Names names={points.map((point) => point.name)} at={(name) => across(name) ?? 0} />
    </Figure>
  );
}
