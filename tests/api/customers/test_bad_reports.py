"""Reports of subscribers and cards that cannot be meant."""

from typing import Any

import pytest

from tests.api.requests.renewals import (
    MSISDN,
    UPSERT_CARD,
    UPSERT_SUBSCRIBER,
    fields,
    rules,
)
from tests.api.requests.sample_parties import SampleParties, answered
from tests.api.support.row_counts import untouched

NEW = "0912345678"


async def test_a_new_number_needs_all_that_a_record_needs(sample: SampleParties) -> None:
    async with untouched(sample.installed):
        told = answered(await sample.installed.ask(UPSERT_SUBSCRIBER, input={"msisdn": NEW, "status": "ACTIVE"}))
    assert (told["subscriber"], fields(told)) == (None, ["operator", "billing", "activatedOn"])
    assert rules(told) == {"G_INPUT"}


async def test_a_new_card_needs_its_product_line(sample: SampleParties) -> None:
    async with untouched(sample.installed):
        told = answered(await sample.installed.ask(UPSERT_CARD, input={"number": "77777777777"}))
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
    sample: SampleParties, said: dict[str, Any], field: str
) -> None:
    line = {"operator": "MOBIFONE", "billing": "PREPAID", "activatedOn": "2015-01-01"}
    for msisdn in (MSISDN, NEW):
        async with untouched(sample.installed):
            told = answered(await sample.installed.ask(UPSERT_SUBSCRIBER, input={"msisdn": msisdn} | line | said))
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
    sample: SampleParties, said: dict[str, Any], field: str
) -> None:
    card = {"number": "77777777777", "productLine": "DTH_OTT"}
    async with untouched(sample.installed):
        told = answered(await sample.installed.ask(UPSERT_CARD, input=card | said))
    assert (told["card"], rules(told), fields(told)) == (None, {"G_INPUT"}, [field])
