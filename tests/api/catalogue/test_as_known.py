"""Prices and policies as they were known on another day (G-VERSION)."""

from tests.api.requests.prices import prices_of
from tests.api.requests.renewals import PUBLISH_POLICY, PUBLISH_PRICE, QUOTE, a_price, card_on_record
from tests.api.support.installation import Installation

BEFORE = "2024-03-15T00:00:00Z"

AFTER = "2024-03-15T23:00:00Z"


async def test_what_a_price_was_depends_on_the_day_it_is_known_on(installed: Installation) -> None:
    old = await prices_of(installed)
    published = (await installed.ask(PUBLISH_PRICE, input=a_price(price=333_000)))["publishPrice"]
    assert (published["refusals"], published["price"]["price"]) == ([], 333_000)
    assert (await prices_of(installed))["P1M", "ANY", 0] == 333_000
    assert (await prices_of(installed, as_known=AFTER))["P1M", "ANY", 0] == 333_000
    assert await prices_of(installed, as_known=BEFORE) == old
    assert await prices_of(installed, on="2024-03-14") == old


async def test_a_quote_is_of_the_versions_known_at_the_instant_asked_for(installed: Installation) -> None:
    await card_on_record(installed)
    asked = {"cardNumber": "12345678901", "package": "TRON_VEN", "term": "P1M"}
    old = (await installed.ask(QUOTE, input=asked))["quote"]["quote"]["price"]
    await installed.ask(PUBLISH_PRICE, input=a_price(price=333_000))
    assert (await installed.ask(QUOTE, input=asked))["quote"]["quote"]["price"] == 333_000
    as_known = (await installed.ask(QUOTE, input=asked | {"asKnownAt": BEFORE}))["quote"]["quote"]["price"]
    earlier = (await installed.ask(QUOTE, input=asked | {"at": "2024-03-14T10:00:00+07:00"}))["quote"]["quote"]["price"]
    assert as_known == earlier == old != 333_000


async def test_a_withdrawal_is_published_with_no_price_and_no_refusal(installed: Installation) -> None:
    withdrawn = (await installed.ask(PUBLISH_PRICE, input=a_price(price=None)))["publishPrice"]
    assert withdrawn == {"price": None, "refusals": []}
    assert ("P1M", "ANY", 0) not in await prices_of(installed)


async def test_a_policy_switched_off_is_listed_with_no_value(installed: Installation) -> None:
    policy = {"parameter": "MAX_CARDS_PER_MONTH", "value": None, "validFrom": "2024-03-15", "source": "circular"}
    done = (await installed.ask(PUBLISH_POLICY, input={"idempotencyKey": "off"} | policy))["publishPolicy"]
    document = "query ($on: Date, $as: DateTime) { policies(on: $on, asKnownAt: $as) { parameter value } }"
    assert done["refusals"] == []
    for window, value in (({}, None), ({"as": BEFORE}, "2"), ({"on": "2024-03-14"}, "2")):
        listed = {each["parameter"]: each["value"] for each in (await installed.ask(document, **window))["policies"]}
        assert listed["MAX_CARDS_PER_MONTH"] == value
