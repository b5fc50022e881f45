"""A day with some registered cards that expire on it, as the exam of sweeps has it run."""

from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from domain.auto_renewals.auto_renewal import AutoRenewal, AutoRenewalStatus, Channel
from domain.months import Term
from domain.ports.sweeps.due_cards import Charged, Due, DueCard, NotCharged, Outcome
from domain.ports.sweeps.sweeps import Turn
from domain.refusal import bad_input
from domain.renewals.renewal import RefusedAttempt
from domain.renewals.request import PaymentMethod, RenewalRequest
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber
from domain.sweeps.sweep import Control, Sweep, SweepDay, SweepKind
from gateways.ids import new_id
from tests.builders.cards import a_card
from tests.contracts.exam import Memory
from tests.contracts.written import DAY, NOW, a_kept_card, a_message, a_payer, a_record

NUMBERS = [f"222222222{index:02}" for index in range(4)]
CHARGE = SweepDay(SweepKind.CHARGE, DAY, DAY)
REMIND = SweepDay(SweepKind.REMIND, DAY - timedelta(days=1), DAY)
LATER = NOW + timedelta(hours=5)
ALL = 100


def due_by(*, attempts: int = 1, now: datetime = NOW, fresh_since: datetime | None = None) -> Due:
    return Due(on=DAY, attempts=attempts, now=now, fresh_since=fresh_since)


@dataclass(frozen=True)
class Day:
    """A day with some cards that expire on it, all of one payer."""

    memory: Memory
    payer: Subscriber
    cards: list[DecoderCard]

    async def turns(self, day: SweepDay = CHARGE) -> AsyncIterator[Turn]:
        """Take every turn of a run; a memory may have as many as it likes."""
        began = await self.memory.sweeps.begin(day, NOW)
        async with self.memory.sweeps.turns(day, began, 1_000_000) as turns:
            async for turn in turns:
                yield turn

    async def due(self, due: Due | None = None, most: int = ALL) -> list[DueCard]:
        found: list[DueCard] = []
        async for turn in self.turns():
            async with turn.chunk() as chunk:
                found += (await chunk.due(due or due_by(), (), DAY, most)).cards
        return found

    async def decided(
        self, decide: Callable[[DueCard], Outcome | None], attempts: int = 1, *, commit: bool = True
    ) -> list[Outcome]:
        """Write what becomes of the cards that are due, each turn's in a chunk of its own."""
        decided: list[Outcome] = []
        async for turn in self.turns():
            async with turn.chunk() as chunk:
                due = (await chunk.due(due_by(attempts=attempts), (), DAY, ALL)).cards
                outcomes = [outcome for each in due if (outcome := decide(each)) is not None]
                await chunk.record(outcomes, attempts)
                decided += outcomes
                if commit:
                    await chunk.commit()
        return decided

    def charge(self, due: DueCard) -> Charged:
        return Charged(due=due, record=a_record(self.payer, due.card))

    def refuse(self, due: DueCard) -> NotCharged:
        return NotCharged(due=due, attempt=an_attempt(due), message=a_message(self.payer.msisdn))

    async def charged(self, card: DecoderCard) -> Charged:
        """Charge one card."""
        (outcome,) = await self.decided(lambda due: self.charge(due) if due.card.id == card.id else None)
        assert isinstance(outcome, Charged)
        return outcome

    async def refused(self, card: DecoderCard) -> None:
        """Refuse one card."""
        await self.decided(lambda due: self.refuse(due) if due.card.id == card.id else None)

    async def reminded(self) -> set[str]:
        """Remind of everything that is to be reminded of."""
        told: set[str] = set()
        async for turn in self.turns(REMIND):
            async with turn.chunk() as chunk:
                found = await chunk.reminders(ALL)
                await chunk.remind([(each, a_message(each.msisdn)) for each in found])
                await chunk.commit()
                told |= {each.card_number for each in found if each.present}
        return told

    async def sweep(self, day: SweepDay = CHARGE) -> Sweep:
        return await self.memory.sweeps.find(day)

    async def said(self, control: Control) -> None:
        async with self.memory.works() as work:
            await work.sweep_controls.lock(CHARGE)
            await work.sweep_controls.update(CHARGE, control)
            await work.commit()


def an_attempt(due: DueCard) -> RefusedAttempt:
    request = RenewalRequest(
        card_number=due.card.number, package="TRON_VEN", extra_rooms=0, term=Term.P1M, payer_msisdn=due.msisdn,
        method=PaymentMethod.MAIN_BALANCE,
    )  # fmt: skip
    return RefusedAttempt(id=new_id(), at=NOW, request=request, refusals=(bad_input("package", "unknown_package"),))


async def registered(memory: Memory, card: DecoderCard, payer: Subscriber) -> None:
    registration = AutoRenewal(
        id=new_id(), card_id=card.id, card_number=card.number, subscriber_id=payer.id, msisdn=payer.msisdn,
        channel=Channel.APP, status=AutoRenewalStatus.ACTIVE, requested_by="app", requested_at=NOW, registered_at=NOW,
    )  # fmt: skip
    async with memory.works() as work:
        await work.auto_renewals.add(registration)
        await work.commit()


async def a_day(memory: Memory, count: int = 3, expires_on: date = DAY) -> Day:
    payer = await a_payer(memory)
    cards = []
    for number in NUMBERS[:count]:
        card = a_card(number=number, card_id=new_id(), expires_on=expires_on)
        cards.append(await a_kept_card(memory, replace(card, observed_at=NOW)))
        await registered(memory, cards[-1], payer)
    return Day(memory, payer, cards)


def numbers(due: Iterable[DueCard]) -> set[str]:
    return {each.card.number for each in due}
