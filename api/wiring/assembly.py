"""Putting together: what is outside is opened, and everything that the ways in may call is made over it."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, fields

import asyncpg

from api.settings import Settings
from api.wiring import outside
from api.wiring.online import online_ports
from api.wiring.partners import PartnerAccess, partner_access
from api.wiring.postgres import postgres_ports
from api.wiring.use_cases import UseCases, use_cases_over
from api.wiring.webhooks import WebhookService, webhooks_over
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
from persistence.connections.pool import open_pool
from persistence.connections.readiness import Readiness
from persistence.connections.worker_beats import PostgresWorkerBeats
from persistence.lookups import AuditLogLookups
from persistence.lookups.ledger import PostgresLedger

Pool = asyncpg.Pool

__all__ = ["Giahan", "assembled", "database_is_away", "wired"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Giahan(UseCases):
    """Everything that the ways in may call."""

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
    ledger: PostgresLedger
    partners: PartnerAccess
    webhooks: WebhookService


@asynccontextmanager
async def assembled(settings: Settings, database_url: str) -> AsyncIterator[Giahan]:
    """Open what is outside, put everything together, and close it again."""
    async with AsyncExitStack() as stack:
        pool = await open_pool(database_url, most=settings.database_connections)
        stack.push_async_callback(pool.close)
        probes = await open_pool(database_url, most=2)  # of their own: they tell of a pool that is used up
        stack.push_async_callback(probes.close)
        cards = await outside.card_system(settings, pool, stack)
        messages = await outside.message_gateway(settings, stack)
        gateway = HttpPaymentGateway()
        stack.push_async_callback(gateway.aclose)
        giahan = wired(
            settings, pool, cards, messages, probes=probes, gateway=gateway, mail=outside.mail_gateway(settings)
        )
        stack.push_async_callback(giahan.webhooks.aclose)
        yield giahan


def wired(
    settings: Settings,
    pool: Pool,
    cards: CardSystem,
    messages: MessageGateway,
    clock: Clock | None = None,
    *,
    probes: Pool | None = None,
    gateway: PaymentGateway | None = None,
    mail: MailGateway | None = None,
) -> Giahan:
    """Put everything together over a pool; the clock is the one that the settings ask for, where no other is given."""
    clock, sandbox = clock or SystemClock(settings.clock_offset), settings.card_system_url is None
    ports = postgres_ports(
        pool,
        cards,
        messages,
        clock,
        online_ports(settings, gateway or HttpPaymentGateway(), mail or SandboxMailGateway()),
        sandbox_cards=sandbox,
    )
    done = use_cases_over(ports)
    return Giahan(
        **{each.name: getattr(done, each.name) for each in fields(done)},
        pool=pool,
        clock=clock,
        texts=ports.texts,
        english=load_english(ports.texts),
        works=ports.works,
        catalogues=ports.catalogues,
        lookups=ports.lookups,
        audit=AuditLogLookups(pool),
        readiness=Readiness(probes or pool),
        sandboxes=settings.sandboxes,
        beats=PostgresWorkerBeats(probes or pool),
        ledger=PostgresLedger(pool),
        partners=partner_access(settings, pool, ports.works, clock),
        webhooks=webhooks_over(settings, pool, ports.works, clock),
    )
