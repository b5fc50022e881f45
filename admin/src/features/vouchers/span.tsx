/** Putting a span of serials on sale, or taking it out of sale for good. */
import { ConsoleActivateVouchersOperation, ConsoleCancelVouchersOperation } from "@giahan/client/trusted";
import { useState } from "react";
import { giahan, queries } from "../../app/client";
import { sentence } from "../../app/failure";
import { Change } from "../../shared/change";
import { Field } from "../../ui/field";
import { useWords } from "../../words/index";

interface Props {
  readonly way: "activate" | "cancel";
  readonly batch: { readonly id: string; readonly firstSerial: string; readonly lastSerial: string };
  readonly onClose: () => void;
}

export function Span({ way, batch, onClose }: Props) {
  const words = useWords();
  const [first, setFirst] = useState("");
  const [last, setLast] = useState("");
  return (
    <Change
      title={`${words.vouchers[way]} · ${words.vouchers.batch(batch.firstSerial, batch.lastSerial)}`}
      preview={
        <div className="stack">
          <div className="grid">
            <Field label={words.vouchers.first}>
              {(attributes) => (
                <input {...attributes} value={first} onChange={(event) => setFirst(event.target.value)} />
              )}
            </Field>
            <Field label={words.vouchers.last}>
              {(attributes) => <input {...attributes} value={last} onChange={(event) => setLast(event.target.value)} />}
            </Field>
          </div>
          <p>{`${first || batch.firstSerial} – ${last || first || batch.lastSerial}`}</p>
          <p>{way === "activate" ? words.vouchers.activatePreview : words.vouchers.cancelPreview}</p>
        </div>
      }
      done={words.vouchers.spanDone}
      withReason
      explain={(error) => sentence(error, words)}
      onClose={onClose}
      onDone={() => void queries.invalidateQueries({ queryKey: ["ConsoleVoucherBatch"] })}
      send={async (idempotencyKey, reason) => {
        const input = {
          idempotencyKey,
          reason,
          batchId: batch.id,
          firstSerial: first.trim() || null,
          lastSerial: last.trim() || null,
        };
        return way === "activate"
          ? (await giahan.request(ConsoleActivateVouchersOperation, { input })).activateVouchers
          : (await giahan.request(ConsoleCancelVouchersOperation, { input })).cancelVouchers;
      }}
    />
  );
}
