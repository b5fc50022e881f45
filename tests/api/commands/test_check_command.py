"""`giahan check` names what must never exist, and says so in its exit status."""

import asyncio

import pytest

from tests.api.support.commands import ran
from tests.databases import Database
from tests.persistence.installation import ask

pytestmark = pytest.mark.usefixtures("bare")


def test_a_database_that_keeps_every_invariant_is_said_to(database: Database) -> None:
    done = ran("check", GIAHAN_DATABASE_URL=database.app_url)
    assert (done.returncode, done.stdout) == (0, "Nothing breaks an invariant.\n")


def test_what_breaks_an_invariant_is_named(database: Database) -> None:
    broken = """
    INSERT INTO subscriber (bucket, id, msisdn, operator, billing, segment, status, activated_on, main_balance,
        basic_usage_30_days, flagged_for_abuse, observed_at)
    VALUES (1, '01890000-0000-7000-8000-000000000001', '84900000001', 'MOBIFONE', 'PREPAID', 'INDIVIDUAL', 'ACTIVE',
        '2020-02-29', 1000, 0, false, now())
    """
    asyncio.run(ask(database.owner_url, broken))
    done = ran("check", GIAHAN_DATABASE_URL=database.app_url)
    assert done.returncode == 1
    assert "01890000-0000-7000-8000-000000000001" in done.stdout
    assert "Traceback" not in done.stderr
