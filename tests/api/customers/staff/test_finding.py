"""The one box: whatever is on record is found by whatever names it, without anybody's else."""

from typing import Any

import pytest

from api.identity import Role, Scope
from tests.api.requests.online import PHONE, known_card, on_line, started, told
from tests.api.requests.renewals import CARD, MSISDN
from tests.api.requests.sample_parties import SampleParties
from tests.api.support.installation import Installation

SEARCH = "query ($text: String!) { search(text: $text) { kind matched node { id __typename } } }"


async def found(installed: Installation, text: str, role: Role = Role.ADMIN) -> list[Any]:
    """Search."""
    hits: list[Any] = (await installed.ask(SEARCH, installed.token(role), text=text))["search"]
    return hits


@pytest.mark.parametrize("text", ["0901234567", "+84 901 234 567", "84901234567", "4567", "234567"])
async def test_a_subscriber_is_found_in_any_spelling(sample: SampleParties, text: str) -> None:
    hits = await found(sample.installed, text, Role.SUPPORT)
    assert (sample.payer, "SUBSCRIBER", MSISDN) in [(hit["node"]["id"], hit["kind"], hit["matched"]) for hit in hits]


async def test_a_card_and_whatever_has_an_id_is_found(sample: SampleParties) -> None:
    for text in (CARD, CARD[-5:]):
        assert sample.card in [hit["node"]["id"] for hit in await found(sample.installed, text)]
    for identity in (sample.renewal, sample.attempt, sample.advance, sample.audit_entry, sample.hooks.delivery):
        assert [hit["node"]["id"] for hit in await found(sample.installed, identity)] == [identity]


async def test_nothing_is_found_that_the_viewer_may_not_see(sample: SampleParties) -> None:
    token = sample.installed.token_with(Role.SUPPORT, [Scope.SEARCH_READ, Scope.CARDS_READ])
    hits = (await sample.installed.ask(SEARCH, token, text="4567"))["search"]
    assert {hit["kind"] for hit in hits} <= {"CARD"}


async def test_a_voucher_is_found_by_its_serial_and_by_nothing_else(sample: SampleParties) -> None:
    """O-VOUCHER-SECRET: never by its code."""
    hit, *_ = await found(sample.installed, sample.online.serial, Role.SUPPORT)
    assert (hit["kind"], hit["matched"], hit["node"]["__typename"]) == ("VOUCHER", sample.online.serial, "Voucher")
    assert await found(sample.installed, sample.online.codes[0]) == []


async def test_a_payment_is_found_by_what_we_and_its_gateway_call_it(installed: Installation) -> None:
    await known_card(installed)
    renewal = await started(installed, "pay")
    reference = renewal["gatewayReference"]
    assert await told(installed, reference, "0")
    theirs = await installed.pool.fetchval("SELECT transaction_no FROM card_payment")
    assert theirs
    for text in (reference, reference.lower(), theirs):
        assert [(hit["kind"], hit["node"]["id"]) for hit in await found(installed, text, Role.SUPPORT)] == [
            ("GATEWAY_REFERENCE", renewal["id"])
        ]
    token = installed.token_with(Role.SUPPORT, [Scope.SEARCH_READ, Scope.RENEWALS_READ])
    assert (await installed.ask(SEARCH, token, text=theirs))["search"] == []


async def test_an_address_finds_its_card_and_what_was_confirmed_to_it_and_that_is_noted(
    installed: Installation,
) -> None:
    """G-READ: who looks somebody up by a mail address has read of them."""
    await on_line(installed)
    hits = await found(installed, "Anh@Example.test", Role.SUPPORT)
    assert {hit["kind"] for hit in hits} == {"CARD", "RENEWAL"}
    read = "query ($msisdn: String!) { readLog(msisdn: $msisdn) { edges { node { what role } } } }"
    noted = [edge["node"] for edge in (await installed.ask(read, msisdn=PHONE))["readLog"]["edges"]]
    assert {"what": ["search"], "role": "SUPPORT"} in noted
    token = installed.token_with(Role.SUPPORT, [Scope.SEARCH_READ, Scope.CARDS_READ, Scope.RENEWALS_READ])
    assert (await installed.ask(SEARCH, token, text="anh@example.test"))["search"] == []


async def test_three_digits_and_nonsense_find_nothing(sample: SampleParties) -> None:
    assert await found(sample.installed, "567") == []
    assert await found(sample.installed, "  ") == []
    assert await found(sample.installed, "no such reference") == []
