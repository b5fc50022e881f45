"""The sandbox's pages and its doors for us: to pay, to be asked, and the list of a day."""

import asyncio
from datetime import date, timedelta
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from domain.payments.door import DOORS, Door, Merchant
from domain.payments.message import REFERENCE
from domain.payments.request import SUBUNITS
from domain.payments.scheme import HASH, HASH_TYPE, Scheme, is_signed
from gateways.payments.sandbox.ledger import Order, SandboxLedger
from gateways.payments.sandbox.merchant import sandbox_merchant
from gateways.payments.sandbox.sending import Notices, answer, back, message, notify
from gateways.payments.sandbox.words import BANKS, DECISIONS, WORDS

TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("templates")), autoescape=True, undefined=StrictUndefined
)
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action *; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
}


class Sandbox:
    """A gateway with two doors and one ledger."""

    def __init__(self, ledger: SandboxLedger, schemes: dict[str, Scheme], port: int, offset: timedelta) -> None:
        self._ledger, self._offset = ledger, offset
        self._merchants = {name: sandbox_merchant(name, schemes[name], port) for name in DOORS}
        self._sending: set[asyncio.Task[None]] = set()

    def app(self) -> Starlette:
        """Make the app."""
        return Starlette(
            routes=[
                Route("/{gateway}/pay", self.pay, methods=["GET"]),
                Route("/{gateway}/card", self.card, methods=["POST"]),
                Route("/{gateway}/decide", self.decide, methods=["POST"]),
                Route("/{gateway}/query", self.query, methods=["POST"]),
                Route("/{gateway}/days/{day}.csv", self.day, methods=["GET"]),
            ]
        )

    async def pay(self, request: Request) -> Response:
        """Take a signed request, and show the banks or the brands."""
        found = self._door(request)
        fields = dict(request.query_params)
        if found is None or not is_signed(found[1].scheme, found[1].secret, fields):
            return self._page("wrong.html", "vn", HTTPStatus.BAD_REQUEST, why="signature")
        door, _ = found
        locale, reference = fields.get("vpc_Locale", "vn"), fields.get(REFERENCE, "")
        kept = {name: value for name, value in fields.items() if name not in (HASH, HASH_TYPE)}
        if not self._ledger.ask(door.name, reference, kept):
            return self._page("wrong.html", locale, HTTPStatus.CONFLICT, why="reference")
        return self._page("banks.html", locale, order=self._order(door, reference), banks=BANKS[door.name])

    async def card(self, request: Request) -> Response:
        """Show the bank's own page: a one-time password for everybody, and what may go wrong."""
        found, form = self._door(request), await _form(request)
        order = self._order(found[0], str(form.get("reference"))) if found else None
        if order is None:
            return self._page("wrong.html", "vn", HTTPStatus.NOT_FOUND, why="reference")
        bank = str(form.get("bank", ""))[:20]
        locale = order.fields["vpc_Locale"]
        return self._page("card.html", locale, order=order, bank=bank, decisions=DECISIONS, notices=list(Notices))

    async def decide(self, request: Request) -> Response:
        """Decide an order as somebody chose, tell of it as they chose, and send the browser back."""
        found, form = self._door(request), await _form(request)
        order = self._order(found[0], str(form.get("reference"))) if found else None
        if found is None or order is None:
            return self._page("wrong.html", "vn", HTTPStatus.NOT_FOUND, why="reference")
        door, merchant = found
        choice, how = str(form.get("decision", "pay")), Notices(str(form.get("notices", "once")))
        if choice == "back":
            return RedirectResponse(order.fields[door.back or "vpc_ReturnURL"], HTTPStatus.SEE_OTHER)
        if choice == "leave":
            return self._page("left.html", order.fields["vpc_Locale"])
        decided = self._ledger.decide(door.name, order.reference, DECISIONS[choice], str(form.get("bank", ""))[:20])
        assert decided is not None  # noqa: S101 - it was found just now
        sending = notify(_notice_url(decided), door, merchant, decided, how)
        if how is Notices.FIRST:
            await sending
        else:
            task = asyncio.create_task(sending)
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)
        if form.get("lost"):
            return self._page("left.html", order.fields["vpc_Locale"])
        return RedirectResponse(back(decided, message(door, merchant, decided)), HTTPStatus.SEE_OTHER)

    async def query(self, request: Request) -> Response:
        """Answer a signed question."""
        found, form = self._door(request), await _form(request)
        fields = form
        if found is None or not is_signed(found[1].scheme, found[1].secret, fields):
            return PlainTextResponse("", HTTPStatus.FORBIDDEN)
        door, merchant = found
        if (fields.get("vpc_User"), fields.get("vpc_Password")) != (merchant.user, merchant.password):
            return PlainTextResponse("", HTTPStatus.FORBIDDEN)
        reference = fields.get(REFERENCE, "")
        return PlainTextResponse(answer(door, merchant, reference, self._order(door, reference)))

    async def day(self, request: Request) -> Response:
        """List what was paid on a day."""
        found = self._door(request)
        try:
            day = date.fromisoformat(request.path_params["day"])
        except ValueError:
            found = None
        if found is None:
            return PlainTextResponse("", HTTPStatus.NOT_FOUND)
        rows = self._ledger.paid_on(found[0].name, day, self._offset)
        lines = ["reference,amount", *(f"{reference},{amount}" for reference, amount in rows)]
        return PlainTextResponse("\n".join(lines) + "\n", media_type="text/csv")

    def _door(self, request: Request) -> tuple[Door, Merchant] | None:
        name = request.path_params["gateway"]
        return (DOORS[name], self._merchants[name]) if name in DOORS else None

    def _order(self, door: Door, reference: str) -> Order | None:
        return self._ledger.order(door.name, reference)

    def _page(self, name: str, locale: str, status: int = HTTPStatus.OK, **shown: Any) -> Response:  # noqa: ANN401
        language = "en" if locale == "en" else "vi"
        words = WORDS[language]
        page = TEMPLATES.get_template(name).render(words=words, language=language, subunits=SUBUNITS, **shown)
        return HTMLResponse(page, status, HEADERS)


async def _form(request: Request) -> dict[str, str]:
    """Read a form, which nobody real sends: a page of ours, a script, or the server beside."""
    body = await request.body()
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


def _notice_url(order: Order) -> str:
    return order.fields["vpc_ReturnURL"].removesuffix("/return") + "/notice"
