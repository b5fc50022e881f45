"""K-SUPPORT at a past instant: the facts as they were then known; and K-USAGE told by day and service."""

from datetime import date
from typing import Any

from domain.months import instant_of
from tests.api.requests.renewals import CARD, MSISDN, UPSERT_SUBSCRIBER, card_on_record, on_record, renewed
from tests.api.support.installation import TODAY, Installation

EXAMINE = """
query ($input: QuoteInput!) {
  examination(input: $input) {
    at
    quote { total expiresOnBefore }
    rules { rule result whyNotAsked actual limit unit asOf clearsOn staffText customerText evidence { id __typename }
            citation { circular { code } } }
    alternatives { package { code } term method quote { total } }
  }
}
"""

REPORT = """
mutation ($input: ReportBasicUsageInput!) {
  reportBasicUsage(input: $input) {
    subscriber { basicUsage30Days basicUsageAsOf basicUsage { day service amount } } refusals { field }
  }
}
"""
LATER = date(2024, 3, 20)


async def examined(installed: Installation, at: date | None = None, **more: object) -> Any:  # noqa: ANN401 - as it is answered
    """Examine a month of the usual package."""
    asked = {"cardNumber": CARD, "package": "TRON_VEN", "term": "P1M", "payerMsisdn": MSISDN} | more
    instant = {"at": instant_of(at).isoformat()} if at else {}
    told = (await installed.ask(EXAMINE, input=asked | instant))["examination"]
    return told | {"by": {each["rule"]: each for each in told["rules"]}}


async def test_a_past_instant_is_examined_as_of_what_was_then_known(installed: Installation) -> None:
    """K-SUPPORT: balance, status and the card's log of then."""
    installed.clock.turn_to(date(2024, 3, 10))
    await on_record(installed)
    await card_on_record(installed)
    first = await examined(installed)
    installed.clock.turn_to(TODAY)
    await renewed(installed)
    await installed.ask(UPSERT_SUBSCRIBER, input={"msisdn": MSISDN, "status": "BARRED_ONE_WAY"})
    installed.clock.turn_to(LATER)
    now, then = await examined(installed), await examined(installed, date(2024, 3, 12))
    assert (now["by"]["K_ACTIVE"]["result"], then["by"]["K_ACTIVE"]["result"]) == ("FAIL", "PASS")
    assert then["by"]["K_BALANCE"]["actual"] == first["by"]["K_BALANCE"]["actual"]
    assert now["by"]["K_BALANCE"]["actual"] != then["by"]["K_BALANCE"]["actual"]
    assert then["quote"]["expiresOnBefore"] == first["quote"]["expiresOnBefore"] != now["quote"]["expiresOnBefore"]
    after = await examined(installed, date(2024, 3, 17))
    assert after["quote"]["expiresOnBefore"] == now["quote"]["expiresOnBefore"]
    assert after["by"]["K_ACTIVE"]["result"] == "FAIL"


async def test_before_anything_was_known_there_is_no_card(installed: Installation) -> None:
    """K-SUPPORT."""
    await on_record(installed)
    await card_on_record(installed)
    told = await examined(installed, date(2024, 1, 1))
    assert told["by"]["K_CARD"]["result"] == "FAIL"
    assert {each["result"] for rule, each in told["by"].items() if rule != "K_CARD"} == {"NOT_ASKED"}


async def test_a_figure_is_told_with_what_it_is_made_of(installed: Installation) -> None:
    """K-SUPPORT: the renewals behind the month's total, the circular it rests on, words for staff and customer."""
    await on_record(installed)
    await card_on_record(installed)
    renewal = (await renewed(installed))["id"]
    told = await examined(installed, term="P12M")
    month = told["by"]["K_MAX_MONTH"]
    assert [each["id"] for each in month["evidence"]] == [renewal]
    assert month["citation"]["circular"]["code"] == "KPLUS-9029"
    assert "hạn mức" in month["staffText"]
    failing = [each for each in told["rules"] if each["result"] == "FAIL"]
    assert all(each["customerText"] for each in failing)


async def test_a_renewal_keeps_no_version_of_facts(installed: Installation) -> None:
    """A renewal does not get dearer: it is on record itself."""
    await on_record(installed)
    await card_on_record(installed)
    counted = "SELECT (SELECT count(*) FROM card_version) + (SELECT count(*) FROM subscriber_version)"
    before = await installed.pool.fetchval(counted)
    await renewed(installed)
    assert await installed.pool.fetchval(counted) == before


async def test_usage_is_told_by_day_and_service_again_and_out_of_order(installed: Installation) -> None:
    """K-USAGE: the sum over the 30 days that end with the last day told."""
    await on_record(installed)
    for day, amount in (("2024-03-10", 5_000), ("2024-02-01", 70_000), ("2024-03-08", 9_000), ("2024-03-10", 6_000)):
        line = {"day": day, "service": "VOICE", "amount": amount}
        told = (await installed.ask(REPORT, input={"msisdn": MSISDN, "usage": [line]}))["reportBasicUsage"]
    assert told["subscriber"]["basicUsage30Days"] == 15_000
    assert told["subscriber"]["basicUsageAsOf"] == "2024-03-10"
    assert [each["day"] for each in told["subscriber"]["basicUsage"]] == ["2024-03-10", "2024-03-08", "2024-02-01"]
    future = {"day": "2024-03-16", "service": "SMS", "amount": 1}
    refused = (await installed.ask(REPORT, input={"msisdn": MSISDN, "usage": [future]}))["reportBasicUsage"]
    assert refused["refusals"] == [{"field": "usage.0.day"}]
