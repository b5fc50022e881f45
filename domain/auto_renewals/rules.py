"""What may be registered, confirmed and cancelled (K-AUTO-ONE, K-AUTO-TERM, K-AUTO-VALID, K-AUTO-CANCEL)."""

from collections.abc import Iterator
from datetime import date, datetime

from domain.auto_renewals.auto_renewal import AutoRenewal
from domain.auto_renewals.hours import LATEST, charge_times, renewed_term
from domain.catalogue.catalogue import Catalogue
from domain.messages.written import written_date
from domain.months import local_day
from domain.refusal import Citation, FigureUnit, Refusal, Rule, Says
from domain.renewals import payer_rules
from domain.renewals.card_rules import card_refusals
from domain.renewals.facts import Facts
from domain.renewals.price_rules import price_or_refusal
from domain.renewals.request import RenewalRequest
from domain.renewals.sources import cite
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A card to be renewed by itself, who asks for it, and the registration that occupies the card, if one does."""

    card: DecoderCard
    subscriber: Subscriber
    occupied_by: AutoRenewal | None
    catalogue: Catalogue


def renewal_of(card: DecoderCard, msisdn: str, catalogue: Catalogue) -> RenewalRequest | None:
    """Ask for what is renewed by itself on the expiry day: package and rooms of the last period (K-AUTO-TERM).

    None where the card has neither a package nor an expiry day.
    """
    package, rooms = card.last_bought()
    if package is None or card.expires_on is None:
        return None
    term = renewed_term(catalogue, card.expires_on)
    return RenewalRequest(card_number=card.number, package=package, extra_rooms=rooms, term=term, payer_msisdn=msisdn)


def registration_refusals(wish: Wish, now: datetime) -> Iterator[Refusal]:
    """Refuse a registration; balance, usage and limits are asked for at the charge only (K-AUTO-VALID)."""
    day, subscriber = local_day(now), wish.subscriber
    for check in (payer_rules.prepaid, payer_rules.active, payer_rules.not_flagged):
        if (refusal := check(subscriber, day)) is not None:
            yield refusal
    yield from _card_refusals(wish, now)
    if wish.occupied_by is not None:
        yield _refused(Rule.K_AUTO_ONE, "kplus.auto_renew_refused_other_channel", wish.card, now)


def charge_missed(on: date, day: date) -> Refusal:
    """Refuse to charge what was to be charged on a day too long ago: the reason was ours, and that is told once."""
    return Refusal(
        rule=Rule.K_AUTO_CHARGE,
        says=Says("refusal.charge_missed", day, {"on": written_date(on), "days": str(LATEST.days)}),
        actual=str((day - on).days),
        limit=str(LATEST.days),
        unit=FigureUnit.DAYS,
        citation=cite(Rule.K_AUTO_CHARGE),
    )


def cancel_refusal(card_number: str, now: datetime) -> Refusal:
    """Refuse to cancel what is not registered, or by somebody else: which of the two is nobody's business."""
    return Refusal(
        rule=Rule.K_AUTO_CANCEL,
        field="cardNumber",
        says=Says("refusal.auto_renewal_not_yours", local_day(now), {"card": card_number}),
        citation=Citation(rule=Rule.K_AUTO_CANCEL),
    )


def nothing_pending(now: datetime) -> Refusal:
    """Refuse to confirm where nothing waits for it, or no longer (K-AUTO-CONFIRM)."""
    return Refusal(
        rule=Rule.K_AUTO_CONFIRM,
        field="msisdn",
        says=Says("refusal.auto_renewal_nothing_pending", local_day(now)),
        citation=Citation(rule=Rule.K_AUTO_CONFIRM),
    )


def _card_refusals(wish: Wish, now: datetime) -> Iterator[Refusal]:
    card, day = wish.card, local_day(now)
    request = renewal_of(card, wish.subscriber.msisdn, wish.catalogue)
    expired = card.expires_on is None or not card.in_date(day) or _too_late(wish, now)
    if expired:
        yield _refused(Rule.K_AUTO_VALID, "kplus.auto_renew_refused_expired", card, now)
    if request is None:
        if not expired:
            yield _refused(Rule.K_PRICE, "refusal.auto_renewal_no_package", card, now)
        return
    facts = Facts(request=request, catalogue=wish.catalogue, card=card, payer=wish.subscriber)
    yield from card_refusals(facts, day)
    if not expired and isinstance(price := price_or_refusal(facts, card.expires_on or day), Refusal):
        yield price


def _too_late(wish: Wish, now: datetime) -> bool:
    """Tell whether it is the expiry day and its charge has been made (K-AUTO-VALID)."""
    expires_on = wish.card.expires_on
    times = charge_times(wish.catalogue, expires_on) if expires_on == local_day(now) else ()
    return bool(times) and now >= times[0]


def _refused(rule: Rule, key: str, card: DecoderCard, now: datetime) -> Refusal:
    says = Says(key, local_day(now), {"card": card.number})
    return Refusal(rule=rule, field="cardNumber", says=says, citation=cite(rule))
