"""Deliver activations: tell the card system what was bought until it acknowledges or rejects it (K-REFUND)."""

from dataclasses import replace
from datetime import date, timedelta

from domain.buckets import Ref, bucket_of
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.outbox.outbox import DueActivation, Outbox
from domain.ports.outside.card_system import (
    ActivationCommand,
    ActivationVerdict,
    CardSystem,
    CardSystemUnavailableError,
)
from domain.ports.work import Works
from domain.renewals import undone_messages
from domain.renewals.renewal import RenewalStatus
from domain.usecases.common.tell_payer import TellPayer
from domain.usecases.common.together import Concurrently
from domain.usecases.delivery.backoff import wait_before
from domain.usecases.webhooks.announce import Announce
from domain.values import dataclass
from domain.webhooks.event import EventType

LEASE = timedelta(minutes=1)
"""Longer than a card system may take for one command, whatever goes wrong, with the writing of what became of it."""

BATCH = 25
"""All of them are sent at the same time, so that none waits for another while its lease runs."""


@dataclass(frozen=True, slots=True)
class DeliverActivations:
    """Sends what is due, many at a time; a command that was sent by one who then died is sent again."""

    outbox: Outbox
    works: Works
    card_system: CardSystem
    catalogues: Catalogues
    clock: Clock
    tell: TellPayer
    together: Concurrently

    async def __call__(self) -> int:
        """Deliver one batch, and tell how many commands were due."""
        batch = await self.outbox.claim_activations(LEASE, BATCH)
        await self.together(self._deliver(due) for due in batch)
        return len(batch)

    async def _deliver(self, due: DueActivation) -> None:
        try:
            answer = await self.card_system.activate(command_for(due, local_day(self.clock.now())))
        except CardSystemUnavailableError as error:
            await self.outbox.postpone_activation(due, wait_before(due.attempts), str(error))
            return
        if answer.verdict is ActivationVerdict.ACKNOWLEDGED:
            await self.outbox.acknowledged(due, self.clock.now())
        elif due.withdraws:
            await self.outbox.rejected(due, self.clock.now(), answer.reason)
        else:
            await self._take_back(due)

    async def _take_back(self, due: DueActivation) -> None:
        """Take a rejected renewal's period out of the log and say so; the money is due back."""
        catalogue, now, message = await self.catalogues.current(), self.clock.now(), None
        async with self.works() as work:
            found = await work.renewals.lock_renewal(Ref(bucket_of(due.card.number), due.renewal_id))
            if found is None:
                return
            renewal, card = found
            if renewal.status is RenewalStatus.SUCCEEDED:
                renewal = replace(renewal, status=RenewalStatus.REFUND_DUE, settled_at=now)
                says = undone_messages.activation_rejected(catalogue, card.product_line, renewal, local_day(now))
                message = self.tell(renewal, says, catalogue, now)
                await Announce(work, catalogue, self.tell.new_id).undone(EventType.RENEWAL_REFUND_DUE, renewal)
            await work.renewals.take_back(renewal, card.without(renewal.id), rejected=due.id, message=message)
            await work.commit()


def command_for(due: DueActivation, day: date) -> ActivationCommand:
    """Tell the card system of a card as it now is; the newest command of a card says all that those before it said."""
    card, overlay = due.card, due.card.overlay
    return ActivationCommand(
        id=due.id,
        card_number=card.number,
        product_line=card.product_line,
        package=card.own_package_on(day),
        extra_rooms=card.extra_rooms_on(day),
        expires_on=card.expires_on,
        overlay_until=overlay.until if overlay and overlay.until >= day else None,
    )
