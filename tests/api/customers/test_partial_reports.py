"""Reports that say less than they seem to: what is left out stays as it was."""

import pytest

from tests.api.requests.renewals import (
    MSISDN,
    RENEW,
    UPSERT_SUBSCRIBER,
    a_renewal,
    card_on_record,
    on_record,
    rules,
)
from tests.api.requests.sample_parties import answered
from tests.api.support.installation import Installation
from tests.api.support.row_counts import untouched


@pytest.mark.parametrize("status", ["BARRED_ONE_WAY", "BARRED_BOTH_WAYS", "TERMINATED"])
async def test_a_report_of_usage_alone_lifts_no_bar(installed: Installation, status: str) -> None:
    await on_record(installed, status=status, balance=0)
    report = {"msisdn": MSISDN, "basicUsage30Days": 500_000, "basicUsageAsOf": "2024-03-12"}
    told = answered(await installed.ask(UPSERT_SUBSCRIBER, input=report))["subscriber"]
    assert (told["status"], told["basicUsage30Days"]) == (status, 500_000)
    await card_on_record(installed)
    assert "K_ACTIVE" in rules(answered(await installed.ask(RENEW, input=a_renewal())))


async def test_a_report_of_usage_alone_keeps_a_flag_and_a_segment(installed: Installation) -> None:
    await on_record(installed, flaggedForAbuse=True, segment="ENTERPRISE", province="HCM")
    await installed.ask(UPSERT_SUBSCRIBER, input={"msisdn": MSISDN, "basicUsage30Days": 0})
    document = f'{{ subscriber(msisdn: "{MSISDN}") {{ flaggedForAbuse segment province billing operator }} }}'
    assert (await installed.ask(document))["subscriber"] == {
        "flaggedForAbuse": True,
        "segment": "ENTERPRISE",
        "province": "HCM",
        "billing": "PREPAID",
        "operator": "MOBIFONE",
    }


async def test_what_is_null_stays_as_it_was(installed: Installation) -> None:
    await on_record(installed, status="BARRED_ONE_WAY", balance=0)
    report = {"msisdn": MSISDN, "status": None, "operator": None, "flaggedForAbuse": None, "basicUsage30Days": None}
    told = answered(await installed.ask(UPSERT_SUBSCRIBER, input=report))
    assert told["refusals"] == []
    assert told["subscriber"]["status"] == "BARRED_ONE_WAY"


async def test_an_older_report_changes_nothing(installed: Installation) -> None:
    await on_record(installed, observedAt="2024-03-15T00:00:00Z", status="BARRED_ONE_WAY", balance=0)
    async with untouched(installed):
        older = {"msisdn": MSISDN, "status": "ACTIVE", "observedAt": "2024-03-14T23:59:59Z"}
        told = answered(await installed.ask(UPSERT_SUBSCRIBER, input=older))
    assert told["subscriber"]["status"] == "BARRED_ONE_WAY"
