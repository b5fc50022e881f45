"""A renewal of the demo data."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from domain.months import Term, instant_of, month_start
from domain.usecases.renewals.renew_from_main_balance import RenewCommand

MIDDLE = timedelta(days=14)


class When(StrEnum):
    """The month in which a renewal was made."""

    MONTH_BEFORE = "MONTH_BEFORE"
    THIS_MONTH = "THIS_MONTH"

    def instant(self, now: datetime, today: date) -> datetime:
        """Tell the instant: now, or noon in the middle of the month before."""
        return now if self is When.THIS_MONTH else instant_of(month_start(today, -1) + MIDDLE, time(12))


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoRenewal:
    """A renewal made when the data is loaded, as if in its month."""

    payer: str
    card: str
    package: str
    term: str
    when: str = When.THIS_MONTH

    @property
    def command(self) -> RenewCommand:
        """Ask for it."""
        term = Term(self.term)
        return RenewCommand(
            payer_msisdn=self.payer, card_number=self.card, package=self.package, extra_rooms=0, term=term
        )
