"""Charge the cards that are due: a day's sweep, to its end, beside whoever else works at it (K-AUTO-CHARGE)."""

from collections.abc import Callable, Sequence
from dataclasses import field
from datetime import date, datetime, timedelta

from domain.auto_renewals.hours import attempts_by, is_missed
from domain.catalogue.catalogue import Catalogue
from domain.messages.texts import Texts
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.sweeps.due_cards import Due, DueFacts, Outcome, StaleCard, tally_of
from domain.ports.sweeps.sweeps import Sweeps, Turn
from domain.renewals.facts import spending_since
from domain.renewals.remembered_quotes import RememberedQuotes
from domain.sweeps.days import charge_day
from domain.sweeps.sweep import SweepDay, Tally
from domain.usecases.auto_renewals.charge_decisions import Charging
from domain.usecases.auto_renewals.look_up_cards import LookedUp, LookUpCards
from domain.usecases.common.idempotency import CatalogueMoved
from domain.usecases.common.look_up_card import fresh_since
from domain.usecases.common.together import Concurrently
from domain.usecases.webhooks.announce import swept
from domain.values import dataclass

CHUNK = 1000
"""Cards decided on in one transaction."""

AT_ONCE = 2
"""Turns of one process: while the database works for one, the other decides. Each holds a connection."""

PUT_OFF = timedelta(minutes=10)
"""How long a card waits that the television company did not answer for."""

Told = Callable[[Tally], None]
"""Is told what became of some more cards, once that is lasting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChargeDueCards:
    """Charges each card once, whatever fails meanwhile: what is due is what the database says is due."""

    sweeps: Sweeps
    catalogues: Catalogues
    look_up: LookUpCards
    clock: Clock
    new_id: NewId
    texts: Texts
    together: Concurrently
    at_once: int = AT_ONCE
    quoted: RememberedQuotes = field(default_factory=RememberedQuotes)

    async def __call__(self, on: date, told: Told) -> None:
        """Charge the cards that expire on a day, those that are due by now; after the last day tell that they were not.

        Raises:
            SweepPausedError: where staff have halted it.
            StoreBusyError: where the database is away or too busy; what was done is done, the rest stays due.
        """
        now, catalogue = self.clock.now(), await self.catalogues.current()
        if attempts_by(catalogue, on, now) == 0 and not is_missed(catalogue, on, now):
            return
        day = charge_day(on)
        began = await self.sweeps.begin(day, now)
        await self.together(self._turns(day, began, told) for _ in range(self.at_once))
        await self.sweeps.finish(day, self.clock.now())

    async def _turns(self, day: SweepDay, began: datetime, told: Told) -> None:
        more = ask = True
        async with self.sweeps.turns(day, began, CHUNK) as turns:
            async for turn in turns:
                while more:
                    more, ask = await self._chunk(turn, day.on, told, ask=ask)
                more = True

    async def _chunk(self, turn: Turn, on: date, told: Told, *, ask: bool) -> tuple[bool, bool]:
        """Take some cards of a turn; tell whether there may be more, and whether there were any to be looked up.

        Where there were none in the chunk before, it does not ask for them.
        """
        due = self._due(on, await self.catalogues.kept())
        stale = await turn.stale(due, CHUNK) if ask else ()
        looked_up = await self._look_up(turn, stale) if stale else LookedUp()
        try:
            facts, outcomes = await self._charged(turn, on, looked_up)
        except CatalogueMoved:  # read outside the transaction, which holds locks that others wait for
            await self.catalogues.current()
            return True, ask
        told(tally_of(outcomes))
        return facts.more or facts.stale, facts.stale or bool(stale)

    async def _look_up(self, turn: Turn, stale: Sequence[StaleCard]) -> LookedUp:
        """Ask about cards in bulk, and let those wait that nobody answers for."""
        looked_up = await self.look_up([each.known for each in stale])
        silent = [each.registration for each in stale if each.known.card.id not in looked_up.answered]
        await turn.put_off(silent, self.clock.now() + PUT_OFF)
        return looked_up

    async def _charged(self, turn: Turn, on: date, looked_up: LookedUp) -> tuple[DueFacts, Sequence[Outcome]]:
        catalogue = await self.catalogues.kept()
        due = self._due(on, catalogue)
        async with turn.chunk() as chunk:
            since = spending_since(catalogue, local_day(due.now))
            facts = await chunk.due(due, [*looked_up.known, *looked_up.unknown], since, CHUNK)
            if catalogue.revision < facts.revision:
                raise CatalogueMoved
            outcomes = self._charging(on, catalogue, due.now).outcomes(facts, looked_up.unknown)
            await chunk.record(outcomes, due.attempts)
            if told := swept(catalogue, outcomes, self.new_id):
                await chunk.queue(told)
            await chunk.commit()
        return facts, outcomes

    def _due(self, on: date, catalogue: Catalogue) -> Due:
        now = self.clock.now()
        if is_missed(catalogue, on, now):
            return Due(on=on, attempts=1, now=now, fresh_since=None, missed=True)
        attempts = attempts_by(catalogue, on, now)
        return Due(on=on, attempts=attempts, now=now, fresh_since=fresh_since(catalogue, now))

    def _charging(self, on: date, catalogue: Catalogue, now: datetime) -> Charging:
        return Charging(catalogue=catalogue, on=on, now=now, new_id=self.new_id, texts=self.texts, quoted=self.quoted)
