"""Reconciliation in PostgreSQL: what both lists have, and every difference found, once (O-RECONCILE)."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date, datetime
from uuid import UUID

from domain.buckets import Ref
from domain.money import VND
from domain.months import DAY, instant_of
from domain.payments.payment import read_reference, reference_of
from domain.payments.reconciliation import Difference, DifferenceKind
from persistence.connections.pool import Row
from persistence.connections.transaction import Transaction

DIFFERENCE = tuple(each.name for each in fields(Difference))

DIFFERENCE_COLUMNS = ", ".join(f'"{name}"' for name in DIFFERENCE)

PAID = """
SELECT bucket, renewal_id, amount FROM card_payment
 WHERE (bucket, renewal_id) IN (SELECT * FROM unnest($1::smallint[], $2::uuid[]))
   AND gateway = $3 AND paid_at IS NOT NULL
"""

UNLISTED = """
SELECT bucket, renewal_id, amount FROM card_payment
 WHERE gateway = $1 AND paid_at >= $2 AND paid_at < $3 AND (reconciled_on IS NULL OR reconciled_on = $4)
"""

RECONCILED = """
INSERT INTO reconciliation (gateway, "on", matched, at) VALUES ($1, $2, $3, $4)
ON CONFLICT (gateway, "on") DO UPDATE SET (matched, at) = ($3, $4)
"""

# Staff compare a day, over all buckets: nobody waits for it, and it names its rows by their keys.
LISTED = """
UPDATE card_payment SET reconciled_on = $3
 WHERE (bucket, renewal_id) IN (SELECT * FROM unnest($1::smallint[], $2::uuid[]))
"""

ADD = f"""
INSERT INTO reconciliation_difference ({DIFFERENCE_COLUMNS})
VALUES ({", ".join(f"${place + 1}" for place in range(len(DIFFERENCE)))}) ON CONFLICT DO NOTHING
"""

FIND_DIFFERENCE = f"SELECT {DIFFERENCE_COLUMNS} FROM reconciliation_difference WHERE id = $1"

LOCK_DIFFERENCE = f"{FIND_DIFFERENCE} FOR NO KEY UPDATE"

SETTLE = "UPDATE reconciliation_difference SET (settled_at, settled_by, reason) = ($2, $3, $4) WHERE id = $1"


class PostgresReconciliations:
    """Keeps what lists differ in."""

    def __init__(self, connection: Transaction) -> None:
        self._connection = connection

    async def paid_amounts(self, gateway: str, references: Sequence[str]) -> dict[str, VND]:
        """Tell the amounts of those of many references whose money was taken."""
        rows = await self._connection.fetch(PAID, *_places(references), gateway)
        return _amounts(rows)

    async def unlisted(self, gateway: str, day: date) -> dict[str, VND]:
        """Tell the payments taken on a local day, but for those that stand on the gateway's list of another."""
        span = (instant_of(day), instant_of(day + DAY))
        return _amounts(await self._connection.fetch(UNLISTED, gateway, *span, day))

    async def record_reconciliation(
        self, gateway: str, on: date, matched: Sequence[str], found: Sequence[Difference], at: datetime
    ) -> None:
        """Write what both lists have, and add the differences that are new."""
        await self._connection.execute(RECONCILED, gateway, on, len(matched), at)
        await self._connection.execute(LISTED, *_places(matched), on)
        for each in found:
            await self._connection.execute(ADD, *(getattr(each, name) for name in DIFFERENCE))

    async def lock_difference(self, difference_id: UUID) -> Difference | None:
        """Lock a difference and read it."""
        row = await self._connection.fetchrow(LOCK_DIFFERENCE, difference_id)
        return difference_of(row) if row else None

    async def settle_difference(self, difference: Difference) -> None:
        """Write who settled a difference, when and why."""
        by = (difference.settled_at, difference.settled_by, difference.reason)
        await self._connection.execute(SETTLE, difference.id, *by)


def difference_of(row: Row) -> Difference:
    """Read a difference."""
    values = {name: row[name] for name in DIFFERENCE}
    return Difference(**{**values, "kind": DifferenceKind(values["kind"])})


def _places(references: Sequence[str]) -> tuple[list[int], list[UUID]]:
    refs = [ref for each in references if (ref := read_reference(each)) is not None]
    return [ref.bucket for ref in refs], [ref.id for ref in refs]


def _amounts(rows: Sequence[Row]) -> dict[str, VND]:
    return {reference_of(Ref(row["bucket"], row["renewal_id"])): row["amount"] for row in rows}
