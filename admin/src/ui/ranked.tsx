/** Figures in the order of their size, each with a bar of its share of the largest, and a way to what it is made of. */
import type { ReactNode } from "react";
import { Meter } from "./parts";

export interface Rank {
  readonly key: string;
  readonly name: ReactNode;
  readonly value: number;
  readonly text: string;
}

export function Ranked({ ranks, empty }: { ranks: readonly Rank[]; empty: ReactNode }) {
  if (ranks.length === 0) return <p className="soft">{empty}</p>;
  const most = Math.max(...ranks.map((each) => each.value), 1);
  return (
    <ul className="ranked">
      {ranks.map((each) => (
        <li key={each.key}>
          <span>{each.name}</span>
          <Meter actual={each.value} limit={most} bad={false} label={each.text} />
          <span className="number">{each.text}</span>
        </li>
      ))}
    </ul>
  );
}
