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
from api.payments.pages.order import FORM, ORDER, Kept
from api.payments.pages.words import WORDS
from api.porch.body import bounded

LARGEST = 8 * 1024
LONGEST = 150
FIELDS = ("lang", "card", "contact", "method", "code", "choice", "holder", "email", "key", "total")
METHODS = ("VOUCHER", "DOMESTIC_DEBIT", "INTERNATIONAL_CARD")
TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("templates")), autoescape=True, undefined=StrictUndefined
)


class OnlinePages:
    """The pages; `base` is where browsers reach them. What is posted is kept, and shown by a page to be reloaded."""

    def __init__(self, api: PublicApi, kept: Kept, base: str) -> None:
        self._api, self._kept, self._base = api, kept, base

    def routes(self) -> list[Route]:
        """List the pages."""
        return [
            Route("/online", self.identify, methods=["GET"]),
            Route("/online/choose", self.choose, methods=["GET", "POST"]),
            Route("/online/confirm", self.confirm, methods=["GET", "POST"]),
            Route("/online/pay", self.pay, methods=["POST"]),
            Route("/online/back", self.back, methods=["GET"]),
        ]

    async def identify(self, request: Request) -> Response:
        """Ask for the card and its contact; coming back, they are filled in."""
        form = self._form(request)
        if language := request.query_params.get("lang"):
            form["lang"] = "en" if language == "en" else "vi"
        return self._kept.keep(_page("identify.html", form, 1), FORM, form)

    async def choose(self, request: Request) -> Response:
        """Offer the methods, and what the card may be renewed with."""
        if request.method == "POST":
            return self._go("choose", self._form(request) | await _posted(request))
        form = self._form(request)
        if not (form["card"].strip() and form["contact"].strip()):
            return self._go("", form, said(form, "missing"))
        try:
            found = (await self._api.ask(request, form["lang"], documents.CARD, number=form["card"]))["decoderCard"]
            asked = {"line": found["productLine"] if found else "DTH_OTT", "method": "DOMESTIC_DEBIT"}
            packages = (await self._api.ask(request, form["lang"], documents.PACKAGES, **asked))["packages"]
        except ApiFaultError:
            return self._go("", form, said(form, "fault"))
        page = _page("choose.html", form, 2, choices=_choices(packages), methods=METHODS)
        return self._kept.keep(page, FORM, form | {"wrong": []})

    async def confirm(self, request: Request) -> Response:
        """Show what it costs and brings; a code is checked, and spent by nothing yet."""
        if request.method == "POST":
            return self._go("confirm", self._form(request) | {"key": uuid4().hex} | await _posted(request))
        form = self._form(request)
        by_code = form["method"] == "VOUCHER"
        if form["method"] not in METHODS or not form["code" if by_code else "choice"].strip():
            return self._go("choose", form, said(form, "missing"))
        try:
            shown, wrong = await (self._checked if by_code else self._quoted)(request, form)
        except ApiFaultError:
            shown, wrong = {}, (said(form, "fault"),)
        if wrong:
            return self._go("choose", form, *wrong)
        form["total"] = str(shown.get("total") or "")
        return self._kept.keep(_page("confirm.html", form, 3, shown=shown, by_code=by_code), FORM, form)

    async def pay(self, request: Request) -> Response:
        """Spend the code, or go to the gateway; the key of the page makes a second click the same one."""
        form = self._form(request) | await _posted(request)
        order = _order(form, self._base)
        by_code = form["method"] == "VOUCHER"
        name, document = ("renewWithVoucher", documents.SPEND) if by_code else ("startCardPayment", documents.START)
        try:
            payload = (await self._api.ask(request, form["lang"], document, input=order))[name]
        except ApiFaultError:
            return self._go("choose", form, said(form, "fault"))
        if payload["refusals"]:
            return self._go("choose", form, *(each["message"] for each in payload["refusals"]))
        to = payload["renewal"]["redirectUrl"] or f"{self._base}/online/back"
        kept = {"lang": form["lang"], "name": name, "input": order}
        return self._kept.keep(RedirectResponse(to, HTTPStatus.SEE_OTHER), ORDER, kept)

    async def back(self, request: Request) -> Response:
        """Tell the outcome, as it is now: the same key again tells how it stands, however the customer came back."""
        order = self._kept.read(request, ORDER)
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

    def _form(self, request: Request) -> dict[str, Any]:
        kept = self._kept.read(request, FORM) or {}
        form: dict[str, Any] = {name: str(kept.get(name, "")) for name in FIELDS}
        return form | {"lang": "en" if form["lang"] == "en" else "vi", "wrong": list(kept.get("wrong", ()))}

    def _go(self, step: str, form: dict[str, Any], *wrong: str) -> Response:
        """Go to a step, which shows what was wrong."""
        to = RedirectResponse(f"{self._base}/online/{step}".rstrip("/"), HTTPStatus.SEE_OTHER)
        return self._kept.keep(to, FORM, form | {"wrong": [each[:300] for each in wrong[:3]]})

    async def _quoted(self, request: Request, form: dict[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
        package, rooms, term = _choice(form)
        asked = {"cardNumber": form["card"], "package": package, "extraRooms": rooms, "term": term}
        asked |= {"paymentMethod": form["method"]}
        found = (await self._api.ask(request, form["lang"], documents.QUOTE, input=asked))["quote"]
        return found["quote"] or {}, tuple(each["message"] for each in found["refusals"])

    async def _checked(self, request: Request, form: dict[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
        asked = {"cardNumber": form["card"], "contact": form["contact"], "code": form["code"]}
        found = (await self._api.ask(request, form["lang"], documents.CHECK, input=asked))["checkVoucher"]
        return found, tuple(each["message"] for each in found["refusals"])


def said(form: dict[str, Any], name: str) -> str:
    """Say something in the language of the page."""
    return str(WORDS[form["lang"]][name])


def _order(form: dict[str, Any], base: str) -> dict[str, Any]:
    """Write what is asked of the API; the same, however often it is asked."""
    asked: dict[str, Any] = {"idempotencyKey": form["key"], "cardNumber": form["card"], "contact": form["contact"]}
    asked |= {"email": form["email"].strip()} if form["email"].strip() else {}
    if form["method"] == "VOUCHER":
        return asked | {"code": form["code"]}
    package, rooms, term = _choice(form)
    total = {"confirmedTotal": int(form["total"])} if form["total"].isdecimal() else {}
    bought = {"package": package, "extraRooms": rooms, "term": term, "method": form["method"]}
    return asked | bought | total | {"cardholderName": form["holder"], "returnUrl": f"{base}/online/back"}


def _choice(form: dict[str, Any]) -> tuple[str, int, str]:
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


async def _posted(request: Request) -> dict[str, str]:
    """Read the fields that a page has posted."""
    sent = (await bounded(request, LARGEST)).decode("utf-8", "replace")
    told = dict(parse_qsl(sent, keep_blank_values=True, max_num_fields=50))
    return {name: told[name][:LONGEST] for name in FIELDS if name in told and name != "lang"}


def _page(name: str, form: dict[str, Any], step: int, **shown: Any) -> Response:  # noqa: ANN401 - what templates show
    words, other = WORDS[form["lang"]], "vi" if form["lang"] == "en" else "en"
    known = {"wrong": form.get("wrong", ()), **shown, "form": form, "step": step, "words": words, "other": other}
    page = TEMPLATES.get_template(name).render(known)
    return HTMLResponse(page, headers={"Content-Security-Policy": policy_of_page(page)})
