"""A renewal's own statements as a pgbench script: what the database alone makes of them."""

import asyncio
import re
from pathlib import Path

import asyncpg

from bench.data.people import FIRST_CARD, FIRST_MSISDN
from domain.buckets import BUCKETS
from persistence.repositories.renewals.sql import FACTS, RECORD

_PARAMETER = re.compile(r"\$(\d+)")


def bucket_by_number(number: str) -> int:
    """Give a card or a payer a bucket that pgbench can compute; ours is a hash that it cannot."""
    return (int(number) - (FIRST_MSISDN if int(number) >= FIRST_MSISDN else FIRST_CARD)) % BUCKETS


def _uuid(number: str) -> str:
    return f"lpad(to_hex({number}::bigint), 32, '0')::uuid"


_CARD, _PAYER, _RENEWAL, _OTHER = _uuid("1 + :person"), _uuid("1 + :person"), _uuid(":fresh"), _uuid("1 + :fresh")

_ENTRY = (
    '[{"renewal": "01890a5d-ac96-774b-bcce-b302099a8057", "package": "TRON_VEN", "rooms": 0, "term": "P1M", '
    '"bought_on": "2026-11-22"}]'
)

_TEXT = "x" * 140

VALUES = {
    FACTS: (":bucket", ":number", ":bucket", ":msisdn", "current_date - 90", ":fresh_bucket", "'bench'", ":fresh"),
    RECORD: (
        *(":fresh_bucket", "'bench'", ":fresh", "'RenewCommand'", f"'{0:032}'", ":bucket", _RENEWAL, "'[]'"),
        *(":bucket", _RENEWAL, _CARD, ":number", _PAYER, ":msisdn", "'TRON_VEN'", "0", "'P1M'", "'MAIN_BALANCE'"),
        *("175000", "21000", "now()", "'SUCCEEDED'", "now()", "current_date + 10", "current_date + 40"),
        *(":bucket", "current_date"),
        *("'ACTIVE'", "'TRON_VEN'", "0", "current_date + 11", "0", "0", f"'{_ENTRY}'", "NULL", "NULL"),
        *("current_date + 40", "now()"),
        *(f"ARRAY[{_RENEWAL}, {_OTHER}]", "'{MAIN_BALANCES,MAIN_BALANCES}'", "'{OWED_TO_TELEVISION,FEE_REVENUE}'"),
        *("'{175000,21000}'", "'{PACKAGE_PRICE,SERVICE_FEE}'"),
        *(":bucket", ":msisdn", _RENEWAL, "'kplus.renewed'", "'SMS'", "'9029'", f"'{_TEXT}'", "NULL", _RENEWAL),
        *("(:card_version)::text", "(:payer_version)::text", "NULL"),
    ),
}
"""The statements in their order, with what each parameter of theirs is in the script."""


def write_script(url: str, people: int, folder: Path) -> Path:
    """Write the script that renews one of so many people, chosen at random."""
    script = folder / "renewal.pgbench"
    facts, record = asyncio.run(_spelt_out(url))
    seen = f"SELECT card_version, payer_version FROM ({facts.rstrip(';')}) AS facts \\gset"
    script.write_text("\n".join([_settings(people), seen, record, ""]))
    return script


def _settings(people: int) -> str:
    return f"""\
\\set person random(0, {people - 1})
\\set bucket :person % {BUCKETS}
\\set number {FIRST_CARD} + :person
\\set msisdn {FIRST_MSISDN} + :person
\\set fresh random(1, 1000000000000000000)
\\set fresh_bucket :fresh % {BUCKETS}"""


async def _spelt_out(url: str) -> list[str]:
    """Write every parameter as its value, of the type that the statement itself gives it."""
    connection = await asyncpg.connect(url)
    try:
        return [await _with_values(connection, statement, values) for statement, values in VALUES.items()]
    finally:
        await connection.close()


async def _with_values(
    connection: "asyncpg.Connection[asyncpg.Record]", statement: str, values: tuple[str, ...]
) -> str:
    types = (await connection.prepare(statement)).get_parameters()
    typed = [f"({value})::{kind.name}" for value, kind in zip(values, types, strict=True)]
    return _PARAMETER.sub(lambda found: typed[int(found[1]) - 1], statement.strip()) + ";"
