"""A payment that was made in another system: it counts towards limits and shows in lists, and moves nothing here."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from domain.catalogue.catalogue import Catalogue
from domain.history.holders import former_holders, from_the_future
from domain.messages.written import written_amount
from domain.money import LARGEST_AMOUNT, VND
from domain.months import Term
from domain.refusal import Refusal, bad_input
from domain.renewals.card_rules import malformed_card
from domain.renewals.facts import Facts
from domain.renewals.price_rules import not_meant
from domain.renewals.renewal import Renewal, RenewalStatus
from domain.renewals.request import PaymentMethod, RenewalRequest
from domain.subscribers.card_number import possible_numbers
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber import Subscriber
from domain.values import dataclass

LONGEST_REFERENCE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class PastPayment:
    """What another system says: numbers as they are written; `reference` is its own id of the payment."""

    card_number: str
    package: str
    term: Term
    price: VND
    paid_at: datetime
    reference: str | None = None
    payer_msisdn: str | None = None
    extra_rooms: int = 0
    method: PaymentMethod = PaymentMethod.MAIN_BALANCE
    fee: VND | None = None

    @property
    def by_balance(self) -> bool:
        """Tell whether it was paid from a main balance: then it has a payer, a fee, and counts towards limits."""
        return self.method is PaymentMethod.MAIN_BALANCE

    def made(self, card: DecoderCard, payer: Subscriber | None, renewal_id: UUID, imported_as: str) -> Renewal:
        """Make the renewal that stands for it: paid, and never activated by us."""
        return Renewal(
            id=renewal_id,
            card_id=card.id,
            card_number=card.number,
            payer_id=payer.id if payer else None,
            payer_msisdn=payer.msisdn if payer else None,
            package=self.package,
            extra_rooms=self.extra_rooms,
            term=self.term,
            method=self.method,
            status=RenewalStatus.SUCCEEDED,
            price=self.price,
            fee=self.fee or 0,
            requested_at=self.paid_at,
            settled_at=self.paid_at,
            expires_on_before=None,
            expires_on_after=None,
            activation=None,
            imported_as=imported_as,
        )


def payment_refusals(payment: PastPayment, now: datetime) -> Iterator[Refusal]:
    """Refuse what cannot be meant, whatever is on record (G-INPUT, K-CARD, K-FEE)."""
    if not possible_numbers(payment.card_number):
        yield malformed_card(payment.card_number)
    if payment.payer_msisdn is None and payment.by_balance:
        yield bad_input("payerMsisdn", "missing")
    elif payment.payer_msisdn is not None and parse_msisdn(payment.payer_msisdn) is None:
        yield bad_input("payerMsisdn", "malformed")
    if payment.fee is None and payment.by_balance:
        yield bad_input("fee", "missing")
    most_fee = LARGEST_AMOUNT if payment.by_balance else 0
    for field, amount, least, most in (
        ("price", payment.price, 1, LARGEST_AMOUNT),
        ("fee", payment.fee or 0, 0, most_fee),
    ):
        if not least <= amount <= most:
            yield bad_input(field, "out_of_range", least=str(least), most=written_amount(most))
    yield from _reference_refusals(payment.reference)
    yield from from_the_future("paidAt", payment.paid_at, now)


def party_refusals(
    payment: PastPayment, card: DecoderCard, payer: Subscriber | None, catalogue: Catalogue
) -> Iterator[Refusal]:
    """Refuse a payer who is not on record, or was not yet, and a package that the card's line has never had."""
    if payer is None and payment.payer_msisdn is not None:
        yield bad_input("payerMsisdn", "unknown_number")
    elif payer is not None:
        yield from former_holders("paidAt", payment.paid_at, payer)
    request = RenewalRequest(
        card_number=card.number, package=payment.package, extra_rooms=payment.extra_rooms, term=payment.term
    )
    if (refusal := not_meant(Facts(request=request, catalogue=catalogue, card=card))) is not None:
        yield refusal


def _reference_refusals(reference: str | None) -> Iterator[Refusal]:
    if reference is not None and len(reference) > LONGEST_REFERENCE:
        yield bad_input("id", "too_long", most=str(LONGEST_REFERENCE))
    elif reference is not None and not reference.isprintable():
        yield bad_input("id", "malformed")
