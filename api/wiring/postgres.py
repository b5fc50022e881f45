"""The ports as PostgreSQL serves them."""

import asyncpg

from api.wiring.ports import Ports
from domain.ports.clock import Clock
from domain.ports.outside.card_system import CardSystem
from domain.ports.outside.message_gateway import MessageGateway
from domain.usecases.auto_renewals.charge_due_cards import AT_ONCE
from gateways.ids import new_id
from persistence.catalogue.current import PostgresCatalogues
from persistence.catalogue.texts import load_texts
from persistence.lookups import PostgresAdvanceLookups, PostgresLookups
from persistence.lookups.auto_renewals import AutoRenewalLookups
from persistence.lookups.promotions import PostgresPromotionLookups
from persistence.outbox.failed_calls import PostgresFailedCalls
from persistence.outbox.outbox import PostgresOutbox
from persistence.repositories.renewals.facts import PostgresFacts
from persistence.sweeps.promotions.store import PostgresPromotionSweeps
from persistence.sweeps.store import PostgresSweeps
from persistence.work import PostgresWorks


def postgres_ports(
    pool: asyncpg.Pool, cards: CardSystem, messages: MessageGateway, clock: Clock, *, sandbox_cards: bool = True
) -> Ports:
    """Serve every port over one pool, with the ways out and the clock that are given."""
    return Ports(
        works=PostgresWorks(pool, sandbox_cards=sandbox_cards),
        catalogues=PostgresCatalogues(pool),
        facts=PostgresFacts(pool),
        lookups=PostgresLookups(pool),
        advances=PostgresAdvanceLookups(pool),
        auto_renewals=AutoRenewalLookups(pool),
        promotions=PostgresPromotionLookups(pool),
        outbox=PostgresOutbox(pool),
        failed_calls=PostgresFailedCalls(pool),
        sweeps=PostgresSweeps(pool),
        promotion_sweeps=PostgresPromotionSweeps(pool),
        card_system=cards,
        gateway=messages,
        clock=clock,
        new_id=new_id,
        texts=load_texts(),
        turns=turns_of(pool),
    )


def turns_of(pool: asyncpg.Pool) -> int:
    """Tell how many turns a pool has room for: each holds a connection while its look-ups need others."""
    return max(1, min(AT_ONCE, pool.get_max_size() // 3))
