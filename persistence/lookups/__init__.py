"""Lists and look-ups for screens: SQL straight to a frozen view."""

from persistence.lookups.advances.advance_reports import AdvanceReports
from persistence.lookups.advances.advances import SubscriberAdvanceLookups
from persistence.lookups.causes import CausedLookups, CauseLookups
from persistence.lookups.credentials import PostgresCredentialLookups
from persistence.lookups.parties import PartyLookups
from persistence.lookups.records import RecordLookups
from persistence.lookups.refund_requests import RefundRequestLookups
from persistence.lookups.renewals import RenewalLookups
from persistence.lookups.singles import SingleLookups
from persistence.lookups.support.audit import AuditLogLookups


class PostgresLookups(
    PartyLookups, RenewalLookups, RecordLookups, RefundRequestLookups, SingleLookups, CausedLookups, CauseLookups
):
    """Answers screens."""


class PostgresAdvanceLookups(SubscriberAdvanceLookups, AdvanceReports):
    """Answers screens about advances."""


__all__ = ["AuditLogLookups", "PostgresAdvanceLookups", "PostgresCredentialLookups", "PostgresLookups"]
