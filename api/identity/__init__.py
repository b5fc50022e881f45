"""Who asks, and what they may do: roles and scopes, tokens of the built-in issuer and of outside ones."""

from api.identity.issuer import ALGORITHM, AUDIENCE, ISSUER, TokenIssuer
from api.identity.principal import BadTokenError, KeysAwayError, Principal
from api.identity.scopes import SCOPES, STAFF, Role, Scope

__all__ = [
    "ALGORITHM",
    "AUDIENCE",
    "ISSUER",
    "SCOPES",
    "STAFF",
    "BadTokenError",
    "KeysAwayError",
    "Principal",
    "Role",
    "Scope",
    "TokenIssuer",
]
