"""What versions named before `circulars`, a file or a text, is a circular after it (G-CIRCULAR, G-EFFECTIVE)."""

import asyncio

import asyncpg
from alembic import command

from persistence.catalogue.loader import load_catalogue
from persistence.catalogue.seed import read_seed
from persistence.drift.scratch import a_database, execute
from persistence.schema.migrate import configuration, migrate

POLICY = """
INSERT INTO policy_version (id, parameter, value, valid_from, recorded_at, source, published_by)
VALUES (gen_random_uuid(), 'MAX_CARDS_PER_MONTH', '{value}', '2026-01-0{value}', now(), '{source}', 'somebody')
"""
SOURCES = ("002_967648f9f29d8030.txt", "công văn 7", "sample", "công văn 7")

SAYS = """
SELECT source, circular, issued_by FROM policy_version JOIN circular ON code = circular
 WHERE policy_version.published_by = 'somebody' ORDER BY valid_from
"""


def test_files_become_the_circulars_they_were_taken_from_and_texts_stand_for_themselves(server: str) -> None:
    """G-CIRCULAR: what the migration and the seed say of them is the same."""
    with a_database(server) as url:
        command.upgrade(configuration(url), "record_payments")
        policies = [POLICY.format(value=value, source=source) for value, source in enumerate(SOURCES, 1)]
        asyncio.run(execute(url, *policies))
        migrate(url)
        before = asyncio.run(_asked(url, "SELECT * FROM circular ORDER BY code"))
        load_catalogue(url)
        assert asyncio.run(_asked(url, SAYS)) == [
            (SOURCES[0], "KPLUS-9029", "MobiFone"),
            ("công văn 7", "công văn 7", ""),
            ("sample", "GIAHAN-ASSUMED", "Giahan"),
            ("công văn 7", "công văn 7", ""),
        ]
        known = {each.code: each for each in read_seed().circulars}
        named = [(known[row[0]].title_vi, known[row[0]].title_en) for row in before if row[0] in known]
        assert [(row[1], row[2]) for row in before if row[0] in known] == named
        assert len(named) == 2


def test_a_catalogue_that_was_loaded_before_learns_the_names_of_packages(server: str) -> None:
    """G-MSG: no doubled word in texts."""
    with a_database(server) as url:
        migrate(url)
        old = (
            "INSERT INTO package (product_line, code, name, ascii_name) VALUES ('VTVCAB_ON', 'ON_CB', 'x', 'Goi Combo')"
        )
        asyncio.run(execute(url, old))
        load_catalogue(url)
        names = "SELECT ascii_name, ussd_name FROM package WHERE code = 'ON_CB'"
        assert asyncio.run(_asked(url, names)) == [("Combo (ON VIP, K+)", "Combo ON")]


async def _asked(url: str, query: str) -> list[tuple[object, ...]]:
    connection = await asyncpg.connect(url)
    try:
        return [tuple(row) for row in await connection.fetch(query)]
    finally:
        await connection.close()
