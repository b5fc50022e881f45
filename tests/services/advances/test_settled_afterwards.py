"""What staff made of an advance, and what holds of it afterwards (S-REFUND, S-WRITE-OFF, S-CEILING, S-LOCK)."""

from datetime import timedelta
from pathlib import Path

from domain.advances.granted_bundle import BundleUsage
from domain.advances.settlement import SettlementKind
from domain.catalogue.bundle import Bundle
from domain.subscribers.subscriber import LineStatus
from domain.subscribers.subscriber_report import SubscriberReport
from domain.usecases.advances.confirm_advance import ConfirmCommand
from persistence.importing import Kind
from tests.databases import Database
from tests.persistence.importing.imports import Imports
from tests.services.advances.place import MSISDN, Place, in_postgres
from tests.usecases.requests import TODAY, made


async def test_a_debt_that_was_written_off_counts_towards_the_ceiling(place: Place) -> None:
    """S-CEILING, S-WRITE-OFF: it is owed until it is paid."""
    loan = await place.advanced(Bundle.DATA, 50)
    made(await place.settle(SettlementKind.WRITE_OFF, loan))
    async with place.service.advances.settle.works() as work:
        locked = await work.advances.lock(MSISDN)
    assert locked is not None
    assert locked.standing.owed == 4_000


async def test_a_refund_takes_back_the_units_that_are_left_and_no_more(place: Place) -> None:
    """S-REFUND, S-GRANT."""
    loan = await place.advanced(Bundle.DATA, 50)
    usage = BundleUsage(usage_id="one", msisdn=MSISDN, bundle=Bundle.DATA, quantity=20, used_at=place.clock.now())
    made(await place.service.advances.report_usage(usage))
    assert await place.units(Bundle.DATA) == 30
    made(await place.settle(SettlementKind.REFUND, loan))
    assert await place.units(Bundle.DATA) == 0


async def test_a_numbers_new_holder_is_told_nothing_of_what_its_former_one_asked_for(place: Place) -> None:
    """S-CONFIRM, K-KNOWN: its id is as unknown as any other."""
    loan = made(await place.request(Bundle.DATA, 50))
    made(await place.service.upsert_subscriber(SubscriberReport(msisdn=MSISDN, status=LineStatus.TERMINATED)))
    place.clock.pass_by(timedelta(minutes=1))
    await place.on_record(since=TODAY)
    settled = await place.service.advances.confirm(place.by(), ConfirmCommand(advance=loan.ref, msisdn=MSISDN))
    assert [refusal.says.key for refusal in settled.refusals] == ["input.unknown_id"]


async def test_an_import_moves_no_number_whose_debt_was_written_off(database: Database, tmp_path: Path) -> None:
    """S-LOCK, S-WRITE-OFF."""
    async with in_postgres(database) as place:
        assert place.installed is not None
        await place.on_record()
        made(await place.settle(SettlementKind.WRITE_OFF, await place.advanced(Bundle.DATA, 50)))
        imports = Imports(place.installed.pool, tmp_path, now=place.clock.now())
        summary = await imports.take(Kind.SUBSCRIBERS, f"msisdn,operator\n{MSISDN},MOBIFONE\n")
        assert (summary.changed, [field for _, field, _ in imports.reasons()]) == (0, ["operator"])
