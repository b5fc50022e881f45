/** Closing a day by hand, where the worker has not: once, and for good. */
import { ConsoleCloseDayOperation } from "@giahan/client/trusted";
import { useState } from "react";
import { giahan, queries } from "../../app/client";
import { sentence } from "../../app/failure";
import { Change } from "../../shared/change";
import { readDay } from "../../shared/days";
import { Field } from "../../ui/field";
import { useWords } from "../../words/index";

export function Close({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const [which, setWhich] = useState("");
  const read = readDay(which);
  return (
    <Change
      title={words.books.close}
      preview={
        <div className="stack">
          <Field label={words.books.which} wrong={which !== "" && read === null ? words.common.badDay : undefined}>
            {(attributes) => (
              <input
                {...attributes}
                value={which}
                placeholder={words.common.dayForm}
                onChange={(event) => setWhich(event.target.value)}
              />
            )}
          </Field>
          <p>{words.books.closePreview(read ? which : words.common.dayForm)}</p>
        </div>
      }
      done={words.books.done}
      withReason={false}
      explain={(error) => sentence(error, words)}
      onClose={onClose}
      onDone={() => void queries.invalidateQueries({ queryKey: ["ConsoleClosedDays"] })}
      send={async () => {
        if (read === null) throw new Error(words.common.badDay);
        return (await giahan.request(ConsoleCloseDayOperation, { day: read })).closeDay;
      }}
    />
  );
}
