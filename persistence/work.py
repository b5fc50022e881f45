"""The unit of work in PostgreSQL: a transaction that leaves no trace unless it is committed."""

import asyncio
from functools import cached_property
from types import TracebackType
from typing import Self

from domain.ports.work import StoreBusyError, StoreMovedError
from persistence.batching.batched_records import BatchedRecords
from persistence.batching.group_commit import GroupSize
from persistence.connections.failures import is_busy
from persistence.connections.fitness import Fitness
from persistence.connections.leases import Pool, PooledConnections, Share
from persistence.connections.transaction import Transaction
from persistence.lookups.ledger.closed_days import PostgresClosedDays
from persistence.repositories.advances.advances import PostgresAdvances
from persistence.repositories.auto_renewals import PostgresAutoRenewals
from persistence.repositories.cards import PostgresCards
from persistence.repositories.keys import PostgresKeys
from persistence.repositories.online.payments import PostgresPayments
from persistence.repositories.online.sales import PostgresOnlineSales
from persistence.repositories.online.vouchers import PostgresVouchers
from persistence.repositories.partners.credentials import PostgresCredentials
from persistence.repositories.promotions.promotions import PostgresPromotions
from persistence.repositories.publications import PostgresPublications
from persistence.repositories.renewals.refund_requests import PostgresRefundRequests
from persistence.repositories.renewals.renewals import RENEWALS, PostgresRenewals
from persistence.repositories.subscribers import PostgresSubscribers
from persistence.repositories.support.audit import PostgresAudit
from persistence.repositories.support.drafts import PostgresDrafts
from persistence.repositories.support.known_facts import Now, real_now
from persistence.repositories.support.proposals import PostgresProposals
from persistence.repositories.support.trial_runs import PostgresTrialRuns
from persistence.repositories.top_ups.top_ups import TOP_UPS, PostgresTopUps
from persistence.repositories.webhooks import PostgresWebhooks
from persistence.sweeps.controls import PostgresSweepControls


class PostgresWorks:
    """Begins units of work over a pool; what many of them do at the same time is done together."""

    def __init__(self, pool: Pool, *, sandbox_cards: bool, now: Now = real_now, fitness: Fitness | None = None) -> None:
        self.now, self.fitness = now, fitness or Fitness()
        self.lender = PooledConnections(pool)
        self.waiting = Share(self.lender, max(pool.get_max_size() * 2 // 5, 1))
        together = Share(self.lender, max(pool.get_max_size() // 5, 1))  # may wait for a table or a key, for no row
        self.sandbox_cards, self.company = sandbox_cards, GroupSize()
        self.renewals = BatchedRecords(self.lender, together, self.company, RENEWALS)
        self.top_ups = BatchedRecords(self.lender, together, self.company, TOP_UPS)

    def __call__(self) -> "PostgresWork":
        """Begin one."""
        return PostgresWork(self)


class PostgresWork:
    """A transaction over one connection of the pool; connection and repositories are had when first needed."""

    def __init__(self, works: PostgresWorks) -> None:
        self._works, self._transaction = works, Transaction(works.lender, works.waiting)
        self._committing: asyncio.Task[None] | None = None

    @cached_property
    def audit(self) -> PostgresAudit:
        """The audit log."""
        return PostgresAudit(self._transaction)

    @cached_property
    def keys(self) -> PostgresKeys:
        """The outcomes of keys."""
        return PostgresKeys(self._transaction)

    @cached_property
    def subscribers(self) -> PostgresSubscribers:
        """The subscribers."""
        return PostgresSubscribers(self._transaction, self._works.now)

    @cached_property
    def cards(self) -> PostgresCards:
        """The decoder cards."""
        return PostgresCards(self._transaction, sandbox=self._works.sandbox_cards, now=self._works.now)

    @cached_property
    def renewals(self) -> PostgresRenewals:
        """The renewals."""
        return PostgresRenewals(self._transaction, self._works.renewals)

    @cached_property
    def top_ups(self) -> PostgresTopUps:
        """The top-ups."""
        return PostgresTopUps(self._transaction, self._works.top_ups)

    @cached_property
    def advances(self) -> PostgresAdvances:
        """The advances."""
        return PostgresAdvances(self._transaction)

    @cached_property
    def promotions(self) -> PostgresPromotions:
        """The enrolments in promotions."""
        return PostgresPromotions(self._transaction)

    @cached_property
    def auto_renewals(self) -> PostgresAutoRenewals:
        """The registrations for auto-renewal."""
        return PostgresAutoRenewals(self._transaction)

    @cached_property
    def refund_requests(self) -> PostgresRefundRequests:
        """The requests for refunds."""
        return PostgresRefundRequests(self._transaction)

    @cached_property
    def credentials(self) -> PostgresCredentials:
        """The partners' credentials."""
        return PostgresCredentials(self._transaction)

    @cached_property
    def sweep_controls(self) -> PostgresSweepControls:
        """The controls of sweeps."""
        return PostgresSweepControls(self._transaction)

    @cached_property
    def closed_days(self) -> PostgresClosedDays:
        """The closed days of the ledger."""
        return PostgresClosedDays(self._transaction)

    @cached_property
    def publications(self) -> PostgresPublications:
        """The published versions."""
        return PostgresPublications(self._transaction)

    @cached_property
    def proposals(self) -> PostgresProposals:
        """The proposals."""
        return PostgresProposals(self._transaction)

    @cached_property
    def drafts(self) -> PostgresDrafts:
        """The drafts of circulars."""
        return PostgresDrafts(self._transaction)

    @cached_property
    def trial_runs(self) -> PostgresTrialRuns:
        """The trials that are run in the background."""
        return PostgresTrialRuns(self._transaction)

    @cached_property
    def webhooks(self) -> PostgresWebhooks:
        """The webhooks."""
        return PostgresWebhooks(self._transaction)

    @cached_property
    def online(self) -> PostgresOnlineSales:
        """What is bought online."""
        return PostgresOnlineSales(self._transaction)

    @cached_property
    def payments(self) -> PostgresPayments:
        """The payments by card."""
        return PostgresPayments(self._transaction)

    @cached_property
    def vouchers(self) -> PostgresVouchers:
        """The vouchers."""
        return PostgresVouchers(self._transaction)

    async def __aenter__(self) -> Self:
        """Begin; it raises StoreMovedError where the schema was migrated to one that does not serve this version."""
        if self._works.fitness.moved:
            raise StoreMovedError
        self._works.company.present += 1
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Forget what was not committed; a database that is too busy is told apart from a fault."""
        self._works.company.present -= 1
        if self._transaction.open or (self._committing is not None and not self._committing.done()):
            await asyncio.shield(self._leave())
        self._works.fitness.saw(error)
        if is_busy(error):
            raise StoreBusyError from error

    async def commit(self) -> None:
        """Make all of it lasting; past this point nothing cancels it.

        Raises:
            KeyTakenError: where the key of what was recorded has an outcome.
            FactsMovedError: where what was decided on is no longer so; nothing was written.
            OutcomeUnknownError: where the connection was lost before the database answered.
        """
        self._committing = asyncio.create_task(self._transaction.commit())
        await asyncio.shield(self._committing)

    async def _leave(self) -> None:
        if self._committing is not None:  # whoever was cancelled during it did not wait for its end
            await asyncio.wait([self._committing])
        await self._transaction.leave()
