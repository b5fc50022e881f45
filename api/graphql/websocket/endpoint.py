"""The door for WebSockets: how many are open, for how long, and who is let in."""

import asyncio
from collections import Counter
from contextlib import suppress
from functools import partial
from time import time

from starlette.types import Scope
from starlette.websockets import WebSocket, WebSocketDisconnect

from api.graphql.engine.engine import Engine
from api.graphql.subscriptions.renewal_feed import RenewalFeed
from api.graphql.websocket.connection import Closing, SocketConnection, received
from api.graphql.websocket.mute_places import MutePlaces
from api.graphql.websocket.operations import SocketOperations
from api.guarding.rate_limits import TooManyError, address_of
from api.identity import BadTokenError, Principal
from api.porch.admission import Admission

PROTOCOL = "graphql-transport-ws"
MOST_OPEN = 1000
MOST_OF_ONE = 20
FIRST_WORD = 5.0
"""Seconds within which a client must say who it is."""
LONGEST = 3600.0
"""Seconds after which any connection ends; clients connect again."""


class SocketEndpoint:
    """Serves graphql-transport-ws."""

    def __init__(
        self, engine: Engine, watching: RenewalFeed, admission: Admission, *, first_word: float = FIRST_WORD
    ) -> None:
        self._speaking = SocketOperations(engine, watching, admission)
        self._admission = admission
        self._doorkeeper = admission.doorkeeper
        self._first_word = first_word
        self._open = 0
        self._of: Counter[str] = Counter()
        self._mute = MutePlaces()

    async def __call__(self, socket: WebSocket) -> None:
        """Serve one connection to its end."""
        if PROTOCOL not in socket.scope.get("subprotocols", ()):
            await socket.close(4406)
            return
        await socket.accept(PROTOCOL)
        self._open += 1
        try:
            await self._serve(socket)
        except Closing as closing:
            with suppress(RuntimeError):
                await socket.close(closing.code, closing.reason)
        except WebSocketDisconnect:
            return
        finally:
            self._open -= 1

    async def _serve(self, socket: WebSocket) -> None:
        if self._open > MOST_OPEN:
            raise Closing(4429, "Too many connections")
        try:
            async with asyncio.timeout(self._first_word) as patience:
                with self._mute.place(address_of(socket.scope), patience):
                    principal, header = await self._introduced(socket)
        except TimeoutError:
            raise Closing(4408, "Connection initialisation timeout") from None
        name = principal.name if principal else f"nobody at {address_of(socket.scope)}"
        if self._of[name] >= MOST_OF_ONE:
            raise Closing(4429, "Too many connections")
        self._of[name] += 1
        try:
            async with asyncio.timeout(_lifetime(principal)):
                await SocketConnection(socket, self._speaking, partial(self._doorkeeper.read, header)).hold()
        except TimeoutError:
            raise Closing(4403, "The token or the time of the connection has ended") from None
        finally:
            self._of[name] -= 1
            if not self._of[name]:
                del self._of[name]

    async def _introduced(self, socket: WebSocket) -> tuple[Principal | None, str | None]:
        """Read the first message, which says who asks, and answer it."""
        while (message := await received(socket)).get("type") != "connection_init":
            if message.get("type") != "ping":
                raise Closing(4401, "Unauthorized")
            await socket.send_text('{"type":"pong"}')
        payload = message.get("payload") or {}
        told = payload.get("authorization") or payload.get("Authorization") if isinstance(payload, dict) else None
        header = told if isinstance(told, str) else socket.headers.get("authorization")
        principal = await self._admitted(header, socket.scope)
        await socket.send_text('{"type":"connection_ack"}')
        return principal, header

    async def _admitted(self, header: str | None, scope: Scope) -> Principal | None:
        """Tell who asks, and count it: whoever has a good token by its name, all others by their address."""
        try:
            return await self._admission.admit(header, scope)
        except TooManyError:
            raise Closing(4429, "Too many requests") from None
        except BadTokenError as error:
            raise Closing(4403, "Forbidden") from error
        except Exception as fault:
            raise Closing(4500, "Nobody can tell now who asks") from fault


def _lifetime(principal: Principal | None) -> float:
    ends = principal.ends_at if principal else None
    return min(LONGEST, max(ends - time(), 0.0)) if ends is not None else LONGEST
