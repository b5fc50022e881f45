/** Confirmations by e-mail, by where they stand; what was given up can be sent again, to another address where need be. */
import { ConsoleMailsOperation, ConsoleSendMailAgainOperation } from "@giahan/client/trusted";
import { useState } from "react";
import { giahan, queries } from "../../app/client";
import { sentence } from "../../app/failure";
import { ListPage } from "../../app/lists/list-page";
import { useSession } from "../../app/signing-in/session";
import type { Answer } from "../../shared/answer";
import { Change } from "../../shared/change";
import { instant } from "../../shared/days";
import { count } from "../../shared/money";
import { Field } from "../../ui/field";
import { Badge } from "../../ui/parts";
import { useWords } from "../../words/index";
import { Payments } from "./frame";

type Mail = Answer<typeof ConsoleMailsOperation>["mails"]["edges"][number]["node"];
const TONES = { QUEUED: "warn", SENT: "good", GIVEN_UP: "bad" } as const;
const STATES = ["QUEUED", "SENT", "GIVEN_UP"] as const;

export function Page() {
  const words = useWords();
  const may = useSession()?.scopes.has("payments:settle") ?? false;
  const [open, setOpen] = useState<Mail | null>(null);
  return (
    <Payments>
      <ListPage
        heading="h2"
        title={words.online.tabs.mails}
        operation={ConsoleMailsOperation}
        pick={(data) => data.mails}
        rowKey={(row) => row.id}
        filters={[
          {
            name: "state",
            label: words.lists.state,
            kind: "choice",
            choices: STATES.map((each) => [each, words.online.mailStates[each] ?? each]),
          },
        ]}
        columns={[
          { key: "at", name: words.common.when, show: (row) => instant(row.queuedAt), cell: (row) => row.queuedAt },
          { key: "to", name: words.lists.to, show: (row) => row.to, cell: (row) => row.to },
          {
            key: "state",
            name: words.lists.state,
            show: (row) => <Badge tone={TONES[row.state]}>{words.online.mailStates[row.state] ?? row.state}</Badge>,
            cell: (row) => row.state,
          },
          {
            key: "attempts",
            name: words.lists.attempts,
            number: true,
            show: (row) => count(row.attempts),
            cell: (row) => row.attempts,
          },
          { key: "sent", name: words.lists.sentAt, show: (row) => instant(row.sentAt), cell: (row) => row.sentAt },
          { key: "trouble", name: words.online.trouble, show: (row) => row.trouble ?? "–", cell: (row) => row.trouble },
          {
            key: "do",
            name: words.lists.operation,
            show: (row) => (
              <button
                type="button"
                className="button"
                disabled={!may || row.state === "QUEUED"}
                title={may ? undefined : words.frame.notAllowed("payments:settle")}
                onClick={() => setOpen(row)}
              >
                {words.online.again}
              </button>
            ),
          },
        ]}
      />
      {open && <Again mail={open} onClose={() => setOpen(null)} />}
    </Payments>
  );
}

function Again({ mail, onClose }: { mail: Mail; onClose: () => void }) {
  const words = useWords();
  const [to, setTo] = useState(mail.to);
  return (
    <Change
      title={words.online.again}
      preview={
        <div className="stack">
          <Field label={words.online.againTo}>
            {(attributes) => (
              <input {...attributes} type="email" value={to} onChange={(event) => setTo(event.target.value)} />
            )}
          </Field>
          <p>{words.online.againPreview(to)}</p>
        </div>
      }
      done={words.online.againDone}
      withReason={false}
      explain={(error) => sentence(error, words)}
      onClose={onClose}
      onDone={() => void queries.invalidateQueries({ queryKey: ["ConsoleMails"] })}
      send={async (idempotencyKey) => {
        const input = { idempotencyKey, mailId: mail.id, email: to === mail.to ? null : to };
        return (await giahan.request(ConsoleSendMailAgainOperation, { input })).sendMailAgain;
      }}
    />
  );
}
