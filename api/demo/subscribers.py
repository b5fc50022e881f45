"""A subscriber of the demo data."""

from dataclasses import dataclass
from datetime import date, timedelta

from domain.money import VND
from domain.subscribers.subscriber import Billing, LineStatus, Operator
from domain.subscribers.subscriber_report import SubscriberReport

LONG_AGO = 1_000
"""Days since activation of whoever is not to be too young."""

ENOUGH = 150_000
"""Basic usage in đồng of whoever is not to have too little."""

USAGE_IS_LATE = timedelta(days=3)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoSubscriber:
    """A subscriber; what is not said is as the rules like it."""

    msisdn: str
    name: str
    shows: str
    operator: str = Operator.MOBIFONE
    billing: str = Billing.PREPAID
    status: str = LineStatus.ACTIVE
    activated_days_ago: int = LONG_AGO
    usage: VND = ENOUGH
    flagged: bool = False
    top_up: VND = 0

    def report(self, today: date) -> SubscriberReport:
        """Say what the operator would."""
        return SubscriberReport(
            msisdn=self.msisdn,
            operator=Operator(self.operator),
            billing=Billing(self.billing),
            status=LineStatus(self.status),
            activated_on=today - timedelta(days=self.activated_days_ago),
            basic_usage_30_days=self.usage,
            basic_usage_as_of=today - USAGE_IS_LATE,
            flagged_for_abuse=self.flagged,
        )
