"""Offers: of each bundle the largest quantity that fits the ceiling, at its published price (S-OFFER)."""

from collections.abc import Iterator
from datetime import date

from domain.advances.ceiling import Ceiling, ceiling_of, within_ceiling
from domain.advances.eligibility import who_refusals
from domain.advances.standing import Standing
from domain.catalogue.advance_terms import CeilingRow
from domain.catalogue.bundle import Bundle
from domain.catalogue.catalogue import Catalogue
from domain.money import VND
from domain.refusal import Refusal, bad_input
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """A bundle in one quantity."""

    bundle: Bundle
    quantity: int
    unit_price: VND

    @property
    def price(self) -> VND:
        """What it costs."""
        return self.unit_price * self.quantity


@dataclass(frozen=True, slots=True)
class Offers:
    """Everything that may be advanced, and every reason why nothing may."""

    offers: tuple[Offer, ...]
    ceiling: Ceiling
    owed: VND
    refusals: tuple[Refusal, ...] = ()


def offers_to(standing: Standing, catalogue: Catalogue, day: date, hour: int | None = None) -> Offers:
    """List what a subscriber may be advanced on a day, at an hour of it."""
    ceiling, refusals = ceiling_of(standing, catalogue, day), tuple(who_refusals(standing, catalogue, day))
    forms = [form for bundle in Bundle for form in _forms(bundle, catalogue, day, ceiling.row, hour)]
    if forms and (nothing_fits := within_ceiling(standing, min(form.price for form in forms), catalogue, day)):
        refusals = (*refusals, nothing_fits)
    room = ceiling.amount - standing.owed
    fitting = {form.bundle: form for form in forms if form.price <= room}
    return Offers(() if refusals else tuple(fitting.values()), ceiling, standing.owed, refusals)


def asked_offer(
    standing: Standing,
    catalogue: Catalogue,
    bundle: Bundle,
    quantity: int | None,
    day: date,
    hour: int | None = None,
) -> Offer | tuple[Refusal, ...]:
    """Choose what a request asks for: no quantity asks for the largest that fits. Every reason why not (S-REQUEST)."""
    refusals, ceiling = tuple(who_refusals(standing, catalogue, day)), ceiling_of(standing, catalogue, day)
    forms = list(_forms(bundle, catalogue, day, ceiling.row, hour))
    if not forms:
        return (*refusals, bad_input("bundle", "not_advanced"))
    room = ceiling.amount - standing.owed
    fitting = [form for form in forms if form.price <= room]
    asked = (fitting or forms[:1])[-1] if quantity is None else _of_quantity(forms, quantity)
    if asked is None:
        listed = ", ".join(str(form.quantity) for form in forms)
        return (*refusals, bad_input("quantity", "not_among", among=listed))
    over = within_ceiling(standing, asked.price, catalogue, day)
    return (*refusals, over) if over else refusals or asked


def _of_quantity(forms: list[Offer], quantity: int) -> Offer | None:
    return next((form for form in forms if form.quantity == quantity), None)


def _forms(
    bundle: Bundle, catalogue: Catalogue, day: date, row: CeilingRow | None, hour: int | None
) -> Iterator[Offer]:
    """List a bundle in every quantity it is advanced in to those of a row at an hour, smallest first."""
    version = catalogue.advances.price(bundle, day, row, hour)
    if version is not None and version.value is not None:
        for quantity in sorted(version.value.quantities):
            yield Offer(bundle, quantity, version.value.unit_price)
