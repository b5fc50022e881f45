"""Subscribers whom S-Plus may advance something, and advances to them, unless a test says otherwise."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

from domain.advances.loan import AdvanceLoan, AdvanceStatus, Ground
from domain.advances.standing import Standing
from domain.catalogue.bundle import Bundle
from domain.catalogue.catalogue import Catalogue
from domain.money import VND
from domain.subscribers.subscriber import Operator, Subscriber
from persistence.catalogue.seed import read_seed
from tests.builders.subscribers import a_subscriber

DAY = date(2024, 3, 15)
NOON = datetime(2024, 3, 15, 5, tzinfo=UTC)
POOREST = Ground(months_active=0, average_monthly_top_up=0, ceiling=5_000)


def a_debtor(**said: Any) -> Subscriber:  # noqa: ANN401 - any field
    """Make a subscriber of the highest ceiling, 50,000, with nothing on the main balance."""
    usual: dict[str, Any] = {"average_monthly_top_up": 100_000, "valid_until": DAY + timedelta(days=30)}
    return replace(a_subscriber(operator=Operator.VIETTEL, main_balance=0), **usual | said)


def standing(*loans: AdvanceLoan, **said: Any) -> Standing:  # noqa: ANN401 - any field
    """Make a standing."""
    return Standing(a_debtor(**said), loans)


def a_loan(price: VND = 1_000, *, repaid: VND = 0, at: datetime = NOON, **said: Any) -> AdvanceLoan:  # noqa: ANN401
    """Make an advance that is owed."""
    loan = AdvanceLoan(
        id=uuid4(),
        subscriber_id=uuid4(),
        msisdn="84961234567",
        bundle=Bundle.SMS_ON_NET,
        quantity=1,
        unit_price=price,
        status=AdvanceStatus.OUTSTANDING,
        ground=POOREST,
        requested_at=at,
        confirm_until=at + timedelta(minutes=10),
        granted_at=at,
        owed_after=price,
        repaid=repaid,
    )
    return replace(loan, **said)


def the_terms() -> Catalogue:
    """Give the catalogue with the seed alone, terms of advances included."""
    seed = read_seed()
    return Catalogue.of(seed.packages, seed.prices, seed.policies, 0, seed.advances)
