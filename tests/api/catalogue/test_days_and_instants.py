"""Days exist, and instants have their offset."""

import pytest

from tests.api.requests.bad_values import wrong
from tests.api.requests.renewals import MSISDN, PUBLISH_PRICE, QUOTE, UPSERT_SUBSCRIBER, a_price
from tests.api.requests.sample_parties import SampleParties
from tests.api.support.installation import Installation

NO_DAYS = [
    "2022-02-30",
    "2023-02-29",
    "2022-13-01",
    "0000-01-01",
    "1899-12-31",
    "2200-01-01",
    "10000-01-01",
    "2022-1-1",
]
NO_DAYS += ["20220105", "2022-W01-1", "2022-01-05T00:00:00Z", "05/01/2022", "tomorrow", "", " 2022-01-05"]

NO_INSTANTS = ["2022-05-05T00:00:00", "2022-05-05", "2022-02-30T00:00:00Z", "2022-05-05T25:00:00Z", "now", ""]
NO_INSTANTS += ["1899-01-01T00:00:00Z", "2200-01-01T00:00:00Z", "2022-05-05T00:00:00+99:00", "20220505T000000Z"]


@pytest.mark.parametrize("day", [*NO_DAYS, 20220105, True, ["2022-01-05"]], ids=repr)
async def test_a_day_is_one_that_exists(sample: SampleParties, day: object) -> None:
    await wrong(sample, UPSERT_SUBSCRIBER, "activatedOn", {"msisdn": MSISDN, "activatedOn": day})


@pytest.mark.parametrize("day", NO_DAYS)
async def test_a_version_begins_on_a_day_that_exists(sample: SampleParties, day: str) -> None:
    await wrong(sample, PUBLISH_PRICE, "validFrom", a_price(validFrom=day))


@pytest.mark.parametrize("instant", [*NO_INSTANTS, 1651708800, ["2022-05-05T00:00:00Z"]], ids=repr)
async def test_an_instant_has_its_offset(sample: SampleParties, instant: object) -> None:
    asked = {"cardNumber": "12345678901", "package": "TRON_VEN", "term": "P1M"}
    await wrong(sample, QUOTE, "at", asked | {"at": instant})
    await wrong(sample, QUOTE, "asKnownAt", asked | {"asKnownAt": instant})
    await wrong(sample, UPSERT_SUBSCRIBER, "observedAt", {"msisdn": MSISDN, "observedAt": instant})


async def test_days_and_instants_are_served_as_they_are_asked_for(installed: Installation) -> None:
    document = '{ policies(on: "2024-02-29", asKnownAt: "2024-03-01T06:59:59.5+07:00") { validFrom recordedAt } }'
    policies = (await installed.ask(document))["policies"]
    assert {policy["recordedAt"][-1] for policy in policies} == {"Z"}
    assert all(len(policy["validFrom"]) == len("2024-02-29") for policy in policies)
