"""What is told over 511: offers, requests to confirm, grants, repayments (S-OFFER, S-REQUEST, G-MSG)."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from domain.advances.loan import AdvanceLoan
from domain.advances.offers import Offer
from domain.advances.repayment import Repayment
from domain.catalogue.bundle import Bundle
from domain.messages.written import written_amount
from domain.months import local_day
from domain.refusal import Says

_NAMES = {
    Bundle.VOICE_ON_NET: "phut goi noi mang",
    Bundle.VOICE_OFF_NET: "phut goi ngoai mang",
    Bundle.SMS_ON_NET: "SMS noi mang",
    Bundle.SMS_OFF_NET: "SMS ngoai mang",
    Bundle.DATA: "MB data",
}


def offered(offers: Iterable[Offer], now: datetime) -> Says:
    """Offer a line for each bundle: code, quantity and price."""
    lines = [f"\n{offer.bundle.code}: {_what(offer)}, {written_amount(offer.price)}d" for offer in offers]
    return Says("splus.offer", local_day(now), {"offers": "".join(lines) + "\n"})


def to_confirm(loan: AdvanceLoan, now: datetime) -> Says:
    """State quantity, price and how to confirm."""
    words = {
        "what": _what(loan),
        "price": written_amount(loan.price),
        "minutes": str((loan.confirm_until - now) // timedelta(minutes=1)),
    }
    return Says("splus.to_confirm", local_day(now), words)


def granted(loan: AdvanceLoan, now: datetime) -> Says:
    """Say what was granted, and what is owed in all."""
    owed = written_amount(loan.owed_after or 0)
    return Says("splus.granted", local_day(now), {"what": _what(loan), "owed": owed})


def repaid(repayment: Repayment, now: datetime) -> Says:
    """Say what a top-up has paid, and what is still owed."""
    words = {"paid": written_amount(repayment.paid), "owed": written_amount(repayment.owed)}
    return Says("splus.repaid", local_day(now), words)


def _what(offer: Offer | AdvanceLoan) -> str:
    return f"{offer.quantity} {_NAMES[offer.bundle]}"
