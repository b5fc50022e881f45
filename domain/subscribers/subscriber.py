"""The subscriber: a phone line of the operator, on record as the operator last told."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from domain.money import VND
from domain.values import dataclass


class Operator(StrEnum):
    """Whose line it is."""

    MOBIFONE = "MOBIFONE"
    VIETTEL = "VIETTEL"
    OTHER = "OTHER"


class Billing(StrEnum):
    """How the line is paid for."""

    PREPAID = "PREPAID"
    POSTPAID = "POSTPAID"


class Segment(StrEnum):
    """Who holds the line."""

    INDIVIDUAL = "INDIVIDUAL"
    ENTERPRISE = "ENTERPRISE"


class LineStatus(StrEnum):
    """What the line may do; barred one way means no outgoing."""

    ACTIVE = "ACTIVE"
    BARRED_ONE_WAY = "BARRED_ONE_WAY"
    BARRED_BOTH_WAYS = "BARRED_BOTH_WAYS"
    TERMINATED = "TERMINATED"


class DataPackage(StrEnum):
    """The data package that a line holds, as far as promotions tell them apart (P-MIU)."""

    NONE = "NONE"
    MIU = "MIU"
    OTHER_MI = "OTHER_MI"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscriber:
    """A line from its activation to its end; a number activated again is a new subscriber (K-KNOWN).

    `valid_until` is the last day of its validity, None where the operator has not told it. `kind` is what the operator
    calls lines that are not an ordinary customer's, OFFICIAL say (P-WHO); None of all others.
    """

    id: UUID
    msisdn: str
    operator: Operator
    billing: Billing
    segment: Segment = Segment.INDIVIDUAL
    status: LineStatus = LineStatus.ACTIVE
    activated_on: date
    province: str | None = None
    billing_cycle_day: int | None = None
    main_balance: VND = 0
    basic_usage_30_days: VND = 0
    basic_usage_as_of: date | None = None
    flagged_for_abuse: bool = False
    valid_until: date | None = None
    average_monthly_top_up: VND = 0
    other_advance_debt: VND = 0
    kind: str | None = None
    data_package: DataPackage = DataPackage.NONE
    observed_at: datetime
