"""The address that a customer comes back to, on a list: compared by scheme, host, port and segments (O-REDIRECT)."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

LONGEST = 500
_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
_PORTS = {"https": 443, "http": 80}


@dataclass(frozen=True, slots=True)
class Place:
    """An address as browsers understand it."""

    scheme: str
    host: str
    port: int
    segments: tuple[str, ...]


def place_of(url: str) -> Place | None:
    """Read an address; None where browsers could take it for another, or it is not https but for this machine."""
    if not 0 < len(url) <= LONGEST or not url.isascii() or not url.isprintable() or set(url) & set("\\ <>\"'`{}|^"):
        return None
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS.get(parts.scheme, 0)
    except ValueError:
        return None
    host = parts.hostname or ""
    if not port or not host or parts.username is not None or parts.password is not None or parts.fragment or "#" in url:
        return None
    if parts.scheme == "http" and host not in _LOCAL:
        return None
    segments = tuple(parts.path.split("/"))[1:]
    dots = {".", "..", "%2e", "%2e%2e", ".%2e", "%2e."}
    if any(each.lower() in dots or "%2f" in each.lower() or "%5c" in each.lower() for each in segments):
        return None
    return Place(parts.scheme, host, port, segments)


def is_allowed(url: str, beginnings: Iterable[str]) -> bool:
    """Tell whether an address begins with one of a list: /shop lets /shop/back in, and no /shopper."""
    place = place_of(url)
    if place is None:
        return False
    return any(_begins(place, beginning) for each in beginnings if (beginning := place_of(each)) is not None)


def with_renewal(url: str, renewal_id: str) -> str:
    """Tell an address which renewal the customer comes back from."""
    parts = urlsplit(url)
    query = [*parse_qsl(parts.query, keep_blank_values=True), ("renewal", renewal_id)]
    return urlunsplit(parts._replace(query=urlencode(query)))


def _begins(place: Place, beginning: Place) -> bool:
    wanted = beginning.segments[:-1] if beginning.segments[-1:] == ("",) else beginning.segments
    same = (place.scheme, place.host, place.port) == (beginning.scheme, beginning.host, beginning.port)
    return same and place.segments[: len(wanted)] == wanted
