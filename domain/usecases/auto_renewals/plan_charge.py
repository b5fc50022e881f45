"""Plan a day's charge: what would happen, how much it would bring, who would be refused and why; nothing is touched."""

from collections import Counter
from collections.abc import Callable
from dataclasses import field
from datetime import date, datetime

from domain.auto_renewals.hours import charge_times
from domain.messages.texts import Texts
from domain.money import VND
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.sweeps.due_cards import Due
from domain.ports.sweeps.sweeps import Sweeps
from domain.refusal import Refusal, Rule
from domain.renewals.decision import Decision
from domain.renewals.facts import spending_since
from domain.renewals.remembered_quotes import RememberedQuotes
from domain.usecases.auto_renewals.charge_decisions import Charging, Purses
from domain.usecases.common.look_up_card import is_fresh
from domain.values import dataclass

CHUNK = 1000


@dataclass(frozen=True, slots=True)
class PlannedRefusal:
    """A card that would be refused, its payer, and every reason."""

    card_number: str
    msisdn: str
    refusals: tuple[Refusal, ...]


@dataclass(slots=True, kw_only=True)
class Plan:
    """What a day's charge would do, decided on the facts of now; amounts in đồng.

    `look_ups` are cards of which our copy is too old: they will be asked for first, and may turn out otherwise.
    `complete` is whether all that is due was looked at.
    """

    on: date
    at: datetime
    charged: int = 0
    price: VND = 0
    fee: VND = 0
    refused: int = 0
    look_ups: int = 0
    refusals: Counter[Rule] = field(default_factory=Counter)
    complete: bool = True

    @property
    def due(self) -> int:
        """How many cards were looked at; each gets one message, and those charged one activation."""
        return self.charged + self.refused

    @property
    def total(self) -> VND:
        """What the main balances would pay."""
        return self.price + self.fee

    def count(self, decision: Decision, *, stale: bool) -> None:
        """Count one card."""
        self.look_ups += stale
        if decision.quote is None or decision.refusals:
            self.refused += 1
            self.refusals.update({refusal.rule for refusal in decision.refusals})
        else:
            self.charged += 1
            self.price += decision.quote.price
            self.fee += decision.quote.fee


Tell = Callable[[PlannedRefusal], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCharge:
    """Plans; the rules are those that the charge itself asks."""

    sweeps: Sweeps
    catalogues: Catalogues
    clock: Clock
    new_id: NewId
    texts: Texts

    async def __call__(self, on: date, tell: Tell, most: int | None = None) -> Plan:
        """Plan the charge of a day to come, or what is left of one that has begun; look at about so many cards."""
        catalogue, now = await self.catalogues.current(), self.clock.now()
        times = charge_times(catalogue, on)
        plan = Plan(on=on, at=max(now, *times[:1]) if times else now)
        if not times:
            return plan
        due = Due(on=on, attempts=1, now=plan.at, fresh_since=None)
        since = spending_since(catalogue, local_day(plan.at))
        charging = Charging(
            catalogue=catalogue, on=on, now=plan.at, new_id=self.new_id, texts=self.texts, quoted=RememberedQuotes()
        )
        carried = Purses(await self.sweeps.sharing(due))
        async for facts in self.sweeps.unlocked(due, since, CHUNK):
            if most is not None and plan.due >= most:
                plan.complete = False
                break
            for each, _, decision in charging.decided(facts, purses=carried.joined_by(facts)):
                plan.count(decision, stale=not is_fresh(each.card, catalogue, now))
                if decision.refusals:
                    tell(PlannedRefusal(each.card.number, each.msisdn, decision.refusals))
        return plan
