"""The cards and subscribers that rows name, found many at a time; who locks them does so in one order."""

from collections.abc import Collection, Iterable, Mapping

from domain.buckets import bucket_of
from domain.subscribers.card_number import possible_numbers, with_or_without_zero
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber
from persistence.connections.pool import Session
from persistence.rows.parties import CARD, SUBSCRIBER, card_of, listed, subscriber_of

LOCK_SUBSCRIBERS = f"""
SELECT {listed(SUBSCRIBER, "subscriber")}
  FROM unnest($1::smallint[], $2::text[]) AS asked (bucket, msisdn)
  JOIN subscriber ON (subscriber.bucket, subscriber.msisdn) = (asked.bucket, asked.msisdn) AND succeeded_by IS NULL
 ORDER BY subscriber.bucket, subscriber.msisdn
   FOR NO KEY UPDATE OF subscriber
"""

CARDS = f"""
SELECT {listed(CARD, "decoder_card")}
  FROM unnest($1::smallint[], $2::text[]) AS asked (bucket, number)
  JOIN decoder_card ON (decoder_card.bucket, decoder_card.number) = (asked.bucket, asked.number)
 ORDER BY decoder_card.bucket, decoder_card.number
"""

LOCK_CARDS = f"{CARDS} FOR NO KEY UPDATE OF decoder_card"

NUMBERS = """
SELECT decoder_card.number
  FROM unnest($1::smallint[], $2::text[]) AS asked (bucket, number)
  JOIN decoder_card ON (decoder_card.bucket, decoder_card.number) = (asked.bucket, asked.number)
"""


def places(numbers: Iterable[str]) -> tuple[list[int], list[str]]:
    """Tell where numbers are kept, in the order in which they are locked."""
    found = sorted({(bucket_of(number), number) for number in numbers})
    return [bucket for bucket, _ in found], [number for _, number in found]


async def locked_subscribers(connection: Session, msisdns: Collection[str]) -> dict[str, Subscriber]:
    """Lock the present subscribers of numbers and read them.

    Those that are not found are looked for once more: who waited for a line that ended meanwhile did not see its
    successor.
    """
    found: dict[str, Subscriber] = {}
    for _ in range(2):
        missing = [msisdn for msisdn in msisdns if msisdn not in found]
        rows = await connection.fetch(LOCK_SUBSCRIBERS, *places(missing)) if missing else ()
        found |= {row["msisdn"]: subscriber_of(row) for row in rows}
    return found


class NamedCards:
    """The cards that rows may mean, by number."""

    def __init__(self, cards: Mapping[str, DecoderCard]) -> None:
        self._cards = cards

    @classmethod
    async def read(cls, connection: Session, texts: Iterable[str], *, lock: bool) -> "NamedCards":
        """Read the cards that numbers, as they are written, may mean, and those that differ by a leading zero."""
        possible = {number for text in texts for number in possible_numbers(text)}
        zeros = {zero for number in possible if (zero := with_or_without_zero(number)) is not None}
        rows = await connection.fetch(LOCK_CARDS if lock else CARDS, *places(possible | zeros))
        return cls({row["number"]: card_of(row) for row in rows})

    def find(self, text: str) -> DecoderCard | None:
        """Find the card that a number means."""
        return next((self._cards[number] for number in possible_numbers(text) if number in self._cards), None)

    def differing_by_zero(self, text: str) -> str | None:
        """Find the number of a card that one which means none differs from by a leading zero."""
        zeros = (with_or_without_zero(number) for number in possible_numbers(text))
        return next((zero for zero in zeros if zero in self._cards), None)


async def differing_by_zero(connection: Session, numbers: Iterable[str]) -> set[str]:
    """Tell which numbers on record differ from these by a leading zero."""
    zeros = {zero for number in numbers if (zero := with_or_without_zero(number)) is not None}
    return {row["number"] for row in await connection.fetch(NUMBERS, *places(zeros))} if zeros else set()
