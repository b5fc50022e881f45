"""What a renewal and a top-up write, each statement naming one bucket; transfers by the function of the payer's bucket.

The rows that were decided on are locked first, the card before the payer: one that has moved has another version, is
not found, and then nothing is written.
"""

from collections.abc import Mapping
from itertools import count
from typing import Any

from persistence.connections.distributed.connection import Plainly, Way
from persistence.repositories import keys
from persistence.repositories.one_or_many import KEY, OUTCOME, TRANSFERS, names_of
from persistence.repositories.renewals import refunds
from persistence.repositories.renewals import sql as renewals
from persistence.repositories.top_ups import sql as top_ups
from persistence.rows import columns

LOCK_CARD = """
SELECT FROM decoder_card WHERE (bucket, id) = ($1, $2) AND ($3::xid IS NULL OR xmin = $3::xid) FOR NO KEY UPDATE
"""

MOVE = "SELECT record_transfers_of($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"

UPDATE_CARD = columns.CARD.update(("bucket", "id"))

RENEWED = (*names_of(renewals.RENEWAL_WRITTEN), "asked_by")
_SPENT = ("payer_bucket", "payer_id", "paid_on", "id", "bucket", "card_id")
_TOLD = ("bucket", "recipient", "id", "key", "channel", "sender", "text", "not_before")
_TOP_UP = ("bucket", "id", "subscriber_id", "msisdn", "amount", "repaid", "at", "asked_by")

SPEND = """
INSERT INTO spending (bucket, payer_id, paid_on, renewal_id, card_bucket, card_id, total)
VALUES ($1, $2, $3, $4, $5, $6, $7)
"""

COMMAND = "INSERT INTO activation (bucket, card_id, id, renewal_id, withdraws) VALUES ($1, $2, $3, $4, false)"

PAY_BACK = "UPDATE advance SET (status, repaid, overdue_since) = ($3, $4, $5) WHERE (bucket, id) = ($1, $2)"

TELLABLE = "SELECT FROM subscriber WHERE (bucket, id) = ($1, $2) AND succeeded_by IS NULL"


def insert(table: str, names: tuple[str, ...]) -> str:
    """Write the statement that adds a row of so many columns, each a parameter."""
    places = ", ".join(f"${place}" for place, _ in zip(count(1), names, strict=False))
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({places})"


RENEW = insert("renewal", RENEWED)
TELL = insert("message", _TOLD)
TOP_UP = insert("top_up", _TOP_UP)


async def record_renewal(plainly: Plainly, *values: Any) -> str:  # noqa: ANN401 - as the statement has them
    """Write a renewal and all it causes, or nothing where card or payer have moved."""
    of = dict(zip(renewals.RECORDED, values, strict=True))
    if not await plainly.execute(LOCK_CARD, of["bucket"], of["card_id"], of["card_version"]):
        return "UPDATE 0"
    causes = [of["id"]] * len(of["transfer_ids"])
    if not await _moved(plainly, of, (of["payer_bucket"], of["payer_id"], of["payer_version"]), causes, "requested_at"):
        return "UPDATE 0"
    await plainly.execute(keys.SETTLE, *values_of(of, names_of(f"{KEY}, {OUTCOME}")))
    await plainly.execute(RENEW, *values_of(of, RENEWED))
    await plainly.execute(SPEND, *values_of(of, _SPENT), of["price"] + of["fee"])
    told = ("message_bucket", "recipient", "message_id", "message_key", "channel", "sender", "text", "not_before")
    await plainly.execute(TELL, *values_of(of, told))
    await plainly.execute(COMMAND, *values_of(of, ("bucket", "card_id", "activation_id", "id")))
    await plainly.execute(UPDATE_CARD, *values_of(of, ("bucket", "card_id", *names_of(renewals.CARD_AFTER))))
    return "UPDATE 1"


async def refuse(plainly: Plainly, *values: Any) -> str:  # noqa: ANN401 - as above
    """Write a refusal as the outcome of its key: in one statement a key that has one is told as a fault of a node."""
    settled = len(names_of(f"{KEY}, {OUTCOME}"))
    await plainly.execute(keys.SETTLE, *values[:settled])
    return f"INSERT 0 {await plainly.execute(renewals.NOTE_REFUSED, *values[settled:])}"


async def record_top_up(plainly: Plainly, *values: Any) -> str:  # noqa: ANN401 - as above
    """Write a top-up and all it causes, or nothing where the subscriber has moved."""
    of = dict(zip(top_ups.RECORDED, values, strict=True))
    if not await _moved(plainly, of, (of["bucket"], of["subscriber_id"], of["version"]), of["cause_ids"], "at"):
        return "INSERT 0 0"
    await plainly.execute(keys.SETTLE, *values_of(of, names_of(f"{KEY}, {OUTCOME}")))
    loans = values_of(of, ("loan_ids", "loan_statuses", "loans_repaid", "loans_overdue_since"))
    for loan in zip(*loans, strict=True):
        await plainly.execute(PAY_BACK, of["bucket"], *loan)
    if of["message_id"] is not None:
        told = ("message_id", "message_key", "channel", "sender", "text", "not_before")
        await plainly.execute(TELL, of["bucket"], of["msisdn"], *values_of(of, told))
    await plainly.execute(TOP_UP, *values_of(of, _TOP_UP))
    return "INSERT 0 1"


async def tell(plainly: Plainly, *values: Any) -> str:  # noqa: ANN401 - as above
    """Tell whoever still has the number."""
    *message, whose = values
    if not await plainly.execute(TELLABLE, message[0], whose):
        return "INSERT 0 0"
    return f"INSERT 0 {await plainly.execute(TELL, *message)}"


async def _moved(plainly: Plainly, of: Mapping[str, Any], seen: tuple[Any, ...], causes: list[Any], at: str) -> bool:
    bucket, whose, version = seen
    moves = values_of(of, names_of(TRANSFERS))
    return await plainly.fetchval(MOVE, bucket, whose, version, *moves, causes, of[at]) is not None


def values_of(of: Mapping[str, Any], names: tuple[str, ...]) -> list[Any]:
    """List the values that stand under names."""
    return [of[name] for name in names]


WAYS: dict[str, Way] = {
    renewals.RECORD: record_renewal,
    renewals.REFUSE: refuse,
    top_ups.RECORD: record_top_up,
    refunds.TELL: tell,
}
