"""What the sandbox says of an order: signed as a gateway signs, or badly where somebody wants to see that."""

import asyncio
from collections.abc import Mapping
from enum import StrEnum
from urllib.parse import urlencode

import aiohttp

from domain.payments.door import Door, Merchant
from domain.payments.request import signed
from domain.payments.scheme import HASH
from gateways.payments.sandbox.ledger import Order

LATE = 20.0
"""Seconds after which a late notice leaves."""


class Notices(StrEnum):
    """How notices go out."""

    ONCE = "once"
    NONE = "none"
    LATE = "late"
    TWICE = "twice"
    FIRST = "first"
    WRONGLY_SIGNED = "wrongly-signed"
    OTHER_AMOUNT = "other-amount"


def message(door: Door, merchant: Merchant, order: Order) -> dict[str, str]:
    """Write what is brought back, or sent as a notice."""
    said = {
        **_echoed(door, order),
        door.result: order.code or "",
        "vpc_AcqResponseCode": order.code or "",
        "vpc_AdditionalData": order.bank or "",
        "vpc_BatchNo": "20240315",
        "vpc_CardType": order.bank or "",
        "vpc_Message": "Approved" if order.code == "0" else "Declined",
        "vpc_TransactionNo": str(order.number or ""),
    }
    return signed(merchant, said)


def answer(door: Door, merchant: Merchant, reference: str, order: Order | None) -> str:
    """Write the answer to a question: `key=value` joined by `&`, not encoded."""
    if order is None:
        known = {"vpc_MerchTxnRef": reference, "vpc_Merchant": merchant.merchant, door.query_result: "31"}
    else:
        known = _echoed(door, order) | {"vpc_Command": "queryDR", door.query_result: order.code or "32"}
        known |= {"vpc_VerType": "3DS", "vpc_VerStatus": "Y", "vpc_3DSXID": "bW9jaw+/=="} if order.code == "0" else {}
        known |= {"vpc_TransactionNo": str(order.number)} if order.number else {}
    return "&".join(f"{name}={value}" for name, value in signed(merchant, known).items())


async def notify(url: str, door: Door, merchant: Merchant, order: Order, how: Notices) -> None:
    """Send notices as somebody wants them."""
    fields = message(door, merchant, order)
    if how is Notices.NONE:
        return
    if how is Notices.WRONGLY_SIGNED:
        fields = fields | {HASH: "0" * len(fields[HASH])}
    if how is Notices.OTHER_AMOUNT:
        fields = signed(merchant, _unsigned(fields) | {"vpc_Amount": "100"})
    if how is Notices.LATE:
        await asyncio.sleep(LATE)
    async with aiohttp.ClientSession() as session:
        for _ in range(2 if how is Notices.TWICE else 1):
            await _post(session, url, fields)


def back(order: Order, fields: Mapping[str, str]) -> str:
    """Give the address with which the customer's browser comes back."""
    return f"{order.fields['vpc_ReturnURL']}?{urlencode(fields)}"


async def _post(session: aiohttp.ClientSession, url: str, fields: Mapping[str, str]) -> None:
    try:
        async with session.post(url, data=fields, timeout=aiohttp.ClientTimeout(total=10)) as response:
            await response.read()
    except (aiohttp.ClientError, OSError, TimeoutError):
        return  # as real ones do, it does not try for ever


def _echoed(door: Door, order: Order) -> dict[str, str]:
    return {echoed: order.fields[name] for name, echoed in door.echoes.items()}


def _unsigned(fields: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in fields.items() if name != HASH}
