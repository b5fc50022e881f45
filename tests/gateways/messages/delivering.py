"""What a centre delivers, written octet by octet, beside the code under test."""

import asyncio
import struct

from tests.gateways.messages.short_message_centre import HEADER, Centre

DELIVER_SM = 5
UCS2 = 8


def deliver_sm(
    sender: str,
    code: str,
    data: bytes,
    *,
    esm_class: int = 0,
    encoding: int = 0,
    tags: dict[int, bytes] | None = None,
) -> bytes:
    """Write the body of a deliver_sm."""
    addresses = b"\x01\x01" + sender.encode() + b"\0" + b"\x03\x00" + code.encode() + b"\0"
    head = b"\0" + addresses + bytes([esm_class, 0, 0]) + b"\0\0" + bytes([0, 0, encoding, 0, len(data)])
    return head + data + b"".join(struct.pack("!HH", tag, len(value)) + value for tag, value in (tags or {}).items())


def in_parts(text: bytes, reference: int, *, most: int = 20) -> list[bytes]:
    """Divide a text into parts with a header each."""
    cut = [text[at : at + most] for at in range(0, len(text), most)]
    return [bytes([5, 0, 3, reference, len(cut), number]) + each for number, each in enumerate(cut, 1)]


async def delivered(centre: Centre, body: bytes, sequence: int = 1) -> int:
    """Deliver, and wait for the status of the answer."""
    (transport,) = centre.connections
    transport.write(HEADER.pack(HEADER.size + len(body), DELIVER_SM, 0, sequence) + body)
    return await asyncio.wait_for(centre.delivered.get(), 10)
