"""Cancel an auto-renewal: the subscriber that registered may, and staff (K-AUTO-CANCEL)."""

from domain.auto_renewals import messages
from domain.auto_renewals.auto_renewal import AutoRenewal
from domain.auto_renewals.rules import cancel_refusal
from domain.buckets import Ref, bucket_of
from domain.catalogue.catalogue import Catalogue
from domain.messages.message import compose, earliest_departure
from domain.messages.texts import Texts
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Work, Works
from domain.refusal import Refusal
from domain.renewals.card_rules import malformed_card
from domain.subscribers.card_number import possible_numbers
from domain.subscribers.decoder_card import KnownCard
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.auto_renewals.register_auto_renewal import recalled
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once_ready
from domain.usecases.webhooks import events
from domain.usecases.webhooks.announce import Announce
from domain.values import dataclass
from domain.webhooks.event import EventType


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelCommand:
    """Which card; whose registration it must be, where somebody may cancel that one's only."""

    card_number: str
    msisdn: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelAutoRenewal:
    """Ends registrations."""

    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId
    texts: Texts

    async def __call__(self, asked: Asked, command: CancelCommand) -> Result[AutoRenewal]:
        """Cancel, or say why not; the same key gives the same outcome for ever (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[AutoRenewal]:
            now = self.clock.now()
            active = await _active(work, command)
            if isinstance(active, Refusal):
                return (active,)
            if active is None:
                return (cancel_refusal(command.card_number[:24], now),)
            cancelled = active.cancelled(now, asked.principal)
            await work.auto_renewals.update(cancelled)
            says, not_before = messages.cancelled(cancelled, now), earliest_departure(catalogue, now)
            await work.auto_renewals.tell(compose(self.new_id(), active.msisdn, says, self.texts, not_before))
            made = events.registration(EventType.AUTO_RENEWAL_CANCELLED, cancelled, now)
            await Announce(work, catalogue, self.new_id)(lambda: [made])
            return Done(cancelled, cancelled.ref, active)

        return await once_ready(self.works, self.clock, asked, command, self.catalogues.current, act, recalled)


async def _active(work: Work, command: CancelCommand) -> AutoRenewal | Refusal | None:
    """Lock the card and find its registration, if it is one that may be cancelled."""
    numbers = possible_numbers(command.card_number)
    if not numbers:
        return malformed_card(command.card_number)
    known: KnownCard | None = None
    for number in numbers:
        known = known or await work.cards.lock(number)
    if known is None:
        return None
    active = await work.auto_renewals.active(Ref(bucket_of(known.card.number), known.card.id))
    if active is None or command.msisdn is None:
        return active
    own = active.msisdn == parse_msisdn(command.msisdn) and await work.auto_renewals.is_present(active)
    return active if own else None
