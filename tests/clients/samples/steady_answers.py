"""Making answers steady: what every run makes anew (ids, secrets, real instants, ports) is written alike each time."""

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from api.graphql.support.causes import EVENT
from api.graphql.types.ids import Kind, from_id, to_id
from domain.buckets import Ref, opaque
from domain.payments.payment import read_reference, reference_of
from domain.vouchers.code import code_of, written_code

FIXED = datetime(2024, 3, 15, 2, tzinfo=UTC)
"""What the real instants of a run become, with the hours between them kept."""

DRAWN = {Kind.WEBHOOK_DELIVERY, Kind.AUDIT_ENTRY, Kind.GATEWAY_MESSAGE}
"""A test of a webhook is of nobody, so that chance decides where it is kept, and where it is noted.

A message of a gateway is kept by the reference that it names.
"""

EVENT_BYTES = 19
"""Of the id of an event: its kind, a bucket, and a UUID."""

SECRET_KEYS = {"secret": "shown-once", "signingSecret": "shown-once-too"}

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_MESSAGE = re.compile(r"msg_([0-9a-f]{32})")
_CREDENTIAL = re.compile(r"\bgh([kc])_([0-9a-f]+)\b")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d(?::\d\d)?)")
_VOUCHER = re.compile(r"\b(?:[0-9A-Z]{4}-){4}[0-9A-Z]\b")
_REFERENCE = re.compile(r"GH[A-Z2-7]{29}(?![A-Z2-7])")
_SIGNATURE = re.compile(r"(?<=vpc_SecureHash=)[0-9A-Za-z%]+")
_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")
_OPAQUE = re.compile(r"[A-Za-z0-9_-]{26,}")


@dataclass(slots=True)
class Steady:
    """Writes things anew; the first id it meets is number 1, and is so wherever it comes again."""

    began: datetime
    _numbers: dict[str, int] = field(default_factory=dict)

    def written(self, value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
        """Write a value and all that is in it."""
        if isinstance(value, dict):
            return {key: self._of_key(key, each) for key, each in value.items()}
        if isinstance(value, list):
            return [self.written(each) for each in value]
        return self.text(value) if isinstance(value, str) else value

    def text(self, text: str) -> str:
        """Write a text."""
        text = _REFERENCE.sub(lambda found: self._reference(found[0]), text)
        text = _VOUCHER.sub(lambda found: written_code(code_of(self._number(found[0]))), text)
        text = _SIGNATURE.sub("SIGNED", text)
        text = _OPAQUE.sub(lambda found: self._opaque(found[0]), text)
        text = _UUID.sub(lambda found: str(self._id(UUID(found[0]))), text)
        text = _MESSAGE.sub(lambda found: f"msg_{self._id(UUID(found[1])).hex}", text)
        text = _CREDENTIAL.sub(lambda found: f"gh{found[1]}_{self._number(found[2]):012x}", text)
        text = _INSTANT.sub(lambda found: self._instant(found[0]), text)
        return _ADDRESS.sub("https://shop.example", text)

    def _of_key(self, key: str, value: Any) -> Any:  # noqa: ANN401
        if key in SECRET_KEYS and value is not None:
            return SECRET_KEYS[key]
        return 20 if key == "milliseconds" else self.written(value)

    def _opaque(self, token: str) -> str:
        """Write an id of a node, or a cursor; leave everything else."""
        node = from_id(token)
        if node is not None and node.ref is not None and node.ref.id.version == 7:
            drawn = node.kind in DRAWN
            return to_id(node.kind, Ref(0 if drawn else node.ref.bucket, self._id(node.ref.id)))
        try:
            data = urlsafe_b64decode(token + "=" * (-len(token) % 4))
            if data[0] == EVENT and len(data) == EVENT_BYTES:
                return opaque(EVENT, Ref(int.from_bytes(data[1:3], "big"), self._id(UUID(bytes=data[3:]))))
            inner = data.decode("ascii")
        except (ValueError, IndexError):
            return token
        return urlsafe_b64encode(self.text(inner).encode()).decode().rstrip("=") if _UUID.search(inner) else token

    def _reference(self, text: str) -> str:
        ref = read_reference(text)
        return text if ref is None else reference_of(Ref(ref.bucket, self._id(ref.id)))

    def _id(self, found: UUID) -> UUID:
        return UUID(f"018e4000-0000-7000-8000-{self._number(found.hex):012x}")

    def _number(self, of: str) -> int:
        return self._numbers.setdefault(of, len(self._numbers) + 1)

    def _instant(self, text: str) -> str:
        instant = datetime.fromisoformat(text)
        if instant < self.began - timedelta(hours=1):
            return text
        steady = FIXED + (instant - self.began) // timedelta(hours=1) * timedelta(hours=1)
        return steady.isoformat().replace("+00:00", "Z" if text.endswith("Z") else "+00:00")


def as_file(samples: object) -> str:
    """Write samples as they are kept."""
    return json.dumps(samples, ensure_ascii=False, indent=2) + "\n"
