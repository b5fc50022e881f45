/** A dialogue as the customer saw it, screen by screen: nothing is dialled, nothing is done again. */
import { useState } from "react";
import { instant } from "../../shared/days";
import { phone } from "../../shared/numbers";
import { Dialog } from "../../ui/dialog";
import { useWords } from "../../words/index";
import type { Session } from "./recorded";

export function Replay({ session, onClose }: { session: Session; onClose: () => void }) {
  const words = useWords();
  const [at, setAt] = useState(0);
  const last = session.steps.length - 1;
  const step = session.steps[Math.min(at, last)];
  if (!step) return null;
  return (
    <Dialog open onClose={onClose} title={words.replay.title(session.serviceCode, phone(session.msisdn))}>
      <p className="row">
        {words.replay.of(step.number, session.steps[last]?.number ?? 0)}
        <span className="soft">{instant(step.at)}</span>
      </p>
      <p>
        {words.replay.pressed} <kbd>{step.key || session.serviceCode}</kbd>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long screen is scrolled by keyboard */}
      <pre className="glass" role="status" tabIndex={0} aria-label={words.telephone.screen}>
        {step.screen}
      </pre>
      <p className="soft" lang="en" title={words.replay.reading}>
        {step.reading}
      </p>
      <div className="row">
        <button type="button" className="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {words.replay.before}
        </button>
        <button type="button" className="button first" disabled={at >= last} onClick={() => setAt(at + 1)}>
          {words.replay.after}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words.common.close}
        </button>
      </div>
    </Dialog>
  );
}
