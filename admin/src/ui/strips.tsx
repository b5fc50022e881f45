/** Stretches of days, one above the other, with a line for today; the table beside says the same in words. */
import { scaleLinear } from "d3-scale";

export interface Strip {
  readonly key: string;
  readonly from: string;
  /** Open where null. */
  readonly to: string | null;
  readonly name: string;
  readonly tone: "past" | "now" | "future";
}

const WIDTH = 900;
const HEIGHT = 22;
const LABEL = 190;
const DAY = 86_400_000;

export function Strips({ strips, today, label }: { strips: readonly Strip[]; today: string; label: string }) {
  const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
  const ends = strips.flatMap(({ from, to }) => [at(from), to ? at(to) : at(from)]);
  const [first, last] = [Math.min(...ends, at(today)), Math.max(...ends, at(today)) + 90 * DAY];
  const across = scaleLinear([first, last], [LABEL, WIDTH]);
  const tall = strips.length * HEIGHT + 8;
  return (
    <svg className="plot strips" viewBox={`0 0 ${WIDTH} ${tall}`} role="img" aria-label={label}>
      {strips.map((strip, row) => {
        const [left, right] = [across(at(strip.from)), strip.to ? across(at(strip.to)) : WIDTH];
        return (
          <g key={strip.key}>
            <text x={0} y={row * HEIGHT + 17}>
              {strip.name}
            </text>
            <rect
              className={strip.tone}
              x={left}
              y={row * HEIGHT + 5}
              width={Math.max(3, right - left)}
              height={HEIGHT - 8}
              rx={3}
            />
          </g>
        );
      })}
      <line className="today" x1={across(at(today))} x2={across(at(today))} y1={0} y2={tall} />
    </svg>
  );
}

/** Whether a stretch lies behind, around or before a day. */
export function toneOf(from: string, to: string | null, today: string): Strip["tone"] {
  if (from > today) return "future";
  return to !== null && to <= today ? "past" : "now";
}
