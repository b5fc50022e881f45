/** A change of money or rights: said what will be so, confirmed, sent under one key, its outcome told, asked again where unknown. */
import { GiahanError, newIdempotencyKey } from "@giahan/client/trusted";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { Note } from "../ui/parts";
import { useWords } from "../words/index";

export interface Outcome {
  readonly refusals: readonly {
    readonly rule?: string;
    readonly field?: string | null;
    readonly message: string;
  }[];
  readonly replayed?: boolean;
}

interface Props {
  readonly title: string;
  readonly preview: ReactNode;
  readonly done: string;
  readonly withReason: boolean;
  readonly send: (key: string, reason: string) => Promise<Outcome | null | undefined>;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly explain: (error: unknown) => string;
  /** What is shown besides where it needs a second person (G-TWO): the way to ask for one. */
  readonly inTwos?: ((key: string, reason: string) => ReactNode) | undefined;
  /** What is shown once, with the outcome: a secret, say. */
  readonly shown?: ReactNode;
}

/** The key is made when the dialog opens: whatever is sent under it is one request. What is sent after a refusal is another. */
export function Change(props: Props) {
  const { title, preview, done, withReason, send, onDone, onClose, explain } = props;
  const words = useWords();
  const [key, setKey] = useState(newIdempotencyKey);
  const [reason, setReason] = useState("");
  const sent = useMutation({
    mutationFn: () => send(key, reason),
    onSuccess: (told) => {
      if (told?.refusals.length === 0) onDone();
      else if (told) setKey(newIdempotencyKey());
    },
  });
  const unknown = sent.error instanceof GiahanError && ["OUTCOME_UNKNOWN", "UNREACHABLE"].includes(sent.error.code);
  const finished = sent.data?.refusals.length === 0;
  function close() {
    if (!unknown || confirm(words.common.again_unknown)) onClose();
  }
  return (
    <Dialog open onClose={close} title={title}>
      {finished ? (
        <>
          <Note tone="good" role="status">
            {sent.data?.replayed ? words.common.replayed : done}
          </Note>
          {props.shown}
        </>
      ) : (
        <>
          <div>{preview}</div>
          {withReason && (
            <Field
              label={words.common.reason}
              wrong={sent.data?.refusals.find((each) => each.field === "reason")?.message}
            >
              {(attributes) => (
                <textarea {...attributes} rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
              )}
            </Field>
          )}
          {sent.data?.refusals.map((each) => (
            <Note key={each.message} tone="bad" role="alert">
              {each.message}
            </Note>
          ))}
          {sent.data?.refusals.some((each) => each.rule === "G_TWO") && props.inTwos?.(key, reason)}
          {sent.error && (
            <Note tone={unknown ? "warn" : "bad"} role="alert">
              {unknown ? words.common.again_unknown : explain(sent.error)}
            </Note>
          )}
        </>
      )}
      <div className="row">
        {!finished && (
          <button
            type="button"
            className="button first"
            disabled={sent.isPending || (withReason && !reason.trim())}
            onClick={() => sent.mutate()}
          >
            {unknown ? words.common.again : words.common.confirm}
          </button>
        )}
        <button type="button" className="button" onClick={close}>
          {finished ? words.common.close : words.common.cancel}
        </button>
      </div>
    </Dialog>
  );
}
