"""Taking over what the operator's records know of cards: what is left out stays as it was (G-INPUT, K-CARD)."""

from datetime import date, timedelta

import pytest

from domain.catalogue.package import ProductLine
from domain.months import Term
from domain.subscribers.card_upsert import CardUpsert
from domain.subscribers.decoder_card import CardStatus, DecoderCard
from tests.builders.cards import CARD_NUMBER
from tests.fakes.world import World
from tests.usecases.requests import IN_DATE, TODAY, TOO_LATE, by, fields, made, renewal


def card(world: World) -> DecoderCard:
    return world.records.cards[CARD_NUMBER]


async def test_what_is_left_out_stays_as_it_was(world: World) -> None:
    made(await world.service.upsert_card(CardUpsert(number=CARD_NUMBER, status=CardStatus.LOCKED)))
    now = card(world)
    assert (now.status, now.package_on(TODAY), now.expires_on) == (CardStatus.LOCKED, "TRON_VEN", IN_DATE)


async def test_saying_the_same_again_keeps_the_bought_periods(world: World) -> None:
    """K-STACK: a card is not made to forget its log by being told what it is."""
    world.card_system.knows(world.records.stated[0])
    made(await world.service.renew(by(), renewal(term=Term.P3M)))
    await world.service.deliver_activations()
    same = CardUpsert(number=CARD_NUMBER, package="TRON_VEN", expires_on=card(world).expires_on)
    made(await world.service.upsert_card(same))
    assert len(card(world).log.entries) == 1


async def test_another_expiry_day_makes_the_card_known_by_that_day_alone(world: World) -> None:
    """K-MONTHS."""
    world.card_system.knows(world.records.stated[0])
    made(await world.service.renew(by(), renewal()))
    await world.service.deliver_activations()
    made(await world.service.upsert_card(CardUpsert(number=CARD_NUMBER, expires_on=date(2024, 9, 30))))
    assert (card(world).log.entries, card(world).expires_on) == ((), date(2024, 9, 30))


async def test_what_would_forget_the_log_is_refused_while_an_activation_is_unacknowledged(world: World) -> None:
    """K-CARD: records that do not know of what was just bought would take it away."""
    made(await world.service.renew(by(), renewal()))
    other = CardUpsert(number=CARD_NUMBER, package="TIEN_LOI", extra_rooms=1, expires_on=IN_DATE)
    assert fields(await world.service.upsert_card(other)) == ["package", "extraRooms", "expiresOn"]
    made(await world.service.upsert_card(CardUpsert(number=CARD_NUMBER, expires_on=card(world).expires_on)))
    made(await world.service.upsert_card(CardUpsert(number=CARD_NUMBER, status=CardStatus.LOCKED)))
    assert (card(world).status, card(world).expires_on) == (CardStatus.LOCKED, date(2024, 5, 20))


async def test_a_report_older_than_what_is_on_record_changes_nothing(world: World) -> None:
    before = card(world)
    older = CardUpsert(
        number=CARD_NUMBER, observed_at=before.observed_at - timedelta(seconds=1), status=CardStatus.LOCKED
    )
    assert made(await world.service.upsert_card(older)) == before
    assert card(world) == before


async def test_a_clock_a_day_ahead_of_ours_is_believed(world: World) -> None:
    """G-INPUT."""
    ahead = TOO_LATE - timedelta(seconds=1)
    assert made(await world.service.upsert_card(CardUpsert(number=CARD_NUMBER, observed_at=ahead))).observed_at == ahead


async def test_a_new_card_needs_its_product_line(empty: World) -> None:
    """G-INPUT."""
    assert fields(await empty.service.upsert_card(CardUpsert(number=CARD_NUMBER))) == ["productLine"]
    new = made(await empty.service.upsert_card(CardUpsert(number=CARD_NUMBER, product_line=ProductLine.MYK)))
    assert (new.status, new.package, new.extra_rooms, new.expires_on) == (CardStatus.ACTIVE, None, 0, None)


async def test_the_sandbox_card_system_is_told_the_whole_card(world: World) -> None:
    made(await world.service.upsert_card(CardUpsert(number=CARD_NUMBER, extra_rooms=2)))
    told = world.records.stated[-1]
    assert (told.number, told.package, told.extra_rooms, told.expires_on) == (CARD_NUMBER, "TRON_VEN", 2, IN_DATE)


@pytest.mark.parametrize(
    ("upsert", "field"),
    [
        (CardUpsert(number="123"), "number"),
        (CardUpsert(number="0901234567", product_line=ProductLine.DTH_OTT), "productLine"),
        (CardUpsert(number=CARD_NUMBER, product_line=ProductLine.MYK), "productLine"),
        (CardUpsert(number=CARD_NUMBER, product_line=ProductLine.VTVCAB_ON), "number"),
        (CardUpsert(number=CARD_NUMBER, package="NO_SUCH"), "package"),
        (CardUpsert(number=CARD_NUMBER, package="HBO_ADD_ON"), "package"),
        (CardUpsert(number=CARD_NUMBER, extra_rooms=3), "extraRooms"),
        (CardUpsert(number=CARD_NUMBER, observed_at=TOO_LATE), "observedAt"),
    ],
)
async def test_what_cannot_be_meant_names_its_field(world: World, upsert: CardUpsert, field: str) -> None:
    """G-INPUT."""
    before = world.records.copied()
    assert fields(await world.service.upsert_card(upsert)) == [field]
    assert world.records == before
