"""Who guesses at API keys learns nothing of which are there."""

from datetime import UTC, datetime

import pytest

from api.identity.partners import NOBODYS
from domain.partners.credential import PartnerCredential
from tests.api.requests.partners import issued
from tests.api.support.installation import Installation

PACKAGES = "{ packages { code } }"


async def test_nothing_tells_a_known_prefix_from_an_unknown_one(
    installed: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One text, and the same work: a lookup kept in mind, one comparison of hashes, nothing written down."""
    made = await issued(installed, "one")
    prefix = made["credential"]["prefix"]
    compared: list[str] = []
    plain = PartnerCredential.accepts

    def accepts(self: PartnerCredential, secret: str, now: datetime) -> bool:
        compared.append(self.prefix)
        return plain(self, secret, now)

    monkeypatch.setattr(PartnerCredential, "accepts", accepts)
    guess = "A" * len(made["secret"].split("_", 2)[2])
    answers = [
        await installed.request(PACKAGES, f"{each}_{guess}") for each in (prefix, "ghk_000000000000") for _ in range(2)
    ]
    assert len({(answer.status, answer.body) for answer in answers}) == 1
    assert (answers[0].status, compared) == (401, [prefix, prefix, "", ""])
    assert await installed.pool.fetchval("SELECT last_used_at FROM partner_credential") is None


def test_what_an_unknown_key_is_compared_with_accepts_nothing() -> None:
    assert not NOBODYS.accepts("", datetime.now(UTC))
