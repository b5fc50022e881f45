"""Who asks: a name, a role, the scopes it was given, and for a subscriber its number."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from api.identity.scopes import STAFF, Role, Scope
from domain.partners.credential import PartnerCredential


class BadTokenError(Exception):
    """The token is none of ours, or no longer good; its text is for whoever sent it."""

    def __init__(self, why: str = "The token is not ours, or no longer good.") -> None:
        super().__init__(why)
        self.why = why


@contextmanager
def reading() -> Iterator[None]:
    """Read what nobody has vouched for yet, by a library: however that fails, the token is a bad one.

    A header whose algorithm is a list, or an instant of four hundred digits, is no fault of ours.

    Raises:
        BadTokenError: where anything was raised meanwhile.
    """
    try:
        yield
    except BadTokenError:
        raise
    except Exception as error:
        raise BadTokenError from error


class KeysAwayError(Exception):
    """Nobody can tell now whether a token is good: whoever vouches for it cannot be reached."""


@dataclass(frozen=True, slots=True)
class Principal:
    """Who asks, and what let it in: a partner's credential, or a token of two real instants, in seconds."""

    name: str
    role: Role
    scopes: frozenset[Scope]
    msisdn: str | None = None
    issued_at: float | None = None
    ends_at: float | None = None
    credential: PartnerCredential | None = None

    @property
    def staff(self) -> bool:
        """Tell whether this is one of the operator's own people."""
        return self.role in STAFF

    def owns(self, msisdn: str | None) -> bool:
        """Tell whether a number is this subscriber's own; staff and partners are not kept to one."""
        return self.role is not Role.SUBSCRIBER or (msisdn is not None and msisdn == self.msisdn)
