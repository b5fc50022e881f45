"""An enrolment: a subscriber's hold of a package of a programme, from its first day to its last (P-WHO, P-BRIDGE)."""

from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple, Self
from uuid import UUID

from domain.buckets import Ref, bucket_of
from domain.catalogue.promotion_terms import Round, RoundKey
from domain.months import DAY
from domain.promotions.cycle import Cycle, cycle_of
from domain.refusal import Rule
from domain.subscribers.subscriber import DataPackage
from domain.values import dataclass


class EnrolmentStatus(StrEnum):
    """Where an enrolment stands; only an active one is renewed, and one opted out of runs on to its end."""

    ACTIVE = "ACTIVE"
    OPTED_OUT = "OPTED_OUT"
    RENEWED = "RENEWED"
    CANCELLED = "CANCELLED"
    ENDED = "ENDED"
    EXPIRED = "EXPIRED"

    @property
    def runs(self) -> bool:
        """Tell whether what it grants may still be used, as long as its days last."""
        return self in (EnrolmentStatus.ACTIVE, EnrolmentStatus.OPTED_OUT)


class Stint(NamedTuple):
    """A package in use from a day on, until the next; its figures are those of a version of the programme for good."""

    package: str
    version: int
    since: date


class Told(NamedTuple):
    """A notice that was written: the id of its message, and the day it was for (P-NOTICE)."""

    message_id: UUID
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """A hold of a package; its billing cycle is that of the day it was recorded, for as long as it lasts (assumed).

    `ends_on` is its last day where that is settled: None while it may still go on. `postponed_to` is the cycle start at
    which one that was barred on its renewal day is looked at again. `billed_until` is the first day that no bill has.
    """

    id: UUID
    subscriber_id: UUID
    msisdn: str
    promotion: str
    cycle_day: int
    starts_on: date
    expires_on: date
    stints: tuple[Stint, ...]
    status: EnrolmentStatus = EnrolmentStatus.ACTIVE
    enrolled_at: datetime
    billed_until: date
    data_package: DataPackage = DataPackage.NONE
    previous_id: UUID | None = None
    renewed_into: UUID | None = None
    ends_on: date | None = None
    decided_at: datetime | None = None
    reason: Rule | None = None
    first_notice: Told | None = None
    second_notice: Told | None = None
    told_at: datetime | None = None
    opted_out_at: datetime | None = None
    upgraded_at: datetime | None = None
    moved_at: datetime | None = None
    postponed_to: date | None = None
    welcomed_at: datetime | None = None
    requested_by: str | None = None

    @property
    def ref(self) -> Ref:
        """Where it is kept: with its subscriber."""
        return Ref(bucket_of(self.msisdn), self.id)

    @property
    def subscriber_ref(self) -> Ref:
        """Where its subscriber is kept."""
        return Ref(bucket_of(self.msisdn), self.subscriber_id)

    @property
    def stint(self) -> Stint:
        """What it holds now."""
        return self.stints[-1]

    @property
    def key(self) -> RoundKey:
        """Which renewal concerns it."""
        return RoundKey(self.promotion, self.expires_on, self.cycle_day)

    def renews_on(self, round_: Round | None) -> date | None:
        """Tell when silence renews it: on its programme's day, or where it was barred then at a later cycle start."""
        if round_ is None or self.status is not EnrolmentStatus.ACTIVE:
            return None
        return self.postponed_to or round_.renews_on

    def last_day(self, round_: Round | None) -> date:
        """Tell its last day: its expiry, or while it may be renewed the day before that (P-BRIDGE)."""
        if self.ends_on is not None:
            return self.ends_on
        if round_ is not None and self.status is EnrolmentStatus.ACTIVE:
            return max(round_.renews_on - DAY, self.expires_on)
        return self.expires_on

    def holds(self, day: date, round_: Round | None) -> bool:
        """Tell whether it grants anything on a day."""
        return self.status.runs and self.starts_on <= day <= self.last_day(round_)

    def occupies(self, day: date, round_: Round | None) -> bool:
        """Tell whether its subscriber is in its programme: it holds a package, or waits for a postponed renewal."""
        waits = self.status is EnrolmentStatus.ACTIVE and round_ is not None
        return self.status.runs and (waits or day <= self.last_day(round_))

    def changes_in(self, cycle: Cycle) -> int:
        """Count the upgrades of a cycle (P-UPGRADE)."""
        return sum(cycle.start <= stint.since < cycle.end for stint in self.stints[1:])

    def cycle(self, day: date) -> Cycle:
        """Give the billing cycle that a day lies in."""
        return cycle_of(day, self.cycle_day)

    def opted_out(self, now: datetime, day: date) -> Self:
        """Run to the expiry and no further; where that is past, to this day (P-OPTOUT, P-BRIDGE)."""
        ends_on = max(self.expires_on, day)
        return replace(
            self, status=EnrolmentStatus.OPTED_OUT, opted_out_at=now, decided_at=now, ends_on=ends_on, postponed_to=None
        )

    def ended(
        self,
        status: EnrolmentStatus,
        now: datetime,
        last: date,
        reason: Rule | None = None,
        into: UUID | None = None,
    ) -> Self:
        """End it; a day that is past already stays its last (P-CANCEL, P-END). `into` is what it was renewed into."""
        ends_on = min(last, self.ends_on) if self.ends_on is not None else last
        return replace(
            self,
            status=status,
            decided_at=now,
            ends_on=ends_on,
            reason=reason,
            postponed_to=None,
            renewed_into=into,
        )

    def line_ended(self, now: datetime, day: date, round_: Round | None) -> Self:
        """End it with its line; what had run out, or waited for a postponed renewal, ended before that (P-END)."""
        return self.ended(EnrolmentStatus.ENDED, now, min(day, self.last_day(round_)), Rule.P_END)

    def postponed(self, to: date) -> Self:
        """Wait for a later cycle start (P-BARRED)."""
        return replace(self, postponed_to=to)

    def upgraded(self, stint: Stint, now: datetime) -> Self:
        """Use a dearer package from a day on (P-UPGRADE)."""
        return replace(self, stints=(*self.stints, stint), upgraded_at=now)

    def moved(self, stint: Stint, now: datetime) -> Self:
        """Put the package of another region in the place of the present one, from its first day (P-REGION)."""
        return replace(self, stints=(*self.stints[:-1], stint), moved_at=now)

    def told(self, ordinal: int, notice: Told, now: datetime) -> Self:
        """Note that a notice was written."""
        at = self.told_at or now
        if ordinal == 1:
            return replace(self, first_notice=notice, told_at=at)
        return replace(self, second_notice=notice, told_at=at)
