"""While the card system is down, nothing is charged or stored (K-CARD)."""

from tests.api.requests.renewals import CARD, QUOTE, card_on_record, on_record, renewed
from tests.api.support.failing_doors import renewing
from tests.api.support.installation import Installation
from tests.api.support.row_counts import untouched

STALE = "2020-01-01T00:00:00Z"
"""A card observed then is looked up again before anything is decided on it."""


async def test_while_the_card_system_is_down_nothing_is_charged_or_stored(installed: Installation) -> None:
    await on_record(installed)
    await card_on_record(installed, observedAt=STALE)
    installed.television.down = True
    async with untouched(installed):
        error = await renewing(installed.client, installed)
        quoted = await installed.error(QUOTE, input={"cardNumber": CARD, "package": "TRON_VEN", "term": "P1M"})
    for each in (error, quoted):
        assert (each["extensions"]["code"], each["extensions"]["retryable"]) == ("UPSTREAM_UNAVAILABLE", True)
        assert each["extensions"]["reference"]
    installed.television.down = False
    assert (await renewed(installed))["status"] == "SUCCEEDED"


async def test_while_the_card_system_is_down_a_card_we_know_is_still_shown(installed: Installation) -> None:
    await card_on_record(installed, observedAt=STALE)
    installed.television.down = True
    document = "query ($n: String!) { decoderCard(number: $n) { number } }"
    assert (await installed.ask(document, n=CARD))["decoderCard"] == {"number": CARD}
    error = await installed.error(document, n="99999999999")
    assert error["extensions"]["code"] == "UPSTREAM_UNAVAILABLE"
