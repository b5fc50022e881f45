"""What a card may be offered on a screen: packages and terms on sale today, at the price of the package (K-PRICE)."""

from collections.abc import Iterator
from datetime import date

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.package import ADD_ONS, Package
from domain.catalogue.price import PriceKey
from domain.dialogues.state import CardAtHand
from domain.messages.written import written_term
from domain.money import VND
from domain.months import Term
from domain.renewals.quote import fee_of_main_balance
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Priced:
    """A package for a term at its price, and the fee that the main balance adds to it (K-FEE)."""

    package: Package
    term: Term
    price: VND
    fee: VND

    @property
    def choice(self) -> str:
        """The line of the screen that offers it, fee out."""
        return f"{written_term(self.term)} - {self.price}d"


def offer(card: CardAtHand, package: str, term: Term, catalogue: Catalogue, day: date) -> Priced | None:
    """Price a package for a term on a card; None where it is not sold so."""
    key = PriceKey(card.line, package, card.rooms_for(package), term)
    price = catalogue.price(key, card.timing(day), day)
    if price is None or price.value is None:
        return None
    fee = fee_of_main_balance(catalogue, price.value, day)
    return Priced(catalogue.packages[card.line, package], term, price.value, fee)


def terms_on_sale(card: CardAtHand, package: str, catalogue: Catalogue, day: date) -> tuple[Priced, ...]:
    """List the terms in which a package is sold to a card, the shortest first."""
    return tuple(found for term in Term if (found := offer(card, package, term, catalogue, day)) is not None)


def packages_on_sale(card: CardAtHand, catalogue: Catalogue, day: date) -> tuple[Package, ...]:
    """List what is sold to a card, in the order of the catalogue; add-ons where it may have them (K-ADDON)."""
    return tuple(sorted(_sold(card, catalogue, day), key=lambda each: each.place))


def same_again(card: CardAtHand, catalogue: Catalogue, day: date) -> Priced | None:
    """Offer the package in use for the term bought last; for a month, or what there is, where that is not sold."""
    if card.package is None or (card.line, card.package) not in catalogue.packages:
        return None
    last = offer(card, card.package, card.term or Term.P1M, catalogue, day)
    month = last or offer(card, card.package, Term.P1M, catalogue, day)
    return month or next(iter(terms_on_sale(card, card.package, catalogue, day)), None)


def _sold(card: CardAtHand, catalogue: Catalogue, day: date) -> Iterator[Package]:
    for (line, code), package in catalogue.packages.items():
        may = line is card.line and (code not in ADD_ONS or card.may_be_lifted_by(code, day))
        if may and any(offer(card, code, term, catalogue, day) for term in Term):
            yield package
