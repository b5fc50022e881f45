/** One rule: pass, fail or not asked, as a bar of what was compared, with what it rests on. */
import type { ConsoleExaminationOperation } from "@giahan/client/trusted";
import type { Answer } from "../../shared/answer";
import { day } from "../../shared/days";
import { Rule } from "../../shared/labels";
import { figure } from "../../shared/money";
import { RestsOn } from "../../shared/rests-on";
import { Badge, Meter } from "../../ui/parts";
import { useWords } from "../../words/index";

type Examined = Answer<typeof ConsoleExaminationOperation>["examination"]["rules"][number];

const TONES = { PASS: "good", FAIL: "bad", NOT_ASKED: "" } as const;

export function Outcome({ outcome }: { outcome: Examined }) {
  const words = useWords();
  const { actual, limit, unit } = outcome;
  const compared = actual !== null && limit !== null && actual !== undefined && limit !== undefined;
  const text = compared ? words.why.compared(figure(actual, unit), figure(limit, unit)) : figure(actual, unit);
  return (
    <article className="stack">
      <div className="spread">
        <span className="row">
          <Badge tone={TONES[outcome.result]}>{words.why.result[outcome.result]}</Badge> <Rule of={outcome.rule} />
        </span>
        {outcome.clearsOn && <span className="soft">{words.why.clears(day(outcome.clearsOn))}</span>}
      </div>
      <p>{outcome.result === "NOT_ASKED" ? (outcome.whyNotAsked ?? outcome.staffText) : outcome.staffText}</p>
      {compared && Number(limit) > 0 && (
        <Meter actual={Number(actual)} limit={Number(limit)} bad={outcome.result === "FAIL"} label={text} />
      )}
      {(actual ?? null) !== null && (
        <p className="soft">
          {text}
          {outcome.asOf && ` (${words.why.asOf(day(outcome.asOf))})`}
        </p>
      )}
      {outcome.result === "FAIL" && outcome.customerText && (
        <details>
          <summary>{words.why.sms}</summary>
          <p className="quoted">{outcome.customerText}</p>
        </details>
      )}
      <RestsOn citation={outcome.citation} />
    </article>
  );
}
