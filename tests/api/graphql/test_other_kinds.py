"""Counts, choices and texts of the wrong kind are errors that name the field."""

import pytest

from tests.api.requests.bad_values import wrong
from tests.api.requests.renewals import QUOTE, RENEW, a_renewal
from tests.api.requests.sample_parties import SampleParties
from tests.api.support.row_counts import untouched


@pytest.mark.parametrize("rooms", [2**31, -(2**31) - 1, 1.5, "1", True, 10**20], ids=repr)
async def test_a_count_of_rooms_is_a_whole_number(sample: SampleParties, rooms: object) -> None:
    await wrong(sample, RENEW, "extraRooms", a_renewal("rooms", extraRooms=rooms))
    asked = {"cardNumber": "12345678901", "package": "TRON_VEN", "term": "P1M"}
    await wrong(sample, QUOTE, "extraRooms", asked | {"extraRooms": rooms})


@pytest.mark.parametrize("term", ["P2W", "p1m", "", 1, None])
async def test_a_term_is_one_of_those_sold(sample: SampleParties, term: object) -> None:
    await wrong(sample, RENEW, "term", a_renewal("term", term=term))


async def test_a_number_of_another_kind_is_no_text(sample: SampleParties) -> None:
    await wrong(sample, RENEW, "payerMsisdn", a_renewal("kind", payerMsisdn=84901234567))


async def test_a_field_that_nobody_knows_is_named(sample: SampleParties) -> None:
    async with untouched(sample.installed):
        answer = await sample.installed.request(RENEW, input=a_renewal("unknown") | {"discount": 100})
    assert answer.codes == ["BAD_REQUEST"]
    assert "discount" in answer.json()["errors"][0]["message"]


async def test_all_that_is_wrong_is_told_at_once(sample: SampleParties) -> None:
    answer = await sample.installed.request(RENEW, input={"idempotencyKey": "k", "term": "P9M"})
    told = " ".join(error["message"] for error in answer.json()["errors"])
    assert all(name in told for name in ("payerMsisdn", "cardNumber", "package", "term"))
