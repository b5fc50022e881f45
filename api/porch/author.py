"""Who is written down as the author of a change: staff and partners, with where they ask from."""

from starlette.types import Scope as Request
from structlog.contextvars import get_contextvars

from api.identity import Principal, Role
from domain.audit.author import Author

LONGEST_AGENT = 200


def author_of(principal: Principal, operation: str, request: Request) -> Author | None:
    """Tell the author of an operation; a subscriber is none, for all that it changes is its own, and says so."""
    if principal.role is Role.SUBSCRIBER:
        return None
    client = request.get("client")
    return Author(
        principal=principal.name,
        role=principal.role.value,
        operation=operation,
        address=client[0] if client else None,
        request_id=get_contextvars().get("request_id"),
        user_agent=_agent(request),
    )


def _agent(request: Request) -> str | None:
    sent = next((value for name, value in request.get("headers", ()) if name == b"user-agent"), None)
    if sent is None:
        return None
    agent: str = sent.decode("latin-1")
    return (agent if agent.isprintable() else "".join(filter(str.isprintable, agent)))[:LONGEST_AGENT]
