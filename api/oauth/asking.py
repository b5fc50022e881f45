"""Reading a request for a token (RFC 6749, 2.3.1 and 4.4.2), and the errors that it may have (5.2)."""

from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import parse_qsl, unquote_plus

from starlette.requests import Request

from api.porch.body import TooLargeError, bounded, media_type

LARGEST_BODY = 4096
FORM = "application/x-www-form-urlencoded"


class OAuthError(Exception):
    """What is wrong, in the words of RFC 6749."""

    def __init__(self, error: str, why: str, status: int = HTTPStatus.BAD_REQUEST, *, basic: bool = False) -> None:
        super().__init__(why)
        self.error = error
        self.why = why
        self.status = status
        self.basic = basic


@dataclass(frozen=True, slots=True)
class TokenAsked:
    """A client with its secret, and the scopes it asks for; None asks for all that it has."""

    client_id: str
    secret: str
    scopes: frozenset[str] | None
    basic: bool


async def read(request: Request) -> TokenAsked:
    """Read a request for a token.

    Raises:
        OAuthError: where it is none.
    """
    form = await _form(request)
    client_id, secret, basic = _client(request.headers.get("authorization"), form)
    if (grant := form.get("grant_type")) != "client_credentials":
        if not grant:
            raise OAuthError("invalid_request", "grant_type is missing.")
        raise OAuthError("unsupported_grant_type", "grant_type is client_credentials.")
    return TokenAsked(client_id, secret, frozenset(form["scope"].split()) if form.get("scope") else None, basic)


async def _form(request: Request) -> Mapping[str, str]:
    if media_type(request) != FORM:
        raise OAuthError("invalid_request", f"Send {FORM}.")
    try:
        body = await bounded(request, LARGEST_BODY)
    except TooLargeError as error:
        raise OAuthError("invalid_request", str(error)) from error
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, max_num_fields=20, errors="strict")
    except ValueError as error:
        raise OAuthError("invalid_request", "The body is no form.") from error
    if len(dict(pairs)) < len(pairs):
        raise OAuthError("invalid_request", "A parameter is sent more than once.")
    return dict(pairs)


def _client(header: str | None, form: Mapping[str, str]) -> tuple[str, str, bool]:
    """Read who the client is: from the header, or from the form, never from both."""
    if header is None:
        if not form.get("client_id") or "client_secret" not in form:
            raise OAuthError("invalid_client", "Send client_id and client_secret.", HTTPStatus.UNAUTHORIZED)
        return form["client_id"], form["client_secret"], False
    if "client_secret" in form:
        raise OAuthError("invalid_request", "The client is authenticated in the header or in the form, not in both.")
    kind, _, encoded = header.partition(" ")
    try:
        client_id, colon, secret = b64decode(encoded.strip(), validate=True).decode("ascii").partition(":")
    except ValueError:
        colon = client_id = secret = ""
    if kind.lower() != "basic" or not colon:
        raise OAuthError("invalid_client", "The header is no Basic one.", HTTPStatus.UNAUTHORIZED, basic=True)
    if form.get("client_id", unquote_plus(client_id)) != unquote_plus(client_id):
        raise OAuthError("invalid_request", "client_id is another one than the header's.")
    return unquote_plus(client_id), unquote_plus(secret), True
