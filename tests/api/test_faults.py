"""Faults: masked, told apart, said to be worth trying again or not, and found in the log by a reference."""

import re
from dataclasses import dataclass, replace
from typing import Any

import pytest
import structlog

from domain.ports.keys import OutcomeUnknownError
from persistence import pool
from tests.api.asking import CARD, MSISDN, QUOTE, RENEW, a_renewal, card_on_record, on_record, ready_to_renew, renewed
from tests.api.client import Client
from tests.api.house import House, a_house, open_doors
from tests.api.untouched import untouched
from tests.databases import Database

STALE = "2020-01-01T00:00:00Z"
"""A card observed then is looked up again before anything is decided on it."""


@dataclass(frozen=True, slots=True)
class Failing:
    """A use case that fails."""

    error: Exception

    async def __call__(self, *_: object) -> Any:  # noqa: ANN401 - it gives nothing
        raise self.error


async def renewing(client: Client, house: House, key: str = "renew-1") -> Any:  # noqa: ANN401 - as it is answered
    """Ask to renew, insisting on one error."""
    asked = {"query": RENEW, "variables": {"input": a_renewal(key)}}
    (error,) = (await client.post(asked, token=house.token())).json()["errors"]
    return error


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


async def test_an_outcome_that_is_not_known_is_told_so(house: House) -> None:
    doors = open_doors(replace(house.giahan, renew=Failing(OutcomeUnknownError())))  # type: ignore[arg-type]
    extensions = (await renewing(doors, house))["extensions"]
    assert (extensions["code"], extensions["retryable"]) == ("OUTCOME_UNKNOWN", True)
    assert extensions["reference"]


async def test_a_database_that_is_too_busy_has_recorded_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(pool.SESSION, "lock_timeout", "50ms")
    async with a_house(database.app_url) as house:
        await ready_to_renew(house)
        async with house.pool.acquire() as other, other.transaction():
            await other.execute("SELECT FROM subscriber FOR UPDATE")
            async with untouched(house):
                error = await renewing(house.client, house)
        assert (error["extensions"]["code"], error["extensions"]["retryable"]) == ("INTERNAL", True)
        assert (await renewed(house))["status"] == "SUCCEEDED"


async def test_what_nobody_expected_is_masked_and_found_in_the_log_by_its_reference(house: House) -> None:
    surprise = RuntimeError(f"{MSISDN} said postgresql://giahan:hunter2@db/giahan")
    doors = open_doors(replace(house.giahan, renew=Failing(surprise)))  # type: ignore[arg-type]
    with structlog.testing.capture_logs() as logs:
        error = await renewing(doors, house)
    assert error["message"] == "Something went wrong on our side."
    assert error["path"] == ["renewFromMainBalance"]
    assert (error["extensions"]["code"], error["extensions"]["retryable"]) == ("INTERNAL", False)
    (logged,) = [each for each in logs if each["event"] == "fault"]
    assert logged["reference"] == error["extensions"]["reference"]
    assert logged["exc_info"] is surprise
    assert re.fullmatch("[0-9a-f]{32}", logged["reference"])


async def test_a_fault_in_one_mutation_does_not_hide_the_outcome_of_another(house: House) -> None:
    await on_record(house, balance=0)
    doors = open_doors(replace(house.giahan, renew=Failing(OutcomeUnknownError())))  # type: ignore[arg-type]
    document = f"""mutation ($input: RenewFromMainBalanceInput!) {{
      topUp(input: {{idempotencyKey: "t", msisdn: "{MSISDN}", amount: 7}}) {{ subscriber {{ mainBalance }} }}
      renewFromMainBalance(input: $input) {{ replayed }}
    }}"""
    asked = {"query": document, "variables": {"input": a_renewal()}}
    answer = (await doors.post(asked, token=house.token())).json()
    assert answer["data"] == {"topUp": {"subscriber": {"mainBalance": 7}}, "renewFromMainBalance": None}
    assert [error["path"] for error in answer["errors"]] == [["renewFromMainBalance"]]
