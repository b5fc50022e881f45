"""The author of a renewal or a top-up, kept in its own row: one value more costs it less than another row."""

from typing import Any

from domain.audit.author import Author


def author_json(author: Author | None) -> dict[str, Any] | None:
    """Write who is written down for a change; nobody where it is not noted."""
    if author is None:
        return None
    return {
        "principal": author.principal,
        "role": author.role,
        "operation": author.operation,
        "address": author.address,
        "request_id": author.request_id,
        "user_agent": author.user_agent,
    }


def author_of(kept: dict[str, Any]) -> Author:
    """Read who was written down."""
    return Author(**kept)
