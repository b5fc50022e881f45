"""The ports as PostgreSQL serves them."""

import asyncpg

from api.wiring.ports import OnlinePorts, Ports, SupportPorts
from domain.ports.clock import Clock
from domain.ports.outside.card_system import CardSystem
from domain.ports.outside.message_gateway import MessageGateway
from domain.usecases.auto_renewals.charge_due_cards import AT_ONCE
from gateways.ids import new_id
from persistence.catalogue.current import PostgresCatalogues
from persistence.catalogue.texts import load_texts
from persistence.connections.fitness import Fitness
from persistence.lookups import PostgresAdvanceLookups, PostgresLookups
from persistence.lookups.auto_renewals import AutoRenewalLookups
from persistence.lookups.dialogues import PostgresDialogueLookups
from persistence.lookups.ledger.closed_days import PostgresClosedDayLookups
from persistence.lookups.ledger.periods import PostgresPeriods
from persistence.lookups.online.payments import PostgresPaymentLookups
from persistence.lookups.online.vouchers import PostgresVoucherLookups
from persistence.lookups.promotions import PostgresPromotionLookups
from persistence.lookups.support.evidence import PostgresEvidence
from persistence.lookups.support.past_facts import PostgresPastFacts
from persistence.lookups.support.reads import PostgresReads
from persistence.lookups.support.search import PostgresSearch
from persistence.lookups.support.service_day import PostgresServiceDays
from persistence.lookups.support.timelines import PostgresTimelines
from persistence.lookups.support.trials import PostgresTrials
from persistence.lookups.support.versions import PostgresVersions
from persistence.outbox.failed_calls import PostgresFailedCalls
from persistence.outbox.mail_outbox import PostgresMailOutbox
from persistence.outbox.outbox import PostgresOutbox
from persistence.repositories.dialogues.incoming import PostgresIncomingMessages
from persistence.repositories.dialogues.sessions import PostgresDialogueSessions
from persistence.repositories.renewals.facts import PostgresFacts
from persistence.repositories.support.drafts import PostgresDraftLookups
from persistence.repositories.support.proposals import PostgresProposalLookups
from persistence.repositories.support.trial_runs import PostgresTrialTurns
from persistence.sweeps.promotions.store import PostgresPromotionSweeps
from persistence.sweeps.store import PostgresSweeps
from persistence.sweeps.turn import Near, nowhere
from persistence.work import PostgresWorks


def postgres_ports(  # noqa: PLR0913 - all that is outside
    pool: asyncpg.Pool,
    cards: CardSystem,
    messages: MessageGateway,
    clock: Clock,
    online: OnlinePorts,
    *,
    sandbox_cards: bool = True,
    fitness: Fitness | None = None,
    reads: asyncpg.Pool | None = None,
    near: Near = nowhere,
) -> Ports:
    """Serve every port over one pool, with the ways out and the clock that are given.

    `reads` is for screens alone, `near` tells the buckets that sweeps begin with.
    """
    reads = reads or pool
    mails = PostgresMailOutbox(pool)
    return Ports(
        works=PostgresWorks(pool, sandbox_cards=sandbox_cards, now=clock.now, fitness=fitness),
        catalogues=PostgresCatalogues(pool),
        facts=PostgresFacts(pool),
        lookups=PostgresLookups(reads),
        advances=PostgresAdvanceLookups(reads),
        auto_renewals=AutoRenewalLookups(reads),
        support=_support(pool, reads),
        periods=PostgresPeriods(pool),
        closed_days=PostgresClosedDayLookups(pool),
        outbox=PostgresOutbox(pool),
        failed_calls=PostgresFailedCalls(pool),
        sweeps=PostgresSweeps(pool, near),
        sessions=PostgresDialogueSessions(pool),
        incoming=PostgresIncomingMessages(pool),
        dialogues=PostgresDialogueLookups(reads),
        promotions=PostgresPromotionLookups(reads),
        promotion_sweeps=PostgresPromotionSweeps(pool, near),
        card_system=cards,
        gateway=messages,
        clock=clock,
        new_id=new_id,
        texts=load_texts(),
        vouchers=PostgresVoucherLookups(reads),
        payments=PostgresPaymentLookups(reads),
        payment_gateway=online.gateway,
        doors=online.doors,
        mails=mails,
        mail_outbox=mails,
        mail_gateway=online.mail_gateway,
        public_url=online.public_url,
        return_urls=online.return_urls,
        secrets=online.secrets,
        two_persons=online.two_persons,
        turns=turns_of(pool),
    )


def _support(pool: asyncpg.Pool, reads: asyncpg.Pool) -> SupportPorts:
    turns = PostgresTrialTurns(pool)
    return SupportPorts(
        past=PostgresPastFacts(reads),
        evidence=PostgresEvidence(reads),
        search=PostgresSearch(reads),
        timelines=PostgresTimelines(reads),
        reads=PostgresReads(pool),
        proposals=PostgresProposalLookups(reads),
        drafts=PostgresDraftLookups(reads),
        versions=PostgresVersions(reads),
        trials=PostgresTrials(reads),
        trial_runs=turns,
        trial_turns=turns,
        days=PostgresServiceDays(reads),
    )


def turns_of(pool: asyncpg.Pool) -> int:
    """Tell how many turns a pool has room for: each holds a connection while its look-ups need others."""
    return max(1, min(AT_ONCE, pool.get_max_size() // 3))
