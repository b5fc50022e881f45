"""While the card system is down, nothing is charged or stored (K-CARD)."""

from tests.api.requests.renewals import CARD, QUOTE, card_on_record, on_record, renewed
from tests.api.support.failing_doors import renewing
from tests.api.support.installation import House
from tests.api.support.row_counts import untouched

STALE = "2020-01-01T00:00:00Z"
"""A card observed then is looked up again before anything is decided on it."""


async def test_while_the_card_system_is_down_nothing_is_charged_or_stored(house: House) -> None:
    await on_record(house)
    await card_on_record(house, observedAt=STALE)
    house.television.down = True
    async with untouched(house):
        error = await renewing(house.client, house)
        quoted = await house.error(QUOTE, input={"cardNumber": CARD, "package": "TRON_VEN", "term": "P1M"})
    for each in (error, quoted):
        assert (each["extensions"]["code"], each["extensions"]["retryable"]) == ("UPSTREAM_UNAVAILABLE", True)
        assert each["extensions"]["reference"]
    house.television.down = False
    assert (await renewed(house))["status"] == "SUCCEEDED"


async def test_while_the_card_system_is_down_a_card_we_know_is_still_shown(house: House) -> None:
    await card_on_record(house, observedAt=STALE)
    house.television.down = True
    document = "query ($n: String!) { decoderCard(number: $n) { number } }"
    assert (await house.ask(document, n=CARD))["decoderCard"] == {"number": CARD}
    error = await house.error(document, n="99999999999")
    assert error["extensions"]["code"] == "UPSTREAM_UNAVAILABLE"
