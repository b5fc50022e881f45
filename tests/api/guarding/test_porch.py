"""A new way in needs nothing but the porch: a form made here is let in, bounded and counted as any other."""

from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import parse_qs

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from api.guarding.rate_limits import RateLimits
from api.guarding.token_buckets import Buckets, Rate
from api.identity import Role
from api.identity.doorkeeper import Doorkeeper
from api.porch.admission import Admission, BadTokenError, TooManyError
from api.porch.author import author_of
from api.porch.body import TooLargeError, bounded, media_type
from api.porch.languages import spoken
from domain.ports.lookups.audit import AuditFilter
from domain.ports.lookups.pages import Window
from domain.usecases.common.command import Asked
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from tests.api.requests.renewals import MSISDN, on_record
from tests.api.support.client import Answer, Client, bearer
from tests.api.support.installation import Installation

FORM = "application/x-www-form-urlencoded"
LARGEST = 200
WORDS = {"vi": "Đã nạp", "en": "Topped up"}


@dataclass(frozen=True, slots=True)
class TopUpForm:
    """A way in of a few lines: a form of a number and an amount."""

    installed: Installation
    admission: Admission

    async def __call__(self, request: Request) -> Response:
        try:
            principal = await self.admission.admit(request.headers.get("authorization"), request.scope)
            form = parse_qs((await bounded(request, LARGEST)).decode())
        except TooManyError as many:
            return Response(status_code=HTTPStatus.TOO_MANY_REQUESTS, headers={"Retry-After": str(many.seconds)})
        except BadTokenError:
            return Response(status_code=HTTPStatus.UNAUTHORIZED)
        except TooLargeError:
            return Response(status_code=HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        if principal is None or media_type(request) != FORM:
            return Response(status_code=HTTPStatus.BAD_REQUEST)
        asked = Asked(principal.name, form["key"][0], author_of(principal, "topUpForm", request.scope))
        await self.installed.giahan.top_up(asked, TopUpCommand(msisdn=form["msisdn"][0], amount=int(form["amount"][0])))
        return PlainTextResponse(WORDS[spoken(request.headers.get("accept-language", ""))])


def a_form(installed: Installation, *, most: int = 100) -> Client:
    """Open the form's door, with room for so many requests of anybody."""
    gate = RateLimits(*(Buckets(Rate(1.0, most), lambda: 0.0) for _ in range(3)))
    form = TopUpForm(installed, Admission(Doorkeeper(builtin=installed.issuer), gate))
    return Client(Starlette(routes=[Route("/form", form.__call__, methods=["POST"])]))


async def sent(client: Client, token: str | None, body: str = f"key=form-0001&msisdn={MSISDN}&amount=50000") -> Answer:
    headers = {"content-type": f"{FORM}; charset=utf-8", "accept-language": "en"} | bearer(token)
    return await client.send("POST", "/form", body.encode(), headers=headers)


async def test_a_new_way_in_does_its_work_and_writes_down_who_asked(installed: Installation) -> None:
    await on_record(installed)
    answer = await sent(a_form(installed), installed.token(Role.ADMIN, name="an"))
    assert (answer.status, answer.body.decode()) == (200, "Topped up")
    found = await installed.giahan.audit.audit_log(AuditFilter(operation="topUpForm"), Window(10))
    assert [kept.entry.author.principal for _, kept in found.items] == ["an"]


async def test_a_new_way_in_reads_no_body_that_is_too_long(installed: Installation) -> None:
    assert (await sent(a_form(installed), installed.token(), "x" * (LARGEST + 1))).status == 413


@pytest.mark.parametrize(("token", "statuses"), [("", [400, 400, 429]), ("bad", [401, 401, 429])])
async def test_a_new_way_in_counts_those_without_a_good_token_by_their_address(
    installed: Installation, token: str, statuses: Sequence[int]
) -> None:
    client = a_form(installed, most=2)
    assert [(await sent(client, token)).status for _ in statuses] == statuses


async def test_a_new_way_in_counts_principals_by_their_name(installed: Installation) -> None:
    client = a_form(installed, most=1)
    tokens = [installed.token(name=name) for name in ("an", "binh", "an")]
    assert [(await sent(client, token)).status for token in tokens] == [200, 200, 429]
