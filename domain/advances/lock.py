"""The lock: while anything is owed the number changes neither owner nor operator (S-LOCK)."""

from datetime import date

from domain.advances.sources import cite
from domain.messages.written import written_amount
from domain.money import VND
from domain.refusal import FigureUnit, Refusal, Rule, Says


def lock_refusal(owed: VND, day: date, field: str = "msisdn") -> Refusal | None:
    """Keep S-LOCK."""
    if owed == 0:
        return None
    return Refusal(
        rule=Rule.S_LOCK,
        field=field,
        says=Says("refusal.advance_locks_number", day, {"owed": written_amount(owed)}),
        actual=str(owed),
        limit="0",
        unit=FigureUnit.VND,
        citation=cite(Rule.S_LOCK),
    )
