"""Enrolments and lines as the tests of promotions need them, around the renewal of the first day of 2016."""

from datetime import date, datetime, time
from functools import cache
from itertools import count
from typing import Any
from uuid import UUID

from domain.catalogue.promotion_terms import PromotionTerms, Round, RoundKey
from domain.months import instant_of
from domain.promotions.cycle import cycle_of
from domain.promotions.enrolment import Enrolment, Stint
from domain.subscribers.subscriber import Billing, Operator, Segment, Subscriber
from persistence.catalogue.seed import read_seed

MSISDN = "84901234567"
EXPIRY, RENEWAL = date(2015, 12, 31), date(2016, 1, 1)
ENROLLED = date(2015, 12, 1)
_ids = count(1)


@cache
def the_terms() -> PromotionTerms:
    """Give the programmes and regions that come along."""
    return read_seed().promotions


def new_id() -> UUID:
    """Make an id."""
    return UUID(int=next(_ids))


def at(day: date, hour: int = 12, minute: int = 0) -> datetime:
    """Give an instant of a local day."""
    return instant_of(day, time(hour, minute))


def a_line(**told: Any) -> Subscriber:  # noqa: ANN401
    """Put an individual's postpaid line on record."""
    base = {"id": UUID(int=7), "msisdn": MSISDN, "operator": Operator.MOBIFONE, "billing": Billing.POSTPAID}
    more = {"activated_on": date(2012, 1, 1), "province": "Quảng Ninh", "billing_cycle_day": 1}
    return Subscriber(**{**base, **more, "observed_at": at(ENROLLED), **told})


def an_enterprise(**told: Any) -> Subscriber:  # noqa: ANN401
    """Put an organisation's postpaid line on record."""
    return a_line(**{"segment": Segment.ENTERPRISE, **told})


def held(
    package: str = "KN1",
    promotion: str = "KHCN",
    *,
    cycle_day: int = 1,
    since: date = ENROLLED,
    **told: Any,  # noqa: ANN401
) -> Enrolment:
    """Enrol somebody in a package that expires on the programme's date."""
    version = the_terms().programme(promotion, since)
    assert version is not None
    base = {
        "id": new_id(),
        "subscriber_id": UUID(int=7),
        "msisdn": MSISDN,
        "promotion": promotion,
        "cycle_day": cycle_day,
        "starts_on": since,
        "expires_on": EXPIRY,
        "stints": (Stint(package, version.sequence, since),),
        "enrolled_at": at(since),
        "billed_until": cycle_of(since, cycle_day).start,
    }
    return Enrolment(**{**base, **told})


def the_round(promotion: str = "KHCN", cycle_day: int = 1) -> Round:
    """Give the renewal of a programme's subscribers of a billing cycle."""
    return the_terms().rounds[RoundKey(promotion, EXPIRY, cycle_day)]
