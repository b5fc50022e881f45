"""The four steps: identify, choose, confirm, outcome; each works without JavaScript, and going back loses nothing."""

from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl
from uuid import uuid4

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from api.guarding.headers import policy_of_page
from api.payments.pages import documents
from api.payments.pages.asking import ApiFaultError, PublicApi
from api.payments.pages.order import Orders
from api.payments.pages.words import WORDS
from api.porch.body import bounded

LARGEST = 8 * 1024
FIELDS = ("lang", "card", "contact", "method", "code", "choice", "holder", "email", "key", "total")
METHODS = ("VOUCHER", "DOMESTIC_DEBIT", "INTERNATIONAL_CARD")
TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("templates")), autoescape=True, undefined=StrictUndefined
)


class OnlinePages:
    """The pages; `base` is where browsers reach them."""

    def __init__(self, api: PublicApi, orders: Orders, base: str) -> None:
        self._api, self._orders, self._base = api, orders, base

    def routes(self) -> list[Route]:
        """List the pages."""
        return [
            Route("/online", self.identify, methods=["GET", "POST"]),
            Route("/online/choose", self.choose, methods=["POST"]),
            Route("/online/confirm", self.confirm, methods=["POST"]),
            Route("/online/pay", self.pay, methods=["POST"]),
            Route("/online/back", self.back, methods=["GET"]),
        ]

    async def identify(self, request: Request) -> Response:
        """Ask for the card and its contact; coming back, they are filled in."""
        form = await _form(request)
        return _page("identify.html", form, 1)

    async def choose(self, request: Request, *, wrong: tuple[str, ...] = ()) -> Response:
        """Offer the methods, and what the card may be renewed with."""
        form = await _form(request)
        if not (form["card"].strip() and form["contact"].strip()):
            return _page("identify.html", form, 1, wrong=(said(form, "missing"),))
        try:
            found = (await self._api.ask(request, form["lang"], documents.CARD, number=form["card"]))["decoderCard"]
            line = found["productLine"] if found else "DTH_OTT"
            asked = {"line": line, "method": "DOMESTIC_DEBIT"}
            packages = (await self._api.ask(request, form["lang"], documents.PACKAGES, **asked))["packages"]
        except ApiFaultError:
            return _page("identify.html", form, 1, wrong=(said(form, "fault"),))
        return _page("choose.html", form, 2, wrong=wrong, choices=_choices(packages), methods=METHODS)

    async def confirm(self, request: Request) -> Response:
        """Show what it costs and brings; a code is checked, and spent by nothing yet."""
        form = await _form(request)
        by_code = form["method"] == "VOUCHER"
        if form["method"] not in METHODS or not form["code" if by_code else "choice"].strip():
            return await self.choose(request, wrong=(said(form, "missing"),))
        try:
            shown, wrong = await (self._checked if by_code else self._quoted)(request, form)
        except ApiFaultError:
            return await self.choose(request, wrong=(said(form, "fault"),))
        if wrong:
            return await self.choose(request, wrong=wrong)
        form["key"], form["total"] = form["key"] or uuid4().hex, str(shown.get("total") or "")
        return _page("confirm.html", form, 3, shown=shown, by_code=by_code)

    async def pay(self, request: Request) -> Response:
        """Spend the code, or go to the gateway; the key of the page makes a second click the same one."""
        form = await _form(request)
        by_code = form["method"] == "VOUCHER"
        order = _order(form, self._base)
        name, document = ("renewWithVoucher", documents.SPEND) if by_code else ("startCardPayment", documents.START)
        try:
            payload = (await self._api.ask(request, form["lang"], document, input=order))[name]
        except ApiFaultError:
            return await self.choose(request, wrong=(said(form, "fault"),))
        if payload["refusals"]:
            return await self.choose(request, wrong=tuple(each["message"] for each in payload["refusals"]))
        to = payload["renewal"]["redirectUrl"]
        response: Response = RedirectResponse(to or f"{self._base}/online/back", HTTPStatus.SEE_OTHER)
        kept = {"lang": form["lang"], "name": name, "input": order}
        self._orders.keep(response, kept, secure=self._base.startswith("https:"))
        return response

    async def back(self, request: Request) -> Response:
        """Tell the outcome, as it is now: the same key again tells how it stands, however the customer came back."""
        order = self._orders.read(request)
        if order is None:
            return RedirectResponse(f"{self._base}/online", HTTPStatus.SEE_OTHER)
        form = dict.fromkeys(FIELDS, "") | {"lang": order["lang"]}
        document = documents.SPEND if order["name"] == "renewWithVoucher" else documents.START
        try:
            told = (await self._api.ask(request, order["lang"], document, input=order["input"]))[order["name"]]
            renewal = told["renewal"]
        except ApiFaultError:
            renewal = None
        return _page("outcome.html", form, 4, renewal=renewal)

    async def _quoted(self, request: Request, form: dict[str, str]) -> tuple[dict[str, Any], tuple[str, ...]]:
        package, rooms, term = _choice(form)
        asked = {"cardNumber": form["card"], "package": package, "extraRooms": rooms, "term": term}
        asked |= {"paymentMethod": form["method"]}
        found = (await self._api.ask(request, form["lang"], documents.QUOTE, input=asked))["quote"]
        return found["quote"] or {}, tuple(each["message"] for each in found["refusals"])

    async def _checked(self, request: Request, form: dict[str, str]) -> tuple[dict[str, Any], tuple[str, ...]]:
        asked = {"cardNumber": form["card"], "contact": form["contact"], "code": form["code"]}
        found = (await self._api.ask(request, form["lang"], documents.CHECK, input=asked))["checkVoucher"]
        return found, tuple(each["message"] for each in found["refusals"])


