/** Trying a draft in the background: begun under one key, followed while it goes on, cancelled; nothing else is changed. */
import {
  ConsoleCancelTrialOperation,
  ConsoleStartTrialOperation,
  ConsoleTrialRunsOperation,
  newIdempotencyKey,
  ScreenTrialRunOperation,
} from "@giahan/client/trusted";
import { useMutation, useQuery } from "@tanstack/react-query";
import { asking, giahan, queries } from "../../app/client";
import type { Answer } from "../../shared/answer";
import { asked } from "../../shared/circulars/cells";
import { readCells } from "../../shared/circulars/csv-cells";

export type Run = Extract<NonNullable<Answer<typeof ScreenTrialRunOperation>["node"]>, { __typename: "TrialRun" }>;
export type Trial = Run["trial"];

interface Which {
  readonly key: string;
  readonly csv: string;
  readonly from: string;
  readonly until: string;
}

const EVERY = 1_000;

/** Whether a trial goes on. */
export function isGoingOn(state: string | undefined): boolean {
  return state === "WAITING" || state === "RUNNING";
}

/** Begin a trial; what is sent again is sent under the key of before. */
export function useStarting(onStarted: (id: string, from: string, until: string) => void) {
  const started = useMutation({
    mutationFn: async ({ key, csv, from, until }: Which) => {
      const input = { idempotencyKey: key, ...asked(readCells(csv).cells), from, until };
      return (await giahan.request(ConsoleStartTrialOperation, { input })).startTrial;
    },
    onSuccess: (told, { from, until }) => {
      void queries.invalidateQueries({ queryKey: [ConsoleTrialRunsOperation.name] });
      if (told?.run) onStarted(told.run.id, from, until);
    },
  });
  return {
    ...started,
    refusals: started.data?.refusals ?? [],
    start: (which: Omit<Which, "key">) => started.mutate({ key: newIdempotencyKey(), ...which }),
    again: () => started.variables && started.mutate(started.variables),
  };
}

/** Follow a trial until it is over. */
export function useRun(id: string | undefined) {
  const found = useQuery({
    ...asking(ScreenTrialRunOperation, { id: id ?? "" }),
    enabled: id !== undefined,
    refetchInterval: (query) => {
      const node = query.state.data?.node;
      return node?.__typename === "TrialRun" && isGoingOn(node.state) ? EVERY : false;
    },
  });
  const node = found.data?.node;
  return { run: node?.__typename === "TrialRun" ? node : null, error: found.error };
}

/** Cancel a trial; what was counted stays. */
export function useCancelling() {
  return useMutation({
    mutationFn: async (trialId: string) => {
      const input = { idempotencyKey: newIdempotencyKey(), trialId };
      return (await giahan.request(ConsoleCancelTrialOperation, { input })).cancelTrial;
    },
    onSuccess: async () => {
      for (const { name } of [ScreenTrialRunOperation, ConsoleTrialRunsOperation])
        await queries.invalidateQueries({ queryKey: [name] });
    },
  });
}
