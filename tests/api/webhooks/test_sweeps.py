"""Webhooks of sweeps: a charge that could not be made is told with what was written of it."""

from datetime import date

from tests.api.requests.registrations import registered
from tests.api.requests.renewals import CARD, card_on_record, on_record
from tests.api.requests.webhooks import (
    Receiver,
    all_delivered,
    endpoint,
)  # fmt: skip
from tests.api.support.installation import Installation

EXPIRY = date(2024, 5, 20)


async def test_a_charge_that_a_sweep_could_not_make_is_told(installed: Installation, receiver: Receiver) -> None:
    await on_record(installed, balance=0)
    await card_on_record(installed, expiresOn="2024-05-20")
    await registered(installed)
    await endpoint(installed, receiver.url)
    installed.clock.turn_to(EXPIRY)
    await installed.giahan.auto_renewals.charge(EXPIRY, lambda _: None)
    await all_delivered(installed)
    assert receiver.told == [("auto_renewal.failed", CARD)]
