"""Confirm an advance, by its id or, as `D` to 511 does, the newest: only then is it granted and owed (S-CONFIRM)."""

from domain.advances import messages
from domain.advances.confirmation import confirmed, nothing_to_confirm
from domain.advances.loan import AdvanceLoan
from domain.buckets import Ref
from domain.catalogue.catalogue import Catalogue
from domain.ledger.advance_transfers import grant_transfers
from domain.messages.message import compose
from domain.messages.texts import Texts
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.repositories.advances import Locked
from domain.ports.work import Work, Works
from domain.refusal import bad_input
from domain.renewals.renewal import AttemptKind
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, insist_on_current, once_ready
from domain.usecases.common.refused import Tried, on_record
from domain.usecases.webhooks import events
from domain.usecases.webhooks.announce import Announce
from domain.values import dataclass
from domain.webhooks.event import EventType


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmCommand:
    """Which request; none where the id is of something else. A subscriber confirms its own only: `msisdn` is its."""

    advance: Ref | None
    msisdn: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmNewestCommand:
    """Whose newest request."""

    msisdn: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmAdvance:
    """Grants what was asked for."""

    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId
    texts: Texts

    async def __call__(self, asked: Asked, command: ConfirmCommand | ConfirmNewestCommand) -> Result[AdvanceLoan]:
        """Confirm, or say every reason why not; the same key gives the same outcome for ever (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[AdvanceLoan]:
            if isinstance(command, ConfirmCommand):
                return await self._by_id(work, command, catalogue)
            return await self._newest(work, command, catalogue)

        async def granted(work: Work, catalogue: Catalogue) -> Decided[AdvanceLoan]:
            done = await act(work, catalogue)
            if isinstance(done, Done):
                await self._announce(work, catalogue, done.made, asked.principal)
            tried = Tried(kind=AttemptKind.ADVANCE_CONFIRMATION, msisdn=await _msisdn_of(work, command))
            return await on_record(work, tried, done, self.new_id, self.clock.now())

        return await once_ready(
            self.works,
            self.clock,
            asked,
            command,
            self.catalogues.current,
            granted,
            lambda work, ref: work.advances.find(ref),
        )

    async def _announce(self, work: Work, catalogue: Catalogue, loan: AdvanceLoan, by: str) -> None:
        at = loan.granted_at or self.clock.now()
        await Announce(work, catalogue, self.new_id)(lambda: [events.advance(EventType.ADVANCE_GRANTED, loan, at, by)])

    async def _by_id(self, work: Work, command: ConfirmCommand, catalogue: Catalogue) -> Decided[AdvanceLoan]:
        found = await work.advances.lock_loan(command.advance) if command.advance else None
        if found is None or not _is_own(command, *found):
            return (bad_input("advanceId", "unknown_id"),)
        return await self._confirm(work, *found, catalogue)

    async def _newest(self, work: Work, command: ConfirmNewestCommand, catalogue: Catalogue) -> Decided[AdvanceLoan]:
        if (msisdn := parse_msisdn(command.msisdn)) is None:
            return (bad_input("msisdn", "malformed"),)
        if (locked := await work.advances.lock(msisdn)) is None:
            return (bad_input("msisdn", "unknown_number"),)
        loan = await work.advances.newest(locked.standing.subscriber)
        if loan is None:
            return (nothing_to_confirm(local_day(self.clock.now())),)
        return await self._confirm(work, loan, locked, catalogue)

    async def _confirm(
        self, work: Work, loan: AdvanceLoan, locked: Locked, catalogue: Catalogue
    ) -> Decided[AdvanceLoan]:
        insist_on_current(catalogue, locked.revision)
        now = self.clock.now()
        granted = confirmed(loan, locked.standing if locked.present else None, catalogue, now)
        if isinstance(granted, tuple):
            return granted
        # An answer that somebody waits for, in the night too (K-SMS-WRONG, G-MSG).
        message = compose(self.new_id(), loan.msisdn, messages.granted(granted, now), self.texts, None)
        await work.advances.grant(granted, grant_transfers(granted), message)
        return Done(granted, granted.ref, loan)


async def _msisdn_of(work: Work, command: ConfirmCommand | ConfirmNewestCommand) -> str:
    """Tell whose confirmation it is; nobody's where neither a number nor a known advance was named."""
    if command.msisdn is not None:
        return command.msisdn
    of = command.advance if isinstance(command, ConfirmCommand) else None
    found = await work.advances.find(of) if of else None
    return found.msisdn if found else ""


def _is_own(command: ConfirmCommand, loan: AdvanceLoan, locked: Locked) -> bool:
    """Tell whether a subscriber asks for its own; a number activated again is another subscriber."""
    return command.msisdn is None or (command.msisdn == loan.msisdn and locked.present)
