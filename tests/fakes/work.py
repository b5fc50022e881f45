"""The unit of work in memory: a copy on entering that takes the store's place on commit."""

from types import TracebackType
from typing import Self

from tests.fakes.lookups.closed_days import FakeClosedDays
from tests.fakes.online.payments import FakePayments
from tests.fakes.online.sales import FakeOnlineSales
from tests.fakes.online.vouchers import FakeVouchers
from tests.fakes.repositories.advances import FakeAdvances
from tests.fakes.repositories.audit import FakeAudit
from tests.fakes.repositories.auto_renewals import FakeAutoRenewals
from tests.fakes.repositories.cards import FakeCards
from tests.fakes.repositories.credentials import FakeCredentials
from tests.fakes.repositories.keys import FakeKeys
from tests.fakes.repositories.promotions import FakePromotions
from tests.fakes.repositories.publications import FakePublications
from tests.fakes.repositories.refund_requests import FakeRefundRequests
from tests.fakes.repositories.renewals import FakeRenewals
from tests.fakes.repositories.subscribers import FakeSubscribers
from tests.fakes.repositories.support.drafts import FakeDrafts
from tests.fakes.repositories.support.proposals import FakeProposals
from tests.fakes.repositories.support.trial_runs import FakeTrialRuns
from tests.fakes.repositories.top_ups import FakeTopUps
from tests.fakes.repositories.webhooks import FakeWebhooks
from tests.fakes.store import FakeStore
from tests.fakes.sweeps.sweeps import FakeSweepControls


class FakeWork:
    """One unit of work after the other; left without commit, nothing of it was ever there."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store

    async def __aenter__(self) -> Self:
        await self._store.lock.acquire()
        self._records = self._store.records.copied()
        self.audit = FakeAudit(self._records)
        self.keys = FakeKeys(self._records)
        self.subscribers = FakeSubscribers(self._records)
        self.cards = FakeCards(self._records)
        self.renewals = FakeRenewals(self._records)
        self.top_ups = FakeTopUps(self._records)
        self.advances = FakeAdvances(self._records)
        self.promotions = FakePromotions(self._records)
        self.auto_renewals = FakeAutoRenewals(self._records)
        self.refund_requests = FakeRefundRequests(self._records)
        self.credentials = FakeCredentials(self._records)
        self.sweep_controls = FakeSweepControls(self._records)
        self.closed_days = FakeClosedDays(self._records)
        self.publications = FakePublications(self._records)
        self.webhooks = FakeWebhooks(self._records)
        self.proposals = FakeProposals(self._records)
        self.drafts = FakeDrafts(self._records)
        self.trial_runs = FakeTrialRuns(self._records)
        self.online = FakeOnlineSales(self._records)
        self.payments = FakePayments(self._records)
        self.vouchers = FakeVouchers(self._records)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._store.lock.release()

    async def commit(self) -> None:
        self._store.records = self._records.copied()
