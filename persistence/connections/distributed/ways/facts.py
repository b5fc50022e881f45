"""Facts of renewals and top-ups: what is of one bucket is read by itself.

They are not of one instant: card and payer are read before what belongs to them. What changes that changes their row
too, which then has another version when it is to be written, and nothing is written (decision 27).
"""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from persistence.connections.distributed.connection import Plainly, Rows, Way
from persistence.connections.distributed.ways.rows import placed
from persistence.repositories.one_or_many import OUTCOME, names_of
from persistence.repositories.renewals import facts as previews
from persistence.repositories.renewals import sql as renewals
from persistence.repositories.top_ups import sql as top_ups
from persistence.rows.advances import ADVANCE
from persistence.rows.parties import CARD, SUBSCRIBER, listed

REVISION = "SELECT revision FROM catalogue_revision"

CARD_OF = f"""
SELECT {listed(CARD, "card", "card_")}, card.xmin AS card_version
  FROM decoder_card AS card WHERE (card.bucket, card.number) = ($1, $2)
"""

PAYER_OF = f"""
SELECT {listed(SUBSCRIBER, "payer", "payer_")}, payer.xmin AS payer_version
  FROM subscriber AS payer WHERE (payer.bucket, payer.msisdn) = ($1, $2) AND payer.succeeded_by IS NULL
"""

SPENDING = """
SELECT array_agg(paid_on) AS paid_on, array_agg(total) AS totals, array_agg(card_id) AS cards
  FROM spending WHERE (bucket, payer_id) = ($1, $2) AND paid_on >= $3 AND NOT withdrawn
"""

KEY = f"""
SELECT operation, fingerprint, {", ".join(names_of(OUTCOME))} FROM idempotency_key
 WHERE (bucket, principal, key) = ($1, $2, $3)
"""

RECEIVER = f"""
SELECT {listed(SUBSCRIBER, "receiver")}, receiver.xmin AS version
  FROM subscriber AS receiver WHERE (receiver.bucket, receiver.msisdn) = ($1, $2) AND succeeded_by IS NULL
"""

OWED = f"""
SELECT {listed(ADVANCE, "advance", "owed_")} FROM advance
 WHERE (bucket, subscriber_id) = ($1, $2) AND status IN ('OUTSTANDING', 'WRITTEN_OFF')
"""

NO_CARD = dict.fromkeys([*(f"card_{name}" for name in CARD), "card_version"])
NO_PAYER = dict.fromkeys([*(f"payer_{name}" for name in SUBSCRIBER), "payer_version"])
NO_RECEIVER = dict.fromkeys([*SUBSCRIBER, "version"])
NO_KEY = dict.fromkeys(["operation", "fingerprint", *names_of(OUTCOME)])
NO_SPENDING = dict.fromkeys(["paid_on", "totals", "cards"])
NOTHING_OWED = dict.fromkeys(f"owed_{name}" for name in ADVANCE)


async def parties(plainly: Plainly, *asked: Any) -> Rows:  # noqa: ANN401 - as the statement has them
    """Read a card, a payer with its spending, a key, and the revision that was in force before."""
    card_bucket, number, payer_bucket, msisdn, since, *key = asked
    found = await _preview(plainly, card_bucket, number, payer_bucket, msisdn, since)
    return [found | await found_or_not(plainly, KEY, NO_KEY, *key)]


async def preview(plainly: Plainly, *asked: Any) -> Rows:  # noqa: ANN401 - as above
    """The same without a key."""
    return [await _preview(plainly, *asked)]


async def receiver(plainly: Plainly, bucket: int, msisdn: str, *key: Any) -> Rows:  # noqa: ANN401 - as above
    """Read a subscriber with what it owes, a key, and the revision: a row a debt, or one without."""
    shared = dict(await found_or_not(plainly, REVISION, {}))
    shared |= await found_or_not(plainly, RECEIVER, NO_RECEIVER, bucket, msisdn)
    owed = [dict(each) for each in await plainly.fetch(OWED, bucket, shared["id"])] if shared["id"] else []
    shared |= await found_or_not(plainly, KEY, NO_KEY, *key)
    return [shared | each for each in owed or [NOTHING_OWED]]


async def parties_of_many(plainly: Plainly, told: str) -> Rows:
    """Read those of many, one after the other."""
    rows: list[dict[str, Any]] = []
    for each in json.loads(told):
        values = [each[name] for name in renewals.ASKED]
        rows += placed(await parties(plainly, *_dated(values, renewals.ASKED)), each["place"])
    return rows


async def receivers_of_many(plainly: Plainly, told: str) -> Rows:
    """Read those of many, one after the other."""
    rows: list[dict[str, Any]] = []
    for each in json.loads(told):
        rows += placed(await receiver(plainly, *[each[name] for name in top_ups.ASKED]), each["place"])
    return rows


async def nobody(_plainly: Plainly, _told: str) -> Rows:
    """Let each be recorded alone: of many buckets nothing is gained by going together."""
    return []


async def _preview(
    plainly: Plainly, card_bucket: int, number: str, payer_bucket: int, msisdn: str, since: object
) -> dict[str, Any]:
    found = dict(await found_or_not(plainly, REVISION, {}))
    found |= await found_or_not(plainly, CARD_OF, NO_CARD, card_bucket, number)
    found |= await found_or_not(plainly, PAYER_OF, NO_PAYER, payer_bucket, msisdn)
    payer: UUID | None = found["payer_id"]
    return found | (
        await found_or_not(plainly, SPENDING, NO_SPENDING, payer_bucket, payer, since) if payer else NO_SPENDING
    )


async def found_or_not(plainly: Plainly, sql: str, none: Mapping[str, Any], *values: object) -> dict[str, Any]:
    """Read a row, or give `none` where there is none."""
    row = await plainly.fetchrow(sql, *values)
    return dict(none) if row is None else dict(row)


def _dated(values: list[Any], names: tuple[str, ...]) -> list[Any]:
    return [date.fromisoformat(value) if name == "since" else value for name, value in zip(names, values, strict=True)]


WAYS: dict[str, Way] = {
    renewals.FACTS: parties,
    renewals.FACTS_TOGETHER: parties_of_many,
    renewals.RECORD_TOGETHER: nobody,
    previews.READ: preview,
    top_ups.FACTS: receiver,
    top_ups.FACTS_TOGETHER: receivers_of_many,
    top_ups.RECORD_TOGETHER: nobody,
}
