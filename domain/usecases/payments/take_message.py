"""Take a notice or a return: believed where it proves something, a hint where it cannot, kept for staff otherwise."""

from collections.abc import Iterable

from domain.payments.door import Door
from domain.payments.message import (
    REFERENCE,
    Doubt,
    GatewayMessage,
    MessageKind,
    doubt,
    kept_fields,
    kept_reference,
    read_fields,
    said_in,
)
from domain.payments.payment import CardPayment, read_reference
from domain.ports.online.payments import PaymentSeen
from domain.ports.outside.payment_gateway import Doors, GatewayUnavailableError, OpenDoor
from domain.ports.work import Works
from domain.usecases.payments.ask_gateway import AskGateway
from domain.usecases.payments.settle_payment import Heard, SettlePayment
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Heeded:
    """Whether a message was safely taken, and whose payment it names, where that is one of ours."""

    taken: bool
    payment: CardPayment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeMessage:
    """Takes messages; one that is not believed changes nothing and stands in no other's way (O-MISMATCH)."""

    works: Works
    doors: Doors
    settle: SettlePayment
    ask: AskGateway

    async def __call__(self, gateway: str, kind: MessageKind, pairs: Iterable[tuple[str, str]]) -> Heeded | None:
        """Take a message, its fields as they came; None where there is no such door."""
        opened = self.doors.by_name.get(gateway)
        if opened is None:
            return None
        fields = read_fields(pairs)
        if fields is None:
            await self._keep(opened.door, kind, {}, Doubt.MALFORMED)
            return Heeded(taken=False)
        seen = await self._seen(opened.door, fields)
        if seen is None:
            await self._keep(opened.door, kind, fields, Doubt.UNKNOWN_ORDER)
            return Heeded(taken=False)
        return await self._believed(opened, seen, kind, fields)

    async def left(self, gateway: str, reference: str) -> CardPayment | None:
        """Tell whose payment a customer has walked away from: that proves nothing, and the gateway is asked soon."""
        opened = self.doors.by_name.get(gateway)
        seen = await self._seen(opened.door, {REFERENCE: reference}) if opened else None
        if seen is None:
            return None
        await self._hint(seen.payment)
        return seen.payment

    async def _believed(self, opened: OpenDoor, seen: PaymentSeen, kind: MessageKind, fields: dict[str, str]) -> Heeded:
        payment = seen.payment
        why = doubt(opened.door, opened.merchant, payment, fields, kind)
        if why is not None:
            await self._keep(opened.door, kind, fields, why)
            return Heeded(taken=False, payment=payment)
        if opened.merchant.scheme.tells_fields_apart:
            said = said_in(opened.door, fields, kind)
            await self.settle(payment.renewal, Heard(kind=kind, said=said, fields=fields), seen)
        else:
            await self._keep(opened.door, kind, fields, Doubt.HINT)
            await self._hint(payment)
        return Heeded(taken=True, payment=payment)

    async def _hint(self, payment: CardPayment) -> None:
        """Have the gateway asked: by the worker for certain, and at once where it answers."""
        if payment.paid_at is not None:
            return
        async with self.works() as work:
            anew = await work.payments.hint(payment.renewal, self.settle.clock.now())
            await work.commit()
        if not anew:
            return
        try:
            await self.ask.about(payment)
        except GatewayUnavailableError:
            return

    async def _seen(self, door: Door, fields: dict[str, str]) -> PaymentSeen | None:
        ref = read_reference(fields.get(REFERENCE, ""))
        if ref is None:
            return None
        async with self.works() as work:
            seen = await work.payments.read(ref)
        return seen if seen is not None and seen.payment.gateway == door.name else None

    async def _keep(self, door: Door, kind: MessageKind, fields: dict[str, str], why: Doubt) -> None:
        message = GatewayMessage(
            id=self.settle.new_id(),
            gateway=door.name,
            kind=kind,
            received_at=self.settle.clock.now(),
            reference=kept_reference(fields),
            taken=False,
            why=why,
            fields=kept_fields(fields),
        )
        async with self.works() as work:
            await work.payments.keep_message(message)
            await work.commit()
