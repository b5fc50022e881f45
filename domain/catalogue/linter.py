"""Looking a draft of a circular over: what may be meant, and is odd (G-CIRCULAR, G-VERSION)."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from enum import StrEnum

from domain.catalogue.catalogue import TIMINGS, Catalogue
from domain.catalogue.draft import Draft, DraftPrice, catalogue_with, versions_of
from domain.catalogue.outlook import outlook
from domain.catalogue.policy import Parameter
from domain.catalogue.price import Timing
from domain.money import percent_of
from domain.values import dataclass
from domain.versions import governing


class FindingKind(StrEnum):
    """What is odd."""

    GAP = "GAP"
    OVERLAP = "OVERLAP"
    CONTRADICTION = "CONTRADICTION"
    NEVER_APPLIES = "NEVER_APPLIES"
    DOES_NOT_DIVIDE = "DOES_NOT_DIVIDE"
    NEVER_REACHED = "NEVER_REACHED"
    UNCHANGED = "UNCHANGED"
    PAST = "PAST"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something odd of a cell, on some days; `told` is the figure that it is about."""

    kind: FindingKind
    cell: str
    since: date | None = None
    until: date | None = None
    told: str | None = None


def findings(draft: Draft, catalogue: Catalogue, now: datetime, today: date) -> Iterator[Finding]:
    """List everything that is odd of a draft."""
    if draft.valid_from < today:
        yield Finding(FindingKind.PAST, "validFrom", draft.valid_from, today)
    after = catalogue_with(draft, catalogue, now)
    yield from _twice(draft)
    yield from _of_prices(draft, catalogue, after, now)
    yield from _of_policies(draft, catalogue, after, now)


def cell_of(price: DraftPrice) -> str:
    """Name a cell of prices for people."""
    key = price.key
    return f"{key.product_line}/{key.package}/{key.extra_rooms}/{key.term}/{price.timing}"


def _twice(draft: Draft) -> Iterator[Finding]:
    """Find cells that one draft fills twice: contradictory where they differ, overlapping where they do not."""
    cells = Counter(cell_of(each) for each in draft.prices) + Counter(each.parameter for each in draft.policies)
    told = {(cell_of(each), each.price) for each in draft.prices} | {
        (each.parameter, each.value) for each in draft.policies
    }
    for cell, count in cells.items():
        if count > 1:
            differ = sum(name == cell for name, _ in told) > 1
            yield Finding(FindingKind.CONTRADICTION if differ else FindingKind.OVERLAP, cell)
    both = {each.key: each for each in draft.prices if each.timing is Timing.ANY}
    for each in draft.prices:
        if each.timing is not Timing.ANY and each.key in both and each.price != both[each.key].price:
            yield Finding(FindingKind.CONTRADICTION, cell_of(each))


def _of_prices(draft: Draft, before: Catalogue, after: Catalogue, now: datetime) -> Iterator[Finding]:
    prices, _ = versions_of(draft, before, now)
    for each, version in zip(draft.prices, prices, strict=True):
        cell, timings = cell_of(each), [timing for timing in TIMINGS if each.timing in (Timing.ANY, timing)]
        for timing in timings:
            covered = [other for other in after.prices[each.key] if other.covers(timing)]
            for stretch in outlook(covered, version):
                if stretch.gap and stretch.begins is not None:
                    yield Finding(FindingKind.GAP, cell, stretch.begins, stretch.ends)
        ruling = [governing((o for o in after.prices[each.key] if o.covers(t)), draft.valid_from) for t in timings]
        if version not in ruling:
            yield Finding(FindingKind.NEVER_APPLIES, cell, draft.valid_from, draft.valid_to)
        held = [before.price(each.key, timing, draft.valid_from) for timing in timings]
        if all((found.value if found else None) == each.price for found in held):
            yield Finding(FindingKind.UNCHANGED, cell)
        yield from _divides(each, after, draft.valid_from, cell)


def _divides(price: DraftPrice, after: Catalogue, day: date, cell: str) -> Iterator[Finding]:
    """Find a total with the fee that does not come out in tens of đồng: figures that are published do."""
    fee = after.policy(Parameter.SERVICE_FEE_PERCENT, day)
    if price.price is not None and fee is not None and fee.value is not None:
        total = price.price + percent_of(price.price, fee.value)
        if total % 10:
            yield Finding(FindingKind.DOES_NOT_DIVIDE, cell, told=str(total))


def _of_policies(draft: Draft, before: Catalogue, after: Catalogue, now: datetime) -> Iterator[Finding]:
    _, policies = versions_of(draft, before, now)
    for version in policies:
        for stretch in outlook(after.policies[version.parameter], version):
            if stretch.gap and stretch.begins is not None:
                yield Finding(FindingKind.GAP, version.parameter, stretch.begins, stretch.ends)
        held = before.policy(version.parameter, draft.valid_from)
        if (held.value if held else None) == version.value:
            yield Finding(FindingKind.UNCHANGED, version.parameter)
    yield from _never_reached(after, draft.valid_from)


def _never_reached(after: Catalogue, day: date) -> Iterator[Finding]:
    """Find limits that another limit keeps from ever being reached."""
    transaction = after.policy(Parameter.MAX_PER_TRANSACTION_VND, day)
    month = after.policy(Parameter.MAX_TOTAL_PER_MONTH_VND, day)
    heavy = after.policy(Parameter.HEAVY_SPEND_VND, day)
    if transaction and month and transaction.number > month.number:
        yield Finding(FindingKind.NEVER_REACHED, Parameter.MAX_PER_TRANSACTION_VND, told=transaction.value)
    if heavy and month and heavy.number >= month.number:
        yield Finding(FindingKind.NEVER_REACHED, Parameter.HEAVY_SPEND_VND, told=heavy.value)
    block = after.policy(Parameter.HEAVY_SPEND_BLOCK_MONTHS, day)
    if (heavy is None) != (block is None):
        missing = Parameter.HEAVY_SPEND_VND if heavy is None else Parameter.HEAVY_SPEND_BLOCK_MONTHS
        yield Finding(FindingKind.NEVER_REACHED, missing)
