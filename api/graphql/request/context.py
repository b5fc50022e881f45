"""What resolvers are given: the use cases and look-ups, who asks, and fresh loaders; never a session."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial, wraps
from typing import Any, TypeVar, get_args
from uuid import UUID

import strawberry
from starlette.types import Scope as Request
from strawberry.types.field import StrawberryField

from api.graphql.nodes.payload import Payload, Refusable
from api.graphql.request.errors import ApiError, Code, forbidden
from api.graphql.request.loaders import NOW, Loaders
from api.graphql.request.read_log import ReadLog
from api.graphql.request.said import given as given  # noqa: PLC0414 - from here all have it
from api.graphql.request.said import said as said  # noqa: PLC0414
from api.graphql.request.second_person import in_twos, may_need_another
from api.graphql.subscriptions.renewal_feed import RenewalFeed
from api.identity import Principal, Role, Scope
from api.operations.metrics import count_outcome
from api.porch.author import author_of
from api.porch.languages import Language
from api.wiring import Giahan
from domain.audit.author import Author
from domain.catalogue.catalogue import Catalogue
from domain.messages.texts import Texts
from domain.months import local_day
from domain.refusal import Refusal
from domain.usecases.common.command import Asked


@dataclass(slots=True)
class Context:
    """One request."""

    giahan: Giahan
    principal: Principal | None
    request: Request = field(default_factory=dict)
    language: Language = Language.VIETNAMESE
    watching: RenewalFeed | None = None
    reads: ReadLog = field(default_factory=ReadLog)
    approved: bool = False
    refused: tuple[Refusal, ...] = ()
    _operation: str = ""
    _loaders: Loaders | None = None

    @property
    def texts(self) -> Texts:
        """Give the texts in the language of the answer; what is sent to phones is not among an answer's."""
        return self.giahan.english if self.language is Language.ENGLISH else self.giahan.texts

    @property
    def loaders(self) -> Loaders:
        """Give the loaders of the root field, made where they are first asked for: many requests need none."""
        if self._loaders is None:
            giahan = self.giahan
            kept = (giahan.lookups, giahan.catalogues, giahan.advances.lookups, giahan.auto_renewals.lookups)
            self._loaders = Loaders(
                *kept, giahan.payments.lookups, giahan.promotions.lookups, giahan.clock, giahan.dialogues.lookups
            )
        return self._loaders

    def forget(self) -> None:
        """Forget what was loaded: what follows is told as it is by then."""
        self._loaders = None

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

    @property
    def author(self) -> Author | None:
        """Tell who is written down as the author of what the root field changes; nobody where it is not noted."""
        return author_of(self.viewer, self._operation, self.request)

    def asked(self, idempotency_key: str) -> Asked:
        """Tell who asks, with which key, and who is written down for it."""
        return Asked(self.viewer.name, idempotency_key, self.author, self.approved)

    async def catalogue(self) -> Catalogue:
        """Give the catalogue with everything published by now, by whatever process; asked for once a root field."""
        return await self.loaders.catalogue.load(NOW)

    def enter(self, operation: str, scope: Scope, *, staff: bool) -> None:
        """Let in at a root field, with fresh loaders: what one mutation has changed, the next must not show as it was.

        Raises:
            ApiError: UNAUTHENTICATED or FORBIDDEN, the latter with the missing scope.
        """
        if not self.require(scope).staff and staff:
            raise forbidden(scope, f"Only staff with {scope} may see this.")
        self._operation, self._loaders = operation, None
        self.reads.enter(operation, self.viewer)

    def require(self, scope: Scope) -> Principal:
        """Let in only those who were given a scope.

        Raises:
            ApiError: UNAUTHENTICATED or FORBIDDEN, the latter with the missing scope.
        """
        if scope not in self.viewer.scopes:
            raise forbidden(scope)
        return self.viewer

    def own_alone(self, everything: Scope, own: Scope) -> str | None:
        """Tell the principal whose doings alone are shown, None where all is.

        Raises:
            ApiError: UNAUTHENTICATED or FORBIDDEN, where neither scope was given.
        """
        if own in self.viewer.scopes and everything not in self.viewer.scopes:
            return self.viewer.name
        self.require(everything)
        return None

    async def kept_to(self) -> UUID | None:
        """Tell the subscriber that this principal is kept to, by its id; None for staff and partners.

        A number that was activated again is another subscriber: what was its former holder's is not the viewer's.
        """
        viewer = self.viewer
        if viewer.role is not Role.SUBSCRIBER:
            return None
        present = await self.loaders.present.load(viewer.msisdn or "")
        return present.id if present else NOBODY

    async def require_self(self, subscriber_id: UUID, scope: Scope) -> None:
        """Keep a subscriber to itself, whoever had its number before.

        Raises:
            ApiError: FORBIDDEN, where it is another.
        """
        if await self.kept_to() not in (None, subscriber_id):
            raise forbidden(scope, "A subscriber's token reaches itself only.")

    def require_own(self, msisdn: str | None, scope: Scope) -> None:
        """Keep a subscriber to its own number.

        Raises:
            ApiError: FORBIDDEN, where the number is another's.
        """
        if not self.viewer.owns(msisdn):
            raise forbidden(scope, "A subscriber's token reaches its own number only.")


NOBODY = UUID(int=2**128 - 1)
"""Who paid nothing, and came after every message: where a number is on record no more, or not yet."""
Info = strawberry.Info[Context, None]
Resolver = TypeVar("Resolver", bound=Callable[..., Awaitable[Any]])


def guarded(scope: Scope, description: str, *, staff: bool = False) -> Callable[[Resolver], Resolver]:
    """Make a root field that asks for a scope, of staff alone where it says so, and tells of it in the schema.

    Of a mutation it counts what became of it, by the field's name.
    """

    def make(resolver: Resolver) -> Any:  # noqa: ANN401 - strawberry replaces the method by a field
        told = get_args(resolver.__annotations__["return"])
        payload = next((each for each in told if isinstance(each, type) and issubclass(each, Refusable)), None)

        @wraps(resolver)
        def checked(self: object, info: Info, **arguments: Any) -> Awaitable[Any]:  # noqa: ANN401
            info.context.enter(info.field_name, scope, staff=staff)
            if payload is None:
                return resolver(self, info, **arguments)
            name, context = info.field_name, info.context
            if not may_need_another(context, name):
                return _counted(name, resolver(self, info, **arguments))
            go_on = partial(resolver, self, info, **arguments)
            return _counted(name, in_twos(context, name, payload, arguments["input"], go_on))

        made: StrawberryField = strawberry.field(resolver=checked, description=said(scope, description, staff=staff))
        return made

    return make


async def _counted(mutation: str, making: Awaitable[Any]) -> Any:  # noqa: ANN401 - whatever the mutation tells
    """Count what became of a mutation; one that raised has no outcome."""
    made: Refusable = await making
    replayed = made.replayed if isinstance(made, Payload) else False
    count_outcome(mutation, (refusal.rule for refusal in made.refusals), replayed=replayed)
    return made
