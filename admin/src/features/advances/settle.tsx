/** Giving an advance back, or writing it off; above an amount another person is asked (G-TWO). */
import { ConsoleRefundAdvanceOperation, ConsoleWriteOffAdvanceOperation } from "@giahan/client/trusted";
import { giahan, queries } from "../../app/client";
import { sentence } from "../../app/failure";
import { Propose } from "../../app/propose";
import { Change } from "../../shared/change";
import { dong } from "../../shared/money";
import { useWords } from "../../words/index";

export type Way = "refund" | "writeOff";

interface Props {
  readonly way: Way;
  readonly loan: { readonly id: string; readonly price: number; readonly repaid: number };
  readonly onClose: () => void;
}

export function Settle({ way, loan, onClose }: Props) {
  const words = useWords();
  const { lending } = words;
  const left = loan.price - loan.repaid;
  return (
    <Change
      title={`${lending[way]} · ${dong(loan.price)}`}
      preview={
        <p>
          {way === "refund"
            ? lending.refundPreview(dong(loan.price), dong(loan.repaid))
            : lending.writeOffPreview(dong(left))}
        </p>
      }
      done={lending.done}
      withReason
      explain={(error) => sentence(error, words)}
      onClose={onClose}
      onDone={() => void queries.invalidateQueries({ queryKey: ["ScreenAdvance"] })}
      inTwos={(_, reason) => (
        <Propose
          operation={way === "refund" ? "refundAdvance" : "writeOffAdvance"}
          input={{ advanceId: loan.id, reason }}
          reason={reason}
        />
      )}
      send={async (idempotencyKey, reason) => {
        const input = { idempotencyKey, advanceId: loan.id, reason };
        return way === "refund"
          ? (await giahan.request(ConsoleRefundAdvanceOperation, { input })).refundAdvance
          : (await giahan.request(ConsoleWriteOffAdvanceOperation, { input })).writeOffAdvance;
      }}
    />
  );
}
