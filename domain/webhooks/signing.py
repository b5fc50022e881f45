"""The signature of the Standard Webhooks: HMAC-SHA256 over id, timestamp and body, one for each secret that is good."""

import hmac
from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

MARK = "whsec_"


def written(secret: bytes) -> str:
    """Write a secret as its owner keeps it."""
    return MARK + b64encode(secret).decode()


def signatures(secrets: Iterable[bytes], *, message_id: str, timestamp: int, body: bytes) -> str:
    """Sign a message: `v1,` and the signature in base64, those of several secrets with a space between."""
    signed = f"{message_id}.{timestamp}.".encode() + body
    made = (b64encode(hmac.new(secret, signed, sha256).digest()).decode() for secret in secrets)
    return " ".join(f"v1,{each}" for each in made)
