"""What is bought online: facts read by the bucket; what a voucher or a card buys written by the bucket, the card first.

A card that has moved has another version, a voucher that is spent is no longer active, a payment whose money was taken
is not open: then nothing is written.
"""

from typing import Any

from persistence.connections.distributed.connection import Plainly, Rows, Way
from persistence.connections.distributed.ways.facts import CARD_OF, KEY, NO_CARD, NO_KEY, REVISION, found_or_not
from persistence.connections.distributed.ways.records import (
    COMMAND,
    LOCK_CARD,
    RENEW,
    RENEWED,
    UPDATE_CARD,
    insert,
    values_of,
)
from persistence.repositories import keys
from persistence.repositories.one_or_many import KEY as KEY_COLUMNS
from persistence.repositories.one_or_many import OUTCOME, TRANSFERS, names_of
from persistence.repositories.online import payments_sql, sales_sql
from persistence.repositories.renewals.sql import CARD_AFTER
from persistence.rows.online.payments import MESSAGE, PAYMENT
from persistence.rows.online.vouchers import BATCH, VOUCHER, VOUCHER_COLUMNS

CONTACT = """
SELECT card_number AS contact_of, name AS contact_name, phone AS contact_phone, email AS contact_email
  FROM card_contact WHERE (bucket, card_number) = ($1, $2)
"""

LOCKS = """
SELECT kind, subject, locked_until FROM guess WHERE (bucket, subject) = ($1, $2) AND locked_until IS NOT NULL
"""

CODE = f"""
SELECT {VOUCHER_COLUMNS} FROM voucher JOIN voucher_batch AS batch ON batch.id = voucher.batch_id
 WHERE (voucher.bucket, voucher.code_hash) = ($1, $2)
"""

SPEND = """
UPDATE voucher SET (state, renewal_bucket, renewal_id) = ('SPENT', $3, $4)
 WHERE (bucket, serial) = ($1, $2) AND state = 'ACTIVE'
"""

MOVE = "SELECT record_card_transfers($1, $2, $3, $4, $5, $6, $7, $8, $9)"

PAY = insert("card_payment", ("bucket", "renewal_id", *PAYMENT))

PAID = """
UPDATE card_payment
   SET (outcome, code, transaction_no, three_ds, paid_at, cardholder, next_query_at, hint_at, parked_at)
     = ($3, $4, $5, $6, $7, NULL, NULL, NULL, NULL)
 WHERE (bucket, renewal_id) = ($1, $2) AND paid_at IS NULL
"""

SETTLE = """
UPDATE renewal SET (status, settled_at, expires_on_before, expires_on_after) = ($3, $4, $5, $6)
 WHERE (bucket, id) = ($1, $2)
"""

_MAIL = ("bucket", "id", "renewal_id", "recipient", "language", "queued_at", "next_attempt_at")
MAIL = insert("mail", _MAIL)

KEPT = names_of(f"{KEY_COLUMNS}, {OUTCOME}")
_CARD = ("bucket", "card_id", *names_of(CARD_AFTER))
_MOVED = ("bucket", "card_id", *names_of(TRANSFERS), "id")

NO_CONTACT = dict.fromkeys(["contact_of", "contact_name", "contact_phone", "contact_email"])
NO_VOUCHER = dict.fromkeys([*(f"voucher_{name}" for name in VOUCHER), *(f"batch_{name}" for name in BATCH)])


