"""Offer advances: what a number may be advanced now, and every reason why not (S-OFFER)."""

from domain.advances.ceiling import Ceiling
from domain.advances.loan import Ground
from domain.advances.offers import Offers, offers_to
from domain.months import local_day, local_hour
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.lookups.advances import AdvanceLookups
from domain.refusal import bad_input
from domain.subscribers.msisdn import parse_msisdn
from domain.values import dataclass

NO_CEILING = Ceiling(Ground(months_active=0, average_monthly_top_up=0, ceiling=0), None)


@dataclass(frozen=True, slots=True)
class OfferAdvances:
    """Looks, without locking or recording anything."""

    lookups: AdvanceLookups
    catalogues: Catalogues
    clock: Clock

    async def __call__(self, number: str) -> Offers:
        """List what may be advanced to a number."""
        msisdn = parse_msisdn(number)
        standing = await self.lookups.standing(msisdn) if msisdn else None
        if standing is None:
            key = "unknown_number" if msisdn else "malformed"
            return Offers((), NO_CEILING, 0, (bad_input("msisdn", key),))
        now = self.clock.now()
        return offers_to(standing, await self.catalogues.current(), local_day(now), local_hour(now))
