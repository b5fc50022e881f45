"""Faults: masked, told apart, and said to be worth trying again or not."""

import re
from dataclasses import replace

import pytest
import structlog

from domain.ports.repositories.keys import OutcomeUnknownError
from persistence.connections import pool
from tests.api.requests.renewals import MSISDN, a_renewal, on_record, ready_to_renew, renewed
from tests.api.support.failing_doors import Failing, renewing
from tests.api.support.installation import Installation, an_installation, open_doors
from tests.api.support.row_counts import untouched
from tests.databases import Database


async def test_an_outcome_that_is_not_known_is_told_so(installed: Installation) -> None:
    doors = open_doors(replace(installed.giahan, renew=Failing(OutcomeUnknownError())))  # type: ignore[arg-type]
    extensions = (await renewing(doors, installed))["extensions"]
    assert (extensions["code"], extensions["retryable"]) == ("OUTCOME_UNKNOWN", True)
    assert extensions["reference"]


async def test_a_database_that_is_too_busy_has_recorded_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(pool.SESSION, "lock_timeout", "50ms")
    async with an_installation(database.app_url) as installed:
        await ready_to_renew(installed)
        async with installed.pool.acquire() as other, other.transaction():
            await other.execute("SELECT FROM subscriber FOR UPDATE")
            async with untouched(installed):
                error = await renewing(installed.client, installed)
        assert (error["extensions"]["code"], error["extensions"]["retryable"]) == ("INTERNAL", True)
        assert (await renewed(installed))["status"] == "SUCCEEDED"


async def test_what_nobody_expected_is_masked_and_found_in_the_log_by_its_reference(installed: Installation) -> None:
    surprise = RuntimeError(f"{MSISDN} said postgresql://giahan:hunter2@db/giahan")
    doors = open_doors(replace(installed.giahan, renew=Failing(surprise)))  # type: ignore[arg-type]
    with structlog.testing.capture_logs() as logs:
        error = await renewing(doors, installed)
    assert error["message"] == "Something went wrong on our side."
    assert error["path"] == ["renewFromMainBalance"]
    assert (error["extensions"]["code"], error["extensions"]["retryable"]) == ("INTERNAL", False)
    (logged,) = [each for each in logs if each["event"] == "fault"]
    assert logged["reference"] == error["extensions"]["reference"]
    assert logged["exc_info"] is surprise
    assert re.fullmatch("[0-9a-f]{32}", logged["reference"])


async def test_a_fault_in_one_mutation_does_not_hide_the_outcome_of_another(installed: Installation) -> None:
    await on_record(installed, balance=0)
    doors = open_doors(replace(installed.giahan, renew=Failing(OutcomeUnknownError())))  # type: ignore[arg-type]
    document = f"""mutation ($input: RenewFromMainBalanceInput!) {{
      topUp(input: {{idempotencyKey: "t", msisdn: "{MSISDN}", amount: 7}}) {{ subscriber {{ mainBalance }} }}
      renewFromMainBalance(input: $input) {{ replayed }}
    }}"""
    asked = {"query": document, "variables": {"input": a_renewal()}}
    answer = (await doors.post(asked, token=installed.token())).json()
    assert answer["data"] == {"topUp": {"subscriber": {"mainBalance": 7}}, "renewFromMainBalance": None}
    assert [error["path"] for error in answer["errors"]] == [["renewFromMainBalance"]]
