"""Subscriptions: each role may follow, of its own, of another's and of a former holder's, what rules.toml says."""

from collections.abc import Awaitable

import pytest
from graphql import ExecutionResult, GraphQLError, parse
from graphql.execution import subscribe

from api.graphql.request.context import Context
from api.graphql.subscriptions.renewal_feed import RenewalFeed
from api.identity import Role
from tests.api.rights.matrix.quarter import EXPIRY, Quarter
from tests.api.rights.matrix.rules import ROOTS, Outcome, Owner
from tests.api.support.selections import SCHEMA, roots

FOLLOWED = {"renewalProgress": "Renewal", "sweepProgress": "Renewal"}
"""What each follows, by the name of its kind."""


@pytest.mark.parametrize("owner", Owner)
@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("field", roots("Subscription"))
async def test_a_subscription_tells_a_role_what_the_matrix_says(
    quarter: Quarter, field: str, role: Role, owner: Owner
) -> None:
    rule, installed = ROOTS[field], quarter.sample.installed
    principal = installed.issuer.read(quarter.viewer(role, owner))
    context = Context(installed.giahan, principal, watching=RenewalFeed(installed.giahan.lookups, tick=0.0))
    found, missing = await first_told(field, quarter.things[owner][FOLLOWED[field]], context)
    assert found is rule.expected(role, owner)
    if found is Outcome.FORBIDDEN:
        assert missing == rule.scope


async def first_told(field: str, identity: str, context: Context) -> tuple[Outcome, str | None]:
    """Follow something until the first that is told of it."""
    asked = {"sweepProgress": f'(kind: CHARGE, on: "{EXPIRY}")'}.get(field, f'(id: "{identity}")')
    document = parse(f"subscription {{ {field}{asked} {{ __typename }} }}")
    begun = subscribe(SCHEMA, document, context_value=context)
    stream = await begun if isinstance(begun, Awaitable) else begun
    assert not isinstance(stream, ExecutionResult), stream.errors
    try:
        told = await anext(stream, None)
    except GraphQLError as error:
        return Outcome.FORBIDDEN, str((error.extensions or {})["missingScope"])
    finally:
        await stream.aclose()  # type: ignore[attr-defined]
    assert told is None or not told.errors, told
    return (Outcome.NOTHING if told is None else Outcome.OPEN), None
