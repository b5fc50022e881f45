"""A draft tried on past attempts: each decided anew by the same decision, with the facts as then known (what-if)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import field, replace
from datetime import date, datetime
from uuid import UUID

from domain.buckets import Ref
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.draft import Draft, catalogue_with
from domain.catalogue.price import PriceKey, PriceVersion, Timing
from domain.months import local_day
from domain.refusal import Rule
from domain.renewals.decision import decide
from domain.renewals.facts import Facts, Spent
from domain.renewals.request import RenewalRequest
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber
from domain.values import dataclass
from domain.versions import Version

MOST_EXAMPLES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class PastAttempt:
    """An attempt as it was made, with the facts as then known; a renewal where it succeeded."""

    ref: Ref
    at: datetime
    request: RenewalRequest
    succeeded: bool
    paid: int
    refused_by: frozenset[Rule]
    card: DecoderCard | None
    payer: Subscriber | None
    spending: tuple[Spent, ...] = ()


@dataclass(frozen=True, slots=True)
class Changed:
    """An attempt that would end otherwise: by what it was refused before, and by what it would be; empty: it passes."""

    ref: Ref
    succeeded: bool
    before: tuple[Rule, ...]
    after: tuple[Rule, ...]


@dataclass(slots=True)
class Tally:
    """What was counted so far; a few examples, and no more than that, however many attempts there are.

    `unknown` are those of a card of which nothing was known then: they count as the same.
    """

    attempts: int = 0
    same: int = 0
    would_pass: int = 0
    would_fail: int = 0
    unknown: int = 0
    amount: int = 0
    passing: Counter[Rule] = field(default_factory=Counter)
    failing: Counter[Rule] = field(default_factory=Counter)
    examples: list[Changed] = field(default_factory=list)

    def count(self, attempts: Iterable[PastAttempt], drafted: "Drafted") -> None:
        """Count attempts, each decided anew."""
        for attempt in attempts:
            self._count(attempt, drafted)

    def _count(self, attempt: PastAttempt, drafted: "Drafted") -> None:
        self.attempts += 1
        decided = drafted.decided(attempt)
        if decided is None:
            self.unknown += 1
            self.same += 1
            return
        total, after = decided
        before = tuple(sorted(attempt.refused_by))
        self.amount += (0 if after else total) - (attempt.paid if attempt.succeeded else 0)
        if attempt.succeeded == (not after):
            self.same += 1
            return
        if after:
            self.would_fail += 1
            self.failing.update(after)
        else:
            self.would_pass += 1
            self.passing.update(before)
        if len(self.examples) < MOST_EXAMPLES:
            self.examples.append(Changed(attempt.ref, attempt.succeeded, before, tuple(sorted(after))))


@dataclass(frozen=True, slots=True)
class Drafted:
    """Decides attempts as if a draft had been in force on their days."""

    catalogue: Catalogue

    def decided(self, attempt: PastAttempt) -> tuple[int, frozenset[Rule]] | None:
        """Decide an attempt: what it would cost, and every rule that would refuse it; None where no card was known."""
        if attempt.card is None:
            return None
        facts = Facts(
            request=attempt.request,
            catalogue=self.catalogue,
            card=attempt.card,
            payer=attempt.payer,
            spending=attempt.spending,
        )
        decision = decide(facts, local_day(attempt.at))
        total = decision.quote.total if decision.quote is not None else 0
        return total, frozenset(each.rule for each in decision.refusals)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a trial has come to: behind an attempt that was made at an instant."""

    at: datetime
    id: UUID


def throughout(draft: Draft, catalogue: Catalogue, until: date, now: datetime) -> Catalogue:
    """Give the catalogue as if a draft had been in force from its first day until another, whatever began meanwhile."""
    cells = {(each.key, each.timing) for each in draft.prices}
    drafted = {each.parameter for each in draft.policies}
    prices = {
        key: tuple(each for each in many if not (_begins(each, draft, until) and _covered(cells, each)))
        for key, many in catalogue.prices.items()
    }
    policies = {
        parameter: tuple(each for each in many if not (_begins(each, draft, until) and parameter in drafted))
        for parameter, many in catalogue.policies.items()
    }
    return catalogue_with(draft, replace(catalogue, prices=prices, policies=policies), now)


def _begins(version: Version[object], draft: Draft, until: date) -> bool:
    return draft.valid_from <= version.valid_from < until


def _covered(cells: set[tuple[PriceKey, Timing]], version: PriceVersion) -> bool:
    return (version.key, version.timing) in cells or (version.key, Timing.ANY) in cells
