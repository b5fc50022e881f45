"""Signed requests of partners: who signed, when, and that nobody sends the same again."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hmac import compare_digest

from api.identity.partner_tokens import signing_secret
from api.identity.principal import BadTokenError
from domain.partners.credential import PartnerCredential
from domain.ports.signed_requests import SignedRequests
from domain.signatures import signature

KEY, TIMESTAMP, NONCE, SIGNATURE = "giahan-key", "giahan-timestamp", "giahan-nonce", "giahan-signature"
HEADERS = (KEY, TIMESTAMP, NONCE, SIGNATURE)
WINDOW = 300
"""Seconds by which a timestamp may be off."""
REMEMBERED = timedelta(minutes=12)
"""For how long a nonce is remembered: a request with a timestamp of five minutes ahead may come again after ten."""
_NONCE = re.compile(r"[0-9A-Za-z_-]{16,64}")
_TIMESTAMP = re.compile(r"[0-9]{1,12}")


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureCheck:
    """Checks signatures with the secrets that are derived from the server's."""

    secret: str
    requests: SignedRequests
    now: Callable[[], datetime] = _now

    async def __call__(
        self, credential: PartnerCredential, method: str, path: str, headers: Mapping[str, str], body: bytes
    ) -> None:
        """Insist that a request is signed by a credential, now, and for the first time.

        Raises:
            BadTokenError: where it is not, with what is wrong.
        """
        key, timestamp, nonce, given = (headers.get(name, "") for name in HEADERS)
        if not given:
            raise BadTokenError("Sign the request: this partner's changes need Giahan-Signature.")
        if key != credential.prefix:
            raise BadTokenError("Giahan-Key names another credential than the one the request came with.")
        if not _TIMESTAMP.fullmatch(timestamp) or abs(int(timestamp) - self.now().timestamp()) > WINDOW:
            raise BadTokenError("Giahan-Timestamp is more than five minutes off, or no number of seconds.")
        if not _NONCE.fullmatch(nonce):
            raise BadTokenError("Giahan-Nonce is 16 to 64 letters, digits, hyphens and underscores.")
        if not self._right(credential, given, method=method, path=path, timestamp=timestamp, nonce=nonce, body=body):
            raise BadTokenError("Giahan-Signature is not that of this request.")
        if not await self.requests.take(credential.id, nonce):
            raise BadTokenError("The request was sent before: sign it anew, with another Giahan-Nonce.")

    def _right(
        self,
        credential: PartnerCredential,
        given: str,
        *,
        method: str,
        path: str,
        timestamp: str,
        nonce: str,
        body: bytes,
    ) -> bool:
        secrets = [signing_secret(self.secret, credential, each) for each in credential.versions(self.now())]
        expected = (
            signature(each, method=method, path=path, timestamp=timestamp, nonce=nonce, body=body) for each in secrets
        )
        return any(compare_digest(given.encode(), each.encode()) for each in expected)
