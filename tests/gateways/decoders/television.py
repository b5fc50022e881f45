"""A television company on this machine: it checks signatures and answers what a test tells it to."""

import asyncio
import hashlib
import hmac
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

KEY_ID = "giahan-test"
SECRET = "a-secret-between-two"
Answering = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(slots=True)
class Television:
    """Answers one request after the other; the last answer it was given goes on for ever."""

    base_url: str = ""
    requests: list[web.Request] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    answers: deque[Answering] = field(default_factory=deque)
    closing: asyncio.Event = field(default_factory=asyncio.Event)

    def will(self, *answers: Answering) -> None:
        self.answers.extend(answers)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        self.requests.append(request)
        self.bodies.append(body)
        if not signed(request, body):
            return web.json_response({"reason": "signature"}, status=401)
        answer = self.answers.popleft() if len(self.answers) > 1 else self.answers[0]
        return await answer(request)

    async def never(self, _request: web.Request) -> web.StreamResponse:
        """Answer when the test is over."""
        await self.closing.wait()
        return web.Response()


def says(body: object, *, status: int = 200, content_type: str = "application/json") -> Answering:
    """Answer in JSON, or with the text or bytes given."""

    async def answer(_request: web.Request) -> web.StreamResponse:
        if isinstance(body, bytes):
            return web.Response(body=body, status=status, content_type=content_type)
        return web.json_response(body, status=status, content_type=content_type)

    return answer


async def sends_away(_request: web.Request) -> web.StreamResponse:
    """Name another address."""
    return web.json_response({}, status=302, headers={"Location": "/elsewhere"})


async def hangs_up(request: web.Request) -> web.StreamResponse:
    """Drop the connection in the middle of it."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def signed(request: web.Request, body: bytes) -> bool:
    """Check the signature step by step as docs/card-system.md tells the company to."""
    lines = [
        "GIAHAN1-HMAC-SHA256",
        request.method,
        request.raw_path,
        request.headers["Giahan-Timestamp"],
        request.headers["Giahan-Nonce"],
        hashlib.sha256(body).hexdigest(),
    ]
    right = hmac.new(SECRET.encode(), "\n".join(lines).encode(), "sha256").hexdigest()
    return request.headers["Giahan-Key"] == KEY_ID and hmac.compare_digest(right, request.headers["Giahan-Signature"])


@asynccontextmanager
async def a_television() -> AsyncIterator[Television]:
    """Open a company at a port of its own."""
    television = Television()
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", television.handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    television.base_url = f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
    try:
        yield television
    finally:
        television.closing.set()
        await runner.cleanup()
