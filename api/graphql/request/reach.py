"""How far somebody reaches among what partners own: a partner to its own, the operator's people to all."""

from api.graphql.request.context import Info
from api.identity import Principal


def own_endpoints(info: Info) -> str | None:
    """Tell the owner that the viewer is kept to; None for staff."""
    return reach_of(info.context.viewer)


def reach_of(viewer: Principal) -> str | None:
    """Tell the owner that a principal is kept to; None for staff."""
    return None if viewer.staff else viewer.name
