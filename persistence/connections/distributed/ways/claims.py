"""Claims of card payments and of requests that lapse: looked for without a lock, then locked one by one."""

from datetime import datetime, timedelta

from persistence.connections.distributed.connection import Plainly, Rows, Way
from persistence.repositories.online import payments_sql
from persistence.repositories.promotions import sql as promotions

PAYMENTS_DUE = """
SELECT bucket, renewal_id FROM card_payment WHERE paid_at IS NULL AND least(next_query_at, hint_at) <= $1
 ORDER BY least(next_query_at, hint_at) LIMIT $2
"""

TAKE_PAYMENT = f"""
{payments_sql.CLAIM[payments_sql.CLAIM.rindex("SELECT") : payments_sql.CLAIM.rindex("FROM due")]}
  FROM card_payment AS payment
 WHERE (payment.bucket, payment.renewal_id) = ($1, $2) AND paid_at IS NULL AND least(next_query_at, hint_at) <= $3
   FOR NO KEY UPDATE SKIP LOCKED
"""

PUT_OFF = """
UPDATE card_payment
   SET next_query_at = CASE WHEN next_query_at <= $3 THEN $4 ELSE next_query_at END,
       hint_at = CASE WHEN hint_at <= $3 THEN $4 ELSE hint_at END
 WHERE (bucket, renewal_id) = ($1, $2)
"""

LAPSED = """
SELECT bucket, id FROM promotion_request WHERE status = 'OPEN' AND until <= $1 ORDER BY until LIMIT $2
"""

TAKE_REQUEST = f"""
{promotions.LAPSING[: promotions.LAPSING.index("WHERE")]}
 WHERE (bucket, id) = ($1, $2) AND status = 'OPEN' FOR NO KEY UPDATE SKIP LOCKED
"""


async def claim_payments(plainly: Plainly, now: datetime, lease: timedelta, most: int) -> Rows:
    """Claim card payments of which the gateway is to be asked."""
    taken: list[object] = []
    for place in sorted(tuple(row) for row in await plainly.fetch(PAYMENTS_DUE, now, most)):
        if found := await plainly.fetch(TAKE_PAYMENT, *place, now):
            await plainly.execute(PUT_OFF, *place, now, now + lease)
            taken += found
    return taken


async def lapsing(plainly: Plainly, now: datetime, most: int) -> Rows:
    """Lock requests of promotions that nobody has answered in time."""
    places = sorted(tuple(row) for row in await plainly.fetch(LAPSED, now, most))
    return [row for place in places for row in await plainly.fetch(TAKE_REQUEST, *place)]


WAYS: dict[str, Way] = {
    payments_sql.CLAIM: claim_payments,
    promotions.LAPSING: lapsing,
}
