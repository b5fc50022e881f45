"""How long what grows without end is kept where it is asked for, before it may go to the archive."""

from collections.abc import Callable
from datetime import date, timedelta

from domain.catalogue.policy import Parameter, PolicyVersion

KEPT_BY = {
    "idempotency_key": Parameter.KEEP_KEYS_DAYS,
    "message": Parameter.KEEP_MESSAGES_DAYS,
    "refused_attempt": Parameter.KEEP_ATTEMPTS_DAYS,
    "audit_entry": Parameter.KEEP_AUDIT_DAYS,
    "read_entry": Parameter.KEEP_AUDIT_DAYS,
    "transfer": Parameter.KEEP_MONEY_DAYS,
    "renewal": Parameter.KEEP_MONEY_DAYS,
    "activation": Parameter.KEEP_MONEY_DAYS,
}
"""What may be archived, in the order in which it is, and the policy that says when."""


def horizons(policy: Callable[[Parameter, date], PolicyVersion | None], before: date, today: date) -> dict[str, date]:
    """Tell before which day each may be archived: no later than asked, nor than its policy allows; none without one."""
    found = {what: policy(parameter, today) for what, parameter in KEPT_BY.items()}
    return {
        what: min(before, today - timedelta(days=version.number))
        for what, version in found.items()
        if version is not None and version.value is not None
    }
