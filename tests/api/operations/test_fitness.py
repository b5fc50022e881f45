"""A server writes nothing where the schema has moved past it, and says when the database's disk is full."""

import pytest

from persistence.connections import readiness
from tests.api.operations.test_health import READY, checks, executed
from tests.api.requests.renewals import RENEW_PLAINLY, a_renewal, ready_to_renew
from tests.api.support.installation import Installation
from tests.databases import Database

FULL = """
CREATE FUNCTION full_disk() RETURNS {returns} LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$
"""
ON_WRITING = (
    FULL.format(returns="trigger")
    + """;
CREATE TRIGGER full_disk BEFORE INSERT ON renewal FOR EACH ROW EXECUTE FUNCTION full_disk()
"""
)
SERVES_OF_BEFORE = "INSERT INTO served_revision SELECT 'of_before', version_num FROM alembic_version"
ON_LOOKING = """
CREATE FUNCTION full_disk_too() RETURNS event_trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = 'disk_full'; END $$;
CREATE EVENT TRIGGER full_disk ON ddl_command_start WHEN TAG IN ('CREATE TABLE AS') EXECUTE FUNCTION full_disk_too()
"""


async def renewal_error(installed: Installation, key: str = "one") -> dict[str, object]:
    error: dict[str, object] = (await installed.error(RENEW_PLAINLY, input=a_renewal(key)))["extensions"]
    return error


async def test_a_schema_moved_past_this_version_is_not_written_to(
    installed: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ready_to_renew(installed)
    monkeypatch.setattr(readiness, "HEAD", "of_long_ago")
    answer = await installed.client.get("/health/ready")
    assert (answer.status, checks(answer)) == (503, READY | {"migrations": False})
    error = await renewal_error(installed)
    assert (error["code"], error["retryable"]) == ("INTERNAL", True)
    assert await installed.pool.fetchval("SELECT count(*) FROM renewal") == 0
    assert (await installed.request("{ packages { code } }")).codes == [], "reading goes on"


async def test_a_later_schema_that_serves_this_version_is_worked_with(
    installed: Installation, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Old and new servers side by side."""
    await ready_to_renew(installed)
    monkeypatch.setattr(readiness, "HEAD", "of_before")
    await executed(database.owner_url, SERVES_OF_BEFORE)
    answer = await installed.client.get("/health/ready")
    assert (answer.status, checks(answer)) == (200, READY)
    assert await readiness.is_served(database.app_url)
    done = await installed.ask(RENEW_PLAINLY, input=a_renewal("one"))
    assert done["renewFromMainBalance"]["refusals"] == []


async def test_a_full_disk_may_be_tried_again_and_is_not_ready_until_there_is_room(
    installed: Installation, database: Database
) -> None:
    await ready_to_renew(installed)
    for statement in (ON_WRITING, ON_LOOKING):
        await executed(database.owner_url, statement)
    error = await renewal_error(installed)
    assert (error["code"], error["retryable"]) == ("INTERNAL", True)
    answer = await installed.client.get("/health/ready")
    assert (answer.status, checks(answer)) == (503, READY | {"room": False})
    await executed(database.owner_url, "DROP EVENT TRIGGER full_disk; DROP TRIGGER full_disk ON renewal")
    assert (await installed.giahan.readiness.checks()) == READY
    done = await installed.ask(RENEW_PLAINLY, input=a_renewal("one"))
    assert done["renewFromMainBalance"]["refusals"] == []
