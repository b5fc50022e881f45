"""Keeping what is known of subscribers and cards: a version at every change, renewals left out (K-SUPPORT)."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from uuid_utils.compat import uuid7

from domain.buckets import bucket_of
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber
from persistence.connections.pool import Session, to_text
from persistence.rows.known_facts import facts_of_card, facts_of_subscriber

Now = Callable[[], datetime]
"""Tells the business instant, at which something was known."""


def real_now() -> datetime:
    """Tell the real instant, for whoever has no business clock."""
    return datetime.now(UTC)


def _changed(table: str, number: str) -> str:
    return f"""
       (SELECT facts - 'observed_at' FROM {table} AS before
         WHERE (before.bucket, before.{number}) = (told.bucket, told.{number})
         ORDER BY recorded_at DESC, id DESC LIMIT 1) IS DISTINCT FROM told.facts::jsonb - 'observed_at'
"""


KEEP_SUBSCRIBERS = f"""
INSERT INTO subscriber_version (bucket, msisdn, recorded_at, id, subscriber_id, facts)
SELECT bucket, msisdn, $1, id, subscriber_id, facts::jsonb
  FROM unnest($2::smallint[], $3::text[], $4::uuid[], $5::uuid[], $6::text[])
    AS told (bucket, msisdn, id, subscriber_id, facts)
 WHERE {_changed("subscriber_version", "msisdn")}
"""

KEEP_CARDS = f"""
INSERT INTO card_version (bucket, number, recorded_at, id, card_id, first, facts)
SELECT bucket, number, $1, id, card_id, $7, facts::jsonb
  FROM unnest($2::smallint[], $3::text[], $4::uuid[], $5::uuid[], $6::text[])
    AS told (bucket, number, id, card_id, facts)
 WHERE {_changed("card_version", "number")}
"""
"""A look-up that finds everything as it was adds nothing, however often it is made."""


async def keep_subscribers(connection: Session, now: datetime, subscribers: Sequence[Subscriber]) -> None:
    """Keep how subscribers are from an instant on."""
    if subscribers:
        numbers = [each.msisdn for each in subscribers]
        await connection.execute(
            KEEP_SUBSCRIBERS,
            now,
            [bucket_of(number) for number in numbers],
            numbers,
            [uuid7() for _ in numbers],
            [each.id for each in subscribers],
            [to_text(facts_of_subscriber(each)) for each in subscribers],
        )


async def keep_cards(connection: Session, now: datetime, cards: Sequence[DecoderCard], *, first: bool) -> None:
    """Keep how cards are from an instant on; the first version of each is what it is searched by."""
    if cards:
        numbers = [each.number for each in cards]
        await connection.execute(
            KEEP_CARDS,
            now,
            [bucket_of(number) for number in numbers],
            numbers,
            [uuid7() for _ in numbers],
            [each.id for each in cards],
            [to_text(facts_of_card(each)) for each in cards],
            first,
        )
