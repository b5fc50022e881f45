"""9029: VTVcab ON by its price, and the confirmation of an auto-renewal (K-SMS-ON, K-SMS-KPLUS)."""

import re
from collections.abc import Iterator

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.package import Package, ProductLine
from domain.catalogue.price import PriceKey, Timing
from domain.dialogues.commands import ConfirmRegistration, Renew
from domain.dialogues.sms.reading import Misread, Received, Understood
from domain.money import VND
from domain.months import Term
from domain.refusal import Says
from domain.renewals.quote import fee_of_main_balance
from domain.subscribers.msisdn import parse_msisdn
from domain.values import dataclass

CONFIRM = "KPLUS"
TWICE = "2"
THOUSAND = 1000
_PURCHASE = re.compile(r"(ON [A-Z]+) NAP(\d{1,6})(?: (.+))?")


@dataclass(frozen=True, slots=True)
class OnSale:
    """A package of VTVcab ON for a term, as it is asked for today."""

    package: Package
    term: Term
    price: VND

    @property
    def figure(self) -> str:
        """Its price in thousands, as it is written behind NAP."""
        return str(self.price // THOUSAND)


def read_9029(received: Received) -> Understood | Misread:
    """Read a message to 9029."""
    if received.folded == CONFIRM:
        return Understood(command=ConfirmRegistration())
    match = _PURCHASE.fullmatch(received.folded)
    sold = list(_on_sale(received)) if match else []
    wanted = next((each for each in sold if match and _is(each, match[1], match[2])), None)
    if match is None or wanted is None:
        return wrong_syntax(received)
    return _purchase(wanted, match[3] or "", received)


def wrong_syntax(received: Received) -> Misread:
    """Answer with the commands of the day, in one message (K-SMS-ON, K-SMS-WRONG)."""
    figures: dict[str, list[str]] = {}
    for each in _on_sale(received):
        figures.setdefault(each.package.keyword or "", []).append(f"NAP{each.figure}")
    commands = ", ".join(f"{keyword} {'/'.join(many)}" for keyword, many in figures.items())
    return Misread(Says("sms.syntax_9029", received.day, {"commands": commands} if commands else {}))


def _purchase(wanted: OnSale, rest: str, received: Received) -> Understood | Misread:
    """Read for whom, and whether it is meant a second time; a phone that is none is never read as the sender's."""
    phone, again = _phone(rest, received.sender)
    if phone is None:
        return Misread(Says("sms.bad_phone", received.day), syntax=False)
    account = f"0{phone[2:]}"
    command = Renew(
        card_number=account,
        package=wanted.package.code,
        extra_rooms=0,
        term=wanted.term,
        total=wanted.price + fee_of_main_balance(received.catalogue, wanted.price, received.day),
    )
    spelled = f"{wanted.package.keyword} NAP{wanted.figure}" + (f" {account}" if phone != received.sender else "")
    meaning = f"{wanted.package.code} {wanted.term} {account}" + (" again" if again else "")
    return Understood(command=command, meaning=meaning, spelled=spelled)


def _phone(rest: str, sender: str) -> tuple[str | None, bool]:
    if not rest:
        return sender, False
    if (phone := parse_msisdn(rest)) is not None:
        return phone, False
    if rest == TWICE:
        return sender, True
    front, _, last = rest.rpartition(" ")
    return (parse_msisdn(front), True) if last == TWICE else (None, False)


def _on_sale(received: Received) -> Iterator[OnSale]:
    """List what is sold of VTVcab ON, in the order of the catalogue."""
    catalogue: Catalogue = received.catalogue
    named = [each for each in catalogue.packages.values() if each.keyword]
    for package in sorted(named, key=lambda each: each.place):
        for term in Term:
            key = PriceKey(ProductLine.VTVCAB_ON, package.code, 0, term)
            price = catalogue.price(key, Timing.AFTER_EXPIRY, received.day)
            if price is not None and price.value is not None and price.value % THOUSAND == 0:
                yield OnSale(package, term, price.value)


def _is(each: OnSale, keyword: str, figure: str) -> bool:
    return (each.package.keyword, each.figure) == (keyword, figure)
