"""A file of subscribers ends promotions as an upsert does (P-END)."""

from datetime import date
from pathlib import Path

from domain.promotions.enrolment import EnrolmentStatus
from domain.refusal import Rule
from persistence.importing import Kind
from tests.databases import Database
from tests.persistence.importing.imports import Imports
from tests.services.promotions.place import MSISDN, in_postgres
from tests.usecases.requests import made

ROW = '{{"msisdn": "{}", "billing": "PREPAID", "dataPackage": "MIU", "kind": "TRIAL"}}\n'


async def test_who_is_told_to_be_prepaid_by_a_file_is_in_no_programme(database: Database, tmp_path: Path) -> None:
    """P-END, P-WHO."""
    async with in_postgres(database) as place:
        await place.on_record()
        made(await place.enrol())
        place.at(date(2015, 12, 20))
        assert place.installed is not None
        imports = Imports(place.installed.pool, tmp_path, now=place.clock.now())
        summary = await imports.take(Kind.SUBSCRIBERS, ROW.format(MSISDN))
        assert summary.changed == 1
        ended = await place.newest()
        assert (ended.status, ended.ends_on, ended.reason) == (
            EnrolmentStatus.ENDED,
            date(2015, 12, 20),
            Rule.P_END,
        )
