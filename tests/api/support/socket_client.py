"""A client's end of graphql-transport-ws, in process."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from starlette.types import Message

from tests.api.support.installation import Installation

FOLLOW = "subscription ($id: ID!) { renewalProgress(id: $id) { id status activation } }"


@dataclass(slots=True)
class Socket:
    """A client's end of a connection."""

    told: "asyncio.Queue[Message]"
    heard: "asyncio.Queue[Message]"

    async def say(self, **message: Any) -> None:  # noqa: ANN401
        await self.told.put({"type": "websocket.receive", "text": json.dumps(message)})

    async def hear(self) -> Any:  # noqa: ANN401 - a message, or the code with which the connection was closed
        message = await asyncio.wait_for(self.heard.get(), 10)
        return json.loads(message["text"]) if "text" in message else message["code"]

    async def greet(self, token: str) -> Any:  # noqa: ANN401
        await self.say(type="connection_init", payload={"authorization": f"Bearer {token}"})
        return await self.hear()

    async def follow(self, renewal: str, name: str = "1") -> None:
        await self.say(type="subscribe", id=name, payload={"query": FOLLOW, "variables": {"id": renewal}})


@asynccontextmanager
async def connected(installed: Installation, protocol: str = "graphql-transport-ws") -> AsyncIterator[Socket]:
    socket = Socket(asyncio.Queue(), asyncio.Queue())
    scope = {"type": "websocket", "path": "/graphql", "raw_path": b"/graphql", "query_string": b"", "headers": []}
    scope |= {"root_path": "", "scheme": "ws", "client": ("127.0.0.1", 1), "subprotocols": [protocol]}
    await socket.told.put({"type": "websocket.connect"})

    async def serve() -> None:
        await installed.client.app(scope, socket.told.get, socket.heard.put)

    serving = asyncio.create_task(serve())
    first = await asyncio.wait_for(socket.heard.get(), 10)
    if first["type"] == "websocket.close":
        await socket.heard.put(first)
    try:
        yield socket
    finally:
        await socket.told.put({"type": "websocket.disconnect", "code": 1000})
        await asyncio.wait_for(serving, 10)
