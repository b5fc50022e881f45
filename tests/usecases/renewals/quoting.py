"""A quote of the renewal that the tests speak of."""

from datetime import datetime

from domain.renewals.quote import Quote
from domain.usecases.renewals.quote_renewal import QuoteAsked
from tests.fakes.world import World
from tests.usecases.requests import renewal

NOBODYS = renewal().request


async def priced(world: World, *, at: datetime | None = None, known: datetime | None = None) -> Quote:
    decision = await world.service.quote(QuoteAsked(request=NOBODYS, at=at, as_known_at=known))
    assert decision.quote is not None
    return decision.quote
