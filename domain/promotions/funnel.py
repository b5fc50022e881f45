"""The funnel: where those enrolled stand on a day, each at one stage, so that they add up (P-FUNNEL)."""

from datetime import date, datetime
from enum import StrEnum

from domain.catalogue.regions import Region
from domain.money import VND
from domain.months import local_day
from domain.promotions.enrolment import Enrolment
from domain.promotions.renewal import Forecast
from domain.values import dataclass


class Stage(StrEnum):
    """Where an enrolment stands; the first is before anything was told."""

    ENROLLED = "ENROLLED"
    TOLD = "TOLD"
    OPTED_OUT = "OPTED_OUT"
    UPGRADED = "UPGRADED"
    RENEWED = "RENEWED"
    CANCELLED = "CANCELLED"
    ENDED = "ENDED"
    EXPIRED = "EXPIRED"


@dataclass(frozen=True, slots=True, kw_only=True)
class FunnelRow:
    """How many enrolments of a billing cycle and a package stand at a stage."""

    cycle_day: int
    package: str
    version: int
    stage: Stage
    subscribers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastRow:
    """How many enrolments come to an outcome, and the fees of a month that they bring, in đồng.

    `package` is what they are renewed into, or would be; `held` what they hold. The region is that of the package.
    """

    held: str
    package: str | None
    region: Region | None
    outcome: Forecast
    subscribers: int
    fees: VND


def stage_of(enrolment: Enrolment, as_of: date) -> Stage | None:
    """Tell the stage of an enrolment at the end of a day; None where it was recorded later."""
    if not _by(enrolment.enrolled_at, as_of):
        return None
    if enrolment.status.value not in ("ACTIVE", "OPTED_OUT") and _by(enrolment.decided_at, as_of):
        return Stage(enrolment.status.value)
    if _by(enrolment.opted_out_at, as_of):
        return Stage.OPTED_OUT
    if _by(enrolment.upgraded_at, as_of):
        return Stage.UPGRADED
    return Stage.TOLD if _by(enrolment.told_at, as_of) else Stage.ENROLLED


def _by(at: datetime | None, day: date) -> bool:
    return at is not None and local_day(at) <= day
