"""Root fields: each role gets, of its own and of another's, what rules.toml says."""

from typing import Any

import pytest

from api.identity import Role
from tests.api.rights.matrix.quarter import Quarter
from tests.api.rights.matrix.rules import ROOTS, Outcome, Owner
from tests.api.support.selections import SCHEMA, roots

NOTHING_THERE = ("Khong tim thay doi tuong", "khong co dang ky gia han tu dong cua Quy khach")

OWNERS = (Owner.SELF, Owner.ANOTHER)


def asked(field: str, arguments: str) -> str:
    """Ask for a root field with as little as tells what it gave."""
    mutation = field in roots("Mutation")
    kind = SCHEMA.mutation_type if mutation else SCHEMA.query_type
    assert kind is not None
    refusals = "refusals { field message }" if mutation else ""
    return f"{'mutation' if mutation else 'query'} {{ {field}{arguments} {{ __typename {refusals} }} }}"


def outcome(answer: Any, field: str) -> tuple[Outcome, str | None]:  # noqa: ANN401 - as it is answered
    """Tell what somebody got: an id of what is another's is, to a subscriber, the id of nothing."""
    errors = answer.get("errors", [])
    if errors:
        assert [error["extensions"]["code"] for error in errors] == ["FORBIDDEN"], errors
        return Outcome.FORBIDDEN, errors[0]["extensions"]["missingScope"]
    given = answer["data"][field]
    refusals = given.get("refusals") or [] if isinstance(given, dict) else []
    unknown = [refusal for refusal in refusals if any(text in refusal["message"] for text in NOTHING_THERE)]
    return (Outcome.NOTHING if given is None or unknown else Outcome.OPEN), None


@pytest.mark.parametrize("owner", OWNERS)
@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("field", [*roots("Query"), *roots("Mutation")])
async def test_a_root_field_gives_a_role_what_the_matrix_says(
    quarter: Quarter, field: str, role: Role, owner: Owner
) -> None:
    rule = ROOTS[field]
    document = asked(field, quarter.arguments(owner)[field])
    await quarter.ready(field)
    answer = (await quarter.sample.installed.request(document, quarter.viewer(role, owner, field))).json()
    found, missing = outcome(answer, field)
    assert found is rule.expected(role, owner)
    if missing is not None:
        assert missing == rule.scope


@pytest.mark.parametrize("field", roots("Query", "Mutation"))
async def test_nobody_gets_anything_without_saying_who_they_are(quarter: Quarter, field: str) -> None:
    document = asked(field, quarter.arguments(Owner.SELF)[field])
    assert (await quarter.sample.installed.request(document, "")).codes == ["UNAUTHENTICATED"]
