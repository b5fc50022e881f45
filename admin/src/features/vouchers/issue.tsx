/** Issuing a batch: what each voucher stands for and how many; the codes are shown once, or a second person is asked. */
import {
  ConsoleIssueVouchersOperation,
  ConsoleSignInCheckOperation,
  type IssueVouchersInput,
} from "@giahan/client/trusted";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { asking, giahan, queries } from "../../app/client";
import { sentence } from "../../app/failure";
import { Propose } from "../../app/propose";
import { Change } from "../../shared/change";
import { readDay } from "../../shared/days";
import { count } from "../../shared/money";
import { Field } from "../../ui/field";
import { useWords } from "../../words/index";
import { Codes, type Issued } from "./codes";

const MOST = 1000;

export function Issue({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const [said, setSaid] = useState({ package: "DTH_OTT TRON_VEN", term: "P1M", rooms: "0", count: "100", until: "" });
  const [issued, setIssued] = useState<Issued | null>(null);
  const packages = useQuery(asking(ConsoleSignInCheckOperation, {})).data?.packages ?? [];
  const [productLine = "", code = ""] = said.package.split(" ");
  const name = packages.find((each) => each.code === code && each.productLine === productLine)?.name ?? code;
  const input = {
    productLine,
    package: code,
    extraRooms: Number(said.rooms),
    term: said.term,
    count: Number(said.count),
    validUntil: readDay(said.until) ?? said.until,
  } as Omit<IssueVouchersInput, "idempotencyKey">;
  const say = (field: keyof typeof said) => (event: { target: { value: string } }) =>
    setSaid({ ...said, [field]: event.target.value });
  return (
    <Change
      title={words.vouchers.issue}
      preview={
        <div className="stack">
          <div className="grid">
            <Field label={words.lists.package}>
              {(attributes) => (
                <select {...attributes} value={said.package} onChange={say("package")}>
                  {packages.map((each) => (
                    <option key={each.id} value={`${each.productLine} ${each.code}`}>
                      {`${each.name} (${each.productLine})`}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field label={words.lists.term}>
              {(attributes) => (
                <select {...attributes} value={said.term} onChange={say("term")}>
                  {Object.entries(words.terms).map(([term, text]) => (
                    <option key={term} value={term}>
                      {text}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field label={words.card.extraRooms}>
              {(attributes) => (
                <input {...attributes} type="number" min={0} value={said.rooms} onChange={say("rooms")} />
              )}
            </Field>
            <Field label={words.vouchers.count}>
              {(attributes) => (
                <input {...attributes} type="number" min={1} max={MOST} value={said.count} onChange={say("count")} />
              )}
            </Field>
            <Field label={words.vouchers.validUntil}>
              {(attributes) => (
                <input {...attributes} value={said.until} placeholder={words.common.dayForm} onChange={say("until")} />
              )}
            </Field>
          </div>
          <p>
            {words.vouchers.issuePreview(
              count(input.count),
              `${name}, ${words.terms[said.term] ?? said.term}`,
              said.until || words.common.dayForm,
            )}
          </p>
        </div>
      }
      done={words.common.done}
      withReason={false}
      explain={(error) => sentence(error, words)}
      onClose={onClose}
      onDone={() => void queries.invalidateQueries({ queryKey: ["ConsoleVoucherBatches"] })}
      inTwos={(_, reason) => <Propose operation="issueVouchers" input={input} reason={reason} />}
      shown={<Codes of={issued} />}
      send={async (idempotencyKey) => {
        const sent = { ...input, idempotencyKey };
        const told = (await giahan.request(ConsoleIssueVouchersOperation, { input: sent })).issueVouchers;
        if (told?.batch) setIssued(told);
        return told && { refusals: told.refusals, replayed: told.replayed };
      }}
    />
  );
}
