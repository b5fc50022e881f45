"""What the centre delivers: messages from phones, whole or in parts, and receipts of ours (SMPP 3.4, 4.6, 5.2.12)."""

import re
import struct
from dataclasses import dataclass

from domain.dialogues.sms.parts import Delivered, Part, Receipt

_RECEIPT = 0x04
_KIND = 0x3C
_HAS_HEADER = 0x40
_PAYLOAD, _RECEIPTED_ID, _MESSAGE_STATE = 0x0424, 0x001E, 0x0427
_SAR_REFERENCE, _SAR_TOTAL, _SAR_NUMBER = 0x020C, 0x020E, 0x020F
_CONCATENATED = {0x00: struct.Struct("!BBB"), 0x08: struct.Struct("!HBB")}
"""The two ways in which a header names the reference, the parts in all, and which this is (3GPP TS 23.040)."""

_FOUND = re.compile(rb"(id|stat|err):([^ ]*)")
DELIVERED, UNDELIVERABLE = "DELIVRD", frozenset({"EXPIRED", "DELETED", "UNDELIV", "REJECTD", "UNKNOWN"})
_STATES = {2: DELIVERED, 3: "EXPIRED", 4: "DELETED", 5: "UNDELIV", 7: "UNKNOWN", 8: "REJECTD"}


class MalformedDeliveryError(ValueError):
    """It is no deliver_sm."""


@dataclass(slots=True)
class _Reading:
    """A body, read from its beginning on."""

    body: bytes
    at: int = 0

    def octet(self) -> int:
        return self.octets(1)[0]

    def octets(self, many: int) -> bytes:
        if self.at + many > len(self.body):
            raise MalformedDeliveryError
        self.at += many
        return self.body[self.at - many : self.at]

    def text(self) -> str:
        end = self.body.find(0, self.at)
        if end < 0:
            raise MalformedDeliveryError
        read, self.at = self.body[self.at : end], end + 1
        return read.decode("latin-1")

    def tags(self) -> dict[int, bytes]:
        found: dict[int, bytes] = {}
        while self.at < len(self.body):
            tag, length = struct.unpack("!HH", self.octets(4))
            found[tag] = self.octets(length)
        return found


def read_delivery(body: bytes) -> Delivered | Receipt | None:
    """Read the body of a deliver_sm; None of a receipt that says nothing final.

    Raises:
        MalformedDeliveryError: where it is none.
    """
    reading = _Reading(body)
    reading.text()
    source, destination = _address(reading), _address(reading)
    esm_class = reading.octet()
    reading.octets(2)
    reading.text()
    reading.text()
    reading.octets(2)
    encoding = reading.octet()
    reading.octet()
    data = reading.octets(reading.octet())
    tags = reading.tags()
    data = tags.get(_PAYLOAD, data)
    if esm_class & _KIND == _RECEIPT:
        return _receipt(source, data, tags)
    part, data = _part(data, tags, headed=bool(esm_class & _HAS_HEADER))
    return Delivered(sender=source, code=destination, encoding=encoding, data=data, part=part)


def _address(reading: _Reading) -> str:
    reading.octets(2)
    return reading.text()


def _part(data: bytes, tags: dict[int, bytes], *, headed: bool) -> tuple[Part | None, bytes]:
    """Tell which part it is, by its header or by its tags, and what is left of it without the header."""
    part: Part | None = None
    if headed and data:
        header, data = data[1 : 1 + data[0]], data[1 + data[0] :]
        part = _part_of(header)
    if part is None and _SAR_REFERENCE in tags and _SAR_TOTAL in tags and _SAR_NUMBER in tags:
        reference = int.from_bytes(tags[_SAR_REFERENCE])
        part = Part(reference, int.from_bytes(tags[_SAR_TOTAL]), int.from_bytes(tags[_SAR_NUMBER]))
    return part if part is not None and part.is_one else None, data


def _part_of(header: bytes) -> Part | None:
    at = 0
    while at + 2 <= len(header):
        kind, length = header[at], header[at + 1]
        value, at = header[at + 2 : at + 2 + length], at + 2 + length
        shape = _CONCATENATED.get(kind)
        if shape is not None and len(value) == shape.size:
            return Part(*shape.unpack(value))
    return None


def _receipt(source: str, data: bytes, tags: dict[int, bytes]) -> Receipt | None:
    said = {name.decode(): value.decode("latin-1") for name, value in _FOUND.findall(data)}
    identity = tags.get(_RECEIPTED_ID, b"").rstrip(b"\0").decode("latin-1") or said.get("id", "")
    state = _STATES.get(int.from_bytes(tags.get(_MESSAGE_STATE, b""))) or said.get("stat", "").upper()
    if not identity or (state != DELIVERED and state not in UNDELIVERABLE):
        return None
    why = None if state == DELIVERED else f"{state} {said.get('err', '')}".strip()
    return Receipt(recipient=source, centre_id=identity, why=why)
