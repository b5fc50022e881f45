"""Remind of the cards that will be charged: a day's reminders, each made once (K-AUTO-REMIND)."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.catalogue.catalogue import Catalogue
from domain.messages.message import Message, compose, earliest_departure
from domain.messages.texts import Texts
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.sweeps.due_cards import Reminder
from domain.ports.sweeps.sweeps import Sweeps, Turn
from domain.sweeps.days import reminder_day
from domain.sweeps.progress_messages import expires_soon
from domain.sweeps.sweep import SweepDay, Tally
from domain.usecases.auto_renewals.charge_due_cards import CHUNK, Told
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RemindDueCards:
    """Writes reminders; what is due is what was registered and not reminded of."""

    sweeps: Sweeps
    catalogues: Catalogues
    clock: Clock
    new_id: NewId
    texts: Texts

    async def __call__(self, on: date, told: Told) -> None:
        """Write the reminders of a day, which leave from the hour of the policy; on that day only.

        A reminder that the day has missed is not made up for: the charge will have been made by then.

        Raises:
            SweepPausedError: where staff have halted it.
            StoreBusyError: where the database is away or too busy; what was done is done, the rest stays due.
        """
        now, catalogue = self.clock.now(), await self.catalogues.current()
        day = reminder_day(catalogue, on)
        if day is None or local_day(now) != on:
            return
        began = await self.sweeps.begin(day, now)
        async with self.sweeps.turns(day, began, CHUNK) as turns:
            async for turn in turns:
                while (reminded := await self._chunk(turn, day, catalogue, now)) > 0:
                    told(Tally(succeeded=reminded))
        await self.sweeps.finish(day, self.clock.now())

    async def _chunk(self, turn: Turn, day: SweepDay, catalogue: Catalogue, now: datetime) -> int:
        async with turn.chunk() as chunk:
            due = await chunk.reminders(CHUNK)
            await chunk.remind(self._told(due, day, earliest_departure(catalogue, now)))
            await chunk.commit()
        return len(due)

    def _told(
        self, due: Sequence[Reminder], day: SweepDay, not_before: datetime | None
    ) -> list[tuple[Reminder, Message | None]]:
        return [(each, self._message(each, day, not_before) if each.present else None) for each in due]

    def _message(self, reminder: Reminder, day: SweepDay, not_before: datetime | None) -> Message:
        says = expires_soon(reminder.card_number, day.expires_on, day.on)
        return compose(self.new_id(), reminder.msisdn, says, self.texts, not_before)
