"""What is previewed is what is charged: the same decision over any card, payer and spending (G-EXPLAIN)."""

from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.months import Term
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import Billing, LineStatus
from domain.usecases.renewals.quote_renewal import QuoteAsked
from domain.usecases.renewals.renew_from_main_balance import RenewCommand
from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN
from tests.fakes.world import World
from tests.usecases.requests import by, in_date, on_record, renewal

ANYTHING = st.builds(
    renewal,
    st.sampled_from(["TRON_VEN", "TIEN_LOI", "COMBO_TRON_VEN_HBO", "HBO_ADD_ON", "PREMIUM", "ON_K"]),
    st.sampled_from(Term),
    card=st.sampled_from([CARD_NUMBER, "22222222222", "33333333333", "0901234567"]),
    payer=st.sampled_from([MSISDN, "84909999999"]),
    extra_rooms=st.integers(0, 2),
)
SOLD = st.builds(
    renewal,
    st.sampled_from(["TRON_VEN", "TIEN_LOI"]),
    st.sampled_from([Term.P1M, Term.P3M]),
    card=st.sampled_from([CARD_NUMBER, "22222222222"]),
)
ON_TOP = st.sampled_from([renewal("HBO_ADD_ON"), renewal("TIEN_LOI_TO_COMBO"), renewal("ON_K", card="0901234567")])
COMMANDS = st.one_of(SOLD, SOLD, ON_TOP, ANYTHING)
DAYS = st.dates(date(2022, 5, 5), date(2024, 12, 31))
PAYERS = st.sampled_from(
    [
        *[dict[str, Any]()] * 6,
        {"balance": 300_000},
        {"balance": 0},
        {"usage": 0},
        {"flagged": True, "billing": Billing.POSTPAID},
        {"activated_on": date(2022, 5, 1), "status": LineStatus.BARRED_BOTH_WAYS},
    ]
)
CARDS = st.sampled_from([*[dict[str, Any]()] * 4, {"package": "TIEN_LOI"}, {"status": CardStatus.LOCKED}])


async def a_world(data: st.DataObject, day: date) -> World:
    """Draw a payer, two cards and a few renewals before."""
    world = World.on(day)
    await on_record(world.service, **data.draw(PAYERS))
    for number in (CARD_NUMBER, "22222222222"):
        expires_on = day + timedelta(days=data.draw(st.integers(-40, 40)))
        await in_date(world.service, number, expires_on=expires_on, **data.draw(CARDS))
    for index, earlier in enumerate(data.draw(st.lists(COMMANDS, max_size=3))):
        await world.service.renew(by(f"earlier {index}"), earlier)
    return world


@settings(max_examples=150, deadline=None)
@given(st.data(), DAYS, COMMANDS)
async def test_what_is_previewed_is_what_is_charged(data: st.DataObject, day: date, command: RenewCommand) -> None:
    """G-EXPLAIN, K-PRICE to K-HEAVY: amounts, expiry and every refusal."""
    world = await a_world(data, day)
    quoted = await world.service.quote(QuoteAsked(request=command.request))
    renewed = await world.service.renew(by(), command)
    assert renewed.refusals == quoted.refusals
    if renewed.made is not None:
        quote = quoted.quote
        assert quote is not None
        charged = renewed.made
        assert (charged.price, charged.fee, charged.total) == (quote.price, quote.fee, quote.total)
        assert charged.expires_on_before == quote.expires_on_before
        assert charged.expires_on_after == quote.expires_on_after
        assert world.records.cards[charged.card_number].expires_on == quote.expires_on_after


@settings(max_examples=50, deadline=None)
@given(st.data(), DAYS, st.lists(COMMANDS, max_size=4))
async def test_balances_follow_their_transfers_and_no_card_gains_what_nobody_paid(
    data: st.DataObject, day: date, commands: list[RenewCommand]
) -> None:
    """G-LEDGER, K-STACK."""
    world = await a_world(data, day)
    for index, command in enumerate(commands):
        await world.service.renew(by(f"{index}"), command)
    records = world.records
    for subscriber in records.subscribers.values():
        mine = [each.transfer for each in records.transfers if each.transfer.subscriber_id == subscriber.id]
        signed = [each.amount if each.credit == "MAIN_BALANCES" else -each.amount for each in mine]
        assert subscriber.main_balance == sum(signed) >= 0
    entries = {entry.renewal_id for card in records.cards.values() for entry in card.log.entries}
    assert entries <= records.renewals.keys()
    assert len(records.activations) == len(records.messages) == len(records.renewals)
