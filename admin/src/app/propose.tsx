/** Asking for a second person: the very input that was refused to one alone, with a reason, under a key of its own (G-TWO). */
import { ConsoleProposeOperation, newIdempotencyKey } from "@giahan/client/trusted";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Field } from "../ui/field";
import { Note } from "../ui/parts";
import { useWords } from "../words/index";
import { giahan, queries } from "./client";
import { sentence } from "./failure";

interface Props {
  readonly operation: string;
  readonly input: object;
  readonly reason: string;
}

export function Propose({ operation, input, reason }: Props) {
  const words = useWords();
  const [idempotencyKey, setKey] = useState(newIdempotencyKey);
  const [why, setWhy] = useState(reason);
  const sent = useMutation({
    mutationFn: async () =>
      (await giahan.request(ConsoleProposeOperation, { input: { idempotencyKey, operation, input, reason: why } }))
        .propose,
    onSuccess: (told) => {
      if (told?.refusals.length) setKey(newIdempotencyKey());
      void queries.invalidateQueries({ queryKey: ["ConsoleProposals"] });
    },
  });
  if (sent.data?.refusals.length === 0)
    return (
      <Note tone="good" role="status">
        {words.propose.sent}
      </Note>
    );
  return (
    <div className="stack">
      <p>{words.propose.needed}</p>
      <Field label={words.common.reason}>
        {(attributes) => (
          <textarea {...attributes} rows={2} value={why} onChange={(event) => setWhy(event.target.value)} />
        )}
      </Field>
      {sent.data?.refusals.map((each) => (
        <Note key={each.message} tone="bad" role="alert">
          {each.message}
        </Note>
      ))}
      {sent.error && (
        <Note tone="bad" role="alert">
          {sentence(sent.error, words)}
        </Note>
      )}
      <button
        type="button"
        className="button first"
        disabled={sent.isPending || !why.trim()}
        onClick={() => sent.mutate()}
      >
        {words.propose.ask}
      </button>
    </div>
  );
}
