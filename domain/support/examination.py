"""The examination of a renewal: every rule, from the decision that a quote and a charge rest on (K-SUPPORT)."""

from collections.abc import Iterator
from datetime import date, datetime

from domain.months import local_day
from domain.refusal import Refusal, Rule
from domain.renewals.decision import Decision, decide
from domain.renewals.facts import Facts
from domain.renewals.quote import Quote
from domain.subscribers.subscriber import Subscriber
from domain.support.figures import PAYER_RULES, of_card, of_payer, of_price
from domain.support.options import QuoteOption, alternatives_to
from domain.support.outcome import Looked, NotAsked, RuleOutcome, outcome_of
from domain.values import dataclass

RULES = (Rule.K_CARD, Rule.K_ADDON, Rule.K_PRICE, *PAYER_RULES)
"""Every rule of a renewal that may refuse, grouped: the card, the price, the payer, its limits, its balance.

A service that adds a rule to the decision adds it here, and what it looks at to `figures`.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """What a renewal would cost, every rule, and what would pass instead; the payer is the one found."""

    at: datetime
    quote: Quote | None
    outcomes: tuple[RuleOutcome, ...]
    facts: Facts | None = None

    @property
    def payer(self) -> Subscriber | None:
        """Who would pay, as known at that instant."""
        return self.facts.payer if self.facts else None

    def alternatives(self) -> tuple[QuoteOption, ...]:
        """List what would pass instead, cheapest first; worked out only where somebody asks."""
        if self.facts is None:
            return ()
        refused = [each.rule for each in self.outcomes if each.refusal is not None]
        return alternatives_to(self.facts, refused, local_day(self.at))


def examined(facts: Facts, day: date) -> tuple[Decision, tuple[RuleOutcome, ...]]:
    """Decide a renewal, and tell of every rule what it looked at."""
    decision = decide(facts, day)
    return decision, outcomes_of(decision.refusals, dict(_seen(facts, decision, day)))


def unexamined(refusals: tuple[Refusal, ...]) -> tuple[RuleOutcome, ...]:
    """Tell of every rule that it was not asked, but for those that refuse: there is no card to ask of."""
    card = any(refusal.rule is Rule.K_CARD for refusal in refusals)
    return outcomes_of(refusals, dict.fromkeys(RULES, NotAsked.NO_CARD if card else NotAsked.INPUT))


def outcomes_of(refusals: tuple[Refusal, ...], seen: dict[Rule, Looked | NotAsked]) -> tuple[RuleOutcome, ...]:
    """Tell of each rule; one that refuses and is none of those that are always asked stands first."""
    first = dict.fromkeys(each.rule for each in refusals if each.rule not in seen)
    others = (outcome_of(rule, refusals, NotAsked.INPUT) for rule in first)
    return (*others, *(outcome_of(rule, refusals, looked) for rule, looked in seen.items()))


def _seen(facts: Facts, decision: Decision, day: date) -> Iterator[tuple[Rule, Looked | NotAsked]]:
    yield from of_card(facts, day)
    yield of_price(decision)
    yield from of_payer(facts, decision, day)
