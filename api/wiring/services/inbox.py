"""What the short-message centre delivers, brought to the use cases: kept before it is acknowledged (K-SMS-ONCE)."""

import asyncio

import structlog

from api.wiring.services.dialogues import Dialogues
from domain.dialogues.sms.message import IncomingSms
from domain.dialogues.sms.parts import Delivered, Receipt, WaitingPart, text_of
from domain.ports.clock import Clock
from domain.ports.dialogues.incoming import IncomingMessages
from domain.ports.outbox.outbox import Outbox
from domain.usecases.dialogues.receive_sms import Arrived

PRINCIPAL = "smpp"
"""In whose name what comes over SMPP is done."""

PAUSE, TRIES = 0.5, 6
"""A receipt may be there before it is written down that its message left."""

log = structlog.get_logger()


class Inbox:
    """Takes in what a centre delivers."""

    def __init__(self, dialogues: Dialogues, incoming: IncomingMessages, outbox: Outbox, clock: Clock) -> None:
        self._dialogues = dialogues
        self._incoming = incoming
        self._outbox = outbox
        self._clock = clock
        self._under_way: set[asyncio.Task[None]] = set()

    async def __call__(self, delivered: Delivered | Receipt) -> None:
        """Keep what was delivered; whatever is raised, it is not acknowledged, and the centre delivers it again."""
        if isinstance(delivered, Receipt):
            return await self._note(delivered)
        data = delivered.data if delivered.part is None else await self._joined(delivered)
        if data is None:
            return None
        arrived = Arrived(
            principal=PRINCIPAL,
            gateway_id=None,
            sender=delivered.sender,
            code=delivered.code,
            text=text_of(data, delivered.encoding),
        )
        kept = await self._dialogues.receive(arrived)
        if delivered.part is not None:
            await self._incoming.joined(self._waiting(delivered))
        if kept is not None:
            task = asyncio.create_task(self._act(kept))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
        return None

    async def _joined(self, delivered: Delivered) -> bytes | None:
        return await self._incoming.put(self._waiting(delivered))

    def _waiting(self, delivered: Delivered) -> WaitingPart:
        if delivered.part is None:
            msg = "it is whole"
            raise ValueError(msg)
        return WaitingPart(
            sender=delivered.sender,
            code=delivered.code,
            encoding=delivered.encoding,
            data=delivered.data,
            part=delivered.part,
            received_at=self._clock.now(),
        )

    async def _note(self, receipt: Receipt) -> None:
        """Write down what became of a message of ours; one that nobody knows is acknowledged all the same."""
        for _ in range(TRIES):
            if await self._outbox.receipt(receipt.recipient, receipt.centre_id, self._clock.now(), receipt.why):
                return
            await asyncio.sleep(PAUSE)
        log.warning("a receipt is of no message that is known")

    async def _act(self, kept: IncomingSms) -> None:
        try:
            await self._dialogues.act(kept)
        except Exception:
            log.exception("a message is left to the worker", message=str(kept.id))
