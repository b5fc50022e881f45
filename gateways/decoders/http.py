"""The card system over HTTP and JSON, as docs/card-system.md describes it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from http import HTTPStatus
from typing import TypeVar
from urllib.parse import quote, urlsplit

import aiohttp
import orjson

from domain.ports.outside.card_system import (
    ActivationAnswer,
    ActivationCommand,
    ActivationVerdict,
    CardSystemUnavailableError,
)
from domain.subscribers.card_report import CardReport
from gateways.decoders.answers import BadAnswerError, activation_answer, card_report, check_unknown
from gateways.decoders.bulk import Bulk
from gateways.decoders.exchange import Answer, Exchange
from gateways.decoders.retry_policy import ACTIVATION, BULK, LOOK_UP, RetryPolicy
from gateways.decoders.signing import Signer

VERDICTS: dict[int, ActivationVerdict] = {
    HTTPStatus.OK: ActivationVerdict.ACKNOWLEDGED,
    HTTPStatus.UNPROCESSABLE_ENTITY: ActivationVerdict.REJECTED,
}
Read = TypeVar("Read")


class HttpCardSystem:
    """Asks the television company; whatever is not said plainly counts as not known.

    Repeating is safe for both requests: a look-up changes nothing and a command carries its id (K-CARD).
    """

    def __init__(
        self,
        base_url: str,
        key_id: str,
        secret: str,
        *,
        look_up: RetryPolicy = LOOK_UP,
        bulk: RetryPolicy = BULK,
        activation: RetryPolicy = ACTIVATION,
        connections: int = 100,
    ) -> None:
        parts = urlsplit(base_url)
        if parts.scheme not in {"http", "https"} or not parts.netloc or parts.query or parts.fragment:
            msg = "the card system's address must be an http or https URL without a query"
            raise ValueError(msg)
        self._origin = f"{parts.scheme}://{parts.netloc}"
        self._path = parts.path.rstrip("/")
        self._signer = Signer(key_id, secret)
        self._look_up_patience = look_up
        self._bulk_patience = bulk
        self._activation_patience = activation
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    async def look_up(self, number: str) -> CardReport | None:
        """Tell a card's state, or None where there is no such card.

        Raises:
            CardSystemUnavailableError: where it cannot be known now; nothing may be charged then (K-CARD).
        """
        path = f"{self._path}/cards/{quote(number, safe='')}"
        answer = await self._exchange().ask("GET", path, b"", self._look_up_patience)
        if answer.status == HTTPStatus.NOT_FOUND:
            return _believed(lambda: check_unknown(answer.body, number))
        if answer.status != HTTPStatus.OK:
            raise _unexpected(answer)
        return _believed(lambda: card_report(answer.body, number))

    async def look_up_many(self, numbers: Sequence[str]) -> Mapping[str, CardReport | None]:
        """Tell the state of many cards, None where there is no such card; a number left out was not answered for.

        Raises:
            CardSystemUnavailableError: where nothing can be known now.
        """
        return await Bulk(self._exchange(), self._path, self._bulk_patience, self.look_up).ask(numbers)

    async def activate(self, command: ActivationCommand) -> ActivationAnswer:
        """Carry a command out, once however often it is sent.

        Raises:
            CardSystemUnavailableError: where the outcome is not known; the command is to be repeated (K-CARD).
        """
        path = f"{self._path}/activations/{command.id}"
        answer = await self._exchange().ask("PUT", path, command_body(command), self._activation_patience)
        verdict = VERDICTS.get(answer.status)
        if verdict is None:
            raise _unexpected(answer)
        return _believed(lambda: activation_answer(answer.body, command, verdict))

    async def aclose(self) -> None:
        """Close the connections; the next request would open new ones."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _exchange(self) -> Exchange:
        if self._session is None:  # only here is a loop running
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections),
                cookie_jar=aiohttp.DummyCookieJar(),
                # What is sent packed could be far larger than it looks.
                auto_decompress=False,
                headers={"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "Giahan"},
            )
        return Exchange(self._session, self._origin, self._signer)


def command_body(command: ActivationCommand) -> bytes:
    """Write a command as it is sent."""
    return orjson.dumps(
        {
            "id": str(command.id),
            "card": command.card_number,
            "productLine": command.product_line,
            "package": command.package,
            "extraRooms": command.extra_rooms,
            "expiresOn": _written(command.expires_on),
            "overlayUntil": _written(command.overlay_until),
        }
    )


def _written(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _unexpected(answer: Answer) -> CardSystemUnavailableError:
    return CardSystemUnavailableError(f"status {answer.status}")


def _believed(read: Callable[[], Read]) -> Read:
    try:
        return read()
    except BadAnswerError as error:
        msg = f"an answer that cannot be believed: {error}"
        raise CardSystemUnavailableError(msg) from None
