"""The charge of a day: at 07:00, exactly once, under all the rules of a renewal (K-AUTO-CHARGE)."""

from dataclasses import replace
from datetime import date, time, timedelta

from domain.auto_renewals.auto_renewal import Channel
from domain.catalogue.policy import Parameter
from domain.months import instant_of
from domain.refusal import Rule
from domain.subscribers.subscriber import LineStatus
from domain.sweeps.sweep import Tally
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from tests.builders.subscribers import MSISDN
from tests.fakes.lagging import Lagging
from tests.services.auto_renewals.place import EXPIRY, SEVEN, Place
from tests.usecases.requests import made, on_record, renewal

A_MONTH_LATER = date(2024, 4, 20)
TOTAL = 196_000
SECOND = "22222222222"


async def test_a_card_is_charged_at_seven_on_its_expiry_day(place: Place) -> None:
    """K-AUTO-CHARGE: the period follows the one that ends; the message leaves from 08:00."""
    await place.registered()
    place.clock.turn_to(EXPIRY, time(6, 59, 59))
    assert await place.charge() == Tally()
    place.clock.turn_to(EXPIRY, SEVEN)
    assert await place.charge() == Tally(succeeded=1)
    assert (await place.expiry(), await place.balance()) == (A_MONTH_LATER, 50_000_000 - TOTAL)
    assert (await place.told())[-1] == "kplus.renewed"


async def test_where_no_fee_is_in_force_the_price_alone_is_taken(place: Place) -> None:
    """K-FEE, G-LEDGER: no transfer of nothing is recorded."""
    await place.registered()
    await place.publish(Parameter.SERVICE_FEE_PERCENT, None, EXPIRY)
    place.clock.turn_to(EXPIRY, SEVEN)
    assert await place.charge() == Tally(succeeded=1)
    assert (await place.balance(), await place.accounts()) == (
        50_000_000 - 175_000,
        {"TOP_UPS_RECEIVED": 50_000_000, "MAIN_BALANCES": 175_000 - 50_000_000, "OWED_TO_TELEVISION": -175_000},
    )


async def test_a_second_run_does_nothing(place: Place) -> None:
    """K-AUTO-CHARGE: exactly once."""
    await place.registered()
    place.clock.turn_to(EXPIRY, SEVEN)
    await place.charge()
    told = await place.told()
    assert await place.charge() == Tally()
    place.clock.turn_to(EXPIRY, time(23, 59))
    assert await place.charge() == Tally()
    assert (await place.expiry(), await place.told()) == (A_MONTH_LATER, told)


async def test_month_after_month_it_goes_on(place: Place) -> None:
    """K-AUTO-TERM, K-MONTHS."""
    await place.registered(expires_on=date(2024, 3, 31))
    for on, after in ((date(2024, 3, 31), date(2024, 4, 30)), (date(2024, 4, 30), date(2024, 5, 31))):
        place.clock.turn_to(on, SEVEN)
        assert await place.charge(on) == Tally(succeeded=1)
        assert await place.expiry() == after


async def test_a_failure_keeps_the_registration_and_tells_why(place: Place) -> None:
    """K-AUTO-CHARGE: and is not tried again where no policy says so."""
    await place.registered(balance=TOTAL - 1)
    place.clock.turn_to(EXPIRY, SEVEN)
    assert await place.charge() == Tally(0, 1, {Rule.K_BALANCE: 1})
    assert (await place.told())[-1] == "kplus.auto_renew_failed"
    made(await place.service.top_up(place.by(), TopUpCommand(msisdn=MSISDN, amount=TOTAL)))
    for at in (SEVEN, time(12), time(23, 59)):
        place.clock.turn_to(EXPIRY, at)
        assert await place.charge() == Tally()
    place.clock.turn_to(EXPIRY + timedelta(days=1))
    assert await place.charge() == Tally()
    made(await place.cancel(msisdn=MSISDN))


