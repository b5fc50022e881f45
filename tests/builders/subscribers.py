"""Payers whom no rule refuses, unless a test says otherwise."""

from datetime import UTC, date, datetime
from uuid import uuid4

from domain.money import VND
from domain.subscribers.subscriber import Billing, LineStatus, Operator, Subscriber

MSISDN = "84901234567"


def a_subscriber(
    *,
    operator: Operator = Operator.MOBIFONE,
    billing: Billing = Billing.PREPAID,
    status: LineStatus = LineStatus.ACTIVE,
    activated_on: date = date(2015, 1, 1),
    main_balance: VND = 50_000_000,
    basic_usage: VND = 100_000,
    usage_as_of: date | None = None,
    flagged: bool = False,
) -> Subscriber:
    """Make a payer."""
    return Subscriber(
        id=uuid4(),
        msisdn=MSISDN,
        operator=operator,
        billing=billing,
        status=status,
        activated_on=activated_on,
        main_balance=main_balance,
        basic_usage_30_days=basic_usage,
        basic_usage_as_of=usage_as_of,
        flagged_for_abuse=flagged,
        observed_at=datetime(2019, 1, 1, tzinfo=UTC),
    )
