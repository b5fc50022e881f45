"""`POST /channels/sms`: one short message; 200 once it is safely kept, the same id again changes nothing."""

import asyncio
from contextlib import suppress

import structlog
from starlette.requests import Request
from starlette.responses import Response

from api.channels.door import SOON, DoorError, answered, plain, read_form
from api.operations.metrics import SMS_RECEIVED
from api.porch.admission import Admission
from api.porch.author import author_of
from api.wiring import Giahan
from api.wiring.services.dialogues import READERS, begin
from domain.dialogues.sms.message import IncomingSms
from domain.ports.work import StoreBusyError
from domain.usecases.dialogues.receive_sms import Arrived

PATIENCE = 8.0
"""Seconds in which it is acted on before the gateway is answered; after that it goes on by itself."""

log = structlog.get_logger()


class SmsDoor:
    """Takes messages in."""

    def __init__(self, giahan: Giahan, admission: Admission) -> None:
        self._giahan = giahan
        self._admission = admission
        self._under_way: set[asyncio.Task[None]] = set()

    async def __call__(self, request: Request) -> Response:
        """Answer a request of a gateway."""
        return await answered(self._answer, request)

    async def _answer(self, request: Request) -> Response:
        form = await read_form(request, self._admission)
        arrived = Arrived(
            principal=form.principal.name,
            gateway_id=form.required("id"),
            sender=form.required("from"),
            code=form.required("to"),
            text=form.fields.get("text", ""),
            author=author_of(form.principal, "sms", request.scope),
        )
        try:
            kept = await self._giahan.dialogues.receive(arrived)
        except StoreBusyError as error:
            raise DoorError(503, "Not kept: send it again.", SOON) from error
        if kept is not None:
            SMS_RECEIVED.labels(kept.code if kept.code in READERS else "other", kept.state).inc()
            await self._acted_on(kept)
        return plain("OK")

    async def _acted_on(self, kept: IncomingSms) -> None:
        """Act on what is safely kept; whatever becomes of it, it is kept, and the worker takes up what was left."""
        begin()
        task = asyncio.create_task(self._act(kept))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        with suppress(TimeoutError):
            await asyncio.wait_for(asyncio.shield(task), PATIENCE)

    async def _act(self, kept: IncomingSms) -> None:
        try:
            await self._giahan.dialogues.act(kept)
        except Exception:
            log.exception("a message is left to the worker", message=str(kept.id))