async def test_it_is_tried_again_as_the_policy_says(place: Place) -> None:
    """K-AUTO-CHARGE, AUTO_RENEW_RETRY_AT."""
    await place.registered(balance=TOTAL - 1)
    await place.publish(Parameter.AUTO_RENEW_RETRY_AT, "12:00;17:00", EXPIRY)
    place.clock.turn_to(EXPIRY, SEVEN)
    assert (await place.charge()).refused == 1
    place.clock.turn_to(EXPIRY, time(11, 59))
    assert await place.charge() == Tally()
    place.clock.turn_to(EXPIRY, time(12))
    assert await place.charge() == Tally(0, 0, {Rule.K_BALANCE: 1})
    assert await place.charge() == Tally()
    made(await place.service.top_up(place.by(), TopUpCommand(msisdn=MSISDN, amount=TOTAL)))
    place.clock.turn_to(EXPIRY, time(18))
    assert await place.charge() == Tally(1, -1)
    sweep = await place.sweep()
    assert (sweep.tally, sweep.remaining) == (Tally(1, 0, {Rule.K_BALANCE: 2}), 0)
    assert await place.refusals() == [{Rule.K_BALANCE}, {Rule.K_BALANCE}]


async def test_a_cancelled_one_is_left_alone(place: Place) -> None:
    """K-AUTO-CANCEL."""
    await place.registered()
    made(await place.cancel())
    place.clock.turn_to(EXPIRY, SEVEN)
    assert await place.charge() == Tally()
    assert await place.expiry() == EXPIRY


async def test_one_that_awaits_confirmation_is_not_charged(place: Place) -> None:
    """K-AUTO-CONFIRM."""
    await on_record(place.service)
    await place.card()
    made(await place.register(channel=Channel.USSD))
    place.clock.turn_to(EXPIRY, time(6))
    place.clock.turn_to(EXPIRY, SEVEN)
    assert await place.charge() == Tally()


async def test_a_renewal_by_hand_moves_it(place: Place) -> None:
    """K-AUTO-MOVED."""
    await place.registered()
    made(await place.service.renew(place.by(), renewal()))
    place.clock.turn_to(EXPIRY, SEVEN)
    assert await place.charge() == Tally()
    place.clock.turn_to(A_MONTH_LATER, SEVEN)
    assert await place.charge(A_MONTH_LATER) == Tally(succeeded=1)


async def test_a_payer_of_several_cards_is_held_to_limits_and_balance(place: Place) -> None:
    """G-LIMITS, K-MAX-CARDS, K-BALANCE: what is paid for one card counts for the next."""
    await on_record(place.service, balance=2 * TOTAL)
    for index in range(4):
        await place.card(f"3333333333{index}")
        made(await place.register(f"3333333333{index}"))
    place.clock.turn_to(EXPIRY, SEVEN)
    tally = await place.charge()
    assert (tally.succeeded, tally.refused) == (2, 2)
    assert tally.refusals == {Rule.K_BALANCE: 2, Rule.K_MAX_CARDS: 2}
    assert await place.balance() == 0


async def test_a_number_that_passed_on_is_neither_charged_nor_told(place: Place) -> None:
    """K-KNOWN, K-PREPAID."""
    await place.registered()
    await on_record(place.service, status=LineStatus.TERMINATED, balance=0)
    await on_record(place.service, activated_on=place.clock.now().date(), balance=0)
    told = await place.told()
    place.clock.turn_to(EXPIRY, SEVEN)
    assert (await place.charge()).refusals == {Rule.K_PREPAID: 1}
    assert await place.told() == told


async def test_a_price_published_since_the_catalogue_at_hand_was_read_is_charged(place: Place) -> None:
    """K-AUTO-CHARGE, G-EFFECTIVE: the catalogue is never older than the facts."""
    await place.registered()
    place.clock.turn_to(EXPIRY, SEVEN)
    charge = place.service.auto_renewals.charge
    lagging = Lagging(charge.catalogues, await charge.catalogues.current())
    await place.price(190_000, EXPIRY)
    done: list[Tally] = []
    await replace(charge, catalogues=lagging)(EXPIRY, done.append)
    assert (sum(done, Tally()), await place.balance()) == (Tally(succeeded=1), 50_000_000 - 212_800)


async def test_nothing_leaves_before_eight(place: Place) -> None:
    """G-MSG."""
    await place.registered()
    place.clock.turn_to(EXPIRY, time(9))
    await place.service.deliver_messages()
    place.clock.turn_to(EXPIRY, SEVEN)
    await place.charge()
    assert await place.service.deliver_messages() == 0
    place.clock.turn_to(EXPIRY, time(8))
    assert await place.service.deliver_messages() == 1
    assert instant_of(EXPIRY, time(8)) == place.clock.now()
