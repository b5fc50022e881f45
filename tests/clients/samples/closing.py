"""Samples of the ledger: a day is closed, and told with its movements."""

from datetime import timedelta

from api.identity import Role
from domain.months import local_day
from persistence.lookups.ledger.periods import PostgresPeriods
from tests.api.support.installation import TODAY
from tests.clients.samples.sample_files import Teller

AT_ONCE = timedelta()
"""Nobody waits for an hour."""


async def told(teller: Teller) -> None:
    """Tell of the day that is over by then."""
    installed = teller.installed
    first = local_day(installed.clock.now())
    await teller.ask("console/close-day", "it is not over", Role.OPERATIONS, day=first.isoformat())
    installed.clock.pass_by(timedelta(days=1))
    await PostgresPeriods(installed.pool, AT_ONCE).close()
    day = {"day": first.isoformat()}
    for title in ("by hand", "it was closed before"):
        await teller.ask("console/close-day", title, Role.OPERATIONS, **day)
    await teller.ask("console/closed-day", "one closed with it, with what moved", day=TODAY.isoformat())
    await teller.ask("console/closed-days", "the last one", first=1)
    await teller.ask("console/ledger-accounts-as-of", "at its end", asOf=TODAY.isoformat())
    span = {"from": TODAY.isoformat(), "until": first.isoformat()}
    await teller.ask("console/ledger-movements", "of fees", account="FEE_REVENUE", first=2, **span)
