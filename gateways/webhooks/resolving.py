"""Looking names up for a connection: whatever address may not be reached is not given, so that none is connected to."""

import socket
from ipaddress import ip_address

from aiohttp.abc import AbstractResolver, ResolveResult

from gateways.webhooks.targets import Targets


class PrivateNetworkError(OSError):
    """The name leads to an address that may not be reached."""


class CheckedResolver(AbstractResolver):
    """Looks names up with another resolver, and refuses a name of which one address may not be reached.

    What is connected to is what was checked: a name that is somebody else's by then changes nothing.
    """

    def __init__(self, resolver: AbstractResolver, targets: Targets) -> None:
        self._resolver = resolver
        self._targets = targets

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Look a name up.

        Raises:
            PrivateNetworkError: where it leads to an address that may not be reached.
        """
        found = await self._resolver.resolve(host, port, family)
        for each in found:
            if not self._targets.permits(ip_address(each["host"].partition("%")[0])):
                raise PrivateNetworkError("private network")
        return found

    async def close(self) -> None:
        """Close it."""
        await self._resolver.close()
