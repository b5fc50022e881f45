/** The policies that a draft brings: each with what is in force, what is typed, and what is odd of it. */

import { type Cells, isWithdrawn } from "../../shared/circulars/cells";
import { useWords } from "../../words/index";
import type { Draft, InForce } from "./in-force";

interface Props {
  readonly cells: Cells;
  readonly inForce: InForce;
  readonly findings: Draft["findings"];
  readonly refused: ReadonlyMap<string, string>;
  readonly readOnly: boolean;
  readonly onChange: (name: string, typed: string) => void;
}

export function PolicyGrid({ cells, inForce, findings, refused, readOnly, onChange }: Props) {
  const words = useWords();
  const names = [...new Set([...inForce.policies.keys(), ...Object.keys(cells.policies)])];
  return (
    <div className="stack">
      <p className="soft">{words.drafts.policyLead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section className="scroll" aria-label={words.drafts.tabs.policies} tabIndex={0}>
        <table className="cells">
          <caption className="hidden">{words.drafts.tabs.policies}</caption>
          <thead>
            <tr>
              <th scope="col">{words.lists.parameter}</th>
              <th scope="col" className="number">
                {words.drafts.before}
              </th>
              <th scope="col">{words.drafts.after}</th>
              <th scope="col">{words.drafts.findings}</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => {
              const typed = cells.policies[name] ?? "";
              return (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td className="number">{inForce.policies.get(name) ?? words.drafts.off}</td>
                  <td className={typed ? "cell typed" : "cell"}>
                    <input
                      aria-label={name}
                      aria-invalid={refused.has(name)}
                      autoComplete="off"
                      readOnly={readOnly}
                      value={typed}
                      onChange={(event) => onChange(name, event.target.value)}
                    />
                    {isWithdrawn(typed) && <span className="told">{words.drafts.off}</span>}
                  </td>
                  <td>
                    {refused.has(name) && <span className="wrong">{refused.get(name)}</span>}
                    {findings
                      .filter((each) => each.cell === name)
                      .map((each) => (
                        <span key={each.kind} className="odd">
                          {each.text.replace(`${name}: `, "")}
                        </span>
                      ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}
