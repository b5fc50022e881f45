"""What a description says of rights, and reading what a client left out."""

from typing import Any

import strawberry

from api.identity import SCOPES, STAFF, Role, Scope


def said(scope: Scope, description: str, *, staff: bool = False) -> str:
    """Say in a description which scope a field needs, and which roles are let in."""
    roles = ", ".join(role for role in Role if scope in SCOPES[role] and (role in STAFF or not staff))
    return f"{description} Needs `{scope}`: {roles}."


def given(value: Any) -> Any:  # noqa: ANN401 - whatever the client sent
    """Read what a client left out as None."""
    return None if value is strawberry.UNSET else value
