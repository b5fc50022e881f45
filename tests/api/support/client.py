"""A client that calls the app in process, as a server would."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from starlette.types import ASGIApp, Message

GRAPHQL_JSON = "application/graphql-response+json"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:  # noqa: ANN401 - whatever the server said
        return json.loads(self.body)

    @property
    def codes(self) -> list[str]:
        """The codes of the errors."""
        return [error["extensions"]["code"] for error in self.json().get("errors", ())]


@dataclass(frozen=True, slots=True)
class Client:
    """Sends requests to an app."""

    app: ASGIApp

    async def send(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        *,
        headers: Mapping[str, str] | None = None,
        query: str = "",
    ) -> Answer:
        sent = [(name.lower().encode(), value.encode("latin-1")) for name, value in (headers or {}).items()]
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "query_string": quote(query, safe="=&%").encode(),
            "root_path": "",
            "headers": sent,
            "client": ("127.0.0.1", 1),
            "server": ("giahan", 80),
        }
        said: list[Message] = []

        bodies = [body]

        async def receive() -> Message:
            """Give the body once, and then hear nothing more, as from a client that waits for the answer."""
            if not bodies:
                await asyncio.Event().wait()
            return {"type": "http.request", "body": bodies.pop(), "more_body": False}

        async def send(message: Message) -> None:
            said.append(message)

        await self.app(scope, receive, send)
        return _answer(said)

    async def get(self, path: str, **headers: str) -> Answer:
        """Get what stands at a path."""
        return await self.send("GET", path, headers=headers)

    async def post(
        self, asked: object, *, token: str | None = None, accept: str = GRAPHQL_JSON, **headers: str
    ) -> Answer:
        """Post a GraphQL request, or whatever else a test has for one."""
        body = asked if isinstance(asked, bytes) else json.dumps(asked).encode()
        sent = {"content-type": "application/json", "accept": accept} | headers
        return await self.send("POST", "/graphql", body, headers=sent | bearer(token))


def bearer(token: str | None) -> dict[str, str]:
    """Say who asks."""
    return {"authorization": f"Bearer {token}"} if token else {}


def _answer(said: list[Message]) -> Answer:
    headers = {name.decode().lower(): value.decode("latin-1") for name, value in said[0]["headers"]}
    return Answer(said[0]["status"], headers, b"".join(message.get("body", b"") for message in said[1:]))
