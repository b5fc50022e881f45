"""Who sits the exams: every port of one memory, whichever it is, and the real time that its outbox goes by."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from domain.audit.entry import AuditEntry
from domain.ports.catalogues import Catalogues
from domain.ports.facts import FactReader
from domain.ports.outbox.outbox import Outbox
from domain.ports.outbox.webhook_outbox import WebhookOutbox
from domain.ports.sweeps.sweeps import Sweeps
from domain.ports.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """A memory; `guards` are the errors with which it keeps out what must never be written."""

    works: Callable[[], Work]
    catalogues: Catalogues
    facts: FactReader
    outbox: Outbox
    sweeps: Sweeps
    post: WebhookOutbox
    audited: Callable[[], Awaitable[list[AuditEntry]]]
    guards: tuple[type[Exception], ...]
