"""Our own clients send the hash of a document that comes along; where the operator says so, nothing else."""

from hashlib import sha256
from pathlib import Path

import pytest

from api.guarding.guard import Guard
from api.guarding.trusted_documents import manifest, trusted_documents
from api.identity import Role
from api.settings.safety import TrustedOnly
from tests.api.requests.renewals import MSISDN
from tests.api.support.client import Client
from tests.api.support.installation import Installation, open_doors

TEXT = "query Names { packages(productLine: DTH_OTT) { name } }\n"
HASH = sha256(TEXT.encode()).hexdigest()
FORMS = (
    {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": HASH}}},
    {"documentId": HASH},
    {"documentId": f"sha256:{HASH}"},
)


def doors(installed: Installation, only: TrustedOnly = TrustedOnly.OFF) -> Client:
    return open_doors(installed.giahan, guard=Guard(documents={HASH: TEXT}, trusted_only=only))


@pytest.mark.parametrize("beside", [{}, {"query": None}, {"query": ""}, {"query": TEXT}])
@pytest.mark.parametrize("form", FORMS)
async def test_a_hash_stands_for_its_document(
    shared: Installation, form: dict[str, object], beside: dict[str, object]
) -> None:
    client, token = doors(shared), shared.token()
    answer = await client.post(form | beside, token=token)
    assert answer.status == 200
    assert answer.body == (await client.post({"query": TEXT}, token=token)).body


async def test_a_hash_that_nobody_knows_is_told_so_as_clients_expect(shared: Installation) -> None:
    answer = await doors(shared).post({"documentId": "0" * 64}, token=shared.token())
    (error,) = answer.json()["errors"]
    assert (answer.status, error["message"]) == (400, "PersistedQueryNotFound")
    assert answer.codes == ["PERSISTED_QUERY_NOT_FOUND"]


async def test_a_hash_beside_another_query_is_refused(shared: Installation) -> None:
    answer = await doors(shared).post({"query": "{ packages { code } }", "documentId": HASH}, token=shared.token())
    assert (answer.status, answer.codes) == (400, ["BAD_REQUEST"])


@pytest.mark.parametrize("bad", [{"documentId": 7}, {"extensions": {"persistedQuery": {"sha256Hash": ["a"]}}}])
async def test_a_hash_is_a_string(shared: Installation, bad: dict[str, object]) -> None:
    assert (await doors(shared).post(bad, token=shared.token())).codes == ["BAD_REQUEST"]


REFUSED = {
    TrustedOnly.OFF: set[Role](),
    TrustedOnly.SUBSCRIBERS: {Role.SUBSCRIBER},
    TrustedOnly.FIRST_PARTY: set(Role) - {Role.PARTNER},
    TrustedOnly.ALL: set(Role),
}


@pytest.mark.parametrize("only", TrustedOnly)
async def test_whom_the_setting_names_sends_trusted_documents_alone(shared: Installation, only: TrustedOnly) -> None:
    client, refused = doors(shared, only), set[Role]()
    for role in Role:
        token = shared.token(role, MSISDN if role is Role.SUBSCRIBER else None)
        assert (await client.post({"documentId": HASH}, token=token)).status == 200
        assert (await client.post({"query": TEXT}, token=token)).status == 200
        other = await client.post({"query": "{ packages { code } }"}, token=token)
        if other.codes == ["FORBIDDEN"]:
            refused.add(role)
    assert refused == REFUSED[only]


async def test_a_server_with_a_bad_trusted_document_does_not_start(shared: Installation) -> None:
    with pytest.raises(ValueError, match="trusted document"):
        open_doors(shared.giahan, guard=Guard(documents={"a": "{ nothingOfTheKind }"}))


def test_the_documents_that_come_along_are_known_by_the_hash_of_their_text(tmp_path: Path) -> None:
    assert trusted_documents()
    assert all(sha256(text.encode()).hexdigest() == name for name, text in trusted_documents().items())
    (tmp_path / "one.graphql").write_text(TEXT)
    assert HASH.encode() in manifest(tmp_path)
