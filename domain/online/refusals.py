"""What is refused of whoever buys online, before anything is decided about the card."""

from collections.abc import Iterator
from datetime import datetime

from domain.catalogue.package import ProductLine
from domain.messages.written import written_date
from domain.months import HO_CHI_MINH
from domain.online.client import read_address
from domain.refusal import Citation, Refusal, Rule, Says, bad_input
from domain.subscribers.decoder_card import DecoderCard

LONGEST_EMAIL = 254
_LONGEST_LOCAL = 64


def refusal(rule: Rule, key: str, field: str | None = None, at: datetime | None = None, **words: str) -> Refusal:
    """Refuse by a rule of the service, until an instant where one clears it."""
    told = words | ({"until": written_instant(at)} if at is not None else {})
    return Refusal(rule=rule, field=field, says=Says(key, None, told), clears_at=at, citation=Citation(rule=rule))


def mismatch() -> Refusal:
    """Refuse an unknown card and a wrong contact alike (O-IDENTIFY)."""
    return refusal(Rule.O_IDENTIFY, "refusal.online_mismatch", "contact")


def locked_out(until: datetime) -> Refusal:
    """Refuse a client or a card with too many mismatches, the right contact included (O-IDENTIFY)."""
    return refusal(Rule.O_IDENTIFY, "refusal.online_locked", at=until)


def not_online(card: DecoderCard) -> Refusal | None:
    """Refuse the line that is not sold online (O-RULES, assumed)."""
    return (
        refusal(Rule.O_WHO, "refusal.online_line", "cardNumber") if card.product_line is ProductLine.VTVCAB_ON else None
    )


def form_refusals(email: str | None, address: str | None) -> Iterator[Refusal]:
    """Refuse an e-mail address or a client's address that is none (G-INPUT)."""
    if email is not None and not is_email(email):
        yield bad_input("email", "malformed")
    if address is not None and read_address(address) is None:
        yield bad_input("clientAddress", "malformed")


def is_email(text: str) -> bool:
    """Tell whether a text can be an e-mail address that mail is sent to: one @, no blanks, a host with a point."""
    local, at, host = text.rpartition("@")
    labels = host.split(".")
    return (
        bool(at)
        and 0 < len(local) <= _LONGEST_LOCAL
        and len(text) <= LONGEST_EMAIL
        and text.isascii()
        and all(each.isalnum() or each in "!#$%&'*+-/=?^_`{|}~." for each in local)
        and not local.startswith(".")
        and not local.endswith(".")
        and ".." not in local
        and len(labels) > 1
        and all(label and label.strip("-") == label and label.replace("-", "").isalnum() for label in labels)
    )


def written_instant(at: datetime) -> str:
    """Write an instant as customers read it: 14:05 15/03/2024."""
    local = at.astimezone(HO_CHI_MINH)
    return f"{local:%H:%M} {written_date(local.date())}"
