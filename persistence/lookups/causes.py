"""What somebody caused, and what caused a movement of money: renewals, top-ups, registrations and advances."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import asyncpg

from domain.advances.loan import AdvanceLoan
from domain.auto_renewals.auto_renewal import AutoRenewal
from domain.buckets import Ref
from domain.ledger.top_up import TopUp
from domain.months import instant_of
from domain.ports.lookups.caused import CausedBy
from domain.ports.lookups.ledger import Cause
from domain.ports.lookups.pages import Page, Window
from domain.renewals.renewal import Renewal
from persistence.connections.pool import Row
from persistence.lookups.pages import page, time_after
from persistence.rows.advances import ADVANCE_COLUMNS, loan_of
from persistence.rows.auto_renewals import AUTO_RENEWAL_COLUMNS, auto_renewal_of
from persistence.rows.parties import RENEWAL_COLUMNS, renewal_of

Item = TypeVar("Item")


def _caused(table: str, columns: str, principal: str, at: str) -> str:
    return f"""
SELECT {columns}, {at} || ' ' || id AS cursor FROM {table}
 WHERE {principal} = $1
   AND ($2::timestamptz IS NULL OR {at} >= $2) AND ($3::timestamptz IS NULL OR {at} < $3)
   AND ($4::timestamptz IS NULL OR ({at}, id) < ($4, $5))
 ORDER BY {at} DESC, id DESC LIMIT $6
"""


RENEWALS_BY = _caused("renewal", RENEWAL_COLUMNS, "asked_by ->> 'principal'", "requested_at")

TOP_UPS_BY = _caused("top_up", "id, subscriber_id, msisdn, amount, repaid, at", "asked_by ->> 'principal'", "at")

AUTO_RENEWALS_BY = _caused("auto_renewal", AUTO_RENEWAL_COLUMNS, "requested_by", "requested_at")


class CausedLookups:
    """Lists what a principal has caused."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def renewals_by(self, which: CausedBy, window: Window) -> Page[Renewal]:
        """List the renewals it asked for."""
        return await self._page("own renewals", RENEWALS_BY, which, window, renewal_of)

    async def top_ups_by(self, which: CausedBy, window: Window) -> Page[TopUp]:
        """List the top-ups it told of."""
        return await self._page("own top-ups", TOP_UPS_BY, which, window, _top_up_of)

    async def auto_renewals_by(self, which: CausedBy, window: Window) -> Page[AutoRenewal]:
        """List the registrations it asked for, whatever became of them."""
        return await self._page("own registrations", AUTO_RENEWALS_BY, which, window, auto_renewal_of)

    async def _page(
        self, name: str, sql: str, which: CausedBy, window: Window, read: Callable[[Row], Item]
    ) -> Page[Item]:
        days = [day and instant_of(day) for day in (which.since, which.until)]
        rows = await self._pool.fetch(sql, which.principal, *days, *time_after(name, window), window.first + 1)
        return page(name, rows, window, read, key="cursor")


def _top_up_of(row: Row) -> TopUp:
    return TopUp(**{name: row[name] for name in ("id", "subscriber_id", "msisdn", "amount", "repaid", "at")})


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
