/** One price of a draft: what is typed, what the customer would pay, what is in force, and what is odd of it. */
import { useId } from "react";
import { amountOf, type Cells, nameOf, type PriceName } from "../../shared/circulars/cells";
import { count, dong } from "../../shared/money";
import { useWords } from "../../words/index";
import { type Draft, feeOf, type Held, heldBy, type InForce, withFee } from "./in-force";

interface Props {
  readonly cell: PriceName;
  readonly label: string;
  readonly cells: Cells;
  readonly inForce: InForce;
  readonly findings: Draft["findings"];
  readonly refused: ReadonlyMap<string, string>;
  readonly readOnly: boolean;
  readonly onChange: (name: string, typed: string) => void;
}

export function PriceCell({ cell, label, cells, inForce, findings, refused, readOnly, onChange }: Props) {
  const words = useWords();
  const told = useId();
  const name = nameOf(cell);
  const typed = cells.prices[name] ?? "";
  const amount = amountOf(typed);
  const percent = feeOf(inForce, cells);
  const sum = withFee(amount?.value ?? null, percent);
  const held = heldBy(inForce, cell);
  const odd = findings.filter((each) => each.cell === name);
  const wrong = amount?.value === undefined && amount !== null ? words.drafts.unreadable : refused.get(name);
  return (
    <td className={typed ? "cell typed" : "cell"}>
      <input
        className="number"
        aria-label={[label, words.drafts.rooms(cell.extraRooms), words.timings[cell.timing], words.terms[cell.term]]
          .filter(Boolean)
          .join(", ")}
        aria-describedby={told}
        aria-invalid={Boolean(wrong)}
        inputMode="numeric"
        autoComplete="off"
        readOnly={readOnly}
        placeholder={pale(held)}
        value={typed}
        onChange={(event) => onChange(name, event.target.value)}
      />
      <div id={told} className="told">
        {amount?.value === null && <span>{words.drafts.withdrawn}</span>}
        {sum && percent !== null && <span>{words.drafts.fee(percent, dong(sum.fee), dong(sum.total))}</span>}
        {wrong && <span className="wrong">{wrong}</span>}
        {odd.map((each) => (
          <span key={each.kind} className="odd">
            {each.text.replace(`${name}: `, "")}
          </span>
        ))}
      </div>
    </td>
  );
}

/** The price in force, or both where they differ by kind of card. */
function pale(held: readonly Held[]): string {
  return held.map(({ price }) => (price === null ? "–" : count(price))).join(" / ");
}
