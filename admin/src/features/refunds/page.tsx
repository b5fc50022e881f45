/** The queue of refunds: what was asked for, by whom and why; refunded or declined with a reason. */
import { DeclineRefundOperation, RefundOperation, RefundRequestsOperation } from "@giahan/client/trusted";
import { useState } from "react";
import { giahan, queries } from "../../app/client";
import { sentence } from "../../app/failure";
import { ListPage } from "../../app/lists/list-page";
import { Propose } from "../../app/propose";
import { useSession } from "../../app/signing-in/session";
import type { Answer } from "../../shared/answer";
import { Change } from "../../shared/change";
import { instant } from "../../shared/days";
import { Status } from "../../shared/labels";
import { dong } from "../../shared/money";
import { useWords } from "../../words/index";

type Request = Answer<typeof RefundRequestsOperation>["refundRequests"]["edges"][number]["node"];
const STATUSES = ["OPEN", "REFUNDED", "DECLINED"] as const;

export function Page() {
  const words = useWords();
  const may = useSession()?.scopes.has("refunds:write") ?? false;
  const [open, setOpen] = useState<{ what: "refund" | "decline"; request: Request } | null>(null);
  return (
    <>
      <ListPage
        title={words.refunds.title}
        operation={RefundRequestsOperation}
        pick={(data) => data.refundRequests}
        rowKey={(row) => row.id}
        filters={[
          {
            name: "status",
            label: words.common.status,
            kind: "choice",
            choices: STATUSES.map((each) => [each, words.statuses[each] ?? each]),
          },
          { name: "payerMsisdn", label: words.lists.payer },
          { name: "cardNumber", label: words.lists.card },
          { name: "requestedBy", label: words.lists.requestedBy },
          { name: "minimum", label: words.lending.minimum, kind: "number" },
          { name: "from", label: words.common.from, kind: "day" },
          { name: "until", label: words.common.until, kind: "day" },
        ]}
        columns={[
          {
            key: "at",
            name: words.common.when,
            show: (row) => instant(row.requestedAt),
            cell: (row) => row.requestedAt,
          },
          { key: "by", name: words.lists.requestedBy, show: (row) => row.requestedBy, cell: (row) => row.requestedBy },
          { key: "reason", name: words.common.reason, show: (row) => row.reason, cell: (row) => row.reason },
          {
            key: "total",
            name: words.common.amount,
            number: true,
            show: (row) => dong(row.renewal.total),
            cell: (row) => row.renewal.total,
          },
          {
            key: "status",
            name: words.common.status,
            show: (row) => <Status of={row.status} />,
            cell: (row) => row.status,
          },
          {
            key: "do",
            name: words.lists.operation,
            show: (row) =>
              row.status === "OPEN" ? (
                <span className="row">
                  <button
                    type="button"
                    className="button"
                    disabled={!may}
                    title={may ? undefined : words.frame.notAllowed("refunds:write")}
                    onClick={() => setOpen({ what: "refund", request: row })}
                  >
                    {words.refunds.refund}
                  </button>
                  <button
                    type="button"
                    className="button"
                    disabled={!may}
                    onClick={() => setOpen({ what: "decline", request: row })}
                  >
                    {words.refunds.decline}
                  </button>
                </span>
              ) : (
                (row.declineReason ?? "–")
              ),
          },
        ]}
      />
      {open && <Decision {...open} onClose={() => setOpen(null)} />}
    </>
  );
}

function Decision({ what, request, onClose }: { what: "refund" | "decline"; request: Request; onClose: () => void }) {
  const words = useWords();
  const refunding = what === "refund";
  return (
    <Change
      title={`${refunding ? words.refunds.refund : words.refunds.decline} · ${dong(request.renewal.total)}`}
      preview={
        <>
          {refunding && <p>{words.refunds.preview(dong(request.renewal.total), "–")}</p>}
          <p className="quoted">{request.reason}</p>
        </>
      }
      done={refunding ? words.refunds.outcome : words.refunds.declined}
      withReason
      explain={(error) => sentence(error, words)}
      onClose={onClose}
      onDone={() => void queries.invalidateQueries({ queryKey: ["RefundRequests"] })}
      inTwos={(_, reason) => (
        <Propose operation="refundRenewal" input={{ renewalId: request.renewal.id, reason }} reason={reason} />
      )}
      send={async (key, reason) =>
        refunding
          ? (
              await giahan.request(RefundOperation, {
                input: { idempotencyKey: key, renewalId: request.renewal.id, reason },
              })
            ).refundRenewal
          : (
              await giahan.request(DeclineRefundOperation, {
                input: { idempotencyKey: key, requestId: request.id, reason },
              })
            ).declineRefundRequest
      }
    />
  );
}
