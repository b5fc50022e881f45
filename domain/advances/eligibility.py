"""Who may be advanced something (S-WHO): every reason why not."""

from collections.abc import Iterator
from datetime import date

from domain.advances.clears_on import with_clearing_day
from domain.advances.sources import cite
from domain.advances.standing import Standing
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter
from domain.messages.written import written_amount, written_date
from domain.money import VND
from domain.refusal import Citation, FigureUnit, Refusal, Rule, Says
from domain.subscribers.subscriber import Billing, LineStatus, Operator, Subscriber


def who_refusals(standing: Standing, catalogue: Catalogue, day: date) -> Iterator[Refusal]:
    """Keep S-WHO: list everything about a subscriber that forbids an advance on a day."""
    subscriber = standing.subscriber
    if (subscriber.operator, subscriber.billing) != (Operator.VIETTEL, Billing.PREPAID):
        actual = f"{subscriber.operator} {subscriber.billing}"
        yield _refused(Says("refusal.advance_not_viettel_prepaid", day), actual)
    if subscriber.valid_until is not None and day > subscriber.valid_until:
        words = {"until": written_date(subscriber.valid_until)}
        yield _refused(Says("refusal.advance_out_of_validity", day, words), subscriber.valid_until.isoformat())
    if subscriber.status is not LineStatus.ACTIVE:
        yield _refused(Says("refusal.advance_not_active", day), subscriber.status)
    rich = with_clearing_day(lambda on: _rich(subscriber, catalogue, on), subscriber, catalogue, day)
    if rich is not None:
        yield rich
    if (debt := subscriber.other_advance_debt) > 0:
        yield _figure(Says("refusal.advance_owes_another", day, {"debt": written_amount(debt)}), debt, 0)
    if (overdue := standing.overdue) > 0:
        yield _figure(Says("refusal.advance_overdue", day, {"debt": written_amount(overdue)}), overdue, 0)


def _rich(subscriber: Subscriber, catalogue: Catalogue, day: date) -> Refusal | None:
    """Refuse a main balance that is not under the policy's figure."""
    policy = catalogue.policy(Parameter.ADVANCE_MAX_BALANCE_VND, day)
    if policy is None or subscriber.main_balance < policy.number:
        return None
    words = {"balance": written_amount(subscriber.main_balance), "most": written_amount(policy.number)}
    says = Says("refusal.advance_balance_enough", day, words)
    return _figure(says, subscriber.main_balance, policy.number, policy.cite(Rule.S_WHO))


def _figure(says: Says, actual: VND, limit: VND, citation: Citation | None = None) -> Refusal:
    return Refusal(
        rule=Rule.S_WHO,
        field="msisdn",
        says=says,
        actual=str(actual),
        limit=str(limit),
        unit=FigureUnit.VND,
        citation=citation or cite(Rule.S_WHO),
    )


def _refused(says: Says, actual: str) -> Refusal:
    return Refusal(rule=Rule.S_WHO, field="msisdn", says=says, actual=actual, citation=cite(Rule.S_WHO))
