"""Headers for browsers on every answer that has none of its own: nothing is stored, framed, guessed or referred to."""

import re
from base64 import b64encode
from hashlib import sha256

from starlette.types import ASGIApp, Message, Receive, Scope, Send

NOTHING_BUT_DATA = b"default-src 'none'; frame-ancestors 'none'"
COMMON = (
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
CONTENT_POLICY = b"content-security-policy"
ONLY_TLS = (b"strict-transport-security", b"max-age=31536000; includeSubDomains")
_INLINE = re.compile(r"<(script|style)>(.*?)</\1>", re.DOTALL)


class Headers:
    """Middleware that adds them; an answer that says something else itself keeps what it says, once."""

    def __init__(self, app: ASGIApp, *, production: bool) -> None:
        self._app = app
        self._plain = (*COMMON, (CONTENT_POLICY, NOTHING_BUT_DATA))
        self._secure = (*self._plain, ONLY_TLS) if production else self._plain

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request with them."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        added = self._secure if scope["scheme"] == "https" else self._plain

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = _together(message["headers"], added)
            await send(message)

        await self._app(scope, receive, guarded)


def _together(headers: list[tuple[bytes, bytes]], added: tuple[tuple[bytes, bytes], ...]) -> list[tuple[bytes, bytes]]:
    own = {name.lower() for name, _ in headers}
    return [*headers, *(each for each in added if each[0] not in own)]


def policy_of_page(page: str) -> str:
    """Write the content policy of a page of ours: its own inline scripts and styles by their hashes, and no others."""
    hashes: dict[str, list[str]] = {"script": [], "style": []}
    for kind, text in _INLINE.findall(page):
        hashes[kind].append(f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'")
    allowed = "; ".join(f"{kind}-src 'self' {' '.join(each)}".rstrip() for kind, each in hashes.items())
    data = "img-src 'self' data:; font-src data:"
    return f"default-src 'none'; {allowed}; connect-src 'self'; {data}; frame-ancestors 'none'"