def said(form: dict[str, str], name: str) -> str:
    """Say something in the language of the page."""
    return str(WORDS[form["lang"]][name])


def _order(form: dict[str, str], base: str) -> dict[str, Any]:
    """Write what is asked of the API; the same, however often it is asked."""
    asked: dict[str, Any] = {"idempotencyKey": form["key"], "cardNumber": form["card"], "contact": form["contact"]}
    asked |= {"email": form["email"].strip()} if form["email"].strip() else {}
    if form["method"] == "VOUCHER":
        return asked | {"code": form["code"]}
    package, rooms, term = _choice(form)
    total = {"confirmedTotal": int(form["total"])} if form["total"].isdecimal() else {}
    bought = {"package": package, "extraRooms": rooms, "term": term, "method": form["method"]}
    return asked | bought | total | {"cardholderName": form["holder"], "returnUrl": f"{base}/online/back"}


def _choice(form: dict[str, str]) -> tuple[str, int, str]:
    package, rooms, term = (*form["choice"].split("|"), "", "", "")[:3]
    return package, int(rooms) if rooms.isdecimal() and len(rooms) == 1 else 0, term or "P1M"


def _choices(packages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """List what may be chosen, once each, cheapest term first as the catalogue has it."""
    found: dict[str, dict[str, Any]] = {}
    for package in packages:
        for price in package["prices"]:
            value = f"{package['code']}|{price['extraRooms']}|{price['term']}"
            found.setdefault(value, {"value": value, "name": package["name"], **price})
    return list(found.values())


async def _form(request: Request) -> dict[str, str]:
    """Read the fields of a page; the language of the address is that of a page that is opened."""
    sent = request.url.query if request.method == "GET" else (await _body(request)).decode("utf-8", "replace")
    told = dict(parse_qsl(sent, keep_blank_values=True, max_num_fields=50))
    form = {name: told.get(name, "")[:200] for name in FIELDS}
    if request.method == "GET":
        form = dict.fromkeys(FIELDS, "") | {"lang": form["lang"]}
    return form | {"lang": "en" if form["lang"] == "en" else "vi"}


async def _body(request: Request) -> bytes:
    """Read the body once, however many steps of one request ask for it."""
    kept: bytes | None = getattr(request.state, "body", None)
    if kept is None:
        kept = await bounded(request, LARGEST)
        request.state.body = kept
    return kept


def _page(name: str, form: dict[str, str], step: int, **shown: Any) -> Response:  # noqa: ANN401 - what templates show
    words, other = WORDS[form["lang"]], "vi" if form["lang"] == "en" else "en"
    known = {"wrong": (), **shown, "form": form, "step": step, "words": words, "other": other}
    page = TEMPLATES.get_template(name).render(known)
    return HTMLResponse(page, headers={"Content-Security-Policy": policy_of_page(page)})
