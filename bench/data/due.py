"""Registered cards that are due: so many on each of some days, each of a payer of its own, looked up just before."""

from datetime import UTC, date, datetime, timedelta

from bench.data.people import FIRST_CARD, populate
from bench.servers.postgresql import execute

REGISTER = """
INSERT INTO auto_renewal (bucket, id, card_id, card_number, subscriber_bucket, subscriber_id, msisdn, channel, status,
                          requested_by, requested_at, registered_at)
SELECT card.bucket, card.id, card.id, card.number, payer.bucket, payer.id, payer.msisdn, 'APP', 'ACTIVE', 'bench',
       now(), now()
  FROM decoder_card AS card JOIN subscriber AS payer ON payer.id = card.id
"""


def register_due(url: str, cards: int, *, days: int) -> list[date]:
    """Put cards on record that expire on some days, so many on each, and tell the days."""
    first = datetime.now(UTC).date()
    populate(url, cards * days)
    expiry = f"date '{first}' + ((number::bigint - {FIRST_CARD}) / {cards})::int"
    execute(
        url,
        f"UPDATE decoder_card SET expires_on = {expiry}, chain_began_on = {expiry} + 1, "
        f"observed_at = ({expiry} + time '06:59') AT TIME ZONE 'Asia/Ho_Chi_Minh'",
        REGISTER,
        "VACUUM ANALYZE decoder_card, auto_renewal",
        "CHECKPOINT",
    )
    return [first + timedelta(days=each) for each in range(days)]
