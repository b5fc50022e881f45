"""Ask a gateway what became of a payment, and settle it by the answer (O-PENDING, O-PROOF)."""

from dataclasses import replace
from datetime import timedelta

from domain.payments.message import Doubt, GatewayMessage, MessageKind, doubt, kept_fields, missing, said_in
from domain.payments.payment import QUERIES, CardPayment
from domain.payments.request import query_fields
from domain.payments.settlement import Step, asked_again, hinted_again
from domain.ports.outside.payment_gateway import Doors, GatewayUnavailableError, PaymentGateway
from domain.ports.work import Works
from domain.usecases.common.together import Concurrently
from domain.usecases.payments.settle_payment import Heard, SettlePayment
from domain.values import dataclass

LEASE = timedelta(minutes=2)
"""Longer than a gateway may take for one answer, with the writing of what became of it."""

BATCH = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class AskGateway:
    """Asks gateways."""

    works: Works
    gateway: PaymentGateway
    doors: Doors
    settle: SettlePayment
    together: Concurrently

    async def __call__(self) -> int:
        """Ask of those that are due, many at a time, and tell how many were."""
        async with self.works() as work:
            due = await work.payments.claim(self.settle.clock.now(), LEASE, BATCH)
            await work.commit()
        await self.together(self._due(payment) for payment in due)
        return len(due)

    async def about(self, payment: CardPayment, *, scheduled: bool = False) -> Step | None:
        """Ask of one payment; None where no answer came that can be believed.

        Raises:
            GatewayUnavailableError: where none came at all.
        """
        opened = self.doors.by_name.get(payment.gateway)
        if opened is None:
            raise GatewayUnavailableError("the door is not configured")
        door, merchant = opened.door, opened.merchant
        fields = await self.gateway.ask(opened, query_fields(door, merchant, payment))
        after = asked_again(payment) if scheduled else None
        last = scheduled and payment.queries + 1 >= len(QUERIES)
        why = doubt(door, merchant, payment, fields, MessageKind.ANSWER)
        if why is not None and not missing(door, merchant, payment, fields):
            await self._keep(payment, fields, why)
            return None
        said = said_in(door, fields, MessageKind.ANSWER)
        heard = Heard(kind=MessageKind.ANSWER, said=said, fields=fields, last=last, schedule=after)
        return await self.settle(payment.renewal, heard)

    async def _due(self, payment: CardPayment) -> None:
        now = self.settle.clock.now()
        scheduled = payment.next_query_at is not None and payment.next_query_at <= now
        try:
            step = await self.about(payment, scheduled=scheduled)
        except GatewayUnavailableError:
            step = None
        if step is None:
            await self._put_back(payment, scheduled=scheduled)

    async def _put_back(self, payment: CardPayment, *, scheduled: bool) -> None:
        """Wait for the next time; what nobody answered for at the last is left to staff."""
        now = self.settle.clock.now()
        after = hinted_again(asked_again(payment) if scheduled else payment, now)
        if scheduled and after.next_query_at is None:
            after = replace(after, parked_at=now)
        async with self.works() as work:
            await work.payments.reschedule(after)
            await work.commit()

    async def _keep(self, payment: CardPayment, fields: dict[str, str], why: Doubt) -> None:
        message = GatewayMessage(
            id=self.settle.new_id(),
            gateway=payment.gateway,
            kind=MessageKind.ANSWER,
            received_at=self.settle.clock.now(),
            reference=payment.reference,
            taken=False,
            why=why,
            fields=kept_fields(fields),
        )
        async with self.works() as work:
            await work.payments.keep_message(message)
            await work.commit()
