"""What staff or a partner changes is noted: who, from where, with what, how it was and how it is."""

from datetime import date

from domain.audit.author import Author
from domain.catalogue.publication import Span
from domain.subscribers.subscriber_report import SubscriberReport
from domain.usecases.catalogue.publish_policy import PolicyCommand
from domain.usecases.common.command import Asked
from tests.builders.subscribers import MSISDN
from tests.fakes.world import World
from tests.usecases.requests import on_record

AUTHOR = Author(principal="an", role="admin", operation="publishPolicy", address="10.0.0.1")
POLICY = PolicyCommand(
    parameter="MAX_CARDS_PER_MONTH", value="7", span=Span(valid_from=date(2030, 1, 1), valid_to=None, source="a")
)


async def test_a_publication_is_noted_with_what_was_in_force_before(world: World) -> None:
    await world.service.publish_policy(Asked("an", "key", AUTHOR), POLICY)
    (entry,) = world.records.audit
    assert (entry.author, entry.kind, entry.at) == (AUTHOR, "PolicyVersion", world.clock.now())
    assert entry.input["value"] == "7"
    assert entry.before is not None
    assert entry.after is not None
    assert (entry.before["value"], entry.after["value"]) == ("2", "7")


async def test_a_command_sent_again_is_noted_once(world: World) -> None:
    for _ in range(2):
        await world.service.publish_policy(Asked("an", "key", AUTHOR), POLICY)
    assert len(world.records.audit) == 1


async def test_what_is_refused_changes_nothing_and_is_not_noted(world: World) -> None:
    refused = PolicyCommand(parameter="NO_SUCH", value="7", span=POLICY.span)
    assert (await world.service.publish_policy(Asked("an", "key", AUTHOR), refused)).refusals
    assert world.records.audit == []


async def test_a_report_is_noted_with_the_record_before_and_after_and_its_number_masked(world: World) -> None:
    await on_record(world.service)
    report = SubscriberReport(msisdn=MSISDN, province="Hue")
    await world.service.upsert_subscriber(report, AUTHOR)
    (entry,) = world.records.audit
    assert entry.before is not None
    assert entry.after is not None
    assert (entry.before["province"], entry.after["province"]) == (None, "Hue")
    assert MSISDN not in str(entry)
    assert entry.subject.id in world.records.subscribers


async def test_what_nobody_is_written_down_for_is_not_noted(world: World) -> None:
    await on_record(world.service)
    assert world.records.audit == []
