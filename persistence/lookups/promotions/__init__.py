"""Looking promotions up: of subscribers, and for staff."""

from persistence.lookups.promotions.enrolments import EnrolmentLookups
from persistence.lookups.promotions.reports import PromotionReports


class PostgresPromotionLookups(EnrolmentLookups, PromotionReports):
    """Answers screens about promotions."""


__all__ = ["PostgresPromotionLookups"]
