"""What a customer has started, kept by the customer's own browser, signed: no server has to remember it (O-RETURN)."""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import sha256
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

COOKIE = "giahan_online"
LASTS = 86_400
"""Seconds."""


class Orders:
    """Writes and reads the cookie; it is sent again when the browser comes back from the gateway."""

    def __init__(self, secret: str) -> None:
        self._key = hmac.new(secret.encode(), b"giahan online pages", sha256).digest()

    def keep(self, response: Response, order: dict[str, Any], *, secure: bool) -> None:
        """Keep an order with the browser."""
        body = urlsafe_b64encode(orjson.dumps(order))
        value = f"{body.decode()}.{self._sign(body)}"
        response.set_cookie(COOKIE, value, max_age=LASTS, path="/online", httponly=True, samesite="lax", secure=secure)

    def read(self, request: Request) -> dict[str, Any] | None:
        """Read the order that a browser keeps; None where it keeps none of ours."""
        body, _, signature = request.cookies.get(COOKIE, "").partition(".")
        if not body or not hmac.compare_digest(signature.encode(), self._sign(body.encode()).encode()):
            return None
        order = orjson.loads(urlsafe_b64decode(body))
        return order if isinstance(order, dict) else None

    def _sign(self, body: bytes) -> str:
        return hmac.new(self._key, body, sha256).hexdigest()
