"""What staff look into: payments are followed from who paid to the card's bucket, past attempts one by one."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from persistence.connections.distributed.connection import Plainly, Rows, Way
from persistence.connections.distributed.ways.rows import by_bucket
from persistence.lookups.support import evidence, past_facts, trials
from persistence.rows.parties import RENEWAL_COLUMNS

SPENT = """
SELECT paid_on, total, card_id, card_bucket, renewal_id, withdrawn FROM spending
 WHERE (bucket, payer_id) = ($1, $2) AND paid_on BETWEEN $3 AND $4
"""

PAID = f"SELECT {RENEWAL_COLUMNS} FROM renewal WHERE bucket = $1 AND id = ANY ($2::uuid[])"

CARD = """
SELECT id, card_id, facts FROM card_version
 WHERE (bucket, number) = ($1, $2) AND recorded_at <= $3 ORDER BY recorded_at DESC, id DESC LIMIT 1
"""

BOUGHT = """
SELECT jsonb_agg(jsonb_build_array(id, package, extra_rooms, term, requested_at) ORDER BY id) FROM renewal
 WHERE (bucket, card_id) = ($1, $2) AND id > $3 AND id < $4 AND requested_at <= $5
   AND status IN ('SUCCEEDED', 'REFUND_DUE', 'REFUNDED')
"""

PAYER = """
SELECT subscriber_id, facts FROM subscriber_version
 WHERE (bucket, msisdn) = ($1, $2) AND recorded_at <= $3 ORDER BY recorded_at DESC, id DESC LIMIT 1
"""

BALANCE = """
SELECT balance_after FROM transfer
 WHERE (bucket, subscriber_id) = ($1, $2) AND id < $3 AND balance_after IS NOT NULL AND at <= $4
 ORDER BY id DESC LIMIT 1
"""


async def paid(plainly: Plainly, bucket: int, payer: UUID, *asked: Any) -> Rows:  # noqa: ANN401 - as the statement has them
    """List what a payer paid in some days that counted at an instant; newest first."""
    since, until, at, most = asked
    counted = [both for both in await _paid(plainly, bucket, payer, since, until) if _counts(*both, at)]
    counted.sort(key=lambda both: (both[0]["paid_on"], both[0]["renewal_id"]), reverse=True)
    return [renewal for _, renewal in counted if renewal["requested_at"] <= at][:most]


async def spending(plainly: Plainly, bucket: int, payer: UUID, since: date, at: datetime) -> Rows:
    """List what a payer had paid since a day, by an instant."""
    rows = await _paid(plainly, bucket, payer, since, date.max)
    return [spent for spent, renewal in rows if renewal["requested_at"] <= at and _counts(spent, renewal, at)]


async def attempts(plainly: Plainly, *columns: Any) -> Rows:  # noqa: ANN401 - as above
    """Read what was known at each of many attempts."""
    return [await _attempt(plainly, *row) for row in zip(*columns, strict=True)]


async def _attempt(plainly: Plainly, place: int, card: int, number: str, *asked: Any) -> dict[str, Any]:  # noqa: ANN401
    payer_bucket, msisdn, at, attempt, since = asked
    known: dict[str, Any] = dict.fromkeys(("card", "bought", "payer", "balance", "paid_on", "totals", "cards"))
    if (version := await plainly.fetchrow(CARD, card, number, at)) is not None:
        known["card"] = version["facts"]
        known["bought"] = await plainly.fetchval(BOUGHT, card, version["card_id"], version["id"], attempt, at)
    if (payer := await plainly.fetchrow(PAYER, payer_bucket, msisdn, at)) is not None:
        whose = (payer_bucket, payer["subscriber_id"])
        known["payer"], known["balance"] = payer["facts"], await plainly.fetchval(BALANCE, *whose, attempt, at)
        rows = await _paid(plainly, *whose, since, date.max)
        spent = [each for each, renewal in rows if each["renewal_id"] < attempt and _counts(each, renewal, at)]
        columns = {"paid_on": "paid_on", "totals": "total", "cards": "card_id"}
        known |= {name: [each[of] for each in spent] or None for name, of in columns.items()}
    return known | {"place": place}


async def _paid(plainly: Plainly, bucket: int, payer: UUID, since: date, until: date) -> list[tuple[Any, Any]]:
    """Read what a payer paid, each with its renewal."""
    spent = await plainly.fetch(SPENT, bucket, payer, since, until)
    renewals: dict[UUID, Any] = {}
    for card, (_, ids) in by_bucket([[row["card_bucket"] for row in spent], [row["renewal_id"] for row in spent]]):
        renewals |= {row["id"]: row for row in await plainly.fetch(PAID, card, ids)}
    return [(row, renewals[row["renewal_id"]]) for row in spent if row["renewal_id"] in renewals]


def _counts(spent: Any, renewal: Any, at: datetime) -> bool:  # noqa: ANN401 - rows
    """Tell whether it was not given back by an instant."""
    return not spent["withdrawn"] or (renewal["settled_at"] is not None and renewal["settled_at"] > at)


WAYS: dict[str, Way] = {
    evidence.PAID: paid,
    past_facts.SPENDING: spending,
    trials.FACTS: attempts,
}
