"""From rows to enrolments and what happens to them, and back."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from domain.promotions.benefits import Benefit, PromotionUsage, UsedSum
from domain.promotions.cycle import Cycle
from domain.promotions.enrolment import Enrolment, EnrolmentStatus, Stint, Told
from domain.promotions.evidence import Evidence, EvidenceKind, ShownEvidence
from domain.promotions.fees import ChargeLine
from domain.promotions.stopping import RequestStatus, StopKind, StopRequest
from domain.refusal import Rule
from domain.subscribers.subscriber import DataPackage
from persistence.connections.pool import Row
from persistence.rows import columns
from persistence.rows.parties import found_by_value

ENROLMENT = columns.ENROLMENT.names

_STATUSES, _RULES = found_by_value(EnrolmentStatus), found_by_value(Rule)
_DATA_PACKAGES = found_by_value(DataPackage)

REQUEST = ("id", "kind", "enrolment_id", "subscriber_id", "msisdn", "asked_at", "until", "status", "answered_at")


def enrolment_from(values: Sequence[Any]) -> Enrolment:
    """Make an enrolment of its values in the order of `ENROLMENT`: of many rows those are quicker found by place."""
    (
        _, enrolment_id, subscriber_id, msisdn, promotion, cycle_day, starts_on, expires_on, enrolled_at, data_package,
        previous_id, requested_by, stints, _, _, status, billed_until, renewed_into, ends_on, decided_at, reason,
        first_id, first_on, second_id, second_on, told_at, opted_out_at, upgraded_at, moved_at, postponed_to,
        welcomed_at,
    ) = values  # fmt: skip
    return Enrolment(
        id=enrolment_id,
        subscriber_id=subscriber_id,
        msisdn=msisdn,
        promotion=promotion,
        cycle_day=cycle_day,
        starts_on=starts_on,
        expires_on=expires_on,
        stints=tuple([Stint(package, version, date.fromisoformat(since)) for package, version, since in stints]),
        status=_STATUSES[status],
        enrolled_at=enrolled_at,
        billed_until=billed_until,
        data_package=_DATA_PACKAGES[data_package],
        previous_id=previous_id,
        renewed_into=renewed_into,
        ends_on=ends_on,
        decided_at=decided_at,
        reason=_RULES[reason] if reason else None,
        first_notice=Told(first_id, first_on) if first_id else None,
        second_notice=Told(second_id, second_on) if second_id else None,
        told_at=told_at,
        opted_out_at=opted_out_at,
        upgraded_at=upgraded_at,
        moved_at=moved_at,
        postponed_to=postponed_to,
        welcomed_at=welcomed_at,
        requested_by=requested_by,
    )


def enrolment_of(row: Row) -> Enrolment:
    """Read an enrolment from a row that has its columns under their names."""
    return enrolment_from([row[name] for name in ENROLMENT])


def enrolment_columns(each: Enrolment) -> tuple[object, ...]:
    """Write an enrolment, as `columns.ENROLMENT` lists it."""
    first, second = each.first_notice, each.second_notice
    return (
        each.ref.bucket,
        each.id,
        each.subscriber_id,
        each.msisdn,
        each.promotion,
        each.cycle_day,
        each.starts_on,
        each.expires_on,
        each.enrolled_at,
        each.data_package,
        each.previous_id,
        each.requested_by,
        [[stint.package, stint.version, stint.since.isoformat()] for stint in each.stints],
        each.stint.package,
        each.stint.version,
        each.status,
        each.billed_until,
        each.renewed_into,
        each.ends_on,
        each.decided_at,
        each.reason,
        first.message_id if first else None,
        first.on if first else None,
        second.message_id if second else None,
        second.on if second else None,
        each.told_at,
        each.opted_out_at,
        each.upgraded_at,
        each.moved_at,
        each.postponed_to,
        each.welcomed_at,
    )


def request_of(row: Row) -> StopRequest:
    """Read a request."""
    told = {name: row[name] for name in REQUEST}
    return StopRequest(**told | {"kind": StopKind(told["kind"]), "status": RequestStatus(told["status"])})


def evidence_columns(evidence: Evidence) -> tuple[object, ...]:
    """Write evidence, with the place of its enrolment."""
    what = (evidence.kind, evidence.at, evidence.message_id, evidence.said)
    return (*evidence.enrolment, evidence.id, *what)


def shown_evidence_of(row: Row) -> ShownEvidence:
    """Read evidence with what became of its message."""
    return ShownEvidence(
        kind=EvidenceKind(row["kind"]),
        at=row["at"],
        said=row["said"],
        text=row["text"],
        handed_over_at=row["sent_at"],
        trouble=row["trouble"],
    )


def usage_of(row: Row, msisdn: str) -> PromotionUsage:
    """Read a usage."""
    return PromotionUsage(
        usage_id=row["usage_id"],
        msisdn=msisdn,
        benefit=Benefit(row["benefit"]),
        quantity=row["quantity"],
        used_at=row["used_at"],
    )


def used_sum_of(row: Row) -> UsedSum:
    """Read a sum of usage."""
    return UsedSum(Benefit(row["benefit"]), row["used"], row["as_of"])


def charge_columns(charge_id: UUID, enrolment: Enrolment, line: ChargeLine) -> tuple[object, ...]:
    """Write a line of a bill, but for when it was booked."""
    of = (enrolment.ref.bucket, charge_id, enrolment.subscriber_id, enrolment.id, enrolment.promotion)
    days = (line.cycle.start, line.cycle.end, line.since, line.days)
    return (*of, line.part, line.package, line.version, *days, line.whole_fee, line.fee, line.subscription)


def charge_of(row: Row) -> ChargeLine:
    """Read a line of a bill."""
    return ChargeLine(
        enrolment_id=row["enrolment_id"],
        part=row["part"],
        package=row["package"],
        version=row["version"],
        cycle=Cycle(row["cycle_starts_on"], row["cycle_ends_on"]),
        since=row["since"],
        days=row["days"],
        whole_fee=row["whole_fee"],
        fee=row["fee"],
        subscription=row["subscription"],
    )
