"""Finding what moved money: renewals, top-ups and advances, many at once."""

from collections.abc import Callable, Sequence
from typing import Any

import asyncpg

from domain.advances.loan import AdvanceLoan
from domain.buckets import Ref
from domain.ledger.top_up import TopUp
from domain.ports.lookups.ledger import Cause
from domain.renewals.renewal import Renewal
from persistence.connections.pool import Row
from persistence.rows.advances import ADVANCE_COLUMNS, loan_of
from persistence.rows.parties import RENEWAL_COLUMNS, renewal_of

_ASKED = "(bucket, id) IN (SELECT * FROM unnest($1::smallint[], $2::uuid[]))"

RENEWALS_OF = f"SELECT {RENEWAL_COLUMNS} FROM renewal WHERE {_ASKED}"

TOP_UPS_OF = f"SELECT id, subscriber_id, msisdn, amount, repaid, at FROM top_up WHERE {_ASKED}"

ADVANCES_OF = f"SELECT {ADVANCE_COLUMNS} FROM advance WHERE {_ASKED}"

Found = Renewal | TopUp | AdvanceLoan

_WAYS: dict[type[Any], tuple[str, Callable[[Row], Found]]] = {
    Renewal: (RENEWALS_OF, renewal_of),
    TopUp: (TOP_UPS_OF, lambda row: TopUp(**dict(row))),
    AdvanceLoan: (ADVANCES_OF, loan_of),
}


class CauseLookups:
    """Finds what moved money."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def causes(self, causes: Sequence[Cause]) -> Sequence[Found | None]:
        """Find what moved money, in the order asked for; one statement a kind."""
        found: dict[Cause, Found] = {}
        for kind, (sql, read) in _WAYS.items():
            refs = [cause.ref for cause in causes if cause.kind is kind]
            for row in await self._pool.fetch(sql, *zip(*refs, strict=True)) if refs else ():
                made = read(row)
                found[Cause(kind, Ref(made.ref.bucket, made.id))] = made
        return [found.get(cause) for cause in causes]
