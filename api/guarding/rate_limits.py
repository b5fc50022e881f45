"""Who is let through how often: principals by their name, and whoever has no good token by the address."""

from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv6Address, ip_address
from math import ceil
from typing import Self

from starlette.types import Scope

from api.guarding.token_buckets import Buckets, Rate
from api.identity import Principal, Role
from api.settings import Settings


class TooManyError(Exception):
    """More requests than the limit; come again after some whole seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = max(ceil(seconds), 1)


@dataclass(frozen=True, slots=True)
class RateLimits:
    """The limits of one process."""

    addresses: Buckets
    principals: Buckets
    partners: Buckets

    @classmethod
    def of(cls, settings: Settings) -> Self | None:
        """Make the gate that the settings ask for; None where there is none."""
        if not settings.limits_rates:
            return None
        return cls(
            Buckets(Rate(settings.rate_per_address, settings.rate_per_address_burst)),
            Buckets(Rate(settings.rate_per_principal, settings.rate_per_principal_burst)),
            Buckets(Rate(settings.rate_per_partner, settings.rate_per_partner_burst)),
        )

    def stranger(self, scope: Scope) -> None:
        """Let in who shows no token, or a bad one.

        Raises:
            TooManyError: where its address sent too many.
        """
        _insist(self.addresses.take(address_of(scope)))

    def suspects(self, scope: Scope) -> bool:
        """Tell whether an address has sent as much without a good token as it may: nothing is looked up for it."""
        return self.addresses.wait(address_of(scope)) > 0

    def client(self, scope: Scope) -> None:
        """Let in who comes for a token, before it is looked up.

        Raises:
            TooManyError: where its address guessed too often.
        """
        _insist(self.addresses.wait(address_of(scope)))

    def known(self, principal: Principal) -> None:
        """Let in who has shown a good token.

        Raises:
            TooManyError: where it sent too many.
        """
        buckets = self.partners if principal.role is Role.PARTNER else self.principals
        _insist(buckets.take(principal.name))


def address_of(scope: Scope) -> str:
    """Tell the address that counts: of IPv6 the network of one customer, in which it may choose as it likes."""
    client = scope.get("client")
    return counted(client[0]) if client else ""


@lru_cache(maxsize=4096)
def counted(address: str) -> str:
    """Tell the address that counts for another one."""
    try:
        told = ip_address(address)
    except ValueError:
        return address
    if not isinstance(told, IPv6Address):
        return address
    return str(told.ipv4_mapped) if told.ipv4_mapped else f"{int(told) >> 64:x}::/64"


def _insist(seconds: float) -> None:
    if seconds > 0:
        raise TooManyError(seconds)
