"""`POST /oauth/token`: a partner's client fetches a token that is good for a quarter of an hour (RFC 6749, 4.4)."""

from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from typing import Any
from uuid import uuid4

import orjson
import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from api.guarding.rate_limits import TooManyError
from api.identity.partner_tokens import LIFETIME
from api.identity.partners import Partners
from api.oauth.asking import OAuthError, TokenAsked, read
from api.porch.admission import Admission

NO_STORE = {"Cache-Control": "no-store", "Pragma": "no-cache"}
log = structlog.get_logger()


class TokenEndpoint:
    """Gives tokens to clients."""

    def __init__(self, partners: Partners, admission: Admission) -> None:
        self._partners = partners
        self._admission = admission

    async def __call__(self, request: Request) -> Response:
        """Answer a request for a token."""
        try:
            self._admission.expect(request.scope)
            return _answer(await self._granted(await read(request)))
        except ClientDisconnect:
            raise
        except TooManyError as many:
            return _too_many(many)
        except OAuthError as wrong:
            with suppress(TooManyError):  # counted as a guessed token is, and told the next time
                self._admission.knock(None, request.scope)
            headers = {"WWW-Authenticate": 'Basic realm="giahan"'} if wrong.basic else {}
            return _answer({"error": wrong.error, "error_description": wrong.why}, wrong.status, headers)
        except Exception as fault:
            reference = uuid4().hex
            log.exception("fault", reference=reference, error=repr(fault))
            said = {"error": "server_error", "error_description": f"Try again later. Reference: {reference}"}
            return _answer(said, HTTPStatus.SERVICE_UNAVAILABLE)

    async def _granted(self, asked: TokenAsked) -> dict[str, Any]:
        credential = await self._partners.client(asked.client_id, asked.secret)
        if credential is None:
            why = "The client is not ours, was revoked or has expired, or its secret is another."
            raise OAuthError("invalid_client", why, HTTPStatus.UNAUTHORIZED, basic=asked.basic)
        scopes = credential.scopes if asked.scopes is None else asked.scopes
        if more := scopes - credential.scopes:
            raise OAuthError("invalid_scope", f"The client does not have {' '.join(sorted(more))[:200]}.")
        return {
            "access_token": self._partners.tokens.issue(credential, scopes),
            "token_type": "Bearer",
            "expires_in": LIFETIME,
            "scope": " ".join(sorted(scopes)),
        }


def _too_many(many: TooManyError) -> Response:
    said = {"error": "temporarily_unavailable", "error_description": "Too many requests were wrong; come again later."}
    return _answer(said, HTTPStatus.TOO_MANY_REQUESTS, {"Retry-After": str(many.seconds)})


def _answer(body: Mapping[str, Any], status: int = HTTPStatus.OK, headers: Mapping[str, str] | None = None) -> Response:
    return Response(orjson.dumps(body), status, {**NO_STORE, **(headers or {})}, "application/json")
