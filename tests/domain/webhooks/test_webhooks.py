"""Webhooks as values: who hears, what is signed, when it is tried again."""

from datetime import UTC, datetime, timedelta

import pytest

from api.graphql.types.ids import Kind
from domain.usecases.webhooks import events
from domain.webhooks.event import Event, EventType
from domain.webhooks.listening import Listener, deliveries
from domain.webhooks.schedule import WAITS, wait_after
from tests.fakes.ids import counted_ids

NOW = datetime(2024, 3, 15, 9, tzinfo=UTC)
EVENT = Event(type=EventType.RENEWAL_SUCCEEDED, at=NOW, about="12345678901", by="partner:shop", data={})
A, B, C, D = (counted_ids(start)() for start in range(1, 5))


def test_a_partner_hears_of_its_own_and_of_the_types_it_named() -> None:
    listeners = (
        Listener(A, None, frozenset()),
        Listener(B, "partner:shop", frozenset({EventType.RENEWAL_SUCCEEDED})),
        Listener(C, "partner:shop", frozenset({EventType.ADVANCE_REPAID})),
        Listener(D, "partner:other", frozenset()),
    )
    assert [each.endpoint_id for each in deliveries(listeners, [EVENT], counted_ids())] == [A, B]


def test_a_delivery_is_tried_twelve_times_over_five_days() -> None:
    assert [wait_after(tries, 0) for tries in range(1, 13)] == [*WAITS, None]
    assert timedelta(days=5) < sum(WAITS, timedelta()) < timedelta(days=6)


@pytest.mark.parametrize("tries", range(1, 12))
def test_a_wait_is_made_longer_by_a_tenth_at_most(tries: int) -> None:
    least, most = wait_after(tries, 0), wait_after(tries, 1)
    assert least is not None
    assert most == least * 1.1


def test_ids_in_events_are_numbered_as_the_api_does() -> None:
    assert (events.RENEWAL, events.ATTEMPT, events.ADVANCE, events.AUTO_RENEWAL) == (
        Kind.RENEWAL, Kind.ATTEMPT, Kind.ADVANCE, Kind.AUTO_RENEWAL,
    )  # fmt: skip
