"""The doors of gateways: answered in their own form, taken only what is proven, and whatever they echo is data."""

import asyncio
from urllib.parse import quote, urlencode

import pytest

from domain.payments.message import MessageKind
from tests.api.requests.online import BACK, fields_of, known_card, started, told
from tests.api.support.installation import Installation

CONFIRMED, NOT_CONFIRMED = b"responsecode=1&desc=confirm-success", b"responsecode=0&desc=confirm-fail"
FORM = {"content-type": "application/x-www-form-urlencoded"}
MESSAGES = "{ gatewayMessages(taken: false) { edges { node { gateway kind gatewayReference taken why } } } }"


def query_of(fields: dict[str, str]) -> str:
    return urlencode(fields, quote_via=quote)


async def test_a_notice_is_answered_as_taken_where_it_is_right(installed: Installation) -> None:
    """O-MISMATCH: by GET or POST, and not where its signature is wrong, or its order unknown."""
    await known_card(installed)
    reference = (await started(installed, "one"))["gatewayReference"]
    fields = await fields_of(installed, reference, "0")
    answer = await installed.client.send("POST", "/payments/napas/notice", urlencode(fields).encode(), headers=FORM)
    assert (answer.status, answer.body) == (200, CONFIRMED)
    answer = await installed.client.send("GET", "/payments/napas/notice", query=query_of(fields))
    assert answer.body == CONFIRMED
    wrong = urlencode(fields | {"vpc_SecureHash": "0" * 32}).encode()
    answer = await installed.client.send("POST", "/payments/napas/notice", wrong, headers=FORM)
    assert answer.body == NOT_CONFIRMED
    listed = [edge["node"] for edge in (await installed.ask(MESSAGES))["gatewayMessages"]["edges"]]
    assert listed[0]["why"] == "the signature is missing or wrong"
    assert {each["gatewayReference"] for each in listed} == {reference}


async def test_who_comes_back_is_sent_on_to_the_partner_with_its_renewal(installed: Installation) -> None:
    """O-RETURN: whatever its message is worth."""
    await known_card(installed)
    renewal = await started(installed, "one", returnUrl=BACK + "?order=7")
    fields = await fields_of(installed, renewal["gatewayReference"], "7")
    for query in (query_of(fields), query_of(fields | {"vpc_Amount": "1"}), f"back={renewal['gatewayReference']}"):
        answer = await installed.client.send("GET", "/payments/napas/return", query=query)
        assert answer.status == 303
        assert answer.headers["location"] == f"{BACK}?order=7&renewal={renewal['id']}"


@pytest.mark.parametrize(
    "query", ["", "vpc_MerchTxnRef=GH0001", "back=GH", "back=", "vpc_MerchTxnRef=%00%ff", "%", "a=1&a=2"]
)
async def test_whoever_nobody_can_send_on_is_told_that_it_is_checked(installed: Installation, query: str) -> None:
    """O-RETURN: never that it failed, and nothing of what was sent stands on the page."""
    answer = await installed.client.send("GET", "/payments/smartlink/return", query=query)
    assert answer.status == 200
    assert "đang được kiểm tra".encode() in answer.body
    assert b"GH0001" not in answer.body


async def test_there_is_no_other_door(installed: Installation) -> None:
    """O-REDIRECT."""
    for path in ("/payments/onepay/notice", "/payments/nothing/return"):
        assert (await installed.client.send("GET", path)).status == 404


async def test_what_a_gateway_echoes_breaks_nothing(installed: Installation) -> None:
    """O-PRIVACY, O-MISMATCH: no header, page, list or log, and nothing is kept that is personal."""
    await known_card(installed)
    reference = (await started(installed, "one"))["gatewayReference"]
    odd = "<script>\r\nSet-Cookie: a=b\x00\u202e" + "x" * 5000
    fields = await fields_of(installed, reference, "0")
    fields |= {
        "vpc_Message": odd,
        "vpc_MerchTxnRef": reference,
        "vpc_CardNum": "4111111111111111",
        "vpc_CardHolder": "NGUYEN",
    }
    answer = await installed.client.send("POST", "/payments/napas/notice", urlencode(fields).encode(), headers=FORM)
    assert answer.body == NOT_CONFIRMED
    kept = await installed.pool.fetchval("SELECT fields::text FROM gateway_message")
    assert "4111111111111111" not in kept
    assert "NGUYEN" not in kept
    assert len(kept) < 3000
    assert (await installed.ask(MESSAGES))["gatewayMessages"]["edges"]


async def test_a_body_that_is_too_large_is_not_read(installed: Installation) -> None:
    """O-MISMATCH."""
    body = b"vpc_MerchTxnRef=" + b"A" * 20_000
    answer = await installed.client.send("POST", "/payments/napas/notice", body, headers=FORM)
    assert (answer.status, answer.body) == (413, NOT_CONFIRMED)


async def test_a_hundred_notices_at_once_are_one(installed: Installation) -> None:
    """O-RETURN."""
    await known_card(installed)
    reference = (await started(installed, "one"))["gatewayReference"]
    taken = await asyncio.gather(*(told(installed, reference, "0", MessageKind.NOTICE) for _ in range(20)))
    assert all(taken)
