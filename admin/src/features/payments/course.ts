/** The course of a payment, as one list in the order of time: what we did, what gateways said, what became of it. */
import type { ConsoleCardPaymentOperation } from "@giahan/client/trusted";
import type { Answer } from "../../shared/answer";
import { day } from "../../shared/days";
import { dong } from "../../shared/money";
import type { Words } from "../../words/index";

export type Course = NonNullable<Answer<typeof ConsoleCardPaymentOperation>["cardPayment"]>;
export type Heard = Course["messages"][number];

export interface Step {
  readonly at: string;
  readonly text: string;
  readonly heard?: Heard;
  readonly toCome?: boolean;
}

export function courseOf(course: Course, words: Words): Step[] {
  const { steps } = words.online;
  const { payment, messages, mails } = course;
  const { renewal } = payment;
  const said = { NOTICE: steps.notice, RETURN: steps.returned, ANSWER: steps.answer };
  const told: (Step | null)[] = [
    { at: payment.startedAt, text: steps.started(dong(payment.amount)) },
    payment.paidAt ? null : { at: payment.wayOpenUntil, text: steps.way },
    ...messages.map((heard) => ({ at: heard.message.receivedAt, text: said[heard.message.kind], heard })),
    payment.paidAt ? { at: payment.paidAt, text: steps.paid } : null,
    renewal.settledAt ? { at: renewal.settledAt, text: became(renewal, words) } : null,
    payment.parkedAt ? { at: payment.parkedAt, text: steps.parked } : null,
    payment.nextQueryAt ? { at: payment.nextQueryAt, text: steps.next, toCome: true } : null,
    ...mails.map((mail) =>
      mail.sentAt
        ? { at: mail.sentAt, text: steps.mailSent(mail.to) }
        : { at: mail.queuedAt, text: steps.mailQueued(mail.to) },
    ),
  ];
  const order = told.filter((step) => step !== null).map((step, place) => ({ step, place }));
  order.sort((one, other) => Date.parse(one.step.at) - Date.parse(other.step.at) || one.place - other.place);
  return order.map(({ step }) => step);
}

function became(renewal: Course["payment"]["renewal"], { online: { steps } }: Words): string {
  switch (renewal.status) {
    case "REFUND_DUE":
      return steps.owed;
    case "REFUNDED":
      return steps.refunded;
    case "ABANDONED":
      return steps.abandoned;
    default:
      return steps.delivered(day(renewal.expiresOnAfter));
  }
}
