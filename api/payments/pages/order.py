"""What a customer has filled in and started, kept by the own browser, signed: no server remembers it (O-RETURN)."""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import sha256
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

FORM, ORDER = "giahan_online_form", "giahan_online_order"
LASTS = 86_400
"""Seconds."""


class Kept:
    """Writes and reads cookies; they are sent again when the browser comes back from the gateway."""

    def __init__(self, secret: str, *, secure: bool) -> None:
        self._key = hmac.new(secret.encode(), b"giahan online pages", sha256).digest()
        self._secure = secure

    def keep(self, response: Response, name: str, value: dict[str, Any]) -> Response:
        """Keep something with the browser."""
        body = urlsafe_b64encode(orjson.dumps(value))
        signed = f"{body.decode()}.{self._sign(body)}"
        response.set_cookie(name, signed, LASTS, path="/online", httponly=True, samesite="lax", secure=self._secure)
        return response

    def read(self, request: Request, name: str) -> dict[str, Any] | None:
        """Read what a browser keeps; None where it keeps nothing of ours."""
        body, _, signature = request.cookies.get(name, "").partition(".")
        if not body or not hmac.compare_digest(signature.encode(), self._sign(body.encode()).encode()):
            return None
        kept = orjson.loads(urlsafe_b64decode(body))
        return kept if isinstance(kept, dict) else None

    def _sign(self, body: bytes) -> str:
        return hmac.new(self._key, body, sha256).hexdigest()
