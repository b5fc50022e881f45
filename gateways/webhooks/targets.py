"""Which targets may be reached: public ones over https, unless private networks are allowed."""

import socket
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

Address = IPv4Address | IPv6Address

LONGEST_NAME = 253
LONGEST_LABEL = 63

NAT64 = IPv6Network("64:ff9b::/96")


@dataclass(frozen=True, slots=True)
class Targets:
    """Tells which targets may be reached."""

    private_networks: bool = False

    def trouble(self, url: str) -> str | None:
        """Say what is wrong with a URL, as far as it says so itself: a name is looked up when it is connected to."""
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port
        except ValueError:
            return "malformed"
        odd = parts.username is not None or parts.password is not None or parts.fragment
        if (
            not host
            or port == 0
            or not _well_named(host)
            or odd
            or not url.isascii()
            or not url.isprintable()
            or " " in url
            or "\\" in url
        ):
            return "malformed"
        if parts.scheme not in ({"https", "http"} if self.private_networks else {"https"}):
            return "not_https"
        return None if self.permits_host(host) else "private_network"

    def permits_host(self, host: str) -> bool:
        """Tell whether a host may be reached, where it is an address in any spelling, or a name of this machine."""
        if self.private_networks:
            return True
        name = host.rstrip(".").lower()
        if name == "localhost" or name.endswith((".localhost", ".local", ".internal")):
            return False
        address = _literal(name)
        return address is None or self.permits(address)

    def permits(self, address: Address) -> bool:
        """Tell whether an address may be reached, and every other that it stands for."""
        return self.private_networks or all(_public(each) for each in (address, *_within(address)))


def _well_named(host: str) -> bool:
    """Tell whether a host may be a name at all: labels of 1 to 63 letters, 253 in all (RFC 1035), or an address."""
    if ":" in host:  # of IPv6, which urlsplit has read already
        return True
    name = host.removesuffix(".")
    return len(name) <= LONGEST_NAME and all(0 < len(label) <= LONGEST_LABEL for label in name.split("."))


def _public(address: Address) -> bool:
    reserved = address.is_multicast or address.is_reserved or address.is_unspecified
    tunnelled = isinstance(address, IPv6Address) and any(_within(address))
    return tunnelled or (address.is_global and not reserved)


def _within(address: Address) -> tuple[Address, ...]:
    """List the addresses that an IPv6 address leads to: mapped, of 6to4, of Teredo, of NAT64."""
    if isinstance(address, IPv4Address):
        return ()
    found = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if address in NAT64:
        found.append(IPv4Address(int(address) & 0xFFFFFFFF))
    if int(address) >> 32 == 0 and int(address) > 1:  # the compatible form, which is obsolete
        found.append(IPv4Address(int(address)))
    return tuple(each for each in found if each is not None)


def _literal(host: str) -> Address | None:
    """Read an address in any spelling that a system understands, such as 127.1, 0x7f000001 and 2130706433."""
    try:
        return ip_address(host.partition("%")[0])
    except ValueError:
        pass
    try:
        return IPv4Address(socket.inet_aton(host))
    except OSError:
        return None
