/** How far a trial has come: decided of expected, by whom it was asked for, and a way to stop it. */
import { Failure } from "../../app/failure";
import { day, instant } from "../../shared/days";
import { count } from "../../shared/money";
import { Badge, Note } from "../../ui/parts";
import { useWords } from "../../words/index";
import { isGoingOn, type Run, useCancelling } from "./trying";

export function Going({ run }: { run: Run }) {
  const words = useWords();
  const cancelling = useCancelling();
  const going = isGoingOn(run.state);
  return (
    <section className="card stack" role="status" aria-label={words.trials.title}>
      <div className="spread">
        <span className="row">
          <Badge tone={run.state === "DONE" ? "good" : going ? "brand" : "warn"}>
            {words.trials.states[run.state]}
          </Badge>
          {words.trials.span(day(run.from), day(run.until))}
          <span className="soft">
            {run.askedBy}, {instant(run.askedAt)}
          </span>
        </span>
        {going && (
          <button
            type="button"
            className="button"
            disabled={cancelling.isPending}
            onClick={() => cancelling.mutate(run.id)}
          >
            {words.trials.cancel}
          </button>
        )}
      </div>
      <progress aria-label={words.trials.attempts} max={Math.max(1, run.expected ?? 1)} value={run.decided} />
      <span className="soft">{words.trials.progress(count(run.decided), count(run.expected))}</span>
      {run.state === "CANCELLED" && <Note tone="warn">{words.trials.stopped}</Note>}
      {cancelling.error && <Failure error={cancelling.error} />}
    </section>
  );
}
