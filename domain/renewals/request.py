"""What is asked for: a package for a term on a card, paid somehow."""

from enum import StrEnum

from domain.months import Term
from domain.values import dataclass


class PaymentMethod(StrEnum):
    """How a renewal is paid; only the main balance carries the fee, the limits and a payer (K-FEE)."""

    MAIN_BALANCE = "MAIN_BALANCE"
    VOUCHER = "VOUCHER"
    DOMESTIC_DEBIT = "DOMESTIC_DEBIT"
    INTERNATIONAL_CARD = "INTERNATIONAL_CARD"


BY_CARD = frozenset({PaymentMethod.DOMESTIC_DEBIT, PaymentMethod.INTERNATIONAL_CARD})
"""What is paid at a gateway."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalRequest:
    """A renewal as it was asked; numbers as they were written."""

    card_number: str
    package: str
    extra_rooms: int = 0
    term: Term
    method: PaymentMethod = PaymentMethod.MAIN_BALANCE
    payer_msisdn: str | None = None
