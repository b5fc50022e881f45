"""Note that a list is exported, before its first line leaves (G-READ)."""

from collections.abc import Mapping
from typing import Any

from domain.audit.author import Author
from domain.audit.plain import plain
from domain.buckets import Ref
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Works
from domain.usecases.common.audit_note import AuditNote, note
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """What was exported: a document, with its variables."""

    document: str
    variables: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class NoteExport:
    """Writes exports down."""

    works: Works
    clock: Clock
    new_id: NewId

    async def __call__(self, author: Author | None, document: str, variables: Mapping[str, Any]) -> None:
        """Note an export."""
        export = Export(document=document, variables=plain(variables))
        async with self.works() as work:
            await note(work, AuditNote(author, export, self.clock.now()), export, Ref(0, self.new_id()))
            await work.commit()
