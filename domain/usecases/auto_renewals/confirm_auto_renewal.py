"""Confirm the newest registration that a number has pending, as the SMS `KPLUS` does (K-AUTO-CONFIRM, K-SMS-KPLUS)."""

from datetime import datetime

from domain.auto_renewals import messages
from domain.auto_renewals.auto_renewal import AutoRenewal
from domain.auto_renewals.rules import Wish, nothing_pending, registration_refusals
from domain.catalogue.catalogue import Catalogue
from domain.messages.message import compose
from domain.messages.texts import Texts
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Work, Works
from domain.refusal import Refusal, Says, bad_input
from domain.renewals.renewal import AttemptKind
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.auto_renewals.register_auto_renewal import recalled, vacated
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once_ready
from domain.usecases.common.refused import Tried, on_record
from domain.usecases.webhooks import events
from domain.usecases.webhooks.announce import Announce
from domain.values import dataclass
from domain.webhooks.event import EventType


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmAutoRenewalCommand:
    """Whose newest registration."""

    msisdn: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmAutoRenewal:
    """Completes registrations; what is refused is answered by a message too, for it was asked for by one."""

    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId
    texts: Texts

    async def __call__(self, asked: Asked, command: ConfirmAutoRenewalCommand) -> Result[AutoRenewal]:
        """Confirm, or say every reason why not; the same key gives the same outcome for ever (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[AutoRenewal]:
            done = await self._confirm(work, command, catalogue)
            tried = Tried(kind=AttemptKind.AUTO_RENEWAL_CONFIRMATION, msisdn=command.msisdn)
            return await on_record(work, tried, done, self.new_id, self.clock.now())

        return await once_ready(self.works, self.clock, asked, command, self.catalogues.current, act, recalled)

    async def _confirm(
        self, work: Work, command: ConfirmAutoRenewalCommand, catalogue: Catalogue
    ) -> Decided[AutoRenewal]:
        msisdn, now = parse_msisdn(command.msisdn), self.clock.now()
        if msisdn is None:
            return (bad_input("msisdn", "malformed"),)
        pending = await _pending(work, msisdn, now)
        if pending is None:
            return await self._refused(work, msisdn, (nothing_pending(now),))
        announce = Announce(work, catalogue, self.new_id)
        wish = await _wish(work, pending, catalogue, now, announce)
        if wish is None:
            return await self._refused(work, msisdn, (nothing_pending(now),))
        if refusals := tuple(registration_refusals(wish, now)):
            return await self._refused(work, msisdn, refusals)
        confirmed = pending.confirmed(now)
        await work.auto_renewals.update(confirmed)
        await self._tell(work, msisdn, messages.registered(wish.card, catalogue, now))
        await announce(lambda: [events.registration(EventType.AUTO_RENEWAL_REGISTERED, confirmed, now)])
        return Done(confirmed, confirmed.ref, pending)

    async def _refused(self, work: Work, msisdn: str, refusals: tuple[Refusal, ...]) -> tuple[Refusal, ...]:
        """Tell every reason, each once (G-EXPLAIN)."""
        told: list[Says] = []
        for each in refusals:
            if each.says not in told:
                told.append(each.says)
                await self._tell(work, msisdn, each.says)
        return refusals

    async def _tell(self, work: Work, msisdn: str, says: Says) -> None:
        """Answer at once, whatever the hour: somebody who has just written waits for it."""
        await work.auto_renewals.tell(compose(self.new_id(), msisdn, says, self.texts, None))


async def _pending(work: Work, msisdn: str, now: datetime) -> AutoRenewal | None:
    """Find what awaits confirmation, lock its card, and read it as it then is."""
    found = await work.auto_renewals.newest_pending(msisdn, now)
    if found is None:
        return None
    await work.cards.lock(found.card_number)
    pending = await work.auto_renewals.find(found.ref)
    return pending if pending is not None and pending.awaits(now) else None


async def _wish(
    work: Work, pending: AutoRenewal, catalogue: Catalogue, now: datetime, announce: Announce
) -> Wish | None:
    known = await work.cards.lock(pending.card_number)
    subscriber = await work.subscribers.lock(pending.msisdn)
    if known is None or subscriber is None or subscriber.id != pending.subscriber_id:
        return None
    occupied_by = await vacated(work, known.card, now, announce)
    return Wish(card=known.card, subscriber=subscriber, occupied_by=occupied_by, catalogue=catalogue)
