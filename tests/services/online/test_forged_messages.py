"""Messages that prove nothing change nothing, are kept for staff, and stand in nobody's way (O-MISMATCH, O-PROOF)."""

import random
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from domain.payments.door import DOORS
from domain.payments.message import MessageKind
from domain.payments.scheme import HASH, HASH_TYPE, Scheme
from domain.renewals.renewal import RenewalStatus
from tests.databases import Database
from tests.fakes.outside.payment_gateway import merchant, message
from tests.services.online.paying import Paying
from tests.services.online.place import somewhere

MANY = 1_000


@pytest_asyncio.fixture
async def paying(database: Database, scheme: Scheme) -> AsyncIterator[Paying]:
    async with somewhere(database, scheme=scheme) as place:
        await place.on_record()
        assert place.installed is not None
        yield Paying(place, place.installed.payment_gateway, scheme)


@pytest.mark.parametrize(
    "other",
    [
        {"vpc_Amount": "100"}, {"vpc_Merchant": "OTHER"}, {"vpc_OrderInfo": "Gia han the 1"},
        {"vpc_CurrencyCode": "USD"},
        {"vpc_Locale": "en"}, {"vpc_Version": "1"}, {"vpc_Command": "refund"},
    ],
)  # fmt: skip
async def test_a_right_signature_over_other_fields_proves_nothing(paying: Paying, other: dict[str, str]) -> None:
    """O-PROOF: merchant, amount, currency and every other field that is echoed."""
    renewal, payment = await paying.started()
    paying.gateway.decides(payment, "5")
    assert not (await paying.tell(payment, "0", MessageKind.NOTICE, **other)).taken
    assert (await paying.renewal(renewal)).status is RenewalStatus.PENDING_PAYMENT
    await the_right_one_still_counts(paying, renewal, payment)


async def test_a_message_of_another_payment_does_not_pay_this_one(paying: Paying) -> None:
    """O-PROOF: nor does the reference of one door count at another."""
    (first, one), (second, two) = await paying.started(), await paying.started()
    paying.gateway.decides(one, "0")
    moved = message(DOORS["napas"], merchant(paying.scheme), one, "0") | {"vpc_MerchTxnRef": two.reference}
    assert not (await paying.send("napas", moved)).taken
    assert not (await paying.send("smartlink", message(DOORS["smartlink"], merchant(paying.scheme), one, "0"))).taken
    assert {(await paying.renewal(each)).status for each in (first, second)} == {RenewalStatus.PENDING_PAYMENT}


async def test_a_field_that_is_there_twice_is_not_taken(paying: Paying) -> None:
    """O-PROOF."""
    renewal, payment = await paying.started()
    fields = message(DOORS["napas"], merchant(paying.scheme), payment, "0")
    pairs = [*fields.items(), ("vpc_Amount", fields["vpc_Amount"])]
    heeded = await paying.place.service.payments.take("napas", MessageKind.NOTICE, pairs)
    assert heeded is not None
    assert not heeded.taken
    assert (await paying.renewal(renewal)).status is RenewalStatus.PENDING_PAYMENT


async def test_forged_and_replayed_messages_change_nothing_and_stand_in_nobody_s_way(paying: Paying) -> None:
    """O-MISMATCH: bits flipped, fields moved, dropped, swapped; replays of another's."""
    await forged(paying, MANY)


@pytest.mark.proof
async def test_ten_thousand_forged_messages_change_nothing(paying: Paying) -> None:
    """O-MISMATCH."""
    await forged(paying, 10_000)


async def forged(paying: Paying, many: int) -> None:
    renewal, payment = await paying.started()
    paying.gateway.decides(payment, "5")
    declined = message(DOORS["napas"], merchant(paying.scheme), payment, "10")
    chance = random.Random(7)  # noqa: S311 - the same every time
    for _ in range(many):
        fields = spoilt(dict(declined), chance)
        if fields == declined:
            continue
        await paying.send("napas", fields, chance.choice((MessageKind.NOTICE, MessageKind.RETURN)))
    assert (await paying.renewal(renewal)).status is RenewalStatus.PENDING_PAYMENT
    await the_right_one_still_counts(paying, renewal, payment)


def spoilt(fields: dict[str, str], chance: random.Random) -> dict[str, str]:
    """Spoil a message in one way."""
    name, other = chance.sample(sorted(fields.keys() - {HASH_TYPE}), 2)  # which no signature is over
    way = chance.randrange(5)
    if way == 0:
        fields["vpc_ResponseCode"] = "0"
    elif way == 1:
        place = chance.randrange(len(fields[name])) if fields[name] else 0
        flipped = chr(ord(fields[name][place]) ^ (1 << chance.randrange(5))) if fields[name] else "x"
        fields[name] = fields[name][:place] + flipped + fields[name][place + 1 :]
    elif way == 2:
        fields[other], fields[name] = fields[other] + fields[name][:1], fields[name][1:]
        fields["vpc_ResponseCode"] = "0"
    elif way == 3:
        del fields[name]
    else:
        fields[name], fields[other] = fields[other], fields[name]
    if chance.random() < 0.2:
        fields[HASH] = ""
    return fields


async def the_right_one_still_counts(paying: Paying, renewal: object, payment: object) -> None:
    paying.gateway.decides(payment, "0")  # type: ignore[arg-type]
    paying.place.clock.instant = paying.place.clock.instant.replace(minute=30)
    assert (await paying.tell(payment, "0")).taken  # type: ignore[arg-type]
    assert (await paying.renewal(renewal)).status is RenewalStatus.SUCCEEDED  # type: ignore[arg-type]
