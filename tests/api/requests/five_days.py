"""Five days in which something happened on each."""

from datetime import date, timedelta

from tests.api.requests.renewals import RENEW, a_renewal, ready_to_renew, renewed
from tests.api.support.installation import Installation

MANY = 5

FIRST_DAY = date(2022, 6, 1)
"""There was no rule on heavy spenders yet."""


async def live_through(installed: Installation) -> None:
    """Let a renewal, a refusal, a message and two movements happen on each."""
    installed.clock.turn_to(FIRST_DAY)
    await ready_to_renew(installed)
    for day in range(MANY):
        installed.clock.turn_to(FIRST_DAY + timedelta(days=day))
        await renewed(installed, f"yes-{day}")
        await installed.ask(RENEW, input=a_renewal(f"no-{day}", package="NO_SUCH"))
