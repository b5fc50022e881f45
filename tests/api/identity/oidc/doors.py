"""Doors behind which an outside issuer vouches for people, with a watch that a test moves on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from api.identity.doorkeeper import Doorkeeper
from api.settings import Settings
from api.wiring.identity import outside_issuers
from gateways.issuers.failures import DocumentUnavailableError
from gateways.issuers.http import HttpDocuments
from tests.api.identity.oidc.provider import CLIENT
from tests.api.support.client import Answer, Client
from tests.api.support.installation import Installation, open_doors

ASKED = {"query": "{ packages { code } }"}


@dataclass(slots=True)
class Outside:
    """The way to the issuer: counted, and cut off where a test says so; the seconds that have passed."""

    documents: HttpDocuments
    fetched: list[str] = field(default_factory=list)
    away: bool = False
    passed: float = 0.0

    async def fetch(self, url: str) -> Mapping[str, Any]:
        self.fetched.append(url)
        if self.away:
            raise DocumentUnavailableError(url)
        return await self.documents.fetch(url)

    def now(self) -> float:
        return self.passed


@dataclass(frozen=True, slots=True)
class Doors:
    """What a test knocks at."""

    client: Client
    outside: Outside

    async def knock(self, token: str, document: str = ASKED["query"]) -> Answer:
        return await self.client.post({"query": document}, token=token)

    async def lets_in(self, token: str) -> bool:
        """Tell whether a token is let in; insist on the code and the status where it is not."""
        answer = await self.knock(token)
        if not answer.codes:
            return True
        assert (answer.status, answer.codes) == (401, ["UNAUTHENTICATED"])
        assert "data" not in answer.json()
        return False


def doors_for(installed: Installation, documents: HttpDocuments, **settings: Any) -> Doors:  # noqa: ANN401 - as they are set
    """Open doors of an installation for the issuers of some settings."""
    outside = Outside(documents)
    issuers = outside_issuers(Settings(**{"oidc_audience": (CLIENT,)} | settings), outside.fetch, outside.now)
    return Doors(open_doors(installed.giahan, doorkeeper=Doorkeeper(builtin=None, outside=issuers)), outside)
