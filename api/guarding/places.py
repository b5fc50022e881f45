"""Places for connections: so many of a process and of an address; a newcomer takes that of one that says nothing."""

import resource
from dataclasses import dataclass, field
from ipaddress import ip_address, ip_network
from typing import Protocol

from api.guarding.rate_limits import counted

RESERVE = 256
"""File descriptors that connections never take: the database, outside systems, files and logs go on."""


class Connection(Protocol):
    """A connection that has a place."""

    address: str

    def make_room(self) -> None:
        """End at once."""
        ...


@dataclass(slots=True)
class Address:
    """The connections of one address: all, and those of which no whole request is there, the oldest first."""

    open: int = 0
    waiting: dict[Connection, None] = field(default_factory=dict)


class Places:
    """The places of one process; connections of trusted proxies count for the process alone."""

    def __init__(self, most: int, of_address: int, proxies: tuple[str, ...] = ()) -> None:
        self.most = most
        self._of_address = of_address
        self._proxies = tuple(ip_network(each) for each in proxies)
        self._addresses: dict[str, Address] = {}
        self.open = 0

    def take(self, connection: Connection) -> str | None:
        """Take a place, or say of which there are none."""
        address = self._addresses.setdefault(connection.address, Address())
        of_address = address.open >= self._of_address and not self._is_proxy(connection.address)
        if of_address or self.open >= self.most:
            oldest = next(iter(address.waiting), None)
            if oldest is None:
                self._forget(connection.address, address)
                return "address" if of_address else "process"
            self.leave(oldest)
            oldest.make_room()
            address = self._addresses.setdefault(connection.address, address)
        address.open += 1
        self.open += 1
        return None

    def leave(self, connection: Connection) -> None:
        """Give a place up that was taken."""
        address = self._addresses[connection.address]
        address.waiting.pop(connection, None)
        address.open -= 1
        self.open -= 1
        self._forget(connection.address, address)

    def waits(self, connection: Connection) -> None:
        """Note that a connection has no whole request."""
        self._addresses[connection.address].waiting[connection] = None

    def works(self, connection: Connection) -> None:
        """Note that a connection has one."""
        self._addresses[connection.address].waiting.pop(connection, None)

    def _forget(self, name: str, address: Address) -> None:
        if not address.open:
            self._addresses.pop(name, None)

    def _is_proxy(self, address: str) -> bool:
        try:
            told = ip_address(address)
        except ValueError:
            return False
        return any(told in network for network in self._proxies)


def affordable(wanted: int) -> int:
    """Ask the system for file descriptors for so many connections, and tell how many there may be."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    need = wanted + RESERVE
    if soft != resource.RLIM_INFINITY and soft < need:
        soft = need if hard == resource.RLIM_INFINITY else min(need, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    return wanted if soft == resource.RLIM_INFINITY else max(min(wanted, soft - RESERVE), min(wanted, soft // 2), 1)


def address_of_peer(client: tuple[str, int] | None) -> str:
    """Tell the address that counts of a connection itself."""
    return counted(client[0]) if client else ""
