/** The life of one voucher, in the order of time. */
import type { ConsoleVoucherOperation } from "@giahan/client/trusted";
import type { Answer } from "../../shared/answer";
import { dong } from "../../shared/money";
import type { Words } from "../../words/index";

export type Voucher = NonNullable<Answer<typeof ConsoleVoucherOperation>["voucher"]>;

export interface LifeStep {
  readonly at: string;
  readonly text: string;
}

export function lifeOf({ batch, changes, renewal }: Voucher, words: Words): LifeStep[] {
  const { vouchers } = words;
  const steps: LifeStep[] = [
    { at: batch.issuedAt, text: `${vouchers.issuedAt} · ${batch.issuedBy}` },
    ...(batch.codedAt ? [{ at: batch.codedAt, text: vouchers.coded }] : []),
    ...changes.map((each) => ({
      at: each.at,
      text: `${vouchers.changeKinds[each.change] ?? each.change} ${each.firstSerial} – ${each.lastSerial} · ${each.by} · ${each.reason}`,
    })),
    ...(renewal
      ? [{ at: renewal.requestedAt, text: `${vouchers.spent} ${renewal.card.number} · ${dong(renewal.total)}` }]
      : []),
  ];
  return steps.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
