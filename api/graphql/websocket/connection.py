"""One conversation in graphql-transport-ws: what is asked is held to the same documents and limits as over HTTP.

Strawberry's own handler parses and validates every message anew and knows nothing of kept documents, costs and rates.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import orjson
from graphql import GraphQLError
from starlette.websockets import WebSocket, WebSocketDisconnect

from api.graphql.engine.asked import BadRequestError, made
from api.graphql.request.errors import served
from api.graphql.websocket.operations import RefusedError, SocketOperations
from api.identity import BadTokenError, Principal
from api.porch.duplicate_keys import RepeatedKeyError, insist_on_single_keys

Asking = Callable[[], Awaitable[Principal | None]]
"""Tells who asks, as it is now: a revocation or a new holder of a number ends what was let in before."""

MOST_AT_ONCE = 10
LONGEST_SEND = 10.0
"""Seconds within which a client must take a message."""


class Closing(Exception):  # noqa: N818 - it is no error of ours
    """The connection ends, with a code and a reason."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


class SocketConnection:
    """What one client asks over one connection."""

    def __init__(self, socket: WebSocket, speaking: SocketOperations, asking: Asking) -> None:
        self._socket = socket
        self._speaking = speaking
        self._asking = asking
        self._running: dict[str, asyncio.Task[None]] = {}
        self._failed: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def hold(self) -> None:
        """Listen and answer until the client goes, or must go."""
        listening = asyncio.create_task(self._listen())
        try:
            await asyncio.wait((listening, self._failed), return_when=asyncio.FIRST_COMPLETED)
            if self._failed.done():
                self._failed.result()
            listening.result()
        finally:
            ending = (listening, *self._running.values())
            for task in ending:
                task.cancel()
            await asyncio.gather(*ending, return_exceptions=True)

    async def _listen(self) -> None:
        while True:
            message = await received(self._socket)
            match message.get("type"):
                case "ping":
                    await self._send({"type": "pong"})
                case "pong":
                    pass
                case "subscribe":
                    self._begin(message)
                case "complete":
                    if task := self._running.pop(str(message.get("id")), None):
                        task.cancel()
                case "connection_init":
                    raise Closing(4429, "Too many initialisation requests")
                case _:
                    raise Closing(4400, "There is no such message")

    def _begin(self, message: dict[str, Any]) -> None:
        name, payload = message.get("id"), message.get("payload")
        if not isinstance(name, str) or not name or not isinstance(payload, dict):
            raise Closing(4400, "subscribe has an id and a payload")
        if name in self._running:
            raise Closing(4409, "Subscriber already exists")
        if len(self._running) >= MOST_AT_ONCE:
            raise Closing(4429, "Too many operations")
        self._running[name] = asyncio.create_task(self._answer(name, payload))

    async def _answer(self, name: str, payload: dict[str, Any]) -> None:
        try:
            principal = await self._asking()
            async for result in self._speaking.answers(made(payload), principal, self._socket.scope):
                await self._asking()
                await self._send({"id": name, "type": "next", "payload": result})
            last: dict[str, Any] = {"id": name, "type": "complete"}
        except BadTokenError:
            self._fail(Closing(4403, "The token is no longer good"))
            return
        except BadRequestError as bad:
            last = {"id": name, "type": "error", "payload": [served(GraphQLError(bad.why))]}
        except RefusedError as refused:
            last = {"id": name, "type": "error", "payload": refused.errors}
        except (Closing, WebSocketDisconnect) as end:
            self._fail(end)
            return
        except GraphQLError as refused:  # a resolver's own, with its own words
            last = {"id": name, "type": "error", "payload": [served(refused)]}
        except Exception as fault:  # noqa: BLE001 - it is answered, masked and logged as any other
            last = {"id": name, "type": "error", "payload": [served(GraphQLError("", original_error=fault))]}
        self._running.pop(name, None)
        with suppress(Closing, WebSocketDisconnect, RuntimeError):
            await self._send(last)

    def _fail(self, end: Exception) -> None:
        if not self._failed.done():
            self._failed.set_exception(end)

    async def _send(self, message: dict[str, Any]) -> None:
        """Send, or give a client up that does not take what it is sent."""
        try:
            async with asyncio.timeout(LONGEST_SEND):
                await self._socket.send_text(orjson.dumps(message).decode())
        except TimeoutError:
            raise Closing(4408, "The client takes no messages") from None


async def received(socket: WebSocket) -> dict[str, Any]:
    """Receive a message.

    Raises:
        Closing: where it is none.
    """
    try:
        text = await socket.receive_text()
        message = orjson.loads(text)
        insist_on_single_keys(text)
    except (KeyError, orjson.JSONDecodeError):
        raise Closing(4400, "Send JSON as text") from None
    except RepeatedKeyError:
        raise Closing(4400, "A key of an object comes once, and nothing is nested very deeply") from None
    if not isinstance(message, dict):
        raise Closing(4400, "Send an object")
    return message
