"""A gateway's own list beside ours: one more, one less, another amount, one twice; nothing is lost."""

from datetime import date, timedelta

from domain.payments.reconciliation import DifferenceKind, Listed, compare
from domain.refusal import Rule
from domain.usecases.payments.reconcile import SettleDifferenceCommand
from tests.services.online.paying import Paying
from tests.usecases.requests import TODAY, made, rules

NOWHERE = "GH" + "A" * 29


async def paid(paying: Paying, count: int) -> list[str]:
    """Have some payments paid, and give their references."""
    references = []
    for _ in range(count):
        _, payment = await paying.started()
        paying.gateway.decides(payment, "0")
        await paying.tell(payment, "0")
        references.append(payment.reference)
    return references


async def test_every_difference_is_named(paying: Paying) -> None:
    """O-RECONCILE."""
    same, ours, other, twice = await paid(paying, 4)
    listed = [
        Listed(same, 175_000),
        Listed(other, 1),
        Listed(twice, 175_000),
        Listed(twice, 175_000),
        Listed(NOWHERE, 5),
    ]
    day = await paying.place.service.payments.reconcile("napas", TODAY, listed)
    found = {(each.kind, each.reference, each.ours, each.theirs) for each in day.differences}
    assert found == {
        (DifferenceKind.ONLY_OURS, ours, 175_000, None),
        (DifferenceKind.OTHER_AMOUNT, other, 175_000, 1),
        (DifferenceKind.TWICE, twice, 175_000, 350_000),
        (DifferenceKind.ONLY_THEIRS, NOWHERE, None, 5),
    }
    assert day.matched == 2


def test_a_payment_that_is_listed_twice_at_two_amounts_is_told_with_both() -> None:
    """O-RECONCILE: another amount, and a payment twice."""
    compared = compare([Listed("one", 100), Listed("one", 250)], {"one": 100}, {})
    assert [(each.kind, each.theirs) for each in compared.found if each.kind is DifferenceKind.TWICE] == [
        (DifferenceKind.TWICE, 350)
    ]


async def test_running_it_again_finds_what_is_new_and_loses_nothing(paying: Paying) -> None:
    """O-RECONCILE: what was settled stays so, what was found stays found."""
    (one,) = await paid(paying, 1)
    reconcile = paying.place.service.payments.reconcile
    first = await reconcile("napas", TODAY, [])
    (difference,) = first.differences
    command = SettleDifferenceCommand(difference=difference.ref, reason="Their list came late.")
    assert rules(
        await reconcile.settle(paying.place.by(), SettleDifferenceCommand(difference=difference.ref, reason=" "))
    ) == {Rule.G_INPUT}
    settled = made(await reconcile.settle(paying.place.by(principal="mai"), command))
    assert (settled.settled_by, settled.reason) == ("mai", "Their list came late.")
    again = await reconcile("napas", TODAY, [Listed(one, 175_000)])
    assert (again.matched, again.differences) == (1, (settled,))


async def test_a_payment_around_midnight_stands_on_one_list(paying: Paying) -> None:
    """O-RECONCILE: paid before midnight there, and told to us after it."""
    paying.place.clock.turn_to(TODAY + timedelta(days=1))
    (late,) = await paid(paying, 1)
    reconcile = paying.place.service.payments.reconcile
    assert (await reconcile("napas", TODAY, [Listed(late, 175_000)])).matched == 1
    assert (await reconcile("napas", TODAY + timedelta(days=1), [])).differences == ()
    assert (await reconcile("smartlink", date(2024, 3, 16), [])).differences == ()
