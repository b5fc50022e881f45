"""Top-ups repay first, refunds give back, write-offs stay owed (S-REPAY, S-REFUND, S-WRITE-OFF, S-LOCK)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.advances.loan import AdvanceStatus
from domain.advances.settlement import SettlementKind
from domain.catalogue.bundle import Bundle
from domain.refusal import Rule
from domain.subscribers.subscriber import LineStatus, Operator
from domain.subscribers.subscriber_report import SubscriberReport
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from tests.services.advances.place import MSISDN, Place, refused
from tests.usecases.requests import TODAY, fields, made, rules


async def balance(place: Place) -> int:
    return (await place.standing()).subscriber.main_balance


async def test_a_top_up_pays_the_oldest_first_and_the_rest_reaches_the_balance(place: Place) -> None:
    """S-REPAY."""
    await place.advanced(Bundle.DATA, 100)
    place.clock.pass_by(timedelta(minutes=1))
    await place.advanced(Bundle.SMS_ON_NET, 10)
    assert await place.top_up(9_000) == 9_000
    assert [(loan.repaid, loan.status) for loan in await place.loans()] == [
        (8_000, AdvanceStatus.REPAID),
        (1_000, AdvanceStatus.OUTSTANDING),
    ]
    assert (await balance(place), (await place.standing()).overdue) == (0, 1_500)
    assert await place.top_up(2_000) == 1_500
    assert (await balance(place), (await place.standing()).owed) == (500, 0)


async def test_of_two_granted_at_one_instant_the_one_asked_for_first_is_paid_first(place: Place) -> None:
    """S-REPAY: in whichever order they were confirmed."""
    for _ in range(2):
        made(await place.request(Bundle.DATA, 50))
    (first, _) = await place.loans()
    made(await place.confirm_newest())
    made(await place.confirm(first))
    assert await place.top_up(5_000) == 5_000
    assert [loan.repaid for loan in await place.loans()] == [4_000, 1_000]


async def test_a_top_up_that_fails_to_pay_keeps_further_advances_away_until_another_pays(place: Place) -> None:
    """S-WHO."""
    await place.advanced(Bundle.DATA, 50)
    await place.advanced(Bundle.SMS_ON_NET, 5)
    await place.top_up(1)
    assert refused(await place.request(Bundle.SMS_ON_NET, 5)) == [Rule.S_WHO]
    await place.top_up(5_249)
    made(await place.request(Bundle.SMS_ON_NET, 5))


async def test_the_same_key_tops_up_and_repays_once(place: Place) -> None:
    """G-ONCE."""
    await place.advanced(Bundle.DATA, 50)
    command = TopUpCommand(msisdn=MSISDN, amount=1_000)
    first = await place.service.top_up(place.by("top"), command)
    assert await place.service.top_up(place.by("top"), command) == replace(first, replayed=True)
    assert (await place.standing()).owed == 3_000


async def test_units_stay_usable_after_repayment(place: Place) -> None:
    """S-GRANT."""
    await place.advanced(Bundle.DATA, 50)
    await place.top_up(4_000)
    assert await place.units(Bundle.DATA) == 50


async def test_a_refund_gives_back_the_debt_and_what_was_repaid(place: Place) -> None:
    """S-REFUND."""
    loan = await place.advanced(Bundle.DATA, 50)
    await place.top_up(1_500)
    refunded = made(await place.settle(SettlementKind.REFUND, loan))
    assert (refunded.status, refunded.repaid, refunded.owed) == (AdvanceStatus.REFUNDED, 1_500, 0)
    assert (await balance(place), (await place.standing()).owed, await place.units(Bundle.DATA)) == (1_500, 0, 0)
    assert refused(await place.settle(SettlementKind.REFUND, loan)) == [Rule.S_REFUND]
    assert refused(await place.settle(SettlementKind.WRITE_OFF, loan)) == [Rule.S_REFUND]


async def test_what_was_never_granted_can_be_neither_refunded_nor_written_off(place: Place) -> None:
    """S-REFUND, S-WRITE-OFF."""
    loan = made(await place.request(Bundle.DATA, 50))
    for kind in SettlementKind:
        assert refused(await place.settle(kind, loan)) == [Rule.S_REFUND]


@pytest.mark.parametrize("kind", SettlementKind)
async def test_staff_give_a_reason(place: Place, kind: SettlementKind) -> None:
    """S-REFUND, S-WRITE-OFF."""
    loan = await place.advanced(Bundle.DATA, 50)
    assert fields(await place.settle(kind, loan, " ")) == ["reason"]


async def test_a_written_off_debt_stays_owed_and_locked_until_it_is_paid(place: Place) -> None:
    """S-WRITE-OFF, S-LOCK."""
    loan = await place.advanced(Bundle.DATA, 50)
    written_off = made(await place.settle(SettlementKind.WRITE_OFF, loan))
    assert (written_off.status, written_off.owed) == (AdvanceStatus.WRITTEN_OFF, 4_000)
    leaving = SubscriberReport(msisdn=MSISDN, operator=Operator.MOBIFONE)
    assert rules(await place.service.upsert_subscriber(leaving)) == {Rule.S_LOCK}
    assert await place.top_up(4_500) == 4_000
    assert [each.status for each in await place.loans()] == [AdvanceStatus.REPAID]
    made(await place.service.upsert_subscriber(leaving))


async def test_while_anything_is_owed_the_number_changes_no_owner(place: Place) -> None:
    """S-LOCK."""
    await place.advanced(Bundle.DATA, 50)
    made(await place.service.upsert_subscriber(SubscriberReport(msisdn=MSISDN, status=LineStatus.TERMINATED)))
    anew = SubscriberReport(msisdn=MSISDN, activated_on=TODAY)
    assert rules(await place.service.upsert_subscriber(anew)) == {Rule.S_LOCK}


async def test_a_new_owner_owes_and_holds_nothing_of_the_old_one_s(place: Place) -> None:
    """K-KNOWN, S-LOCK."""
    asked = made(await place.request(Bundle.SMS_ON_NET, 5))
    await place.advanced(Bundle.DATA, 50)
    await place.top_up(4_000)
    for status, since in ((LineStatus.TERMINATED, None), (LineStatus.ACTIVE, TODAY)):
        made(await place.service.upsert_subscriber(SubscriberReport(msisdn=MSISDN, status=status, activated_on=since)))
    assert (await place.loans(), await place.units(Bundle.DATA)) == ([], 0)
    assert refused(await place.confirm(asked)) == [Rule.S_CONFIRM]
    assert refused(await place.confirm_newest()) == [Rule.S_CONFIRM]
