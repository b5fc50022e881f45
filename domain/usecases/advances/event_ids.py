"""The operator's own names for its events, by which each is taken once (G-ONCE)."""

from collections.abc import Iterator

from domain.refusal import Refusal, bad_input

LONGEST_EVENT_ID = 200


def event_id_refusals(field: str, event_id: str) -> Iterator[Refusal]:
    """Refuse a name that is none."""
    if not event_id.strip():
        yield bad_input(field, "empty")
    elif len(event_id) > LONGEST_EVENT_ID:
        yield bad_input(field, "too_long", most=str(LONGEST_EVENT_ID))
    elif not event_id.isprintable():
        yield bad_input(field, "malformed")
