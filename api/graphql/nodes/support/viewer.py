"""Who asks, and which service answers."""

from datetime import UTC, date, datetime

import strawberry

from api.graphql.request.context import Context
from api.wiring.database import VERSION


@strawberry.type(name="Viewer", description="Who is asking: what a client may show.")
class ViewerNode:
    """The viewer."""

    principal: str = strawberry.field(description="The name under which changes are written down.")
    role: str = strawberry.field(description="The role of the token or credential, such as `support`.")
    scopes: list[str] = strawberry.field(description="Every scope that was given, in alphabetical order.")
    msisdn: str | None = strawberry.field(
        description="The number that a subscriber's token is of: 84 and nine digits; null for everybody else."
    )
    expires_at: datetime | None = strawberry.field(
        description="When the token ends, in real time; null where a credential has no end."
    )

    @classmethod
    def of(cls, context: Context) -> "ViewerNode":
        """Show who asks."""
        viewer = context.viewer
        return cls(
            principal=viewer.name,
            role=viewer.role.value,
            scopes=sorted(viewer.scopes),
            msisdn=viewer.msisdn,
            expires_at=datetime.fromtimestamp(viewer.ends_at, UTC) if viewer.ends_at is not None else None,
        )


@strawberry.type(name="ServiceInfo", description="Which build answers, on which business day.")
class ServiceInfoNode:
    """The service."""

    version: str = strawberry.field(description="The version of Giahan that answers.")
    profile: str = strawberry.field(description="`demo` or `production`.")
    now: datetime = strawberry.field(description="The business clock's instant.")
    today: date = strawberry.field(description="The business day in Asia/Ho_Chi_Minh.")
    clock_moved: bool = strawberry.field(description="Whether the business clock was moved.")
    two_persons: bool = strawberry.field(
        description="Whether publishing, large refunds and credentials need a second person (G-TWO)."
    )

    @classmethod
    def of(cls, context: Context) -> "ServiceInfoNode":
        """Show the service."""
        about = context.giahan.about
        return cls(
            version=VERSION,
            profile=about.profile.value,
            now=context.giahan.clock.now(),
            today=context.today,
            clock_moved=about.clock_moved,
            two_persons=about.two_persons,
        )
