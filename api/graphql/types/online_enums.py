"""The enumerations of vouchers and online payments, given to GraphQL with what they mean."""

from api.graphql.types.show_enum import show_enum
from domain.online.guesses import GuessKind
from domain.online.mail import MailState
from domain.payments.message import MessageKind
from domain.payments.payment import PaymentOutcome
from domain.payments.reconciliation import DifferenceKind
from domain.vouchers.voucher import SpanChange, VoucherStatus

show_enum(
    PaymentOutcome,
    "How the gateway's answer was understood (O-OUTCOME).",
    PAID="The money was taken.",
    DECLINED="The bank or the gateway said no.",
    LEFT="The customer left without paying.",
    UNKNOWN="Nobody can tell yet: the gateway is asked again (O-PENDING).",
)
show_enum(
    VoucherStatus,
    "Where a voucher stands (O-VOUCHER-BATCH).",
    PRINTED="Issued, and not on sale yet.",
    ACTIVE="On sale or sold: its code buys what it stands for, once.",
    SPENT="Its code was spent on a renewal.",
    CANCELLED="Taken out of sale by staff; its code buys nothing.",
    EXPIRED="Past its last day, and not spent.",
)
show_enum(
    DifferenceKind,
    "How a gateway's own list and ours differ (O-RECONCILE).",
    name="ReconciliationKind",
    ONLY_OURS="We took the money, and the gateway's list does not have it.",
    ONLY_THEIRS="The gateway's list has it, and we did not take the money.",
    OTHER_AMOUNT="Both have it, at different amounts.",
    TWICE="The gateway's list has it more than once.",
)
show_enum(
    MessageKind,
    "How a message of a gateway came.",
    name="GatewayMessageKind",
    NOTICE="The gateway told us.",
    RETURN="The customer's browser brought it back.",
    ANSWER="It is the answer to our own question.",
)
show_enum(
    MailState,
    "Where a confirmation by e-mail stands (O-EMAIL).",
    QUEUED="Waits to leave, or to be tried again.",
    SENT="Taken by the mail server.",
    GIVEN_UP="Rejected for good, or for 24 hours: staff may send it again.",
)
show_enum(
    SpanChange,
    "What staff do with vouchers that are not spent (O-VOUCHER-BATCH).",
    name="VoucherChangeKind",
    ACTIVATE="Put on sale.",
    CANCEL="Taken out of sale.",
)
show_enum(
    GuessKind,
    "What is guessed at (O-IDENTIFY, O-VOUCHER-SECRET).",
    CONTACT="The contact of a card.",
    VOUCHER="The code of a voucher.",
)
