"""Plain values are written at once, and what is wrong with one is told as it always was."""

from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest
import strawberry
from graphql import ExecutionResult, execute, parse

from api.graphql.execution.executor import executor_of
from api.identity import ALGORITHM, AUDIENCE, ISSUER, BadTokenError, Role, TokenIssuer
from domain.months import Term
from tests.api.support.installation import SECRET

DOCUMENT = "{ __typename shown { __typename needed small term id perhaps } }"
GOOD: dict[str, Any] = {"needed": "text", "small": 1, "term": Term.P1M, "id": "x", "perhaps": None}


@strawberry.type
class Shown:
    """An object of plain values."""

    needed: str
    small: int
    term: strawberry.enum(Term)  # type: ignore[valid-type]
    id: strawberry.ID
    perhaps: str | None


@dataclass
class Kept:
    """An object as a resolver may give it, with whatever values."""

    values: dict[str, Any]

    def __getattr__(self, name: str) -> object:
        return self.values[name]


def shown(values: dict[str, Any], *, quickly: bool) -> ExecutionResult | Awaitable[ExecutionResult]:
    """Execute the document on an object of these values."""

    @strawberry.type
    class Query:
        @strawberry.field
        def shown(self) -> Shown | None:
            return Kept(GOOD | values)  # type: ignore[return-value]

    core = strawberry.Schema(Query)._schema  # noqa: SLF001 - as the view takes it
    return execute(core, parse(DOCUMENT), executor_class=executor_of(core) if quickly else None)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"perhaps": "text"},
        {"needed": None},
        {"needed": object()},
        {"needed": ValueError("as a value")},
        {"small": 2**31},
        {"small": "no number"},
        {"small": True},
        {"term": "P1M"},
        {"term": "no term"},
        {"perhaps": 7},
    ],
)
def test_a_plain_value_is_answered_as_by_the_long_way(values: dict[str, Any]) -> None:
    long_way, answer = shown(values, quickly=False), shown(values, quickly=True)
    assert isinstance(long_way, ExecutionResult)
    assert isinstance(answer, ExecutionResult)
    assert answer.formatted == long_way.formatted


def test_a_token_that_was_good_is_not_when_it_has_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    now = datetime.now(UTC)
    claims = {"iss": ISSUER, "aud": AUDIENCE, "sub": "somebody", "role": "admin", "iat": now}
    token = jwt.encode(claims | {"exp": now + timedelta(hours=1)}, SECRET, ALGORITHM)
    issuer = TokenIssuer(SECRET)
    assert issuer.read(token).role is Role.ADMIN

    class Later(datetime):
        @classmethod
        def now(cls, tz: object = None) -> "Later":
            return cls.fromtimestamp(now.timestamp() + 3600, tz)  # type: ignore[arg-type]

    monkeypatch.setattr("api.identity.issuer.datetime", Later)
    with pytest.raises(BadTokenError):
        issuer.read(token)
    with pytest.raises(BadTokenError):
        TokenIssuer(SECRET * 2).read(token)
