"""The signature of a request, as docs/card-system.md and docs/partners.md describe it."""

import hmac
from hashlib import sha256

SCHEME = "GIAHAN1-HMAC-SHA256"


def signature(secret: str, *, method: str, path: str, timestamp: str, nonce: str, body: bytes) -> str:
    """Sign what a request is: HMAC-SHA256 over six lines, in lower-case hexadecimal; the path is as it is sent."""
    lines = (SCHEME, method, path, timestamp, nonce, sha256(body).hexdigest())
    return hmac.new(secret.encode(), "\n".join(lines).encode(), sha256).hexdigest()
