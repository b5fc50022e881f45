"""Terms of advances are versions like every other (G-EFFECTIVE, S-CEILING)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.catalogue.advance_terms import ALWAYS, CeilingRow, PriceCondition, UnitPrice
from domain.catalogue.bundle import Bundle
from domain.catalogue.policy import Parameter
from domain.catalogue.publication import Span
from domain.months import local_hour
from domain.usecases.advances.request_advance import AdvanceCommand
from domain.usecases.catalogue.publish_advance_terms import AdvancePriceCommand, CeilingsCommand
from domain.usecases.catalogue.publish_policy import PolicyCommand
from tests.fakes.lagging import Lagging
from tests.services.advances.place import Place, refused
from tests.usecases.requests import TODAY, fields, made

SPAN = Span(valid_from=TODAY, valid_to=None, source="circular of a test")


def price(
    unit: int | None, *quantities: int, span: Span = SPAN, condition: PriceCondition = ALWAYS
) -> AdvancePriceCommand:
    value = UnitPrice(unit, quantities) if unit is not None else None
    return AdvancePriceCommand(bundle=Bundle.DATA, value=value, span=span, condition=condition)


def a_row(ceiling: int, months: int = 0) -> CeilingRow:
    return CeilingRow(months_active_from=months, average_monthly_top_up_from=0, ceiling=ceiling)


async def test_a_published_price_holds_from_its_day_and_the_old_one_stays(place: Place) -> None:
    tomorrow = Span(valid_from=TODAY + timedelta(days=1), valid_to=None, source="circular")
    version = made(await place.service.advances.publish_price(place.by("p"), price(100, 20, 10, span=tomorrow)))
    assert (await place.service.advances.publish_price(place.by("p"), price(100, 20, 10, span=tomorrow))).replayed
    assert made(await place.request(Bundle.DATA, 50)).price == 4_000
    place.clock.pass_by(timedelta(days=1))
    assert made(await place.request(Bundle.DATA, 10)).price == 1_000
    assert made(await place.request(Bundle.DATA)).quantity == 20
    assert version.value == UnitPrice(100, (20, 10))


async def test_a_price_by_row_and_by_hour_wins_over_the_plain_one_while_it_is_in_force(place: Place) -> None:
    """S-OFFER: the narrowest that fits; withdrawn, it gives way to the plain one."""
    publish, hour = place.service.advances.publish_price, local_hour(place.clock.now())
    row = {"months_active_from": 12, "average_monthly_top_up_from": 100_000}
    other = {"months_active_from": 6, "average_monthly_top_up_from": 50_000}
    made(await publish(place.by(), price(60, 10, condition=PriceCondition(from_hour=hour, until_hour=hour + 1))))
    assert made(await place.request(Bundle.DATA)).price == 600
    made(await publish(place.by(), price(50, 10, condition=PriceCondition(**other))))
    assert made(await place.request(Bundle.DATA)).price == 600
    made(await publish(place.by(), price(40, 10, condition=PriceCondition(**row))))
    assert made(await place.request(Bundle.DATA)).price == 400
    made(
        await publish(
            place.by(), price(30, 10, condition=PriceCondition(**row, from_hour=hour + 1, until_hour=hour + 2))
        )
    )
    assert made(await place.request(Bundle.DATA)).price == 400
    place.clock.pass_by(timedelta(hours=1))
    assert made(await place.request(Bundle.DATA)).price == 300
    made(
        await publish(place.by(), price(None, condition=PriceCondition(**row, from_hour=hour + 1, until_hour=hour + 2)))
    )
    made(await publish(place.by(), price(None, condition=PriceCondition(**row))))
    assert made(await place.request(Bundle.DATA, 50)).price == 4_000


@pytest.mark.parametrize(
    ("condition", "at_fault"),
    [
        ({"months_active_from": 12}, "averageMonthlyTopUpFrom"),
        ({"average_monthly_top_up_from": 0}, "monthsActiveFrom"),
        ({"months_active_from": 7, "average_monthly_top_up_from": 7}, "monthsActiveFrom"),
        ({"from_hour": 8}, "untilHour"),
        ({"until_hour": 8}, "fromHour"),
        ({"from_hour": 24, "until_hour": 25}, "fromHour"),
        ({"from_hour": 8, "until_hour": 8}, "untilHour"),
        ({"from_hour": 8, "until_hour": 25}, "untilHour"),
    ],
)
async def test_a_condition_that_cannot_be_meant_is_refused(
    place: Place, condition: dict[str, int], at_fault: str
) -> None:
    """S-OFFER, G-INPUT."""
    assert fields(
        await place.service.advances.publish_price(place.by(), price(60, 10, condition=PriceCondition(**condition)))
    ) == [at_fault]


async def test_a_withdrawn_bundle_is_advanced_no_more(place: Place) -> None:
    made(await place.service.advances.publish_price(place.by(), price(None)))
    assert fields(await place.request(Bundle.DATA, 50)) == ["bundle"]
    offers = (await place.service.advances.offers("84961234567")).offers
    assert Bundle.DATA not in {offer.bundle for offer in offers}


async def test_a_published_table_of_ceilings_is_no_sample(place: Place) -> None:
    """S-CEILING."""
    assert (await place.service.advances.offers("84961234567")).ceiling.sample
    made(await place.service.advances.publish_ceilings(place.by(), CeilingsCommand(rows=(a_row(7_000),), span=SPAN)))
    ceiling = (await place.service.advances.offers("84961234567")).ceiling
    assert (ceiling.amount, ceiling.sample) == (7_000, False)


async def test_no_table_advances_nothing(place: Place) -> None:
    made(await place.service.advances.publish_ceilings(place.by(), CeilingsCommand(rows=None, span=SPAN)))
    assert [rule.value for rule in refused(await place.request(Bundle.DATA, 50))] == ["S_CEILING"]


async def test_the_policies_of_advances_are_published_like_every_other(place: Place) -> None:
    command = PolicyCommand(parameter=Parameter.ADVANCE_MAX_BALANCE_VND, value="1000", span=SPAN)
    made(await place.service.publish_policy(place.by(), command))
    await place.top_up(1_000)
    assert [rule.value for rule in refused(await place.request(Bundle.DATA, 50))] == ["S_WHO"]


@pytest.mark.parametrize(
    ("command", "at_fault"),
    [
        (price(0, 1), ["unitPrice"]),
        (price(1), ["quantities"]),
        (price(1, 0), ["quantities"]),
        (price(1, 2, 2), ["quantities"]),
        (price(1, *range(1, 52)), ["quantities"]),
        (price(10**8, 2), ["unitPrice"]),
        (price(1, 1, span=Span(valid_from=TODAY, valid_to=TODAY, source=" ")), ["validTo", "source"]),
    ],
)
async def test_a_price_that_cannot_be_meant_names_its_field(
    place: Place, command: AdvancePriceCommand, at_fault: list[str]
) -> None:
    """G-INPUT."""
    assert fields(await place.service.advances.publish_price(place.by(), command)) == at_fault


@pytest.mark.parametrize(
    ("rows", "at_fault"),
    [((), ["rows"]), ((a_row(-1),), ["rows.0.ceiling"]), ((a_row(1), a_row(2)), ["rows"])],
)
async def test_a_table_that_cannot_be_meant_names_its_field(
    place: Place, rows: tuple[CeilingRow, ...], at_fault: list[str]
) -> None:
    """G-INPUT."""
    command = CeilingsCommand(rows=rows, span=SPAN)
    assert fields(await place.service.advances.publish_ceilings(place.by(), command)) == at_fault


async def test_a_price_published_since_the_catalogue_at_hand_was_read_is_charged(place: Place) -> None:
    """G-EFFECTIVE: an advance is never decided on with a catalogue older than its facts."""
    request = place.service.advances.request
    lagging = Lagging(request.catalogues, await request.catalogues.current())
    made(await place.service.advances.publish_price(place.by(), price(60, 50)))
    command = AdvanceCommand(msisdn="84961234567", bundle=Bundle.DATA, quantity=50)
    assert made(await replace(request, catalogues=lagging)(place.by(), command)).price == 3_000
