"""Noting a change by staff or a partner in the audit log; what others do is noted by its own record."""

from datetime import datetime

from domain.audit.author import Author
from domain.audit.entry import AuditEntry
from domain.audit.plain import plain
from domain.buckets import Ref
from domain.ports.work import Work
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class AuditNote:
    """What is known of a change before it is made: who asks for it, with what, when; nobody where it is not noted."""

    author: Author | None
    command: object
    at: datetime


async def note(work: Work, about: AuditNote, made: object, ref: Ref, before: object = None) -> None:
    """Note a change together with it: what was made of what was there before."""
    if (entry := entry_of(about, made, ref, before)) is not None:
        await work.audit.add(entry)


def entry_of(about: AuditNote, made: object, ref: Ref, before: object = None) -> AuditEntry | None:
    """Write an entry out; None where nobody is noted."""
    if about.author is None:
        return None
    return AuditEntry(
        author=about.author,
        at=about.at,
        kind=type(made).__name__,
        subject=ref,
        input=plain(about.command),
        before=plain(before),
        after=plain(made),
    )
