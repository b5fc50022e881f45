"""The catalogue as it was published, and with what a test publishes on top of it."""

from datetime import date, datetime
from functools import cache

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.package import ProductLine
from domain.catalogue.policy import Parameter, PolicyVersion
from domain.catalogue.price import PriceKey, PriceVersion, Timing
from domain.circular import Circular
from domain.money import VND
from domain.months import Term, instant_of
from persistence.catalogue.seed import read_seed

CIRCULAR = Circular.told("circular of a test")
TRON_VEN = PriceKey(ProductLine.DTH_OTT, "TRON_VEN", 0, Term.P3M)


@cache
def the_catalogue() -> Catalogue:
    """Give the catalogue with the seed alone."""
    seed = read_seed()
    return Catalogue.of(seed.packages, seed.prices, seed.policies, revision=0)


def published(*versions: PriceVersion | PolicyVersion) -> Catalogue:
    """Give the catalogue with more versions published on top of the seed."""
    seed = read_seed()
    prices = [version for version in versions if isinstance(version, PriceVersion)]
    policies = [version for version in versions if isinstance(version, PolicyVersion)]
    return Catalogue.of(seed.packages, (*seed.prices, *prices), (*seed.policies, *policies), revision=1)


def a_price_version(
    value: VND | None,
    valid_from: date,
    *,
    key: PriceKey = TRON_VEN,
    timing: Timing = Timing.ANY,
    valid_to: date | None = None,
    recorded_at: datetime | None = None,
    sequence: int = 1000,
) -> PriceVersion:
    """Publish a price; None withdraws it."""
    return PriceVersion(
        key=key,
        timing=timing,
        value=value,
        valid_from=valid_from,
        valid_to=valid_to,
        recorded_at=recorded_at or instant_of(valid_from),
        sequence=sequence,
        circular=CIRCULAR,
    )


def a_policy_version(
    parameter: Parameter,
    value: str | None,
    valid_from: date,
    *,
    valid_to: date | None = None,
    recorded_at: datetime | None = None,
    sequence: int = 1000,
) -> PolicyVersion:
    """Publish a policy; None switches it off."""
    return PolicyVersion(
        parameter=parameter,
        value=value,
        valid_from=valid_from,
        valid_to=valid_to,
        recorded_at=recorded_at or instant_of(valid_from),
        sequence=sequence,
        circular=CIRCULAR,
    )
