"""An entry of the audit log: who, when, from where, did what, to what, and how that was before and after."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.audit.author import Author
from domain.buckets import Ref
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """A change; `kind` and `subject` are what was changed, and the values are plain, masked and without secrets."""

    author: Author
    at: datetime
    kind: str
    subject: Ref
    input: Mapping[str, Any]
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
