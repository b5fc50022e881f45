"""What the centre delivers: read as SMPP writes it, and acknowledged once it is kept (K-SMS-ONCE)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.dialogues.sms.parts import Delivered, Part, Receipt, text_of
from gateways.messages.smpp import SmppMessageGateway
from gateways.messages.smpp.deliveries import MalformedDeliveryError, read_delivery
from tests.gateways.messages.delivering import UCS2, deliver_sm, delivered, in_parts
from tests.gateways.messages.outgoing import NUMBER, a_message
from tests.gateways.messages.short_message_centre import Centre

RECEIPT = b"id:4F2 sub:001 dlvrd:001 submit date:2403150000 done date:2403150001 stat:DELIVRD err:000 text:x"


def read(body: bytes) -> Delivered:
    found = read_delivery(body)
    assert isinstance(found, Delivered)
    return found


def test_a_message_is_read_with_its_alphabet() -> None:
    """K-SMS-READ: the GSM alphabet with its extension, and UCS-2."""
    plain = read(deliver_sm(NUMBER, "9029", b"ON K NAP215\x11\x1b\x65"))
    assert (plain.sender, plain.code, plain.part) == (NUMBER, "9029", None)
    assert text_of(plain.data, plain.encoding) == "ON K NAP215_€"
    wide = read(deliver_sm(NUMBER, "511", "Đ".encode("utf-16-be"), encoding=UCS2))
    assert text_of(wide.data, wide.encoding) == "Đ"
    payload = read(deliver_sm(NUMBER, "511", b"", tags={0x0424: b"KPLUS"}))
    assert text_of(payload.data, payload.encoding) == "KPLUS"


def test_a_part_is_told_by_its_header_or_by_its_tags() -> None:
    """K-SMS-ONCE: references of eight and of sixteen bits, and `sar` tags."""
    short, long = b"\x05\x00\x03\x7f\x02\x01ab", b"\x06\x08\x04\x01\x00\x03\x02cd"
    assert read(deliver_sm(NUMBER, "9029", short, esm_class=0x40)).part == Part(0x7F, 2, 1)
    assert read(deliver_sm(NUMBER, "9029", short, esm_class=0x40)).data == b"ab"
    assert read(deliver_sm(NUMBER, "9029", long, esm_class=0x40)).part == Part(256, 3, 2)
    tags = {0x020C: b"\x01\x02", 0x020E: b"\x02", 0x020F: b"\x02"}
    assert read(deliver_sm(NUMBER, "9029", b"ef", tags=tags)).part == Part(258, 2, 2)
    impossible = b"\x05\x00\x03\x7f\x02\x03ab"
    assert read(deliver_sm(NUMBER, "9029", impossible, esm_class=0x40)).part is None


@pytest.mark.parametrize(
    ("data", "tags", "receipt"),
    [
        (RECEIPT, {}, Receipt(recipient=NUMBER, centre_id="4F2")),
        (RECEIPT.replace(b"DELIVRD err:000", b"UNDELIV err:027"), {},
         Receipt(recipient=NUMBER, centre_id="4F2", why="UNDELIV 027")),
        (b"", {0x001E: b"4F3\0", 0x0427: b"\x03"}, Receipt(recipient=NUMBER, centre_id="4F3", why="EXPIRED")),
        (RECEIPT.replace(b"DELIVRD", b"ACCEPTD"), {}, None),
        (b"nothing", {}, None),
    ],
)  # fmt: skip
def test_a_receipt_is_told_from_a_message(data: bytes, tags: dict[int, bytes], receipt: Receipt | None) -> None:
    """What is not final changes nothing."""
    assert read_delivery(deliver_sm(NUMBER, "KPLUS", data, esm_class=0x04, tags=tags)) == receipt


@given(st.binary(max_size=80))
def test_whatever_is_delivered_is_read_or_malformed(body: bytes) -> None:
    try:
        read_delivery(body)
    except MalformedDeliveryError:
        return


async def test_what_is_kept_is_acknowledged_and_what_is_not_comes_again(
    centre: Centre, gateway: SmppMessageGateway
) -> None:
    """K-SMS-ONCE."""
    kept: list[Delivered | Receipt] = []
    troubles = [RuntimeError()]

    async def take(what: Delivered | Receipt) -> None:
        if troubles:
            raise troubles.pop()
        kept.append(what)

    gateway.listen(take)
    await gateway.send(a_message())
    body = deliver_sm(NUMBER, "9029", b"KPLUS")
    assert await delivered(centre, body) == 0x64
    assert await delivered(centre, body, 2) == 0
    assert await delivered(centre, deliver_sm(NUMBER, "KPLUS", RECEIPT, esm_class=4), 3) == 0
    assert await delivered(centre, b"\x01", 4) == 0x66
    assert [type(each).__name__ for each in kept] == ["Delivered", "Receipt"]
    for number, part in enumerate(in_parts(b"x" * 50, 7), 5):
        assert await delivered(centre, deliver_sm(NUMBER, "9029", part, esm_class=0x40), number) == 0
    assert len(kept) == 5
    assert await gateway.send(a_message()) == "message-id"
