"""Reports of subscribers and cards that cannot be meant, or say less than they seem to."""

from typing import Any

import pytest

from tests.api.asking import (
    MSISDN,
    RENEW,
    UPSERT_CARD,
    UPSERT_SUBSCRIBER,
    a_renewal,
    card_on_record,
    fields,
    on_record,
    rules,
)
from tests.api.house import House
from tests.api.town import Town, answered
from tests.api.untouched import untouched

NEW = "0912345678"


@pytest.mark.parametrize("status", ["BARRED_ONE_WAY", "BARRED_BOTH_WAYS", "TERMINATED"])
async def test_a_report_of_usage_alone_lifts_no_bar(house: House, status: str) -> None:
    await on_record(house, status=status, balance=0)
    report = {"msisdn": MSISDN, "basicUsage30Days": 500_000, "basicUsageAsOf": "2024-03-12"}
    told = answered(await house.ask(UPSERT_SUBSCRIBER, input=report))["subscriber"]
    assert (told["status"], told["basicUsage30Days"]) == (status, 500_000)
    await card_on_record(house)
    assert "K_ACTIVE" in rules(answered(await house.ask(RENEW, input=a_renewal())))


async def test_a_report_of_usage_alone_keeps_a_flag_and_a_segment(house: House) -> None:
    await on_record(house, flaggedForAbuse=True, segment="ENTERPRISE", province="HCM")
    await house.ask(UPSERT_SUBSCRIBER, input={"msisdn": MSISDN, "basicUsage30Days": 0})
    document = f'{{ subscriber(msisdn: "{MSISDN}") {{ flaggedForAbuse segment province billing operator }} }}'
    assert (await house.ask(document))["subscriber"] == {
        "flaggedForAbuse": True,
        "segment": "ENTERPRISE",
        "province": "HCM",
        "billing": "PREPAID",
        "operator": "MOBIFONE",
    }


async def test_what_is_null_stays_as_it_was(house: House) -> None:
    await on_record(house, status="BARRED_ONE_WAY", balance=0)
    report = {"msisdn": MSISDN, "status": None, "operator": None, "flaggedForAbuse": None, "basicUsage30Days": None}
    told = answered(await house.ask(UPSERT_SUBSCRIBER, input=report))
    assert told["refusals"] == []
    assert told["subscriber"]["status"] == "BARRED_ONE_WAY"


async def test_an_older_report_changes_nothing(house: House) -> None:
    await on_record(house, observedAt="2024-03-15T00:00:00Z", status="BARRED_ONE_WAY", balance=0)
    async with untouched(house):
        older = {"msisdn": MSISDN, "status": "ACTIVE", "observedAt": "2024-03-14T23:59:59Z"}
        told = answered(await house.ask(UPSERT_SUBSCRIBER, input=older))
    assert told["subscriber"]["status"] == "BARRED_ONE_WAY"


async def test_a_new_number_needs_all_that_a_record_needs(town: Town) -> None:
    async with untouched(town.house):
        told = answered(await town.house.ask(UPSERT_SUBSCRIBER, input={"msisdn": NEW, "status": "ACTIVE"}))
    assert (told["subscriber"], fields(told)) == (None, ["operator", "billing", "activatedOn"])
    assert rules(told) == {"G_INPUT"}


async def test_a_new_card_needs_its_product_line(town: Town) -> None:
    async with untouched(town.house):
        told = answered(await town.house.ask(UPSERT_CARD, input={"number": "77777777777"}))
    assert (told["card"], rules(told), fields(told)) == (None, {"G_INPUT"}, ["productLine"])


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"basicUsage30Days": -1}, "basicUsage30Days"),
        ({"basicUsage30Days": 2**53 - 1}, "basicUsage30Days"),
        ({"billingCycleDay": 0}, "billingCycleDay"),
        ({"billingCycleDay": 31}, "billingCycleDay"),
        ({"billingCycleDay": 2**31 - 1}, "billingCycleDay"),
        ({"province": "p" * 101}, "province"),
        ({"province": "H\0N"}, "province"),
        ({"activatedOn": "2024-03-16"}, "activatedOn"),
        ({"basicUsageAsOf": "2199-12-31"}, "basicUsageAsOf"),
    ],
)
async def test_a_report_that_cannot_be_meant_is_refused_by_its_field(
    town: Town, said: dict[str, Any], field: str
) -> None:
    line = {"operator": "MOBIFONE", "billing": "PREPAID", "activatedOn": "2015-01-01"}
    for msisdn in (MSISDN, NEW):
        async with untouched(town.house):
            told = answered(await town.house.ask(UPSERT_SUBSCRIBER, input={"msisdn": msisdn} | line | said))
        assert (told["subscriber"], rules(told), fields(told)) == (None, {"G_INPUT"}, [field])


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"package": "NO_SUCH"}, "package"),
        ({"package": "HBO_ADD_ON"}, "package"),
        ({"package": "KHAM_PHA"}, "package"),
        ({"package": "TRON_VEN\0"}, "package"),
        ({"package": "p" * 10_000}, "package"),
        ({"extraRooms": -1}, "extraRooms"),
        ({"extraRooms": 3}, "extraRooms"),
        ({"extraRooms": 2**31 - 1}, "extraRooms"),
        ({"productLine": "VTVCAB_ON", "package": None}, "number"),
    ],
)
async def test_a_card_that_cannot_be_meant_is_refused_by_its_field(
    town: Town, said: dict[str, Any], field: str
) -> None:
    card = {"number": "77777777777", "productLine": "DTH_OTT"}
    async with untouched(town.house):
        told = answered(await town.house.ask(UPSERT_CARD, input=card | said))
    assert (told["card"], rules(told), fields(told)) == (None, {"G_INPUT"}, [field])
