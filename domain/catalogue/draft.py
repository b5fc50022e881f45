"""A draft of a circular: many prices and policies that apply from one day, published whole or not at all."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from domain.buckets import Ref
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter, PolicyVersion
from domain.catalogue.price import PriceKey, PriceVersion, Timing
from domain.catalogue.publication import Clause, Span, policy_refusals, price_refusals
from domain.circular import Circular
from domain.money import VND
from domain.refusal import Refusal, bad_input
from domain.values import dataclass

MOST_CELLS = 1_000
"""Prices and policies of one draft."""


class DraftState(StrEnum):
    """The life of a circular."""

    DRAFT = "DRAFT"
    CHECKED = "CHECKED"
    SCHEDULED = "SCHEDULED"
    IN_FORCE = "IN_FORCE"
    SUPERSEDED = "SUPERSEDED"


@dataclass(frozen=True, slots=True)
class DraftPrice:
    """A price as it would be; None withdraws it."""

    key: PriceKey
    timing: Timing
    price: VND | None


@dataclass(frozen=True, slots=True)
class DraftPolicy:
    """A policy as it would be; None switches the rule off."""

    parameter: str
    value: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A draft, who changed it last, and who published it."""

    id: UUID
    circular: Circular
    valid_from: date
    valid_to: date | None = None
    prices: tuple[DraftPrice, ...] = ()
    policies: tuple[DraftPolicy, ...] = ()
    changed_by: str
    changed_at: datetime
    published_by: str | None = None
    published_at: datetime | None = None

    @property
    def ref(self) -> Ref:
        """Where it is kept: with nobody's."""
        return Ref(0, self.id)

    @property
    def span(self) -> Span:
        """The days on which it would apply, and what it rests on."""
        return Span(valid_from=self.valid_from, valid_to=self.valid_to, source=Clause(self.circular))

    def published(self, by: str, at: datetime) -> "Draft":
        """Publish it."""
        return replace(self, published_by=by, published_at=at)


def draft_refusals(draft: Draft, catalogue: Catalogue) -> Iterator[Refusal]:
    """Refuse a draft that cannot be meant, naming the cell; what may be meant and is odd is a finding."""
    if not draft.prices and not draft.policies:
        yield bad_input("prices", "empty")
    if len(draft.prices) + len(draft.policies) > MOST_CELLS:
        yield bad_input("prices", "too_many", most=str(MOST_CELLS))
        return
    for index, each in enumerate(draft.prices):
        for refusal in price_refusals(catalogue, each.key, each.timing, each.price, draft.span):
            yield replace(refusal, field=f"prices.{index}.{refusal.field}")
    for index, policy in enumerate(draft.policies):
        for refusal in policy_refusals(policy.parameter, policy.value, draft.span):
            yield replace(refusal, field=f"policies.{index}.{refusal.field}")


def versions_of(
    draft: Draft, catalogue: Catalogue, at: datetime
) -> tuple[tuple[PriceVersion, ...], tuple[PolicyVersion, ...]]:
    """Write out every version that a draft would publish, all recorded at one instant."""
    circular, days = catalogue.circular(draft.circular), (draft.valid_from, draft.valid_to)
    prices = tuple(
        PriceVersion(
            key=each.key, timing=each.timing, value=each.price, valid_from=days[0], valid_to=days[1],
            recorded_at=at, sequence=0, circular=circular,
        )
        for each in draft.prices
    )  # fmt: skip
    policies = tuple(
        PolicyVersion(
            parameter=Parameter(each.parameter), value=each.value, valid_from=days[0], valid_to=days[1],
            recorded_at=at, sequence=0, circular=circular,
        )
        for each in draft.policies
        if each.parameter in Parameter.__members__
    )  # fmt: skip
    return prices, policies


def catalogue_with(draft: Draft, catalogue: Catalogue, at: datetime) -> Catalogue:
    """Give the catalogue as it would be with a draft in it."""
    prices, policies = versions_of(draft, catalogue, at)
    by_key, by_parameter = dict(catalogue.prices), dict(catalogue.policies)
    for price in prices:
        by_key[price.key] = (*by_key.get(price.key, ()), price)
    for policy in policies:
        by_parameter[policy.parameter] = (*by_parameter.get(policy.parameter, ()), policy)
    return replace(catalogue, prices=by_key, policies=by_parameter)


def state_of(draft: Draft, catalogue: Catalogue, today: date, *, clean: bool) -> DraftState:
    """Tell how far a circular has come in its life."""
    if draft.published_at is None:
        return DraftState.CHECKED if clean else DraftState.DRAFT
    if today < draft.valid_from:
        return DraftState.SCHEDULED
    return DraftState.IN_FORCE if _speaks(draft, catalogue, today) else DraftState.SUPERSEDED


def _speaks(draft: Draft, catalogue: Catalogue, today: date) -> bool:
    """Tell whether anything in force today rests on a circular."""
    code = draft.circular.code
    if any(each.circular.code == code for each in catalogue.policies_on(today)):
        return True
    timings = (Timing.BEFORE_EXPIRY, Timing.AFTER_EXPIRY)
    found = (catalogue.price(each.key, timing, today) for each in draft.prices for timing in timings)
    return any(price is not None and price.circular.code == code for price in found)
