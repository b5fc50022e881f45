/** How many a run takes at most, from now on; empty for all. */
import { ConsoleCapSweepOperation, type ConsoleSweepsOperation } from "@giahan/client/trusted";
import { useState } from "react";
import { giahan, queries } from "../../app/client";
import { sentence } from "../../app/failure";
import type { Answer } from "../../shared/answer";
import { Change } from "../../shared/change";
import { day } from "../../shared/days";
import { count } from "../../shared/money";
import { Field } from "../../ui/field";
import { useWords } from "../../words/index";

type Sweep = Answer<typeof ConsoleSweepsOperation>["sweeps"][number];

export function Cap({ sweep, onClose }: { sweep: Sweep; onClose: () => void }) {
  const words = useWords();
  const [most, setMost] = useState(sweep.most === null || sweep.most === undefined ? "" : String(sweep.most));
  const digits = most.replace(/\D/g, "");
  return (
    <Change
      title={`${words.runs.cap} · ${words.sweeps.kinds[sweep.kind] ?? sweep.kind} · ${day(sweep.on)}`}
      preview={
        <div className="stack">
          <Field label={words.runs.most}>
            {(attributes) => (
              <input
                {...attributes}
                inputMode="numeric"
                value={most}
                onChange={(event) => setMost(event.target.value)}
              />
            )}
          </Field>
          <p>{digits ? words.runs.capped(count(Number(digits))) : words.runs.uncapped}</p>
          <p>{`${words.sweeps.remaining}: ${count(sweep.remaining)}`}</p>
        </div>
      }
      done={words.common.done}
      withReason={false}
      explain={(error) => sentence(error, words)}
      onClose={onClose}
      onDone={() => void queries.invalidateQueries({ queryKey: ["ConsoleSweeps"] })}
      send={async () => {
        const { kind, on } = sweep;
        const cap = digits ? Number(digits) : null;
        return (await giahan.request(ConsoleCapSweepOperation, { kind, on, most: cap })).capSweep;
      }}
    />
  );
}
