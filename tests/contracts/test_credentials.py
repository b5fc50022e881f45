"""Partners' credentials: kept as they were issued, changed where they may be."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.partners.credential import CredentialKind, PartnerCredential, hash_of
from gateways.ids import new_id
from tests.contracts.exam import Memory

NOW = datetime(2024, 3, 15, 5, tzinfo=UTC)


def a_credential(prefix: str = "ghk_0123456789ab") -> PartnerCredential:
    return PartnerCredential(
        id=new_id(),
        kind=CredentialKind.API_KEY,
        partner="shop-7",
        prefix=prefix,
        secret_hash=hash_of("secret"),
        scopes=frozenset({"channels", "cards:read"}),
        requires_signature=True,
        created_at=NOW,
        created_by="an",
        expires_at=NOW + timedelta(days=1),
    )


async def added(memory: Memory, credential: PartnerCredential) -> PartnerCredential:
    async with memory.works() as work:
        await work.credentials.add(credential)
        await work.commit()
    return credential


async def test_a_credential_comes_back_as_it_was_issued(memory: Memory) -> None:
    credential = await added(memory, a_credential())
    async with memory.works() as work:
        assert await work.credentials.lock(credential.id) == credential
        assert await work.credentials.find(credential.id) == credential
        assert await work.credentials.lock(new_id()) is None


async def test_secret_and_revocation_change_and_nothing_else(memory: Memory) -> None:
    credential = await added(memory, a_credential())
    changed = credential.rotated("other", NOW + timedelta(hours=1))
    async with memory.works() as work:
        await work.credentials.update(replace(changed, scopes=frozenset({"other"}), partner="other"))
        await work.commit()
    async with memory.works() as work:
        assert await work.credentials.find(credential.id) == changed
        await work.credentials.update(changed.revoked(NOW, "binh"))
        await work.commit()
    async with memory.works() as work:
        assert await work.credentials.find(credential.id) == changed.revoked(NOW, "binh")


async def test_two_credentials_never_look_alike(memory: Memory) -> None:
    await added(memory, a_credential())
    with pytest.raises(memory.guards):
        await added(memory, a_credential())


def test_what_is_shown_of_a_secret_before_its_time_ends_is_accepted() -> None:
    credential = a_credential()
    rotated = credential.rotated("other", NOW + timedelta(hours=1))
    late = NOW + timedelta(hours=2)
    assert (rotated.accepts("secret", NOW), rotated.accepts("other", NOW)) == (True, True)
    assert (rotated.accepts("secret", late), rotated.accepts("other", late)) == (False, True)
    assert not credential.rotated("other", None).accepts("secret", NOW)
    assert not credential.accepts("wrong", NOW)
    assert not rotated.revoked(NOW, "binh").accepts("other", NOW)
    assert not credential.accepts("secret", NOW + timedelta(days=1))
    assert (rotated.versions(NOW), rotated.versions(late)) == ((2, 1), (2,))
