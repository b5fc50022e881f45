"""Which pages of other origins may call the API from a browser: none, unless the operator names them."""

from collections.abc import Sequence

from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

from api.identity.signing import HEADERS

SENT = ("Authorization", "Content-Type", "Accept-Language", "X-Request-Id", *HEADERS)
SHOWN = ("X-Request-Id", "X-Operation-Cost", "Retry-After")
KEPT = 600
"""Seconds for which a browser need not ask again."""


def cross_origin(origins: Sequence[str]) -> list[Middleware]:
    """Answer the browsers' questions; cookies are never sent along, for nobody is let in by one."""
    if not origins:
        return []
    methods = ("POST",)
    return [
        Middleware(
            CORSMiddleware,
            allow_origins=origins,
            allow_methods=methods,
            allow_headers=SENT,
            expose_headers=SHOWN,
            max_age=KEPT,
        )
    ]
