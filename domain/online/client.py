"""Whose guesses count together: a customer's address where a partner is trusted to name it, else the token (O-WHO)."""

from ipaddress import IPv6Address, ip_address, ip_network

HOME = 64
"""Bits of an IPv6 address that one household has in common."""


def read_address(text: str) -> str | None:
    """Read an IP address, or None where it is none."""
    try:
        return str(ip_address(text.strip()))
    except ValueError:
        return None


def client_of(principal: str, address: str | None) -> str:
    """Name the client whose guesses are counted; the addresses of one household are one client."""
    if address is None:
        return f"token {principal}"
    read = ip_address(address)
    if isinstance(read, IPv6Address) and read.ipv4_mapped is None:
        return f"address {ip_network((read, HOME), strict=False)}"
    return f"address {getattr(read, 'ipv4_mapped', None) or read}"
