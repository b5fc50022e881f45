"""`/payments/{gateway}/notice` and `…/return`: what gateways and their customers bring us (O-RETURN)."""

from http import HTTPStatus
from urllib.parse import parse_qsl
from uuid import uuid4

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response

from api.identity.return_urls import with_renewal
from api.porch.body import TooLargeError, bounded
from api.wiring import Giahan
from domain.buckets import opaque
from domain.payments.door import DOORS
from domain.payments.message import MessageKind
from domain.payments.payment import CardPayment
from domain.usecases.payments.take_message import Heeded
from domain.usecases.webhooks.events import RENEWAL

LARGEST = 16 * 1024
BACK = "back"
log = structlog.get_logger()

CHECKED = """<!doctype html><html lang="vi"><meta charset="utf-8"><title>Giahan</title>
<main><h1>Giao dịch đang được kiểm tra</h1><p>Vui lòng không thanh toán lại khi chưa có kết quả.</p>
<p lang="en">Your payment is being checked. Please do not pay again before its outcome is known.</p></main></html>"""
"""What a customer is shown whom nobody can send on: never that the payment failed."""


class GatewayDoors:
    """Takes what is brought, whoever brings it: its signature alone says whether it is believed."""

    def __init__(self, giahan: Giahan) -> None:
        self._giahan = giahan

    async def notice(self, request: Request) -> Response:
        """Take a notice, and answer in the gateway's own form: as taken only what was safely taken."""
        door = DOORS.get(request.path_params["gateway"])
        if door is None:
            return PlainTextResponse("", HTTPStatus.NOT_FOUND)
        try:
            heeded = await self._take(request, MessageKind.NOTICE)
        except TooLargeError:
            return PlainTextResponse(door.not_confirmed, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        except ClientDisconnect:
            raise
        except Exception as fault:
            log.exception("fault", reference=uuid4().hex, error=repr(fault))
            return PlainTextResponse(door.not_confirmed, HTTPStatus.SERVICE_UNAVAILABLE)
        if heeded is None:
            return PlainTextResponse("", HTTPStatus.NOT_FOUND)
        return PlainTextResponse(door.confirmed if heeded.taken else door.not_confirmed)

    async def back(self, request: Request) -> Response:
        """Take a customer back and send it on to the partner's page, whatever the message it brings is worth."""
        if request.path_params["gateway"] not in DOORS:
            return PlainTextResponse("", HTTPStatus.NOT_FOUND)
        try:
            payment = await self._payment(request)
        except Exception as fault:
            log.exception("fault", reference=uuid4().hex, error=repr(fault))
            payment = None
        if payment is None:
            return HTMLResponse(CHECKED)
        to = with_renewal(payment.return_url, opaque(RENEWAL, payment.renewal))
        return RedirectResponse(
            to, HTTPStatus.SEE_OTHER, {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
        )

    async def _payment(self, request: Request) -> CardPayment | None:
        left = request.query_params.get(BACK)
        if left is not None and len(request.query_params) == 1:
            return await self._giahan.payments.take.left(request.path_params["gateway"], left)
        heeded = await self._take(request, MessageKind.RETURN)
        return heeded.payment if heeded else None

    async def _take(self, request: Request, kind: MessageKind) -> Heeded | None:
        sent = request.url.query.encode("latin-1", "replace")
        if request.method == "POST":
            sent = await bounded(request, LARGEST)
        if len(sent) > LARGEST:
            raise TooLargeError
        pairs = parse_qsl(sent.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=200)
        return await self._giahan.payments.take(request.path_params["gateway"], kind, pairs)
