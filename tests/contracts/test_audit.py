"""The audit log: an entry comes with what it tells of, or not at all."""

from datetime import UTC, datetime

from domain.audit.author import Author
from domain.audit.entry import AuditEntry
from domain.buckets import Ref
from gateways.ids import new_id
from tests.contracts.exam import Memory

AUTHOR = Author(principal="an", role="admin", operation="upsertSubscriber", address="10.0.0.1", user_agent="curl")


def an_entry(**other: object) -> AuditEntry:
    subject = Ref(7, new_id())
    said = {"author": AUTHOR, "at": datetime(2024, 3, 15, 5, tzinfo=UTC), "kind": "Subscriber", "subject": subject}
    return AuditEntry(**said | {"input": {"msisdn": "*567"}, "before": None, "after": {"a": [1]}} | other)  # type: ignore[arg-type]


async def test_an_entry_is_kept_as_it_was_added(memory: Memory) -> None:
    entries = [an_entry(), an_entry(before={"b": None}, after=None)]
    async with memory.works() as work:
        for entry in entries:
            await work.audit.add(entry)
        await work.commit()
    assert await memory.audited() == entries


async def test_an_entry_of_work_that_was_not_committed_was_never_there(memory: Memory) -> None:
    async with memory.works() as work:
        await work.audit.add(an_entry())
    assert await memory.audited() == []
