"""Examine an advance: who may have one, and whether it fits the ceiling, each with its figures (K-SUPPORT, S-WHO)."""

from datetime import datetime

from domain.advances.ceiling import ceiling_of
from domain.advances.offers import Offer, asked_offer, offers_to
from domain.advances.sources import cite
from domain.advances.standing import Standing
from domain.catalogue.bundle import Bundle
from domain.catalogue.catalogue import Catalogue
from domain.months import local_day, local_hour
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.lookups.advances import AdvanceLookups
from domain.refusal import FigureUnit, Refusal, Rule, bad_input
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber import Subscriber
from domain.support.examination import outcomes_of
from domain.support.outcome import Looked, NotAsked, RuleOutcome
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ExaminedAdvance:
    """Every rule of an advance, as of an instant, and what would be offered instead."""

    at: datetime
    outcomes: tuple[RuleOutcome, ...]
    offers: tuple[Offer, ...] = ()
    subscriber: Subscriber | None = None


@dataclass(frozen=True, slots=True)
class ExamineAdvance:
    """Looks without locking or recording anything."""

    lookups: AdvanceLookups
    catalogues: Catalogues
    clock: Clock

    async def __call__(self, number: str, bundle: Bundle, quantity: int | None) -> ExaminedAdvance:
        """Examine an advance that somebody asks for."""
        now, msisdn = self.clock.now(), parse_msisdn(number)
        standing = await self.lookups.standing(msisdn) if msisdn else None
        if standing is None:
            refusal = bad_input("msisdn", "unknown_number" if msisdn else "malformed")
            seen: dict[Rule, Looked | NotAsked] = dict.fromkeys((Rule.S_WHO, Rule.S_CEILING), NotAsked.PAYER_UNKNOWN)
            return ExaminedAdvance(at=now, outcomes=outcomes_of((refusal,), seen))
        catalogue, day = await self.catalogues.current(), local_day(now)
        found = asked_offer(standing, catalogue, bundle, quantity, day, local_hour(now))
        refusals = found if isinstance(found, tuple) else ()
        price = found.price if isinstance(found, Offer) else 0
        return ExaminedAdvance(
            at=now,
            outcomes=_outcomes(standing, catalogue, refusals, price, now),
            offers=offers_to(standing, catalogue, day, local_hour(now)).offers,
            subscriber=standing.subscriber,
        )


def _outcomes(
    standing: Standing, catalogue: Catalogue, refusals: tuple[Refusal, ...], price: int, now: datetime
) -> tuple[RuleOutcome, ...]:
    """Tell of each rule; S-WHO asks several things, and each of them that refuses stands for itself."""
    subscriber, ceiling = standing.subscriber, ceiling_of(standing, catalogue, local_day(now))
    cited = ceiling.version.cite(Rule.S_CEILING) if ceiling.version else cite(Rule.S_CEILING)
    seen: dict[Rule, Looked | NotAsked] = {
        Rule.S_WHO: Looked(actual=str(subscriber.main_balance), unit=FigureUnit.VND, citation=cite(Rule.S_WHO)),
        Rule.S_CEILING: Looked(
            actual=str(standing.owed + price), limit=str(ceiling.amount), unit=FigureUnit.VND, citation=cited
        ),
    }
    who = [each for each in refusals if each.rule is Rule.S_WHO]
    further = tuple(outcome for each in who[1:] for outcome in outcomes_of((each,), {}))
    return (*outcomes_of(refusals, seen), *further)
