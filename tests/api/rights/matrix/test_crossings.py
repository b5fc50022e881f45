"""Fields of a party's data: whoever came by the object, each role gets of it what rules.toml says."""

from functools import cache
from typing import Any

import pytest
from graphql import (
    ExecutionResult,
    GraphQLObjectType,
    GraphQLSchema,
    execute,
    get_named_type,
    is_leaf_type,
    is_object_type,
    parse,
)

from api.graphql.request.context import Context
from api.identity import Role
from tests.api.rights.matrix.quarter import Quarter
from tests.api.rights.matrix.rules import CROSSINGS, Outcome, Owner
from tests.api.support.selections import NEEDED, SCHEMA


@cache
def rooted(kind: str) -> GraphQLSchema:
    """Make a schema that begins where a kind does, so that no way to it stands before."""
    begun = SCHEMA.type_map[kind]
    assert isinstance(begun, GraphQLObjectType)
    others = [each for name, each in SCHEMA.type_map.items() if not name.startswith("__") and is_object_type(each)]
    return GraphQLSchema(query=begun, types=others)


def asked(kind: str, field: str) -> str:
    """Ask for a field with as little as tells whether there is something."""
    begun = SCHEMA.type_map[kind]
    assert isinstance(begun, GraphQLObjectType)
    given = get_named_type(begun.fields[field].type)
    field += NEEDED.get(field, "")
    if is_leaf_type(given):
        return f"{{ {field} }}"
    return f"{{ {field} {'{ edges { cursor } }' if given.name.endswith('Connection') else '{ __typename }'} }}"


async def given(quarter: Quarter, crossing: str, role: Role, owner: Owner) -> tuple[Outcome, str | None, Any]:
    """Ask for a field of somebody's, as a role."""
    kind, _, field = crossing.partition(".")
    installed = quarter.sample.installed
    principal = installed.issuer.read(quarter.viewer(role, owner, kind))
    thing = await quarter.thing(kind, owner, Context(installed.giahan, principal))
    context = Context(installed.giahan, principal)
    made = execute(rooted(kind), parse(asked(kind, field)), root_value=thing, context_value=context)
    result = made if isinstance(made, ExecutionResult) else await made
    if result.errors:
        (error,) = result.errors
        assert error.extensions is not None
        assert error.extensions["code"] == "FORBIDDEN", error
        return Outcome.FORBIDDEN, error.extensions["missingScope"], None
    assert result.data is not None
    found = result.data[field]
    empty = found is None or found in ([], {"edges": []})
    return (Outcome.NOTHING if empty else Outcome.OPEN), None, found


@pytest.mark.parametrize("owner", Owner)
@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("crossing", CROSSINGS)
async def test_a_field_gives_a_role_what_the_matrix_says(
    quarter: Quarter, crossing: str, role: Role, owner: Owner
) -> None:
    rule = CROSSINGS[crossing]
    found, missing, _ = await given(quarter, crossing, role, owner)
    expected = rule.expected(role, owner)
    if expected is Outcome.OPEN:
        assert found is not Outcome.FORBIDDEN
    else:
        assert found is expected
    if missing is not None:
        assert missing == rule.scope


@pytest.mark.parametrize("crossing", [field for field, rule in CROSSINGS.items() if rule.others is not None])
async def test_what_a_subscriber_is_not_shown_of_others_is_there(quarter: Quarter, crossing: str) -> None:
    """Otherwise the matrix would be kept by there being nothing to show."""
    shown = [(await given(quarter, crossing, Role.ADMIN, owner))[0] for owner in (Owner.ANOTHER, Owner.FORMER)]
    assert Outcome.OPEN in shown
    assert (await given(quarter, crossing, Role.SUBSCRIBER, Owner.SELF))[0] is Outcome.OPEN
