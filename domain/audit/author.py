"""Who makes a change, and from where."""

from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Staff or a partner at work: a principal in a role, doing an operation by its public name, from an address."""

    principal: str
    role: str
    operation: str
    address: str | None = None
    request_id: str | None = None
    user_agent: str | None = None
