"""What another process published is shown at once (G-EFFECTIVE)."""

from tests.api.requests.renewals import CARD, PUBLISH_PRICE, a_price, ready_to_renew
from tests.api.support.installation import Installation, an_installation
from tests.databases import Database

THROUGH_THE_CARD = """
query ($number: String!) { decoderCard(number: $number) { package { prices { term extraRooms timing price } } } }
"""


async def prices(installed: Installation) -> list[int]:
    """Tell the prices of a month, no rooms, of the package that the card is on."""
    shown = await installed.ask(THROUGH_THE_CARD, number=CARD)
    kinds = shown["decoderCard"]["package"]["prices"]
    return [each["price"] for each in kinds if (each["term"], each["extraRooms"]) == ("P1M", 0)]


async def test_a_price_published_through_one_process_is_shown_by_another(database: Database) -> None:
    async with an_installation(database.app_url) as here, an_installation(database.app_url) as there:
        await ready_to_renew(here)
        assert await prices(here) == [175_000, 190_000]
        assert (await there.ask(PUBLISH_PRICE, input=a_price(price=1_000)))["publishPrice"]["refusals"] == []
        assert await prices(here) == [1_000]
