"""`giahan promotions`: a day by hand, to its end, and what a renewal day would do (P-NOTICE, P-WHEN, P-FORECAST)."""

import asyncio
import json

import pytest

from tests.api.support.commands import ran
from tests.databases import Database
from tests.services.promotions.crowd import gather_crowd

MANY = 20
AT = "2016-01-01T05:00:00Z"


def promotions(database: Database, *words: str, at: str = AT) -> tuple[int, str, str]:
    done = ran("promotions", *words, GIAHAN_DATABASE_URL=database.app_url, GIAHAN_CLOCK=at)
    return done.returncode, done.stdout.strip(), done.stderr


@pytest.fixture
def crowded(database: Database) -> Database:
    asyncio.run(gather_crowd(database.owner_url, MANY))
    return database


def test_a_renewal_day_is_planned_and_run_by_hand(crowded: Database) -> None:
    """P-FORECAST, P-WHEN: run twice it does nothing the second time."""
    code, planned, _ = promotions(crowded, "plan", "--on", "2016-01-01", "--json")
    (row,) = json.loads(planned)
    assert (code, row["outcome"], row["package"], row["subscribers"]) == (0, "RENEWED", "DN45", MANY)
    code, said, _ = promotions(crowded, "renew", "--on", "2016-01-01")
    assert (code, said) == (0, f"2016-01-01: {MANY} of {MANY} enrolments renewed, 0 refused.")
    code, said, _ = promotions(crowded, "renew", "--on", "2016-01-01", "--json")
    assert (code, json.loads(said)["succeeded"], json.loads(said)["remaining"]) == (0, MANY, 0)
    code, said, _ = promotions(crowded, "welcome", "--on", "2016-01-01")
    assert (code, said) == (0, f"2016-01-01: {MANY} of {MANY} enrolments welcomed, 0 refused.")
    code, said, _ = promotions(crowded, "close", "--on", "2016-02-01", at="2016-02-01T05:00:00Z")
    assert (code, said) == (0, f"2016-02-01: {MANY} of {MANY} enrolments billed, 0 refused.")


def test_what_cannot_run_now_is_said_in_a_sentence(crowded: Database) -> None:
    """P-NOTICE, P-WHEN."""
    for words in (("notify", "--on", "2015-12-20"), ("renew", "--on", "2016-02-01"), ("close", "--on", "2015-12-20")):
        code, said, why = promotions(crowded, *words)
        assert (code, said) == (2, "")
        assert "Traceback" not in why
        assert why.strip()
