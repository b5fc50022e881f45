"""Forecast a renewal day before it happens, and what a publication would change of it; nothing is touched."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.programme import PromotionPackage
from domain.catalogue.promotion_terms import PromotionTerms, PromotionVersion, Round
from domain.money import VND
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.sweeps.promotions import Group, PromotionSweeps
from domain.promotions.funnel import ForecastRow
from domain.promotions.notices import DueKey, renewal_keys, told_in_time
from domain.promotions.renewal import Forecast, Heard, Outlook, outlook_of
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """Enrolments whose coming renewal a publication changes, and the fees of a month before and after, in đồng."""

    before: str | None
    after: str | None
    subscribers: int
    fees_before: VND
    fees_after: VND


@dataclass(frozen=True, slots=True)
class ForecastRenewal:
    """Forecasts by the rules that the renewal itself asks."""

    sweeps: PromotionSweeps
    catalogues: Catalogues
    clock: Clock

    async def __call__(self, promotion: str | None, renews_on: date) -> list[ForecastRow]:
        """Tell who will be renewed into what on a day, at which fee, and who will not and why (P-FORECAST)."""
        catalogue = await self.catalogues.current()
        keys = [each for each in renewal_keys(catalogue.promotions, renews_on) if _is_of(each, promotion)]
        today, found = local_day(self.clock.now()), Counter[tuple[str, PromotionPackage | None, Forecast]]()
        for group in await self.sweeps.groups(keys, today):
            outlook = _outlook(group, group.key.round, catalogue, today)
            found[group.held, outlook.package, outlook.forecast] += group.enrolments
        rows = (_row(held, package, outcome, count) for (held, package, outcome), count in found.items())
        return sorted(rows, key=lambda row: (row.outcome, row.package or "", row.held))

    async def of_change(self, version: PromotionVersion) -> list[ChangedRow]:
        """Tell whose coming renewal a version would change, how many, and by how much, before it is published."""
        catalogue, today = await self.catalogues.current(), local_day(self.clock.now())
        terms = catalogue.promotions
        ours = terms.programmes.get(version.code, ())
        others = (each for code, many in terms.programmes.items() if code != version.code for each in many)
        after = PromotionTerms.of((*others, *ours, version), terms.regions)
        keys = [DueKey(each, each.renews_on) for each in _coming(terms, after, version.code, today)]
        changed: Counter[tuple[PromotionPackage | None, PromotionPackage | None]] = Counter()
        for group in await self.sweeps.groups(keys, today):
            was, will = (
                _package(group, each.rounds.get(group.key.round.key), catalogue, today) for each in (terms, after)
            )
            moved = _days(terms, group) != _days(after, group)
            if was != will or moved:
                changed[was, will] += group.enrolments
        return [_changed(was, will, count) for (was, will), count in changed.items()]


def _coming(before: PromotionTerms, after: PromotionTerms, code: str, today: date) -> Iterable[Round]:
    """List the renewals to come of a programme, as they are or as they would be, each once."""
    found = {each.key: each for terms in (after, before) for each in terms.rounds.values()}
    return [each for each in found.values() if each.key.promotion == code and each.renews_on > today]


def _days(terms: PromotionTerms, group: Group) -> tuple[date, int] | None:
    found = terms.rounds.get(group.key.round.key)
    return (found.renews_on, found.programme.duration_cycles) if found is not None else None


def _package(group: Group, round_: Round | None, catalogue: Catalogue, today: date) -> PromotionPackage | None:
    if round_ is None or group.opted_out:
        return None
    return _outlook(group, round_, catalogue, today).package


def _outlook(group: Group, round_: Round, catalogue: Catalogue, today: date) -> Outlook:
    """Tell what a group comes to; whoever may still be told is taken to have been."""
    on = group.key.renews_on
    heard = Heard(
        first=group.heard.first or told_in_time(catalogue, on, 1, today),
        second=group.heard.second or told_in_time(catalogue, on, 2, today),
    )
    outlook = outlook_of(group.held, group.subscriber, heard, round_, on, catalogue.promotions)
    return Outlook(Forecast.OPTED_OUT, outlook.package) if group.opted_out else outlook


def _row(held: str, package: PromotionPackage | None, outcome: Forecast, count: int) -> ForecastRow:
    renewed = outcome is Forecast.RENEWED and package is not None
    return ForecastRow(
        held=held,
        package=package.code if package else None,
        region=package.region if package else None,
        outcome=outcome,
        subscribers=count,
        fees=package.total * count if renewed and package else 0,
    )


def _changed(was: PromotionPackage | None, will: PromotionPackage | None, count: int) -> ChangedRow:
    fees = [each.total * count if each else 0 for each in (was, will)]
    return ChangedRow(was.code if was else None, will.code if will else None, count, fees[0], fees[1])


def _is_of(key: DueKey, promotion: str | None) -> bool:
    return promotion is None or key.round.key.promotion == promotion
