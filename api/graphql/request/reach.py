"""How far somebody reaches among what partners own: a partner to its own, the operator's people to all."""

from api.graphql.request.context import Info


def own_endpoints(info: Info) -> str | None:
    """Tell the owner that the viewer is kept to; None for staff."""
    viewer = info.context.viewer
    return None if viewer.staff else viewer.name
