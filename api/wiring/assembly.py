"""Putting together: what is outside is opened, and everything that the ways in may call is made over it."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, cast

import asyncpg

from api.settings import Profile, Settings
from api.wiring import outside
from api.wiring.online import online_ports
from api.wiring.partners import PartnerAccess, partner_access
from api.wiring.postgres import postgres_ports
from api.wiring.services.inbox import Inbox
from api.wiring.services.webhooks import WebhookService, webhooks_over
from api.wiring.use_cases import UseCases, use_cases_over
from domain.messages.texts import Texts
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.lookups.audit import AuditLookups
from domain.ports.lookups.screens import Lookups
from domain.ports.outside.card_system import CardSystem
from domain.ports.outside.mail_gateway import MailGateway
from domain.ports.outside.message_gateway import MessageGateway
from domain.ports.outside.payment_gateway import PaymentGateway
from domain.ports.work import Works
from gateways.clock import SystemClock
from gateways.mail.sandbox import SandboxMailGateway
from gateways.payments.http import HttpPaymentGateway
from persistence.catalogue.english import load_english
from persistence.connections.failures import is_away as database_is_away
from persistence.connections.fitness import Fitness
from persistence.connections.pool import open_pool
from persistence.connections.readiness import Readiness
from persistence.connections.standby import StandbyReads, only_reading
from persistence.connections.stores import Store, connections_of, near_to
from persistence.connections.worker_beats import PostgresWorkerBeats
from persistence.lookups import AuditLogLookups
from persistence.sweeps.figures import SweepFigures

if TYPE_CHECKING:
    from api.operations.tracing.tracing import Tracing

Pool = asyncpg.Pool

__all__ = ["Giahan", "assembled", "database_is_away", "only_reading", "wired"]


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the service tells of itself: its profile, whether its clock was moved, whether two persons are needed."""

    profile: Profile
    clock_moved: bool
    two_persons: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Giahan(UseCases):
    """Everything that the ways in may call."""

    about: About
    pool: Pool
    clock: Clock
    texts: Texts
    english: Texts
    works: Works
    catalogues: Catalogues
    lookups: Lookups
    audit: AuditLookups
    readiness: Readiness
    sandboxes: tuple[str, ...]
    beats: PostgresWorkerBeats
    sweep_figures: SweepFigures
    partners: PartnerAccess
    webhooks: WebhookService
    inbox: Inbox


@asynccontextmanager
async def assembled(settings: Settings, database_url: str, tracing: "Tracing | None" = None) -> AsyncIterator[Giahan]:
    """Open what is outside, put everything together, and close it again."""
    async with AsyncExitStack() as stack:
        if tracing is not None:
            stack.push_async_callback(tracing.aclose)
        watch, kind = tracing.watch if tracing else None, connections_of(Store(settings.store))
        pool = await open_pool(database_url, most=settings.database_connections, watch=watch, kind=kind)
        stack.push_async_callback(pool.close)
        probes = await open_pool(database_url, most=2)  # of their own: they tell of a pool that is used up
        stack.push_async_callback(probes.close)
        cards = await outside.card_system(settings, pool, stack)
        messages = await outside.message_gateway(settings, stack)
        reads = await _reads(settings, pool, stack)
        gateway = HttpPaymentGateway()
        stack.push_async_callback(gateway.aclose)
        mail = outside.mail_gateway(settings)
        giahan = wired(
            settings,
            pool,
            cards,
            messages,
            probes=probes,
            reads=reads,
            gateway=gateway,
            mail=mail,
            tracing=tracing,
        )
        outside.listen(messages, giahan.inbox)
        stack.push_async_callback(giahan.webhooks.aclose)
        yield giahan


async def _reads(settings: Settings, pool: Pool, stack: AsyncExitStack) -> Pool | None:
    """Open connections to the standby at which queries read, where there is one."""
    if settings.replica_url is None:
        return None
    url = settings.replica_url.get_secret_value()
    standby = await open_pool(url, least=0, most=settings.database_connections, at="prefer-standby")
    stack.push_async_callback(standby.close)
    return cast("Pool", StandbyReads(pool, standby))


def wired(  # noqa: PLR0913 - all that is outside
    settings: Settings,
    pool: Pool,
    cards: CardSystem,
    messages: MessageGateway,
    clock: Clock | None = None,
    *,
    probes: Pool | None = None,
    reads: Pool | None = None,
    tracing: "Tracing | None" = None,
    gateway: PaymentGateway | None = None,
    mail: MailGateway | None = None,
) -> Giahan:
    """Put everything together over a pool; the clock is the one that the settings ask for, where no other is given."""
    if tracing is not None:
        cards = outside.traced_cards(cards, settings, tracing)
        messages = outside.traced_messages(messages, settings, tracing)
    clock, fitness = clock or SystemClock(settings.clock_offset), Fitness()
    ports = postgres_ports(
        pool,
        cards,
        messages,
        clock,
        online_ports(settings, gateway or HttpPaymentGateway(), mail or SandboxMailGateway()),
        sandbox_cards=settings.card_system_url is None,
        fitness=fitness,
        reads=reads,
        near=near_to(settings.near_node),
    )
    done = use_cases_over(ports)
    giahan = Giahan(
        **{each.name: getattr(done, each.name) for each in fields(done)},
        about=_about(settings),
        pool=pool,
        clock=clock,
        texts=ports.texts,
        english=load_english(ports.texts),
        works=ports.works,
        catalogues=ports.catalogues,
        lookups=ports.lookups,
        audit=AuditLogLookups(reads or pool),
        readiness=Readiness(probes or pool, fitness),
        sandboxes=settings.sandboxes,
        beats=PostgresWorkerBeats(probes or pool),
        sweep_figures=SweepFigures(probes or pool),
        partners=partner_access(settings, pool, ports.works, clock),
        webhooks=webhooks_over(settings, pool, ports.works, clock, tracing),
        inbox=Inbox(done.dialogues, ports.incoming, ports.outbox, clock),
    )
    return tracing.use_cases(giahan) if tracing else giahan


def _about(settings: Settings) -> About:
    return About(
        profile=settings.profile,
        clock_moved=settings.clock is not None,
        two_persons=settings.needs_two_persons,
    )
