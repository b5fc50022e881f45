"""Drafts of circulars, kept until they are published and after."""

from typing import Protocol
from uuid import UUID

from domain.catalogue.draft import Draft
from domain.ports.lookups.pages import Page, Window


class Drafts(Protocol):
    """Keeps drafts."""

    async def add(self, draft: Draft) -> None:
        """Add a draft."""
        ...

    async def lock(self, draft_id: UUID) -> Draft | None:
        """Lock a draft and read it."""
        ...

    async def find(self, draft_id: UUID) -> Draft | None:
        """Find a draft."""
        ...

    async def update(self, draft: Draft) -> None:
        """Write a draft over what it was."""
        ...


class DraftLookups(Protocol):
    """Lists drafts."""

    async def draft(self, draft_id: UUID) -> Draft | None:
        """Find a draft."""
        ...

    async def drafts(self, window: Window) -> Page[Draft]:
        """List drafts, newest first, published ones included."""
        ...