async def read_sale(plainly: Plainly, *asked: Any) -> Rows:  # noqa: ANN401 - as the statement has them
    """Read a card with its contact, a key, who is locked out, and the voucher of a code."""
    bucket, number, subject_buckets, subjects, code_buckets, hashes, *key = asked
    found = await found_or_not(plainly, REVISION, {})
    found |= await found_or_not(plainly, CARD_OF, NO_CARD, bucket, number)
    found |= await found_or_not(plainly, CONTACT, NO_CONTACT, bucket, number)
    found |= await found_or_not(plainly, KEY, NO_KEY, *key)
    locks = [
        lock for place in zip(subject_buckets, subjects, strict=True) for lock in await plainly.fetch(LOCKS, *place)
    ]
    columns = {"lock_kinds": "kind", "lock_subjects": "subject", "locked_untils": "locked_until"}
    found |= {name: [lock[of] for lock in locks] or None for name, of in columns.items()}
    vouchers = [
        voucher for code in zip(code_buckets, hashes, strict=True) for voucher in await plainly.fetch(CODE, *code)
    ]
    return [found | dict(next(iter(vouchers), NO_VOUCHER))]


async def record_sale(plainly: Plainly, *values: Any) -> str:  # noqa: ANN401 - as above
    """Write what a voucher bought."""
    of = dict(zip(sales_sql.WRITTEN, values, strict=True))
    if not await plainly.execute(LOCK_CARD, of["bucket"], of["card_id"], of["card_version"]):
        return "UPDATE 0"
    if not await plainly.execute(SPEND, of["voucher_bucket"], of["serial"], of["bucket"], of["id"]):
        return "UPDATE 0"
    await plainly.execute(MOVE, *values_of(of, (*_MOVED, "requested_at")))
    await plainly.execute(keys.SETTLE, *values_of(of, KEPT))
    await plainly.execute(RENEW, *values_of(of, RENEWED))
    await plainly.execute(COMMAND, *values_of(of, ("bucket", "card_id", "activation_id", "id")))
    await _confirm(plainly, of, "requested_at")
    return f"UPDATE {await plainly.execute(UPDATE_CARD, *values_of(of, _CARD))}"


async def start(plainly: Plainly, *values: Any) -> str:  # noqa: ANN401 - as above
    """Write that a payment by card begins."""
    of = dict(zip(payments_sql.STARTED, values, strict=True))
    await plainly.execute(keys.SETTLE, *values_of(of, KEPT))
    await plainly.execute(RENEW, *values_of(of, RENEWED))
    told = ("bucket", "id", *(f"payment_{name}" for name in PAYMENT))
    return f"INSERT 0 {await plainly.execute(PAY, *values_of(of, told))}"


async def take(plainly: Plainly, *values: Any) -> str:  # noqa: ANN401 - as above
    """Write that money was taken, and all that it causes."""
    of = dict(zip(payments_sql.TAKEN, values, strict=True))
    if not await plainly.execute(LOCK_CARD, of["bucket"], of["card_id"], of["card_version"]):
        return "UPDATE 0"
    paid = ("bucket", "id", "outcome", "code", "transaction_no", "three_ds", "paid_at")
    if not await plainly.execute(PAID, *values_of(of, paid)):
        return "UPDATE 0"
    await plainly.execute(MOVE, *values_of(of, (*_MOVED, "settled_at")))
    settled = ("bucket", "id", "status", "settled_at", "expires_on_before", "expires_on_after")
    await plainly.execute(SETTLE, *values_of(of, settled))
    if of["activation_id"] is not None:
        await plainly.execute(COMMAND, *values_of(of, ("bucket", "card_id", "activation_id", "id")))
    await _confirm(plainly, of, "settled_at")
    told = ("message_bucket", *(f"message_{name}" for name in MESSAGE))
    await plainly.execute(payments_sql.KEEP_MESSAGE, *values_of(of, told))
    return f"UPDATE {await plainly.execute(UPDATE_CARD, *values_of(of, _CARD))}"


async def _confirm(plainly: Plainly, of: dict[str, Any], at: str) -> None:
    """Queue a mail that confirms it, where somebody is to have one."""
    if of["mail_id"] is not None:
        told = ("bucket", "mail_id", "id", "recipient", "language", at, at)
        await plainly.execute(MAIL, *values_of(of, told))


WAYS: dict[str, Way] = {
    sales_sql.READ: read_sale,
    sales_sql.RECORD: record_sale,
    payments_sql.START: start,
    payments_sql.TAKE: take,
}
