"""Loading the catalogue: the project's own copy of the data files, again and again without harm."""

import asyncio
from typing import Any

import asyncpg
from uuid_utils.compat import uuid7

from domain.catalogue.advance_terms import AdvanceCeilingVersion, AdvancePriceVersion
from domain.catalogue.policy import PolicyVersion
from domain.catalogue.price import PriceVersion
from domain.catalogue.promotion_terms import PromotionVersion
from domain.catalogue.regions import RegionVersion
from domain.versions import Version
from persistence.catalogue.seed import Seed, read_seed
from persistence.connections.pool import prepare
from persistence.connections.servers import connect
from persistence.rows.circulars import ADD_CIRCULAR, circular_row
from persistence.rows.promotions.versions import programme_json, regions_json
from persistence.rows.versions import ceiling_json

PUBLISHED_BY = "seed"

PACKAGE = """
INSERT INTO package
    (product_line, code, name, ascii_name, ussd_name, channels, vod_hours, max_streams, max_devices, keyword, note,
     place)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
ON CONFLICT (product_line, code) DO UPDATE
   SET (ascii_name, ussd_name, place) = (excluded.ascii_name, excluded.ussd_name, excluded.place)
 WHERE (package.ascii_name, package.ussd_name, package.place)
       IS DISTINCT FROM (excluded.ascii_name, excluded.ussd_name, excluded.place)
"""

PRICE = """
INSERT INTO price_version
    (id, product_line, package, extra_rooms, term, timing, price, valid_from, valid_to, recorded_at, source, circular,
     section, published_by)
SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14
 WHERE NOT EXISTS (
    SELECT FROM price_version
     WHERE (product_line, package, extra_rooms, term, timing, valid_from, recorded_at, published_by)
         = ($2, $3, $4, $5, $6, $8, $10, $14) AND price IS NOT DISTINCT FROM $7)
"""

POLICY = """
INSERT INTO policy_version
    (id, parameter, value, valid_from, valid_to, recorded_at, source, circular, section, published_by)
SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
 WHERE NOT EXISTS (
    SELECT FROM policy_version
     WHERE (parameter, valid_from, recorded_at, published_by) = ($2, $4, $6, $10) AND value IS NOT DISTINCT FROM $3)
"""

ADVANCE_PRICE = """
INSERT INTO advance_price_version
    (id, bundle, unit_price, quantities, valid_from, valid_to, recorded_at, source, circular, section, published_by)
SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
 WHERE NOT EXISTS (
    SELECT FROM advance_price_version
     WHERE (bundle, valid_from, recorded_at, published_by) = ($2, $5, $7, $11))
"""

CEILINGS = """
INSERT INTO advance_ceiling_version
    (id, rows, valid_from, valid_to, recorded_at, source, circular, section, published_by)
SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9
 WHERE NOT EXISTS (
    SELECT FROM advance_ceiling_version WHERE (valid_from, recorded_at, published_by) = ($3, $5, $9))
"""


PROMOTION = """
INSERT INTO promotion_version (id, code, terms, valid_from, valid_to, recorded_at, circular, section, published_by)
SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9
 WHERE NOT EXISTS (
    SELECT FROM promotion_version WHERE (code, valid_from, recorded_at, published_by) = ($2, $4, $6, $9))
"""

REGIONS = """
INSERT INTO region_version (id, regions, valid_from, valid_to, recorded_at, circular, section, published_by)
SELECT $1, $2, $3, $4, $5, $6, $7, $8
 WHERE NOT EXISTS (
    SELECT FROM region_version WHERE (valid_from, recorded_at, published_by) = ($3, $5, $8))
"""


def load_catalogue(url: str) -> None:
    """Add what the data files hold and the database does not; published versions stay as they are."""
    asyncio.run(_load(url, read_seed()))


async def _load(url: str, seed: Seed) -> None:
    connection = await connect(url)
    try:
        await prepare(connection)
        async with connection.transaction():
            await connection.execute("SELECT pg_advisory_xact_lock(hashtext('giahan.load_catalogue'))")
            await _add(connection, seed)
    finally:
        await connection.close()


async def _add(connection: "asyncpg.Connection[asyncpg.Record]", seed: Seed) -> None:
    await connection.executemany(ADD_CIRCULAR, [circular_row(circular) for circular in seed.circulars])
    for package in seed.packages:
        await connection.execute(
            PACKAGE,
            package.product_line, package.code, package.name, package.ascii_name, package.ussd_name, package.channels,
            package.vod_hours, package.max_streams, package.max_devices, package.keyword, package.note,
            package.place,
        )  # fmt: skip
    await connection.executemany(PRICE, [_price_row(price) for price in seed.prices])
    await connection.executemany(POLICY, [_policy_row(policy) for policy in seed.policies])
    advance_prices = [price for versions in seed.advances.prices.values() for price in versions]
    await connection.executemany(ADVANCE_PRICE, [_advance_price_row(price) for price in advance_prices])
    await connection.executemany(CEILINGS, [_ceilings_row(version) for version in seed.advances.ceilings])
    programmes = [version for versions in seed.promotions.programmes.values() for version in versions]
    await connection.executemany(PROMOTION, [_promotion_row(version) for version in programmes])
    await connection.executemany(REGIONS, [_regions_row(version) for version in seed.promotions.regions])


def _price_row(price: PriceVersion) -> tuple[object, ...]:
    return (uuid7(), *price.key, price.timing, price.value, *_version_row(price))


def _policy_row(policy: PolicyVersion) -> tuple[object, ...]:
    return (uuid7(), policy.parameter, policy.value, *_version_row(policy))


def _advance_price_row(price: AdvancePriceVersion) -> tuple[object, ...]:
    value = (price.value.unit_price, price.value.quantities) if price.value else (None, None)
    return (uuid7(), price.bundle, *value, *_version_row(price))


def _ceilings_row(version: AdvanceCeilingVersion) -> tuple[object, ...]:
    return (uuid7(), ceiling_json(version.value), *_version_row(version))


def _promotion_row(version: PromotionVersion) -> tuple[object, ...]:
    return (uuid7(), version.code, programme_json(version.value), *_dated_row(version))


def _regions_row(version: RegionVersion) -> tuple[object, ...]:
    return (uuid7(), regions_json(version.value), *_dated_row(version))


def _dated_row(version: Version[Any]) -> tuple[object, ...]:
    days = (version.valid_from, version.valid_to, version.recorded_at)
    return (*days, version.circular.code, version.section, PUBLISHED_BY)


def _version_row(version: Version[object]) -> tuple[object, ...]:
    days, circular = (version.valid_from, version.valid_to, version.recorded_at), version.circular
    return (*days, circular.title_vi, circular.code, version.section, PUBLISHED_BY)
