"""The quote: price, timing, fee, total and new expiry, each with the version it rests on (G-EXPLAIN)."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.package import ADD_ONS, Package
from domain.catalogue.policy import Parameter, PolicyVersion
from domain.catalogue.price import PriceKey, PriceVersion, Timing
from domain.money import VND, percent_of
from domain.months import Term
from domain.refusal import Citation, Rule
from domain.renewals.facts import Facts
from domain.renewals.request import PaymentMethod
from domain.renewals.sources import cite
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.periods import Entry
from domain.values import dataclass

NOT_YET_BOUGHT = UUID(int=0)


class QuoteFigure(StrEnum):
    """The figures of a quote that rest on something."""

    PRICE = "PRICE"
    TIMING = "TIMING"
    FEE = "FEE"
    EXPIRY = "EXPIRY"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """What a renewal costs and brings."""

    package: Package
    extra_rooms: int
    term: Term
    timing: Timing
    price: VND
    fee_percent: str
    fee: VND
    expires_on_before: date | None
    expires_on_after: date
    price_version: PriceVersion
    fee_version: PolicyVersion | None
    expiry_rule: Rule

    @property
    def total(self) -> VND:
        """Price and fee together (K-FEE)."""
        return self.price + self.fee

    @property
    def basis(self) -> tuple[tuple[QuoteFigure, Citation], ...]:
        """What each figure rests on (G-EXPLAIN); written out only where somebody asks."""
        price, fee = self.price_version, self.fee_version
        return (
            (QuoteFigure.PRICE, price.cite(Rule.K_PRICE)),
            (QuoteFigure.TIMING, price.cite(Rule.K_TIMING)),
            (QuoteFigure.FEE, fee.cite(Rule.K_FEE) if fee is not None else cite(Rule.K_FEE)),
            (QuoteFigure.EXPIRY, cite(self.expiry_rule)),
        )


def timing_of(card: DecoderCard, day: date) -> Timing:
    """Tell which prices hold for a card on a day (K-TIMING)."""
    return Timing.BEFORE_EXPIRY if card.in_date(day) else Timing.AFTER_EXPIRY


def price_key(facts: Facts) -> PriceKey:
    """Tell what the price of a request is the price of."""
    request = facts.request
    return PriceKey(facts.card.product_line, request.package, request.extra_rooms, request.term)


def quote_at(facts: Facts, price: PriceVersion, day: date) -> Quote | None:
    """Quote a request at a price in force; None where an add-on has no card in date to lift (K-PRICE to K-MONTHS)."""
    expires_after = _expires_after(facts, day)
    if expires_after is None:
        return None
    fee_policy = fee_in_force(facts.catalogue, facts.request.method, day)
    percent = (fee_policy and fee_policy.value) or "0"
    return Quote(
        package=facts.catalogue.packages[facts.card.product_line, facts.request.package],
        extra_rooms=facts.request.extra_rooms,
        term=facts.request.term,
        timing=timing_of(facts.card, day),
        price=price.value or 0,
        fee_percent=percent,
        fee=percent_of(price.value or 0, percent),
        expires_on_before=facts.card.expires_on,
        expires_on_after=expires_after,
        price_version=price,
        fee_version=fee_policy,
        expiry_rule=_expiry_rule(facts, day),
    )


def fee_in_force(catalogue: Catalogue, method: PaymentMethod, day: date) -> PolicyVersion | None:
    """Find the service fee on a day: only paying from the main balance carries it (K-FEE)."""
    return catalogue.policy(Parameter.SERVICE_FEE_PERCENT, day) if method is PaymentMethod.MAIN_BALANCE else None


def fee_percent_of_main_balance(catalogue: Catalogue, day: date) -> str:
    """Tell the percentage that paying from the main balance adds on a day; 0 where no policy says one (K-FEE)."""
    policy = fee_in_force(catalogue, PaymentMethod.MAIN_BALANCE, day)
    return (policy and policy.value) or "0"


def fee_of_main_balance(catalogue: Catalogue, price: VND, day: date) -> VND:
    """Tell the fee that paying a price from the main balance adds on a day (K-FEE)."""
    return percent_of(price, fee_percent_of_main_balance(catalogue, day))


def card_after(facts: Facts, day: date, renewal_id: UUID = NOT_YET_BOUGHT) -> DecoderCard:
    """Give the card what the request buys (K-STACK, K-FROM, K-ADDON)."""
    if facts.request.package in ADD_ONS:
        return facts.card.lifted(renewal_id, day)
    request = facts.request
    return facts.card.renewed(Entry(renewal_id, request.package, request.extra_rooms, request.term, day))


def _expires_after(facts: Facts, day: date) -> date | None:
    if facts.request.package in ADD_ONS:
        return facts.card.expires_on if facts.card.in_date(day) else None
    return facts.card.log.expiry_with(facts.request.term, day)


def _expiry_rule(facts: Facts, day: date) -> Rule:
    if facts.request.package in ADD_ONS:
        return Rule.K_ADDON
    return Rule.K_STACK if facts.card.in_date(day) else Rule.K_FROM
