"""Row and entity: any card and any subscriber come back from the memory as they were given."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.catalogue.package import ProductLine
from domain.money import VND
from domain.subscribers.decoder_card import CardStatus, DecoderCard, Overlay
from domain.subscribers.periods import Chain, PeriodLog
from domain.subscribers.subscriber import Billing, LineStatus, Operator, Segment, Subscriber
from gateways.ids import new_id
from tests.contracts.exam import Memory
from tests.domain.strategies import days, purchases

NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
INSTANTS = st.datetimes(datetime(2015, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds
COUNTS = st.integers(0, 10**12)
CHAINS = st.builds(Chain, days, st.integers(0, 240), st.integers(0, 240))
LOGS = st.builds(PeriodLog, st.none() | CHAINS, st.just(()) | purchases())
CARDS = st.builds(
    DecoderCard,
    id=st.builds(new_id),
    number=st.from_regex(r"[0-9]{11,12}", fullmatch=True),
    product_line=st.sampled_from(ProductLine),
    status=st.sampled_from(CardStatus),
    package=st.none() | NAMES,
    extra_rooms=st.integers(0, 2),
    log=LOGS,
    overlay=st.none() | st.builds(Overlay, st.uuids(), days),
    observed_at=INSTANTS,
)
SUBSCRIBERS = st.builds(
    Subscriber,
    id=st.builds(new_id),
    msisdn=st.from_regex(r"84[35789][0-9]{8}", fullmatch=True),
    operator=st.sampled_from(Operator),
    billing=st.sampled_from(Billing),
    segment=st.sampled_from(Segment),
    status=st.sampled_from(LineStatus),
    activated_on=days,
    province=st.none() | NAMES,
    billing_cycle_day=st.none() | st.sampled_from([1, 11, 21]),
    main_balance=st.just(VND(0)),
    basic_usage_30_days=COUNTS,
    basic_usage_as_of=st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31)),
    flagged_for_abuse=st.booleans(),
    valid_until=st.none() | days,
    average_monthly_top_up=COUNTS,
    other_advance_debt=COUNTS,
    observed_at=INSTANTS,
)
ONE_MEMORY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@ONE_MEMORY
@given(card=CARDS)
async def test_any_card_comes_back_as_it_was_given(memory: Memory, card: DecoderCard) -> None:
    async with memory.works() as work:
        assert await work.cards.add(card)
        known = await work.cards.lock(card.number)
        assert known is not None
        assert known.card == card
        assert await work.cards.lock(card.number) == known


@ONE_MEMORY
@given(subscriber=SUBSCRIBERS)
async def test_any_subscriber_comes_back_as_it_was_given(memory: Memory, subscriber: Subscriber) -> None:
    async with memory.works() as work:
        assert await work.subscribers.add(subscriber)
        assert await work.subscribers.lock(subscriber.msisdn) == subscriber
        assert await work.subscribers.lock(subscriber.msisdn) == subscriber


@ONE_MEMORY
@given(before=CARDS, after=CARDS)
async def test_any_card_may_become_any_other(memory: Memory, before: DecoderCard, after: DecoderCard) -> None:
    after = replace(after, id=before.id, number=before.number, product_line=before.product_line)
    async with memory.works() as work:
        assert await work.cards.add(before)
        await work.cards.update(after)
        known = await work.cards.lock(after.number)
        assert known is not None
        assert (known.card, known.card.expires_on) == (after, after.expires_on)
