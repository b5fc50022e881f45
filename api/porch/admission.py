"""The one knock of every way in: who asks, let in as often as the limits allow."""

from dataclasses import dataclass

from starlette.types import Scope

from api.guarding.rate_limits import RateLimits, TooManyError
from api.identity import BadTokenError, KeysAwayError, Principal
from api.identity.doorkeeper import Doorkeeper

__all__ = ["Admission", "BadTokenError", "KeysAwayError", "TooManyError"]


@dataclass(frozen=True, slots=True)
class Admission:
    """Reads who asks, and counts; without a gate nothing is counted."""

    doorkeeper: Doorkeeper
    gate: RateLimits | None = None

    async def admit(self, header: str | None, scope: Scope) -> Principal | None:
        """Tell who asks before a byte of the body is read; None where nobody says so.

        Raises:
            TooManyError: where a principal, or an address without a good token, asks too often.
            BadTokenError: where the header has no good token; it is counted against the address.
            KeysAwayError: where nobody can tell now whether the token is good.
        """
        gate = self.gate
        if gate is None:
            return await self.doorkeeper.read(header)
        if header is None:
            gate.stranger(scope)
            return None
        try:
            principal = await self.doorkeeper.read(header, suspected=gate.suspects(scope))
        except BadTokenError:
            gate.stranger(scope)
            raise
        if principal is not None:
            gate.known(principal)
        return principal

    def knock(self, principal: Principal | None, scope: Scope) -> None:
        """Count one more request of somebody whose token was read before, or of an address that showed none.

        Raises:
            TooManyError: where there were too many.
        """
        if self.gate is not None and principal is not None:
            self.gate.known(principal)
        elif self.gate is not None:
            self.gate.stranger(scope)

    def expect(self, scope: Scope) -> None:
        """Let an address show a secret that stands in the body, unless it guessed too often.

        Raises:
            TooManyError: where it did.
        """
        if self.gate is not None:
            self.gate.client(scope)
