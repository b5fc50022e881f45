"""Deliver messages: hand over what may leave by now, and keep what was not taken (G-MSG)."""

from datetime import timedelta

from domain.ports.clock import Clock
from domain.ports.outbox.outbox import DueMessage, Outbox
from domain.ports.outside.message_gateway import (
    MessageGateway,
    MessageGatewayBusyError,
    MessageGatewayUnavailableError,
    MessageRefusedError,
)
from domain.usecases.common.together import Concurrently
from domain.usecases.delivery.backoff import FIRST, wait_before
from domain.values import dataclass

LEASE = timedelta(minutes=1)
"""Longer than a gateway may take for one message, whatever goes wrong, with the writing of what became of it."""

BATCH = 500

TOO_LATE = "too late: the hours in which it may leave are over"


@dataclass(frozen=True, slots=True)
class DeliverMessages:
    """Sends what is due, many at a time where it is told how."""

    outbox: Outbox
    gateway: MessageGateway
    clock: Clock
    together: Concurrently

    async def __call__(self) -> int:
        """Deliver one batch, and tell how many messages were due."""
        batch = await self.outbox.claim_messages(self.clock.now(), LEASE, BATCH)
        await self.together(self._deliver(due) for due in batch)
        return len(batch)

    async def _deliver(self, due: DueMessage) -> None:
        if due.message.not_after is not None and self.clock.now() >= due.message.not_after:
            await self.outbox.dropped(due, TOO_LATE)
            return
        try:
            centre_id = await self.gateway.send(due.message)
        except MessageGatewayBusyError as error:
            await self.outbox.postpone_message(due, FIRST, str(error))
        except MessageGatewayUnavailableError as error:
            await self.outbox.postpone_message(due, wait_before(due.attempts), str(error))
        except MessageRefusedError as error:
            await self.outbox.dropped(due, str(error))
        else:
            await self.outbox.sent(due, self.clock.now(), centre_id)
