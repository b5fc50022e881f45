"""The worked example of docs/partners.md, computed anew from the page, and accepted by the real check."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import pytest

from api.identity import signing
from api.identity.principal import BadTokenError
from api.identity.signing import SignatureCheck
from domain.partners.credential import CredentialKind, PartnerCredential, hash_of
from domain.signatures import signature

PAGE = (Path(__file__).parents[4] / "docs" / "partners.md").read_text(encoding="utf-8")
BODY, LINES, HEADERS = re.findall(r"```text\n(.*?)\n```", PAGE, re.DOTALL)
SECRET = re.findall(r"-hmac '([^']+)'", PAGE)[0]


class Once:
    """Nonces, each taken once."""

    def __init__(self) -> None:
        self.taken: set[str] = set()

    async def take(self, _credential: object, nonce: str) -> bool:
        fresh = nonce not in self.taken
        self.taken.add(nonce)
        return fresh

    async def forget(self, _age: object) -> int:
        raise NotImplementedError


def headers() -> Mapping[str, str]:
    return {name.lower(): value for name, value in (line.split(": ") for line in HEADERS.splitlines())}


def test_the_page_signs_what_it_shows() -> None:
    scheme, method, path, timestamp, nonce, digest = LINES.splitlines()
    made = signature(SECRET, method=method, path=path, timestamp=timestamp, nonce=nonce, body=BODY.encode())
    assert (scheme, digest) == ("GIAHAN1-HMAC-SHA256", sha256(BODY.encode()).hexdigest())
    assert made == headers()["giahan-signature"]
    assert (timestamp, nonce) == (headers()["giahan-timestamp"], headers()["giahan-nonce"])


async def test_what_the_page_shows_is_accepted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signing, "signing_secret", lambda *_: SECRET)
    then = datetime.fromtimestamp(int(headers()["giahan-timestamp"]), UTC)
    check = SignatureCheck(secret="any", requests=Once(), now=lambda: then)
    credential = PartnerCredential(
        id=uuid4(),
        kind=CredentialKind.API_KEY,
        partner="shop-7",
        prefix=headers()["giahan-key"],
        secret_hash=hash_of("any"),
        scopes=frozenset(),
        requires_signature=True,
        created_at=then,
        created_by="an",
    )
    await check(credential, "POST", "/graphql", headers(), BODY.encode())
    with pytest.raises(BadTokenError, match="sent before"):
        await check(credential, "POST", "/graphql", headers(), BODY.encode())
