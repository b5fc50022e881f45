"""Quotes that are remembered: the cards of a sweep ask for the same few."""

from dataclasses import field
from datetime import date

from domain.refusal import Refusal
from domain.renewals.decision import quoted
from domain.renewals.facts import Facts
from domain.renewals.quote import Quote
from domain.values import dataclass

MOST = 10_000


@dataclass(slots=True)
class RememberedQuotes:
    """Quotes once whatever is the same for many cards: what is asked for, on what kind of card, until when it lasts."""

    known: dict[object, Quote] = field(default_factory=dict)

    def __call__(self, facts: Facts, day: date) -> Quote | Refusal | None:
        """Quote a request on a day, or say why there is no price."""
        request, card, end = facts.request, facts.card, facts.card.log.end
        lasts = (end.began_on, end.months, end.weeks) if end else None
        asked = (request.package, request.extra_rooms, request.term, request.method)
        key = (facts.catalogue.revision, day, card.product_line, lasts, asked)
        if (known := self.known.get(key)) is not None:
            return known
        found = quoted(facts, day)
        if isinstance(found, Quote):
            if len(self.known) >= MOST:
                self.known.clear()
            self.known[key] = found
        return found
