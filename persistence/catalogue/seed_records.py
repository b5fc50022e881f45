"""What one row of a seed file says, in the catalogue's own terms."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from domain.catalogue.package import Package, ProductLine
from domain.catalogue.policy import Parameter, PolicyVersion
from domain.catalogue.price import PriceKey, PriceVersion, Timing
from domain.catalogue.publication import written_well
from domain.circular import Circular
from domain.money import VND
from domain.months import Term, instant_of
from persistence.catalogue.seed_rows import MalformedSeedError, Row, plain, whole

PACKAGE_HEADER = (
    "package,name_vi,name_ascii,name_ussd,product_line,channels,vod_hours,max_streams,max_devices,sold_from,sold_to,"
    "keyword,note"
)
PRICE_HEADER = (
    "product_line,package,extra_rooms,term,timing,price_vnd,published_total_vnd,valid_from,valid_to,source,section"
)
POLICY_HEADER = "parameter,value,valid_from,valid_to,source,section,note"


def package_of(row: Row) -> Package:
    """Read a package; the days it is sold on follow from its prices."""
    return Package(
        code=row.read("package", plain),
        product_line=row.read("product_line", ProductLine),
        name=row.read("name_vi", plain),
        ascii_name=row.read("name_ascii", plain),
        ussd_name=row.read("name_ussd", plain),
        place=row.number,
        channels=row.read_optional("channels", whole),
        vod_hours=row.read_optional("vod_hours", whole),
        max_streams=row.read_optional("max_streams", whole),
        max_devices=row.read_optional("max_devices", whole),
        keyword=row.read_optional("keyword", plain),
        note=row.read_optional("note", plain),
    )


def price_of(row: Row, circulars: Mapping[str, Circular]) -> PriceVersion:
    """Read a version of a price, recorded at the start of its own validity (G-TIME)."""
    valid_from, valid_to = _validity(row)
    return PriceVersion(
        key=PriceKey(
            row.read("product_line", ProductLine),
            row.read("package", plain),
            row.read("extra_rooms", whole),
            row.read("term", Term),
        ),
        timing=row.read("timing", Timing),
        value=row.read("price_vnd", whole),
        valid_from=valid_from,
        valid_to=valid_to,
        recorded_at=instant_of(valid_from),
        sequence=row.number,
        circular=_circular(row, circulars),
        section=row.read_optional("section", plain),
    )


def total_of(row: Row) -> VND | None:
    """Read what the source itself publishes as price and fee together, where it does."""
    return row.read_optional("published_total_vnd", whole)


def policy_of(row: Row, circulars: Mapping[str, Circular]) -> PolicyVersion:
    """Read a version of a policy, recorded at the start of its own validity; an empty value switches the rule off."""
    valid_from, valid_to = _validity(row)
    parameter = row.read("parameter", Parameter)
    return PolicyVersion(
        parameter=parameter,
        value=row.read_optional("value", partial(_policy_value, parameter)),
        valid_from=valid_from,
        valid_to=valid_to,
        recorded_at=instant_of(valid_from),
        sequence=row.number,
        circular=_circular(row, circulars),
        section=row.read_optional("section", plain),
    )


def _circular(row: Row, circulars: Mapping[str, Circular]) -> Circular:
    if (file := row.cells["source"]) not in circulars:
        raise MalformedSeedError(row.file, row.number, "source", f"no circular was taken from {file!r}")
    return circulars[file]


def _policy_value(parameter: Parameter, text: str) -> str:
    if not written_well(parameter, text):
        why = f"not meant for {parameter}: {text!r}"
        raise ValueError(why)
    return text


def _validity(row: Row) -> tuple[date, date | None]:
    valid_from = row.read("valid_from", date.fromisoformat)
    valid_to = row.read_optional("valid_to", date.fromisoformat)
    if valid_to is not None and valid_to <= valid_from:
        why = f"{valid_to} is not after {valid_from}"
        raise MalformedSeedError(row.file, row.number, "valid_to", why)
    return valid_from, valid_to
