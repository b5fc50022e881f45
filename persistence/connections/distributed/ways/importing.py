"""Imports: what a chunk of rows finds on record, where one thing leads to another in another bucket."""

from typing import Any

from persistence.connections.distributed.connection import Plainly, Rows, Way
from persistence.connections.distributed.ways.rows import Joined
from persistence.connections.distributed.ways.sweeps_sql import PRESENT
from persistence.importing.history import payment_sql, registration_sql
from persistence.rows.auto_renewals import AUTO_RENEWAL_COLUMNS

ACTIVE = f"""
SELECT {AUTO_RENEWAL_COLUMNS}, subscriber_bucket FROM auto_renewal
 WHERE (bucket, card_id) IN (SELECT * FROM unnest($1::smallint[], $2::uuid[])) AND status = 'ACTIVE'
"""

NAMED = """
SELECT name, renewal_bucket, renewal_id FROM imported_payment
 WHERE (bucket, name) IN (SELECT * FROM unnest($1::smallint[], $2::text[]))
"""

PAYMENTS = """
SELECT id, card_number, payer_msisdn, package, extra_rooms, term, method, price, fee, requested_at FROM renewal
 WHERE (bucket, id) IN (SELECT * FROM unnest($1::smallint[], $2::uuid[]))
"""


async def active(plainly: Plainly, *cards: Any) -> Rows:  # noqa: ANN401 - as the statement has them
    """Find the active registrations of cards, and whether those who made them are still there."""
    rows = await plainly.fetch(ACTIVE, *cards)
    owners = [row["subscriber_bucket"] for row in rows], [row["subscriber_id"] for row in rows]
    present = {row["id"] for row in await plainly.fetch(PRESENT, *owners)}
    return [dict(row) | {"present": row["subscriber_id"] in present} for row in rows]


async def imported(plainly: Plainly, *names: Any) -> Rows:  # noqa: ANN401 - as above
    """Find the payments that names stand for."""
    named = await plainly.fetch(NAMED, *names)
    places = [row["renewal_bucket"] for row in named], [row["renewal_id"] for row in named]
    payments = {row["id"]: dict(row) for row in await plainly.fetch(PAYMENTS, *places)}
    told = [(row["name"], payments.get(row["renewal_id"])) for row in named]
    return [Joined({"name": name} | {of: paid[of] for of in paid if of != "id"}) for name, paid in told if paid]


WAYS: dict[str, Way] = {
    registration_sql.ACTIVE: active,
    payment_sql.IMPORTED: imported,
}
