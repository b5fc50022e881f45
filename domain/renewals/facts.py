"""The facts a decision rests on: read once, before it is made."""

from datetime import date
from uuid import UUID

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter
from domain.money import VND
from domain.months import month_start
from domain.renewals.request import RenewalRequest
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Spent:
    """One payment of the payer that counts towards the limits: gross, on a local day."""

    on: date
    total: VND
    card_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A request beside all that is known of it; `spending` reaches back as far as `spending_since` says."""

    request: RenewalRequest
    catalogue: Catalogue
    card: DecoderCard
    payer: Subscriber | None = None
    spending: tuple[Spent, ...] = ()

    def spent_in_month(self, day: date) -> tuple[Spent, ...]:
        """List the payments in the calendar month of a day."""
        if not self.spending:
            return ()
        return tuple(spent for spent in self.spending if (spent.on.year, spent.on.month) == (day.year, day.month))


def spending_since(catalogue: Catalogue, day: date) -> date:
    """Tell the first day whose payments the limits of a day, or of a later one, may look at (K-MAX-MONTH, K-HEAVY)."""
    blocks = catalogue.policies.get(Parameter.HEAVY_SPEND_BLOCK_MONTHS, ())
    return month_start(day, -max((block.number for block in blocks if block.value is not None), default=0))
