"""What a customer is told of a payment: paid, being checked, or not paid and why (O-RETURN, O-OUTCOME)."""

from domain.payments.door import DOORS
from domain.payments.payment import CardPayment, PaymentOutcome
from domain.renewals.renewal import RenewalStatus

_BY_STATUS = {
    RenewalStatus.SUCCEEDED: "online.paid",
    RenewalStatus.REFUND_DUE: "online.refund_due",
    RenewalStatus.REFUNDED: "online.refunded",
}


def customer_text_key(status: RenewalStatus, payment: CardPayment) -> str:
    """Tell the key of a text; whose outcome is not known is told that it is being checked."""
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if status is RenewalStatus.PENDING_PAYMENT:
        return "online.pending" if payment.outcome is None else "online.unknown"
    door = DOORS.get(payment.gateway)
    ended = payment.outcome in (PaymentOutcome.DECLINED, PaymentOutcome.LEFT)
    return door.text_key(payment.outcome, payment.code) if door and payment.outcome and ended else "online.left"
