"""The seed is the published tables, each row read strictly (G-TIME, G-INPUT)."""

import shutil
from pathlib import Path

import pytest

from domain.catalogue.policy import Parameter
from domain.circular import BUILT_IN
from domain.months import local_day
from persistence.catalogue.seed import published_totals, read_seed
from persistence.catalogue.seed_circulars import read_circulars
from persistence.catalogue.seed_rows import MalformedSeedError
from tests.builders.published import DATA, price_rows, table

SEED = read_seed()
FILES = {circular.code: file for file, circular in read_circulars(DATA).items()}


def test_every_row_of_every_table_is_read_in_its_order() -> None:
    assert [(package.product_line, package.code) for package in SEED.packages] == [
        (row["product_line"], row["package"]) for row in table("packages.csv")
    ]
    assert [(*price.key, price.timing, price.value, price.valid_from, price.valid_to) for price in SEED.prices] == [
        (row.line, row.package, row.rooms, row.term, row.timing, row.price, row.begins, row.ends)
        for row in price_rows()
    ]
    assert [(policy.parameter, policy.value or "", FILES[policy.circular.code]) for policy in SEED.policies] == [
        (row["parameter"], row["value"], row["source"])
        for file in ("policies_9029.csv", "policies_splus.csv", "policies_own.csv")
        for row in table(file)
    ]


def test_a_version_is_recorded_at_the_start_of_its_day_in_sequence_of_its_row() -> None:
    """G-TIME: the seed data counts as recorded at the start of its own validity."""
    for versions in (SEED.prices, SEED.policies):
        assert all(local_day(version.recorded_at) == version.valid_from for version in versions)
    assert [version.sequence for version in SEED.prices] == list(range(2, len(SEED.prices) + 2))


def test_every_policy_there_is_has_a_version_and_an_empty_value_is_none() -> None:
    """G-EFFECTIVE: further attempts at auto-renewal are switched off by default."""
    assert {policy.parameter for policy in SEED.policies} == set(Parameter)
    assert [policy.parameter for policy in SEED.policies if policy.value is None] == [Parameter.AUTO_RENEW_RETRY_AT]


def test_rules_without_figures_stand_in_the_circulars_of_the_seed() -> None:
    """G-CIRCULAR: what is built in is what the file of circulars says, five of them beside what was assumed."""
    known = {circular.code: circular for circular in SEED.circulars}
    assert {code: known[code] for code in BUILT_IN} == BUILT_IN
    assert len(known) == 5 + 1
    assert all(circular.title_en and circular.issued_by for circular in SEED.circulars)


def test_the_published_totals_stand_beside_their_prices() -> None:
    """K-FEE."""
    expected = [row.total for row in price_rows() if row.total is not None]
    assert list(published_totals().values()) == expected
    assert published_totals().keys() <= set(SEED.prices)


@pytest.mark.parametrize(
    ("file", "good", "bad", "complaint"),
    [
        ("prices.csv", "145000,162400", "145.000,162400", "row 2, column price_vnd: '145.000' is no whole number"),
        ("prices.csv", "145000,162400", ",162400", "row 2, column price_vnd: it is empty"),
        ("prices.csv", "0,P1M,BEF", "0,P4M,BEF", "row 2, column term: 'P4M' is not a valid Term"),
        (
            "prices.csv",
            "2019-11-01,2022-05-05",
            "2022-05-05,2022-05-05",
            "row 2, column valid_to: 2022-05-05 is not af",
        ),
        ("prices.csv", "2019-11-01,2022-05-05", "1/11/2019,2022-05-05", "row 2, column valid_from: Invalid isoformat"),
        ("prices.csv", "product_line,package", "line,package", "row 1, column line: expected product_line"),
        ("prices.csv", "162400,2019", "2019", "row 2, column section: 10 cells, not 11"),
        ("packages.csv", "PREMIUM,", "PREMIUM ,", "row 2, column package: blanks around 'PREMIUM '"),
        ("packages.csv", "DTH_OTT", "DTH", "row 2, column product_line: 'DTH' is not a valid ProductLine"),
        ("policies_9029.csv", "SERVICE_FEE_PERCENT", "FEE", "row 2, column parameter: 'FEE' is not a valid Parameter"),
        ("policies_9029.csv", "PERCENT,11", "PERCENT,11%", "row 2, column value: not meant for SERVICE_FEE_PERCENT"),
    ],
)
def test_a_malformed_row_is_named_by_file_row_and_column(
    tmp_path: Path, file: str, good: str, bad: str, complaint: str
) -> None:
    """G-INPUT."""
    for name in (path.name for path in DATA.iterdir() if path.is_file()):
        shutil.copy(DATA / name, tmp_path)
    text = (DATA / file).read_text(encoding="utf-8")
    (tmp_path / file).write_text(text.replace(good, bad, 1), encoding="utf-8")
    with pytest.raises(MalformedSeedError) as raised:
        read_seed(tmp_path)
    assert str(raised.value).startswith(f"{file}, {complaint}")
