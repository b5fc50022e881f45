"""Examine a registration for auto-renewal: every rule that would be asked, and those left to the charge (K-SUPPORT)."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.auto_renewals.auto_renewal import AutoRenewal
from domain.auto_renewals.rules import Wish, registration_refusals
from domain.buckets import Ref, bucket_of
from domain.messages.written import written_date
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.lookups.auto_renewals import AutoRenewalLookups
from domain.ports.lookups.subscribers import SubscriberLookups
from domain.refusal import Refusal, Rule, bad_input
from domain.renewals.card_rules import malformed_card, unknown_card
from domain.renewals.sources import cite
from domain.subscribers.card_number import possible_numbers
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber import Subscriber
from domain.support.examination import outcomes_of
from domain.support.outcome import Looked, NotAsked, RuleOutcome
from domain.usecases.common.look_up_card import LookUpCard
from domain.values import dataclass

AT_THE_CHARGE = (
    Rule.K_AGE, Rule.K_USAGE, Rule.K_MAX_TX, Rule.K_MAX_MONTH, Rule.K_MAX_CARDS, Rule.K_HEAVY, Rule.K_BALANCE,
)  # fmt: skip
"""What is not asked for at a registration (K-AUTO-VALID)."""

MOST = 10
"""Cards that are looked at for what would pass instead."""

ASKED = (
    Rule.K_CARD, Rule.K_AUTO_VALID, Rule.K_PRICE, Rule.K_AUTO_ONE, Rule.K_PREPAID, Rule.K_ACTIVE, Rule.K_ABUSE,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class ExaminedRegistration:
    """Every rule of a registration, as of an instant; `numbers` are those that the card's may have been meant for."""

    at: datetime
    numbers: tuple[str, ...]
    outcomes: tuple[RuleOutcome, ...]
    subscriber: Subscriber | None = None


@dataclass(frozen=True, slots=True)
class ExamineRegistration:
    """Looks without locking or recording anything."""

    lookups: AutoRenewalLookups
    subscribers: SubscriberLookups
    catalogues: Catalogues
    look_up: LookUpCard
    clock: Clock

    async def __call__(self, msisdn: str, card_number: str) -> ExaminedRegistration:
        """Examine a registration.

        Raises:
            CardSystemUnavailableError: where the card's state cannot be known (K-CARD).
        """
        now, catalogue = self.clock.now(), await self.catalogues.current()
        number, numbers = parse_msisdn(msisdn), tuple(possible_numbers(card_number))
        subscriber = await self.subscribers.subscriber(number) if number else None
        card = await self.look_up.fresh(card_number, catalogue)
        if card is None or subscriber is None:
            refusals = tuple(_missing(card, card_number, number, subscriber))
            why = NotAsked.NO_CARD if card is None else NotAsked.PAYER_UNKNOWN
            seen: dict[Rule, Looked | NotAsked] = dict.fromkeys((*ASKED, *AT_THE_CHARGE), why)
            return ExaminedRegistration(
                at=now, numbers=numbers, outcomes=outcomes_of(refusals, seen), subscriber=subscriber
            )
        occupied_by = await self._occupied_by(card)
        wish = Wish(card=card, subscriber=subscriber, occupied_by=occupied_by, catalogue=catalogue)
        outcomes = outcomes_of(tuple(registration_refusals(wish, now)), _seen(wish))
        return ExaminedRegistration(at=now, numbers=numbers, outcomes=outcomes, subscriber=subscriber)

    async def alternatives(self, examined: ExaminedRegistration) -> Sequence[DecoderCard]:
        """List the other cards that the number has paid and could register, as on record, the last paid first."""
        if examined.subscriber is None:
            return ()
        payer, catalogue = examined.subscriber, await self.catalogues.current()
        (known,) = await self.subscribers.known([Ref(bucket_of(payer.msisdn), payer.id)], date.min, MOST)
        others = [card for card in known.cards if card.number not in examined.numbers]
        occupied = await self.lookups.of_cards([Ref(bucket_of(card.number), card.id) for card in others])
        return [
            card
            for card, by in zip(others, occupied, strict=True)
            if not any(
                registration_refusals(
                    Wish(card=card, subscriber=payer, occupied_by=by, catalogue=catalogue), examined.at
                )
            )
        ]

    async def _occupied_by(self, card: DecoderCard) -> AutoRenewal | None:
        (found,) = await self.lookups.of_cards([Ref(bucket_of(card.number), card.id)])
        return found


def _missing(
    card: DecoderCard | None, written: str, msisdn: str | None, subscriber: Subscriber | None
) -> list[Refusal]:
    refusals = []
    if card is None:
        number = next(iter(possible_numbers(written)), None)
        refusals.append(unknown_card(number) if number else malformed_card(written))
    if subscriber is None:
        refusals.append(bad_input("msisdn", "unknown_number" if msisdn else "malformed"))
    return refusals


def _seen(wish: Wish) -> dict[Rule, Looked | NotAsked]:
    card, subscriber = wish.card, wish.subscriber
    expires = {"expires_on": written_date(card.expires_on)} if card.expires_on else {}
    asked: dict[Rule, str | None] = {
        Rule.K_CARD: card.status,
        Rule.K_AUTO_VALID: card.expires_on.isoformat() if card.expires_on else None,
        Rule.K_PRICE: card.last_bought()[0],
        Rule.K_AUTO_ONE: wish.occupied_by.msisdn if wish.occupied_by else None,
        Rule.K_PREPAID: f"{subscriber.operator} {subscriber.billing}",
        Rule.K_ACTIVE: subscriber.status,
        Rule.K_ABUSE: "FLAGGED" if subscriber.flagged_for_abuse else "NOT_FLAGGED",
    }
    seen: dict[Rule, Looked | NotAsked] = {
        rule: Looked(actual=actual, citation=cite(rule), words=expires) for rule, actual in asked.items()
    }
    return seen | dict.fromkeys(AT_THE_CHARGE, NotAsked.AT_THE_CHARGE)
