"""What resolvers are given: the use cases and look-ups, who asks, and fresh loaders; never a session."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date
from functools import wraps
from typing import Any, TypeVar

import strawberry
from strawberry.types.field import StrawberryField

from api.graphql.errors import ApiError, Code
from api.graphql.loaders import Loaders
from api.identity import SCOPES, Principal, Role, Scope
from api.wiring import Giahan
from domain.months import local_day


@dataclass(slots=True)
class Context:
    """One request."""

    giahan: Giahan
    principal: Principal | None
    loaders: Loaders = field(init=False)

    def __post_init__(self) -> None:
        self.loaders = Loaders(self.giahan.lookups, self.giahan.advances.lookups)

    @property
    def viewer(self) -> Principal:
        """Tell who asks.

        Raises:
            ApiError: UNAUTHENTICATED, where nobody said who they are.
        """
        if self.principal is None:
            raise ApiError(Code.UNAUTHENTICATED, "Send a bearer token.")
        return self.principal

    @property
    def today(self) -> date:
        """Tell the business day."""
        return local_day(self.giahan.clock.now())

    def require(self, scope: Scope) -> Principal:
        """Let in only those who were given a scope.

        Raises:
            ApiError: UNAUTHENTICATED or FORBIDDEN, the latter with the missing scope.
        """
        if scope not in self.viewer.scopes:
            raise forbidden(scope)
        return self.viewer

    def require_own(self, msisdn: str | None, scope: Scope) -> None:
        """Keep a subscriber to its own number.

        Raises:
            ApiError: FORBIDDEN, where the number is another's.
        """
        if not self.viewer.owns(msisdn):
            raise forbidden(scope, "A subscriber's token reaches its own number only.")


def staff_only(context: Context, scope: Scope) -> None:
    """Let in only the operator's own people.

    Raises:
        ApiError: FORBIDDEN, for anybody else who holds the scope.
    """
    if not context.viewer.staff:
        raise forbidden(scope, f"Only staff with {scope} may see this.")


def forbidden(scope: Scope, why: str = "") -> ApiError:
    """Refuse entry, naming the scope that would be needed."""
    return ApiError(Code.FORBIDDEN, why or f"This needs the scope {scope}.", missingScope=scope)


Info = strawberry.Info[Context, None]

Resolver = TypeVar("Resolver", bound=Callable[..., Awaitable[Any]])


def guarded(scope: Scope, description: str) -> Callable[[Resolver], Resolver]:
    """Make a root field that asks for a scope, and says so in the schema."""

    def make(resolver: Resolver) -> Any:  # noqa: ANN401 - strawberry replaces the method by a field
        @wraps(resolver)
        async def checked(self: object, info: Info, **arguments: Any) -> Any:  # noqa: ANN401
            info.context.require(scope)
            return await resolver(self, info, **arguments)

        made: StrawberryField = strawberry.field(resolver=checked, description=said(scope, description))
        return made

    return make


def said(scope: Scope, description: str) -> str:
    """Say in a description which scope a field needs, and which roles have it."""
    roles = ", ".join(role for role in Role if scope in SCOPES[role])
    return f"{description} Needs `{scope}`: {roles}."


def given(value: Any) -> Any:  # noqa: ANN401 - whatever the client sent
    """Read what a client left out as None."""
    return None if value is strawberry.UNSET else value
