"""A refusal's clearing day, walked to day by day."""

from datetime import date, timedelta

from domain.refusal import Rule
from domain.renewals.decision import decide
from domain.renewals.facts import Facts


def first_day_without(rule: Rule, known: Facts, day: date, within: int = 200) -> date | None:
    """Ask again every day, with the same facts, until a rule refuses no more."""
    days = (day + timedelta(days=ahead) for ahead in range(within))
    return next((each for each in days if not _refuses(rule, known, each)), None)


def _refuses(rule: Rule, known: Facts, day: date) -> bool:
    return any(refusal.rule is rule for refusal in decide(known, day).refusals)
