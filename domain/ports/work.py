"""The unit of work: what is recorded in it is committed together, or leaves no trace."""

from collections.abc import Callable
from types import TracebackType
from typing import Protocol, Self

from domain.ports.closed_days import ClosedDays
from domain.ports.online.payments import Payments
from domain.ports.online.sales import OnlineSales
from domain.ports.online.vouchers import Vouchers
from domain.ports.repositories.advances import Advances
from domain.ports.repositories.audit import Audit
from domain.ports.repositories.auto_renewals import AutoRenewals
from domain.ports.repositories.credentials import Credentials
from domain.ports.repositories.decoder_cards import DecoderCards
from domain.ports.repositories.keys import Keys
from domain.ports.repositories.promotions import Promotions
from domain.ports.repositories.publications import Publications
from domain.ports.repositories.refund_requests import RefundRequests
from domain.ports.repositories.renewals import Renewals
from domain.ports.repositories.subscribers import Subscribers
from domain.ports.repositories.top_ups import TopUps
from domain.ports.repositories.webhooks import Webhooks
from domain.ports.support.drafts import Drafts
from domain.ports.support.proposals import Proposals
from domain.ports.support.trial_runs import TrialRuns
from domain.ports.sweeps.sweeps import SweepControls


class StoreBusyError(Exception):
    """The database could not be reached, or was too busy: nothing was recorded, and the same request may try again."""


class StoreMovedError(Exception):
    """The store was moved on to a form that this version of the program does not know: nothing was recorded."""


class Work(Protocol):
    """A transaction in business words; leaving it without `commit()` leaves no trace."""

    @property
    def audit(self) -> Audit:
        """The audit log."""
        ...

    @property
    def keys(self) -> Keys:
        """The outcomes of keys."""
        ...

    @property
    def subscribers(self) -> Subscribers:
        """The subscribers."""
        ...

    @property
    def cards(self) -> DecoderCards:
        """The decoder cards."""
        ...

    @property
    def renewals(self) -> Renewals:
        """The renewals."""
        ...

    @property
    def top_ups(self) -> TopUps:
        """The top-ups."""
        ...

    @property
    def advances(self) -> Advances:
        """The advances."""
        ...

    @property
    def promotions(self) -> Promotions:
        """The enrolments in promotions."""
        ...

    @property
    def auto_renewals(self) -> AutoRenewals:
        """The registrations for auto-renewal."""
        ...

    @property
    def refund_requests(self) -> RefundRequests:
        """The requests for refunds."""
        ...

    @property
    def credentials(self) -> Credentials:
        """The partners' credentials."""
        ...

    @property
    def sweep_controls(self) -> SweepControls:
        """What staff have said of sweeps."""
        ...

    @property
    def closed_days(self) -> ClosedDays:
        """The closed days of the ledger."""
        ...

    @property
    def publications(self) -> Publications:
        """The published versions."""
        ...

    @property
    def proposals(self) -> Proposals:
        """The changes that wait for a second person."""
        ...

    @property
    def drafts(self) -> Drafts:
        """The drafts of circulars."""
        ...

    @property
    def trial_runs(self) -> TrialRuns:
        """The trials that are run in the background."""
        ...

    @property
    def webhooks(self) -> Webhooks:
        """The webhooks: endpoints, and what is to be delivered to them."""
        ...

    @property
    def online(self) -> OnlineSales:
        """What is bought online: facts, guesses, and what vouchers buy."""
        ...

    @property
    def payments(self) -> Payments:
        """The payments by card."""
        ...

    @property
    def vouchers(self) -> Vouchers:
        """The vouchers, as staff issue and change them."""
        ...

    async def __aenter__(self) -> Self:
        """Begin."""
        ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Forget what was not committed."""
        ...

    async def commit(self) -> None:
        """Make all of it lasting.

        Raises:
            OutcomeUnknownError: where the connection was lost before the database answered.
        """
        ...


Works = Callable[[], Work]
"""Begins units of work."""
