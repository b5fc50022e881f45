/** Codes that were made just now: they stand in this part alone, are saved to a file, and go with it. */
import type { ConsoleIssueVouchersOperation } from "@giahan/client/trusted";
import { download } from "../../app/lists/csv";
import type { Answer } from "../../shared/answer";
import { count } from "../../shared/money";
import { useWords } from "../../words/index";

export type Issued = NonNullable<Answer<typeof ConsoleIssueVouchersOperation>["issueVouchers"]>;

export function Codes({ of }: { of: Issued | null }) {
  const words = useWords();
  if (!of) return null;
  if (of.vouchers.length === 0) return <p>{words.vouchers.again}</p>;
  const name = `${of.batch?.firstSerial ?? ""}-${of.batch?.lastSerial ?? ""}`;
  return (
    <div className="stack">
      <p>{words.vouchers.issued(count(of.vouchers.length))}</p>
      <button
        type="button"
        className="button first"
        onClick={() =>
          download(
            name,
            ["serial", "code"],
            of.vouchers.map((each) => [each.serial, each.code]),
          )
        }
      >
        {words.vouchers.download}
      </button>
    </div>
  );
}
