/** The circular that a draft rests on, and the days on which it is to apply. */

import { dayTyped } from "../../shared/circulars/cells";
import { Field } from "../../ui/field";
import { useWords } from "../../words/index";
import type { Head } from "./writing";

const FIELDS = ["code", "titleVi", "titleEn", "issuedBy", "issuedOn", "url", "validFrom", "validTo"] as const;
const DAYS: ReadonlySet<keyof Head> = new Set(["issuedOn", "validFrom", "validTo"]);
const NEEDED: ReadonlySet<keyof Head> = new Set(["code", "titleVi", "validFrom"]);

interface Props {
  readonly head: Head;
  readonly readOnly: boolean;
  readonly wrong: (field: string) => string | undefined;
  readonly onChange: (head: Head) => void;
}

export function HeadForm({ head, readOnly, wrong, onChange }: Props) {
  const words = useWords();
  return (
    <div className="card heads">
      {FIELDS.map((name) => {
        const noDay = DAYS.has(name) && dayTyped(head[name]) === undefined;
        return (
          <Field key={name} label={words.drafts[name]} wrong={noDay ? words.common.badDay : wrong(name)}>
            {(attributes) => (
              <input
                {...attributes}
                required={NEEDED.has(name)}
                readOnly={readOnly}
                autoComplete="off"
                placeholder={DAYS.has(name) ? words.common.dayForm : undefined}
                value={head[name]}
                onChange={(event) => onChange({ ...head, [name]: event.target.value })}
              />
            )}
          </Field>
        );
      })}
    </div>
  );
}
