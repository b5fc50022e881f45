"""Putting together: use cases get their ports here, by hand."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import asyncpg

from api.settings import Settings
from api.wiring import outside
from api.wiring.advances import Advances, advances_over
from api.wiring.auto_renewals import AutoRenewals, auto_renewals_over
from api.wiring.delivering import each_to_its_end
from api.wiring.partners import PartnerAccess, partner_access
from api.wiring.webhooks import WebhookService, webhooks_over
from domain.messages.texts import Texts
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.lookups.audit import AuditLookups
from domain.ports.lookups.screens import Lookups
from domain.ports.outside.card_system import CardSystem
from domain.ports.outside.message_gateway import MessageGateway
from domain.ports.work import Works
from domain.usecases.catalogue.publish_policy import PublishPolicy
from domain.usecases.catalogue.publish_price import PublishPrice
from domain.usecases.common.look_up_card import LookUpCard
from domain.usecases.common.tell_payer import TellPayer
from domain.usecases.customers.find_card import FindCard
from domain.usecases.customers.top_up_main_balance import TopUpMainBalance
from domain.usecases.customers.upsert_decoder_card import UpsertDecoderCard
from domain.usecases.customers.upsert_subscriber import UpsertSubscriber
from domain.usecases.delivery.deliver_activations import DeliverActivations
from domain.usecases.delivery.deliver_messages import DeliverMessages
from domain.usecases.renewals.quote_renewal import QuoteRenewal
from domain.usecases.renewals.refund_renewal import RefundRenewal
from domain.usecases.renewals.renew_from_main_balance import RenewFromMainBalance
from domain.usecases.renewals.request_refund import RequestRefund
from gateways.clock import SystemClock
from gateways.ids import new_id
from persistence.catalogue.current import PostgresCatalogues
from persistence.catalogue.english import load_english
from persistence.catalogue.texts import load_texts
from persistence.connections.failures import is_away as database_is_away
from persistence.connections.pool import open_pool
from persistence.connections.readiness import Readiness
from persistence.lookups import AuditLogLookups, PostgresLookups
from persistence.lookups.ledger import PostgresLedger
from persistence.outbox.outbox import PostgresOutbox
from persistence.repositories.renewals.facts import PostgresFacts
from persistence.work import PostgresWorks

Pool = asyncpg.Pool

__all__ = ["Giahan", "assembled", "database_is_away", "wired"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Giahan:
    """Everything that the ways in may call."""

    pool: Pool
    clock: Clock
    texts: Texts
    english: Texts
    catalogues: Catalogues
    lookups: Lookups
    audit: AuditLookups
    readiness: Readiness
    ledger: PostgresLedger
    find_card: FindCard
    quote: QuoteRenewal
    renew: RenewFromMainBalance
    refund: RefundRenewal
    request_refund: RequestRefund
    top_up: TopUpMainBalance
    upsert_subscriber: UpsertSubscriber
    upsert_card: UpsertDecoderCard
    publish_price: PublishPrice
    publish_policy: PublishPolicy
    advances: Advances
    auto_renewals: AutoRenewals
    partners: PartnerAccess
    webhooks: WebhookService
    deliver_messages: DeliverMessages
    deliver_activations: DeliverActivations


@asynccontextmanager
async def assembled(settings: Settings, database_url: str) -> AsyncIterator[Giahan]:
    """Open what is outside, put everything together, and close it again."""
    async with AsyncExitStack() as stack:
        pool = await open_pool(database_url, most=settings.database_connections)
        stack.push_async_callback(pool.close)
        cards = await outside.card_system(settings, pool, stack)
        messages = await outside.message_gateway(settings, stack)
        giahan = wired(settings, pool, cards, messages)
        stack.push_async_callback(giahan.webhooks.aclose)
        yield giahan


def wired(
    settings: Settings,
    pool: Pool,
    cards: CardSystem,
    messages: MessageGateway,
    clock: Clock | None = None,
) -> Giahan:
    """Give every use case its ports; the clock is the one that the settings ask for, where no other is given."""
    sandbox = settings.card_system_url is None
    clock, texts, catalogues = clock or SystemClock(settings.clock_offset), load_texts(), PostgresCatalogues(pool)
    lookups, outbox = PostgresLookups(pool), PostgresOutbox(pool)

    works = PostgresWorks(pool, sandbox_cards=sandbox)
    look_up, tell = LookUpCard(works, cards, clock, new_id), TellPayer(texts, new_id)
    return Giahan(
        pool=pool,
        clock=clock,
        texts=texts,
        english=load_english(texts),
        catalogues=catalogues,
        lookups=lookups,
        audit=AuditLogLookups(pool),
        readiness=Readiness(pool),
        ledger=PostgresLedger(pool),
        find_card=FindCard(lookups, catalogues, look_up, clock),
        quote=QuoteRenewal(catalogues, PostgresFacts(pool), look_up, clock),
        renew=_renew(works, catalogues, look_up, clock, texts),
        refund=RefundRenewal(works, catalogues, clock, new_id, tell),
        request_refund=RequestRefund(works, clock, new_id),
        top_up=TopUpMainBalance(works=works, catalogues=catalogues, clock=clock, new_id=new_id, texts=texts),
        partners=partner_access(settings, pool, works, clock),
        webhooks=webhooks_over(settings, pool, works, clock),
        advances=advances_over(pool, works, catalogues, clock, texts),
        auto_renewals=auto_renewals_over(pool, works, catalogues, clock, texts, cards),
        upsert_subscriber=UpsertSubscriber(works, clock, new_id),
        upsert_card=UpsertDecoderCard(works, catalogues, clock, new_id),
        publish_price=PublishPrice(works, catalogues, clock, new_id),
        publish_policy=PublishPolicy(works, catalogues, clock, new_id),
        deliver_messages=DeliverMessages(outbox, messages, clock, each_to_its_end),
        deliver_activations=DeliverActivations(outbox, works, cards, catalogues, clock, tell, each_to_its_end),
    )


def _renew(
    works: Works, catalogues: Catalogues, look_up: LookUpCard, clock: Clock, texts: Texts
) -> RenewFromMainBalance:
    return RenewFromMainBalance(
        works=works, catalogues=catalogues, look_up=look_up, clock=clock, new_id=new_id, texts=texts
    )
