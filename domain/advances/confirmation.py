"""Confirmation: within its time, once, and with everything checked again (S-CONFIRM)."""

from datetime import date, datetime

from domain.advances.ceiling import ceiling_of, within_ceiling
from domain.advances.eligibility import who_refusals
from domain.advances.loan import AdvanceLoan, AdvanceStatus
from domain.advances.sources import cite
from domain.advances.standing import Standing
from domain.catalogue.catalogue import Catalogue
from domain.months import local_day
from domain.refusal import Refusal, Rule, Says


def confirmed(
    loan: AdvanceLoan, standing: Standing | None, catalogue: Catalogue, now: datetime
) -> AdvanceLoan | tuple[Refusal, ...]:
    """Grant a request, or list every reason why not; no standing where the line has gone to somebody else."""
    day, loan = local_day(now), loan.as_of(now)
    if loan.status is AdvanceStatus.LAPSED or (standing is None and loan.granted_at is None):
        return (_refused("refusal.advance_lapsed", loan, day),)
    if loan.status is not AdvanceStatus.AWAITING_CONFIRMATION or standing is None:
        return (_refused("refusal.advance_confirmed_before", loan, day),)
    over = within_ceiling(standing, loan.price, catalogue, day)
    refusals = (*who_refusals(standing, catalogue, day), *((over,) if over else ()))
    return refusals or loan.granted(now, ceiling_of(standing, catalogue, day).ground, standing.owed)


def nothing_to_confirm(day: date) -> Refusal:
    """Refuse a `D` of somebody who has asked for nothing."""
    says = Says("refusal.advance_nothing_to_confirm", day)
    return Refusal(rule=Rule.S_CONFIRM, says=says, citation=cite(Rule.S_CONFIRM))


def _refused(key: str, loan: AdvanceLoan, day: date) -> Refusal:
    says = Says(key, day)
    return Refusal(rule=Rule.S_CONFIRM, field="advanceId", says=says, actual=loan.status, citation=cite(Rule.S_CONFIRM))
