"""The enumerations of renewals, auto-renewals and sweeps, given to GraphQL with what they mean."""

from api.graphql.types.show_enum import show_enum
from domain.auto_renewals.auto_renewal import AutoRenewalStatus
from domain.renewals.quote import QuoteFigure
from domain.renewals.refund_request import RefundRequestStatus
from domain.renewals.renewal import ActivationStatus, AttemptKind, RenewalStatus
from domain.sweeps.sweep import SweepKind

show_enum(
    RenewalStatus,
    "Where a renewal stands. What was refused is no renewal: it is a RefusedAttempt.",
    PENDING_PAYMENT="Asked for, and not known to be paid: nothing is delivered yet.",
    SUCCEEDED="Paid, and its period stands in the card's log.",
    ABANDONED="Never paid: declined, or left by the customer.",
    REFUND_DUE="Paid and not delivered: the television company rejected it, and the money is owed back (K-REFUND).",
    REFUNDED="The money was given back, and its period left the card's log; it counts towards no limit.",
)
show_enum(
    AttemptKind,
    "What was asked for in vain.",
    RENEWAL="A renewal, by hand or by a sweep.",
    AUTO_RENEWAL="To be registered for auto-renewal.",
    AUTO_RENEWAL_CONFIRMATION="To confirm a registration.",
    ADVANCE="Minutes, messages or data ahead of a top-up (S-REQUEST).",
    ADVANCE_CONFIRMATION="To confirm an advance.",
)
show_enum(
    ActivationStatus,
    "Where the command stands that tells the television company what a card is entitled to.",
    QUEUED="Waits to be sent, or to be sent again.",
    SENT="Sent, and not acknowledged yet; it is repeated until it is.",
    ACKNOWLEDGED="Taken by the television company: the card shows what was bought.",
    REJECTED="The television company will not serve this card; the money is due back (K-REFUND).",
)
show_enum(
    RefundRequestStatus,
    "How far a request for a refund has come.",
    OPEN="Nobody has answered it yet.",
    REFUNDED="The renewal was given back, by this request or however else that was brought about.",
    DECLINED="Declined with a reason; another request may be made.",
)
show_enum(
    QuoteFigure,
    "The figures of a quote that rest on something.",
    PRICE="The price of the package (K-PRICE).",
    TIMING="Which price holds, where it differs before and after expiry (K-TIMING).",
    FEE="The service fee, and the percentage that it comes from (K-FEE).",
    EXPIRY="The new expiry day (K-STACK, K-FROM, K-MONTHS).",
)
show_enum(
    AutoRenewalStatus,
    "Where a registration stands; only an active one occupies its card (K-AUTO-ONE).",
    AWAITING_CONFIRMATION="Asked for over USSD; the SMS `KPLUS` to 9029 completes it, until `confirmUntil`.",
    ACTIVE="The card is charged on its expiry day.",
    CANCELLED="Ended by whoever registered it, or by staff.",
)
show_enum(
    SweepKind,
    "What a day's run does with the cards that are due, or with enrolments in promotions.",
    REMIND="Tells the payers of cards that expire soon, on the next day by default, what is to come (K-AUTO-REMIND).",
    CHARGE="Renews the registered cards that expire on the day, from 07:00 by default (K-AUTO-CHARGE).",
    PROMOTION_NOTIFY="Tells postpaid subscribers what will be renewed, between 09:00 and 20:00 (P-NOTICE).",
    PROMOTION_WELCOME="Tells those renewed what they now have, in the first five days (P-WELCOME).",
    PROMOTION_RENEW="Renews the promotion packages whose renewal day it is (P-WHEN).",
    PROMOTION_CLOSE="Bills the cycles that are over on a day on which cycles begin (P-FEE).",
)
