"""Requests, the facts beside them, and what the rules say to them."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID, uuid4

from domain.catalogue.catalogue import Catalogue
from domain.money import VND
from domain.months import Term
from domain.refusal import Refusal, Rule
from domain.renewals.decision import decide
from domain.renewals.facts import Facts, Spent
from domain.renewals.quote import Quote
from domain.renewals.request import PaymentMethod, RenewalRequest
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber
from tests.builders.cards import CARD_NUMBER, a_card
from tests.builders.catalogue import the_catalogue
from tests.builders.subscribers import MSISDN, a_subscriber
from tests.builders.texts import told


def a_request(
    package: str = "TRON_VEN",
    term: Term = Term.P3M,
    *,
    extra_rooms: int = 0,
    method: PaymentMethod = PaymentMethod.MAIN_BALANCE,
    payer_msisdn: str | None = MSISDN,
) -> RenewalRequest:
    """Ask for a package."""
    return RenewalRequest(
        card_number=CARD_NUMBER,
        package=package,
        extra_rooms=extra_rooms,
        term=term,
        method=method,
        payer_msisdn=payer_msisdn,
    )


def facts(
    request: RenewalRequest | None = None,
    *,
    card: DecoderCard | None = None,
    payer: Subscriber | None = None,
    spending: Iterable[Spent] = (),
    catalogue: Catalogue | None = None,
) -> Facts:
    """Put a request beside a card in date and a payer whom no rule refuses."""
    return Facts(
        request=request or a_request(),
        catalogue=catalogue or the_catalogue(),
        card=card or a_card(),
        payer=payer or a_subscriber(),
        spending=tuple(spending),
    )


def spent(on: date, total: VND = 100_000, card_id: UUID | None = None) -> Spent:
    """Make an earlier payment of the payer, for a card of its own unless it is named."""
    return Spent(on, total, card_id or uuid4())


def quoted(known: Facts, day: date) -> Quote:
    """Give the quote of a request that has one."""
    quote = decide(known, day).quote
    assert quote is not None
    return quote


def refusals(known: Facts, day: date) -> dict[Rule, Refusal]:
    """Give what refuses a request, one a rule, each with a text that fills in."""
    found = decide(known, day).refusals
    by_rule = {refusal.rule: refusal for refusal in found}
    assert len(by_rule) == len(found)
    assert all(told(refusal.says) for refusal in found)
    return by_rule
