/** Batches of vouchers, newest first, and the way to issue one. */
import { ConsoleVoucherBatchesOperation } from "@giahan/client/trusted";
import { useState } from "react";
import { ListPage } from "../../app/lists/list-page";
import { useSession } from "../../app/signing-in/session";
import { day, instant } from "../../shared/days";
import { count } from "../../shared/money";
import { useWords } from "../../words/index";
import { ApprovedBatches } from "./approved";
import { Vouchers } from "./frame";
import { Issue } from "./issue";
import { Batch } from "./places";

export function Page() {
  const words = useWords();
  const may = useSession()?.scopes.has("vouchers:write") ?? false;
  const [open, setOpen] = useState(false);
  return (
    <Vouchers>
      <ApprovedBatches />
      <ListPage
        heading="h2"
        title={words.vouchers.tabs.batches}
        operation={ConsoleVoucherBatchesOperation}
        pick={(data) => data.voucherBatches}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "span",
            name: words.vouchers.span,
            show: (row) => <Batch id={row.id}>{`${row.firstSerial} – ${row.lastSerial}`}</Batch>,
            cell: (row) => `${row.firstSerial}–${row.lastSerial}`,
          },
          {
            key: "package",
            name: words.lists.package,
            show: (row) => `${row.package.name}, ${words.terms[row.term] ?? row.term}`,
            cell: (row) => row.package.code,
          },
          {
            key: "count",
            name: words.vouchers.count,
            number: true,
            show: (row) => count(row.count),
            cell: (row) => row.count,
          },
          {
            key: "valid",
            name: words.vouchers.validUntil,
            show: (row) => day(row.validUntil),
            cell: (row) => row.validUntil,
          },
          {
            key: "issued",
            name: words.vouchers.issuedAt,
            show: (row) => instant(row.issuedAt),
            cell: (row) => row.issuedAt,
          },
          { key: "by", name: words.vouchers.issuedBy, show: (row) => row.issuedBy, cell: (row) => row.issuedBy },
          {
            key: "coded",
            name: words.vouchers.coded,
            show: (row) => instant(row.codedAt),
            cell: (row) => row.codedAt,
          },
        ]}
      >
        <div className="row">
          <button
            type="button"
            className="button first"
            disabled={!may}
            title={may ? undefined : words.frame.notAllowed("vouchers:write")}
            onClick={() => setOpen(true)}
          >
            {words.vouchers.issue}
          </button>
        </div>
      </ListPage>
      {open && <Issue onClose={() => setOpen(false)} />}
    </Vouchers>
  );
}
