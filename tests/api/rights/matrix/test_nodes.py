"""Ids: each role gets, by the id of its own, of another's and of a former holder's, what rules.toml says."""

import pytest
from graphql import GraphQLInterfaceType, GraphQLObjectType

from api.graphql.queries.parties import FINDERS
from api.identity import Role
from tests.api.rights.matrix.quarter import Quarter
from tests.api.rights.matrix.rules import NODES, Outcome, Owner
from tests.api.rights.matrix.test_roots import outcome
from tests.api.support.selections import SCHEMA

OF_TIMELINES = {"RecordedEvent"}
"""An event is a view of its cause, which has an id of its own."""

NODE = "query ($id: ID!) { node(id: $id) { __typename } }"


def test_every_kind_that_has_an_id_has_a_rule() -> None:
    node = SCHEMA.type_map["Node"]
    assert isinstance(node, GraphQLInterfaceType)
    assert set(NODES) == {kind.name for kind in SCHEMA.get_possible_types(node)}
    assert len(NODES) == len(FINDERS)


def test_whatever_has_an_id_is_found_by_it() -> None:
    with_an_id = {
        name for name, kind in SCHEMA.type_map.items() if isinstance(kind, GraphQLObjectType) and "id" in kind.fields
    }
    assert with_an_id - OF_TIMELINES == set(NODES)


@pytest.mark.parametrize("owner", Owner)
@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("kind", NODES)
async def test_an_id_gives_a_role_what_the_matrix_says(quarter: Quarter, kind: str, role: Role, owner: Owner) -> None:
    rule, identity = NODES[kind], quarter.things[owner].get(kind) or quarter.sample.nodes[kind]
    token = quarter.viewer(role, owner, kind)
    found, missing = outcome((await quarter.sample.installed.request(NODE, token, id=identity)).json(), "node")
    assert found is rule.expected(role, owner)
    if found is Outcome.FORBIDDEN:
        assert missing == rule.scope
