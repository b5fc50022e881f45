/** English: advances of S-Plus, and the ledger. */
import type { lending as vi } from "../vi/lending";

export const lending: typeof vi = {
  lending: {
    loans: "Advances",
    loansLead: "Each advance, newest first; every bar of the exposure opens the advances that it is made of.",
    loan: "Advance",
    none: "No advance has this id.",
    overdueOnly: "Overdue",
    overdueSince: "Overdue since",
    granted: "Granted",
    confirmUntil: "To be confirmed by",
    left: "Still owed",
    unitPrice: "Unit price",
    bundles: {
      VOICE_ON_NET: "Calls, own network",
      VOICE_OFF_NET: "Calls, other networks",
      SMS_ON_NET: "Messages, own network",
      SMS_OFF_NET: "Messages, other networks",
      DATA: "Data",
    },
    ceiling: "Ceiling",
    by: "Divided by",
    ways: { overdue: "Overdue", bundle: "Bundle", ceiling: "Ceiling" },
    within: "Not overdue",
    recovery: "Recovered, by the week of the grant (% of what was advanced)",
    within1: "After 1 day",
    within7: "After 7 days",
    within30: "After 30 days",
    soFar: "So far",
    refund: "Refund the advance",
    writeOff: "Write off",
    refundPreview: (price, repaid) =>
      `The advance of ${price} will be undone: ${repaid} that was repaid goes back to the main balance, and what is left of the bundle is taken back. It cannot be reversed.`,
    writeOffPreview: (left) =>
      `${left} still owed will be booked as lost. Where the customer tops up later, it is still taken, and booked as recovered.`,
    done: "It is written down.",
    minimum: "From an amount of",
    template: "Template",
    requestId: "Request id",
  },
  runs: {
    cap: "Cap",
    most: "At most (empty: all)",
    capped: (many) => `The run will stand once ${many} were done; the others wait until the cap is lifted.`,
    uncapped: "The run will do all.",
    reckon: "Reckon",
    planLead: "Nothing is charged and nothing is sent by it. It takes a while where there are many cards.",
    examined: "Cards looked at",
    charged: "Will be charged",
  },
};
