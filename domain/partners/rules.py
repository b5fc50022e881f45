"""What cannot be meant of a partner's credential (G-INPUT)."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from domain.refusal import Refusal, bad_input

NAME = re.compile(r"[a-z0-9][a-z0-9-]{1,62}[a-z0-9]")
LONGEST_LIFE = timedelta(days=1096)
USUAL_LIFE = timedelta(days=365)
MOST_ADDRESSES = 20
LONGEST_GRACE = 7 * 24 * 60
"""Minutes."""


def partner_refusals(partner: str) -> Iterator[Refusal]:
    """Refuse a name that is none: 3 to 64 small letters, digits and hyphens."""
    if not partner:
        yield bad_input("partner", "empty")
    elif not NAME.fullmatch(partner):
        yield bad_input("partner", "malformed")


def scope_refusals(scopes: frozenset[str], permitted: frozenset[str]) -> Iterator[Refusal]:
    """Refuse scopes that a partner cannot have, and a credential that may do nothing."""
    if not scopes:
        yield bad_input("scopes", "empty")
    if scopes - permitted:
        yield bad_input("scopes", "not_among", among=", ".join(sorted(permitted)))


def expiry_refusals(expires_at: datetime | None, now: datetime) -> Iterator[Refusal]:
    """Refuse what has expired already, or lasts for more than three years."""
    if expires_at is None:
        return
    if expires_at <= now:
        yield bad_input("expiresAt", "before", other=f"{now:%d/%m/%Y}")
    elif expires_at - now > LONGEST_LIFE:
        least, most = f"{now:%d/%m/%Y}", f"{now + LONGEST_LIFE:%d/%m/%Y}"
        yield bad_input("expiresAt", "out_of_range", least=least, most=most)


def grace_refusals(minutes: int) -> Iterator[Refusal]:
    """Refuse a grace of more than a week."""
    if not 0 <= minutes <= LONGEST_GRACE:
        yield bad_input("graceMinutes", "out_of_range", least="0", most=str(LONGEST_GRACE))


def address_refusals(addresses: tuple[str, ...], is_address: Callable[[str], bool]) -> Iterator[Refusal]:
    """Refuse addresses that no customer may be sent back to, and too many of them (O-REDIRECT)."""
    if len(addresses) > MOST_ADDRESSES:
        yield bad_input("returnUrls", "too_many", most=str(MOST_ADDRESSES))
    elif not all(map(is_address, addresses)):
        yield bad_input("returnUrls", "malformed")
