"""What both doors of channels ask: a partner's token with the scope, a form, and no more than so much of it."""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import parse_qsl
from uuid import uuid4

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response

from api.identity import Principal, Scope
from api.porch.admission import Admission, BadTokenError, KeysAwayError, TooManyError
from api.porch.body import TooLargeError, bounded, media_type

LARGEST_BODY = 8 * 1024
MOST_FIELDS = 20
LONGEST_ID = 200
FORM = "application/x-www-form-urlencoded"
NO_STORE = {"Cache-Control": "no-store"}
SOON = {"Retry-After": "5"}
log = structlog.get_logger()


class DoorError(Exception):
    """A request that is turned away, and why."""

    def __init__(self, status: int, why: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(why)
        self.status = status
        self.why = why
        self.headers = dict(headers or {})


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of a form, and who sent it."""

    principal: Principal
    fields: Mapping[str, str]

    def required(self, name: str) -> str:
        """Give a field that must say something.

        Raises:
            DoorError: where it does not, or says too much.
        """
        value = self.fields.get(name, "").strip()
        if not value or len(value) > LONGEST_ID or not value.isprintable():
            raise DoorError(HTTPStatus.BAD_REQUEST, f"{name} is 1 to {LONGEST_ID} characters.")
        return value


async def read_form(request: Request, admission: Admission) -> Form:
    """Let in whoever may send a form here, and read it.

    Raises:
        DoorError: where that is nobody, or it is none.
    """
    principal = await _admitted(request, admission)
    if media_type(request) != FORM:
        raise DoorError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"Send {FORM}.")
    try:
        body = await bounded(request, LARGEST_BODY)
    except TooLargeError as error:
        raise DoorError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, str(error)) from error
    try:
        await admission.doorkeeper.check(principal, request, body, changes=True)
    except BadTokenError as error:
        raise DoorError(HTTPStatus.UNAUTHORIZED, error.why, {"WWW-Authenticate": "Bearer"}) from error
    return Form(principal, _fields(body))


async def _admitted(request: Request, admission: Admission) -> Principal:
    try:
        principal = await admission.admit(request.headers.get("authorization"), request.scope)
    except TooManyError as error:
        raise DoorError(429, "Too many requests.", {"Retry-After": str(error.seconds)}) from error
    except BadTokenError as error:
        raise DoorError(HTTPStatus.UNAUTHORIZED, error.why, {"WWW-Authenticate": "Bearer"}) from error
    except KeysAwayError as error:
        raise DoorError(HTTPStatus.SERVICE_UNAVAILABLE, "Try again later.", SOON) from error
    if principal is None:
        raise DoorError(HTTPStatus.UNAUTHORIZED, "Send a bearer token.", {"WWW-Authenticate": "Bearer"})
    if Scope.CHANNELS not in principal.scopes:
        raise DoorError(HTTPStatus.FORBIDDEN, f"The token needs the scope {Scope.CHANNELS}.")
    return principal


def _fields(body: bytes) -> Mapping[str, str]:
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, max_num_fields=MOST_FIELDS, errors="strict")
    except ValueError as error:
        raise DoorError(HTTPStatus.BAD_REQUEST, "The body is no form.") from error
    if len(dict(pairs)) < len(pairs):
        raise DoorError(HTTPStatus.BAD_REQUEST, "A field is sent more than once.")
    return dict(pairs)


Endpoint = Callable[[Request], Awaitable[Response]]


async def answered(answer: Endpoint, request: Request) -> Response:
    """Answer a request, or say in plain words why it is turned away; a fault is logged with a reference."""
    try:
        return await answer(request)
    except ClientDisconnect:
        raise
    except DoorError as wrong:
        return plain(wrong.why, wrong.status, wrong.headers)
    except Exception as fault:
        reference = uuid4().hex
        log.exception("fault", reference=reference, error=repr(fault))
        with suppress(Exception):
            await request.body()
        return plain(f"Try again later. Reference: {reference}", HTTPStatus.SERVICE_UNAVAILABLE, SOON)


def plain(text: str, status: int = HTTPStatus.OK, headers: Mapping[str, str] | None = None) -> Response:
    """Answer in plain text."""
    return PlainTextResponse(text, status, {**NO_STORE, **(headers or {})})
