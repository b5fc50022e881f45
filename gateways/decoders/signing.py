"""The signature of a request to the card system, as docs/card-system.md describes it."""

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from domain.signatures import signature


def _now() -> int:
    return int(time.time())


def _nonce() -> str:
    return secrets.token_hex(16)


@dataclass(frozen=True, slots=True)
class Signer:
    """Signs with one key; time is the machine's, whatever the business clock says."""

    key_id: str
    secret: str = field(repr=False)
    timestamp: Callable[[], int] = _now
    nonce: Callable[[], str] = _nonce

    def headers(self, method: str, path: str, body: bytes) -> dict[str, str]:
        """Make the headers that vouch for a request; the path is as it is sent."""
        timestamp, nonce = str(self.timestamp()), self.nonce()
        return {
            "Giahan-Key": self.key_id,
            "Giahan-Timestamp": timestamp,
            "Giahan-Nonce": nonce,
            "Giahan-Signature": signature(
                self.secret, method=method, path=path, timestamp=timestamp, nonce=nonce, body=body
            ),
        }
