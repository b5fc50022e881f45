"""Report that a call or a message failed for lack of money: taken down, and the operator goes on at once (S-OFFER)."""

from datetime import datetime

from domain.audit.author import Author
from domain.buckets import Ref, bucket_of
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.outbox.failed_calls import FailedCall, FailedCalls
from domain.refusal import Refusal, bad_input
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.advances.event_ids import event_id_refusals
from domain.usecases.common.audit_note import AuditNote, entry_of
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedCallReport:
    """Which number, under the operator's own name for the event; `at` is now where it is not said."""

    event_id: str
    msisdn: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReportFailedCall:
    """Takes events down: no facts are read, and nothing waits."""

    calls: FailedCalls
    clock: Clock
    new_id: NewId

    async def __call__(self, report: FailedCallReport, author: Author | None = None) -> tuple[Refusal, ...]:
        """Take an event down, or say what of it cannot be meant; the same event twice is one (G-ONCE)."""
        msisdn, now = parse_msisdn(report.msisdn), self.clock.now()
        refusals = list(event_id_refusals("eventId", report.event_id))
        if msisdn is None:
            refusals.append(bad_input("msisdn", "malformed"))
        if report.at is not None and report.at > now:
            refusals.append(bad_input("at", "from_future"))
        if msisdn is not None and not refusals:
            call = FailedCall(event_id=report.event_id, msisdn=msisdn, at=report.at or now)
            subject = Ref(bucket_of(msisdn), self.new_id())  # an event has no id of ours
            await self.calls.record(call, entry_of(AuditNote(author, report, now), call, subject))
        return tuple(refusals)
