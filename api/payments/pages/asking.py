"""Asking the public API as a partner's server does: over its own door, with a token that no browser ever sees."""

from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message

Door = Callable[[Request], Awaitable[Response]]
NewToken = Callable[[], str]
GRAPHQL = "application/graphql-response+json"


class ApiFaultError(Exception):
    """The API answered with an error: nothing is known of the request, and it may be sent again with the same key."""


class PublicApi:
    """Asks; `door` is that of `POST /graphql`."""

    def __init__(self, door: Door, token: NewToken) -> None:
        self._door, self._token = door, token

    async def ask(self, request: Request, language: str, document: str, **variables: object) -> Any:  # noqa: ANN401
        """Ask for a browser whose request this is.

        Raises:
            ApiFaultError: where there is no answer.
        """
        body = orjson.dumps({"query": document, "variables": variables})
        headers = {
            "authorization": f"Bearer {self._token()}",
            "content-type": "application/json",
            "accept": GRAPHQL,
            "accept-language": language,
        }
        scope = {
            **request.scope,
            "method": "POST",
            "path": "/graphql",
            "raw_path": b"/graphql",
            "query_string": b"",
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
            "state": {},
        }

        async def receive() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        answer = orjson.loads(bytes((await self._door(Request(scope, receive))).body))
        if answer.get("errors"):
            raise ApiFaultError(answer["errors"][0].get("message", ""))
        return answer["data"]
