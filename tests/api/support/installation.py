"""Giahan with its doors, on a database of a test: real but for the clock and the switch of the card system."""

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import asyncpg
import jwt

from api.app import app_of
from api.guarding.guard import Guard
from api.identity import ALGORITHM, AUDIENCE, Role, Scope, TokenIssuer
from api.identity.doorkeeper import Doorkeeper
from api.settings import Profile, Settings
from api.wiring import Giahan
from api.wiring.assembly import wired
from api.wiring.identity import partners_of, since_of
from domain.dialogues.session import InputMode
from domain.ports.outside.card_system import (
    ActivationAnswer,
    ActivationCommand,
    ActivationVerdict,
    CardSystemUnavailableError,
)
from domain.subscribers.card_report import CardReport
from gateways.decoders.sandbox import SandboxCardSystem
from gateways.messages.sandbox import SandboxMessageGateway
from persistence.connections.pool import open_pool
from tests.api.support.client import Answer, Client
from tests.fakes.clock import FakeClock
from tests.fakes.outside.payment_gateway import FakePaymentGateway

SECRET = "the secret of a test: thirty-two characters or more"
PLAIN = Settings().plain_execution
"""Whether this run tests the fast way of executing or the long one: GIAHAN_PLAIN_EXECUTION says."""

TODAY = date(2024, 3, 15)
"""A day on which every rule but the oldest forms of them is in force."""


@dataclass(slots=True)
class Television:
    """The sandbox of the card system, with a switch, and another by which it rejects every command."""

    sandbox: SandboxCardSystem
    down: bool = False
    rejects: bool = False

    async def look_up(self, number: str) -> CardReport | None:
        if self.down:
            raise CardSystemUnavailableError
        return await self.sandbox.look_up(number)

    async def look_up_many(self, numbers: Sequence[str]) -> Mapping[str, CardReport | None]:
        if self.down:
            raise CardSystemUnavailableError
        return await self.sandbox.look_up_many(numbers)

    async def activate(self, command: ActivationCommand) -> ActivationAnswer:
        if self.down:
            raise CardSystemUnavailableError
        return ActivationAnswer(ActivationVerdict.REJECTED) if self.rejects else await self.sandbox.activate(command)


@dataclass(slots=True)
class Installation:
    """All that a test of the doors needs."""

    giahan: Giahan
    clock: FakeClock
    television: Television
    pool: "asyncpg.Pool[asyncpg.Record]"
    client: Client
    payment_gateway: FakePaymentGateway
    issuer: TokenIssuer = field(default_factory=lambda: TokenIssuer(SECRET))

    def token(self, role: Role = Role.ADMIN, msisdn: str | None = None, name: str | None = None) -> str:
        return self.issuer.issue(role, msisdn, name)

    def token_with(self, role: Role, scopes: Collection[Scope]) -> str:
        """Sign a token of ours that gives other scopes than its role has."""
        claims = jwt.decode(self.token(role), SECRET, [ALGORITHM], audience=AUDIENCE)
        return jwt.encode(claims | {"scope": " ".join(scopes)}, SECRET, ALGORITHM)

    async def request(self, document: str, token: str | None = None, **variables: Any) -> Answer:  # noqa: ANN401
        """Ask as an administrator, unless a test has a token of its own; an empty one is none."""
        asked = {"query": document, "variables": variables}
        return await self.client.post(asked, token=self.token() if token is None else token)

    async def ask(self, document: str, token: str | None = None, **variables: Any) -> Any:  # noqa: ANN401
        """Ask, insisting on an answer without errors."""
        answer = (await self.request(document, token, **variables)).json()
        assert "errors" not in answer, answer["errors"]
        return answer["data"]

    async def error(self, document: str, token: str | None = None, **variables: Any) -> Any:  # noqa: ANN401
        """Ask, insisting on one error."""
        (error,) = (await self.request(document, token, **variables)).json()["errors"]
        return error


@asynccontextmanager
async def an_installation(
    url: str,
    *,
    profile: Profile = Profile.DEMO,
    connections: int = 4,
    private_networks: bool = False,
    probes: "asyncpg.Pool[asyncpg.Record] | None" = None,
) -> AsyncIterator[Installation]:
    """Open the doors on a database; probes have connections of their own where they are given some."""
    settings = Settings(profile=profile, database_url=url, secret=SECRET, webhook_private_networks=private_networks)
    pool = await open_pool(url, most=connections)
    try:
        clock, television = FakeClock.on(TODAY), Television(SandboxCardSystem(pool))
        gateway = FakePaymentGateway()
        giahan = wired(settings, pool, television, SandboxMessageGateway(), clock, probes=probes, gateway=gateway)
        yield Installation(giahan, clock, television, pool, open_doors(giahan, demo=settings.demo), gateway)
        await giahan.webhooks.aclose()
    finally:
        await pool.close()


def open_doors(
    giahan: Giahan,
    *,
    demo: bool = True,
    doorkeeper: Doorkeeper | None = None,
    guard: Guard | None = None,
    ussd: InputMode = InputMode.JOINED,
) -> Client:
    """Give a client of the app around what may be called."""
    usual = Doorkeeper(builtin=TokenIssuer(SECRET), since=since_of(giahan.lookups), **partners_of(SECRET, giahan))
    guarded = replace(guard or Guard(production=not demo), plain_execution=PLAIN)
    return Client(app_of(giahan, doorkeeper or usual, guarded, demo=demo, ussd=ussd))
