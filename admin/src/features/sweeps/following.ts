/** A day's runs followed while they go on: the server tells when one has changed; where it cannot be heard, it is asked. */
import { ConsoleSweepProgressOperation, ConsoleSweepsOperation } from "@giahan/client/trusted";
import { useEffect, useRef } from "react";
import { giahan, queries } from "../../app/client";
import { useSession } from "../../app/signing-in/session";
import type { Answer } from "../../shared/answer";

type Sweep = Answer<typeof ConsoleSweepsOperation>["sweeps"][number];
type Kind = Sweep["kind"];

/** The runs that may change by themselves: begun or halted, and not over. */
export function goingOn(sweeps: readonly Pick<Sweep, "kind" | "startedAt" | "pausedAt" | "finishedAt">[]): Kind[] {
  return sweeps.filter((each) => (each.startedAt || each.pausedAt) && !each.finishedAt).map((each) => each.kind);
}

/** Follow them while somebody looks; told where they cannot be followed, and have to be asked for. */
export function useFollowing(sweeps: readonly Sweep[] | undefined, on: string | undefined, onLost: () => void): void {
  const kinds = goingOn(sweeps ?? []).join(" ");
  const here = useSession()?.ended === false;
  const lost = useRef(onLost);
  useEffect(() => {
    if (!kinds || !on || !here) return;
    const over = new AbortController();
    async function follow(kind: Kind, day: string): Promise<void> {
      try {
        for await (const _ of giahan.follow(ConsoleSweepProgressOperation, { kind, on: day }, { signal: over.signal }))
          await queries.invalidateQueries({ queryKey: [ConsoleSweepsOperation.name] });
      } catch {
        if (!over.signal.aborted) lost.current();
      }
    }
    for (const kind of kinds.split(" ")) void follow(kind as Kind, on);
    return () => over.abort();
  }, [kinds, on, here]);
}
