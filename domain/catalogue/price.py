"""A published price of a package, VAT in and service fee out (K-PRICE, K-TIMING)."""

from enum import StrEnum
from typing import NamedTuple

from domain.catalogue.package import ProductLine
from domain.months import Term
from domain.values import dataclass
from domain.versions import Version


class Timing(StrEnum):
    """Whether a price holds while the card is in date, from the day after, or always (K-TIMING)."""

    ANY = "ANY"
    BEFORE_EXPIRY = "BEFORE_EXPIRY"
    AFTER_EXPIRY = "AFTER_EXPIRY"


class PriceKey(NamedTuple):
    """What a price is of."""

    product_line: ProductLine
    package: str
    extra_rooms: int
    term: Term


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceVersion(Version[int]):
    """A version of a price in đồng; None withdraws the package from that day."""

    key: PriceKey
    timing: Timing

    def covers(self, timing: Timing) -> bool:
        """Tell whether this version speaks for cards of a timing: `ANY` speaks for both (K-TIMING)."""
        return self.timing in (Timing.ANY, timing)
