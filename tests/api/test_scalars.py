"""Money, days and instants: what cannot be meant is an error that names the field, and changes nothing."""

from typing import Any

import pytest

from tests.api.asking import MSISDN, PUBLISH_PRICE, QUOTE, RENEW, TOP_UP, UPSERT_SUBSCRIBER, a_price, a_renewal
from tests.api.house import House
from tests.api.town import Town
from tests.api.untouched import untouched

NO_MONEY = [1.5, 1.0, "1000", True, None, 2**53, -(2**53), 10**30, [1000], {"amount": 1}, ""]
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


async def wrong(town: Town, document: str, field: str, asked: dict[str, Any]) -> None:
    """Ask, insisting on an error that names the field, and on nothing having changed."""
    async with untouched(town.house):
        answer = await town.house.request(document, input=asked)
    assert (answer.status, answer.codes) == (400, ["BAD_REQUEST"])
    (error,) = answer.json()["errors"]
    assert f"at .{field}:" in error["message"]
    assert error["extensions"]["retryable"] is False


@pytest.mark.parametrize("amount", NO_MONEY, ids=repr)
async def test_money_is_a_whole_number(town: Town, amount: object) -> None:
    await wrong(town, TOP_UP, "amount", {"idempotencyKey": "k", "msisdn": MSISDN, "amount": amount})


@pytest.mark.parametrize("amount", ["1.5", '"1000"', "true", "9007199254740992", "1e3", "[1]", "MUCH"])
async def test_money_written_into_a_document_is_a_whole_number(town: Town, amount: str) -> None:
    document = (
        f'mutation {{ topUp(input: {{idempotencyKey: "k", msisdn: "{MSISDN}", amount: {amount}}}) {{ replayed }} }}'
    )
    async with untouched(town.house):
        answer = await town.house.request(document)
    assert (answer.status, answer.codes) == (400, ["BAD_REQUEST"])


@pytest.mark.parametrize("day", [*NO_DAYS, 20220105, True, ["2022-01-05"]], ids=repr)
async def test_a_day_is_one_that_exists(town: Town, day: object) -> None:
    await wrong(town, UPSERT_SUBSCRIBER, "activatedOn", {"msisdn": MSISDN, "activatedOn": day})


@pytest.mark.parametrize("day", NO_DAYS)
async def test_a_version_begins_on_a_day_that_exists(town: Town, day: str) -> None:
    await wrong(town, PUBLISH_PRICE, "validFrom", a_price(validFrom=day))


@pytest.mark.parametrize("instant", [*NO_INSTANTS, 1651708800, ["2022-05-05T00:00:00Z"]], ids=repr)
async def test_an_instant_has_its_offset(town: Town, instant: object) -> None:
    asked = {"cardNumber": "12345678901", "package": "TRON_VEN", "term": "P1M"}
    await wrong(town, QUOTE, "at", asked | {"at": instant})
    await wrong(town, QUOTE, "asKnownAt", asked | {"asKnownAt": instant})
    await wrong(town, UPSERT_SUBSCRIBER, "observedAt", {"msisdn": MSISDN, "observedAt": instant})


@pytest.mark.parametrize("rooms", [2**31, -(2**31) - 1, 1.5, "1", True, 10**20], ids=repr)
async def test_a_count_of_rooms_is_a_whole_number(town: Town, rooms: object) -> None:
    await wrong(town, RENEW, "extraRooms", a_renewal("rooms", extraRooms=rooms))
    asked = {"cardNumber": "12345678901", "package": "TRON_VEN", "term": "P1M"}
    await wrong(town, QUOTE, "extraRooms", asked | {"extraRooms": rooms})


@pytest.mark.parametrize("term", ["P2W", "p1m", "", 1, None])
async def test_a_term_is_one_of_those_sold(town: Town, term: object) -> None:
    await wrong(town, RENEW, "term", a_renewal("term", term=term))


async def test_a_number_of_another_kind_is_no_text(town: Town) -> None:
    await wrong(town, RENEW, "payerMsisdn", a_renewal("kind", payerMsisdn=84901234567))


async def test_a_field_that_nobody_knows_is_named(town: Town) -> None:
    async with untouched(town.house):
        answer = await town.house.request(RENEW, input=a_renewal("unknown") | {"discount": 100})
    assert answer.codes == ["BAD_REQUEST"]
    assert "discount" in answer.json()["errors"][0]["message"]


async def test_all_that_is_wrong_is_told_at_once(town: Town) -> None:
    answer = await town.house.request(RENEW, input={"idempotencyKey": "k", "term": "P9M"})
    told = " ".join(error["message"] for error in answer.json()["errors"])
    assert all(name in told for name in ("payerMsisdn", "cardNumber", "package", "term"))


async def test_days_and_instants_are_served_as_they_are_asked_for(house: House) -> None:
    document = '{ policies(on: "2024-02-29", asKnownAt: "2024-03-01T06:59:59.5+07:00") { validFrom recordedAt } }'
    policies = (await house.ask(document))["policies"]
    assert {policy["recordedAt"][-1] for policy in policies} == {"Z"}
    assert all(len(policy["validFrom"]) == len("2024-02-29") for policy in policies)
