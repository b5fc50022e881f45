"""Keeping our copy of a card true: looked up again when it is older than the policy says (K-CARD)."""

from datetime import datetime, timedelta

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter
from domain.months import local_day
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.outside.card_system import CardSystem
from domain.ports.work import Work, Works
from domain.subscribers.card_number import possible_numbers
from domain.subscribers.card_report import CardReport, after_look_up, new_card
from domain.subscribers.decoder_card import DecoderCard, KnownCard
from domain.values import dataclass


def is_fresh(card: DecoderCard | None, catalogue: Catalogue, now: datetime) -> bool:
    """Tell whether our copy of a card is young enough to decide on; one from the future is not."""
    if card is None:
        return False
    since = fresh_since(catalogue, now)
    return since is None or since <= card.observed_at <= now


def fresh_since(catalogue: Catalogue, now: datetime) -> datetime | None:
    """Tell since when a copy must have been observed to be young enough; None where any is."""
    policy = catalogue.policy(Parameter.CARD_MAX_AGE_MINUTES, local_day(now))
    return None if policy is None else now - timedelta(minutes=policy.number)


@dataclass(frozen=True, slots=True)
class LookUpCard:
    """Asks the card system and brings our copy up to date."""

    works: Works
    card_system: CardSystem
    clock: Clock
    new_id: NewId

    async def __call__(self, number: str) -> DecoderCard | None:
        """Look a card up; None where the television company does not know it.

        Raises:
            CardSystemUnavailableError: where it cannot be known now.
        """
        async with self.works() as work:
            before = await work.cards.lock(number)
        report = await self.card_system.look_up(number)
        async with self.works() as work:
            card = await self._reconcile(work, number, before, report)
            await work.commit()
        return card

    async def fresh(self, text: str, catalogue: Catalogue) -> DecoderCard | None:
        """Find a card by its number, as it was written, to decide on: looked up where our copy is too old.

        Raises:
            CardSystemUnavailableError: where it cannot be known now.
        """
        for number in possible_numbers(text):
            async with self.works() as work:
                known = await work.cards.lock(number)
            card = known.card if known and is_fresh(known.card, catalogue, self.clock.now()) else await self(number)
            if card is not None:
                return card
        return None

    async def _reconcile(
        self, work: Work, number: str, before: KnownCard | None, report: CardReport | None
    ) -> DecoderCard | None:
        now, known = self.clock.now(), await work.cards.lock(number)
        if known is not None:
            card = reconciled(before, known, report, now)
            if card is not None and report is not None:
                await work.cards.update(card)
            return card
        if report is None:
            return None
        card = new_card(self.new_id, report, now)
        await work.cards.add(card)
        return card


def reconciled(
    before: KnownCard | None, known: KnownCard, report: CardReport | None, now: datetime
) -> DecoderCard | None:
    """Bring a card that is on record up to date with what a look-up says, which set out when it was known as before.

    None where the television company does not know it, unless one of our activations may be why (K-CARD).
    """
    waiting = known.unacknowledged or _outran(before, known)
    if report is None:
        return known.card if waiting else None
    return after_look_up(known.card, report, now, unacknowledged=waiting)


def _outran(before: KnownCard | None, known: KnownCard) -> bool:
    """Tell whether a look-up may be older than an activation: one was owed an answer, or began, since it set out."""
    if before is None:
        return bool(known.card.log.entries)
    then, now = before.card, known.card
    return before.unacknowledged or (then.log, then.overlay) != (now.log, now.overlay)
