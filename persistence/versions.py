"""From rows to published versions."""

from domain.catalogue.package import Package, ProductLine
from domain.catalogue.policy import Parameter, PolicyVersion
from domain.catalogue.price import PriceKey, PriceVersion, Timing
from domain.months import Term
from persistence.pool import Row

PACKAGE = "product_line, code, name, ascii_name, channels, vod_hours, max_streams, max_devices, keyword, note"

_VERSION = "valid_from, valid_to, recorded_at, sequence, source, section"

PRICE = f"product_line, package, extra_rooms, term, timing, price AS value, {_VERSION}"

POLICY = f"parameter, value, {_VERSION}"


def package_of(row: Row) -> Package:
    """Read a package."""
    return Package(**{**dict(row), "product_line": ProductLine(row["product_line"])})


def price_of(row: Row) -> PriceVersion:
    """Read a version of a price."""
    values = dict(row)
    line, package = ProductLine(values.pop("product_line")), values.pop("package")
    key = PriceKey(line, package, values.pop("extra_rooms"), Term(values.pop("term")))
    return PriceVersion(key=key, timing=Timing(values.pop("timing")), **values)


def policy_of(row: Row) -> PolicyVersion:
    """Read a version of a policy."""
    return PolicyVersion(**{**dict(row), "parameter": Parameter(row["parameter"])})
