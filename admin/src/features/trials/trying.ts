/** Trying a draft: asked once, stopped by whoever asked; nothing is changed on the server either way. */
import { ScreenTrialOperation } from "@giahan/client/trusted";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { giahan } from "../../app/client";
import type { Answer } from "../../shared/answer";
import { asked } from "../../shared/circulars/cells";
import { readCells } from "../../shared/circulars/csv-cells";

export type Trial = Answer<typeof ScreenTrialOperation>["tryCircular"];

interface Which {
  readonly csv: string;
  readonly from: string;
  readonly until: string;
}

export function useTrial() {
  const control = useRef<AbortController | null>(null);
  const [stopped, setStopped] = useState(false);
  const tried = useMutation({
    mutationFn: async ({ csv, from, until }: Which) => {
      control.current = new AbortController();
      const { signal } = control.current;
      const input = { ...asked(readCells(csv).cells), from, until };
      return (await giahan.request(ScreenTrialOperation, { input }, { signal })).tryCircular;
    },
  });
  useEffect(() => () => control.current?.abort(), []);
  return {
    running: tried.isPending,
    stopped,
    told: tried.data,
    error: stopped ? null : tried.error,
    run(which: Which) {
      setStopped(false);
      tried.mutate(which);
    },
    stop() {
      setStopped(true);
      control.current?.abort();
    },
  };
}
