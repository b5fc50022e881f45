"""Drafts of circulars in memory."""

from uuid import UUID

from domain.catalogue.draft import Draft
from tests.fakes.records import Records


class FakeDrafts:
    """Keeps drafts."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def add(self, draft: Draft) -> None:
        self._records.drafts[draft.id] = draft

    async def lock(self, draft_id: UUID) -> Draft | None:
        return await self.find(draft_id)

    async def find(self, draft_id: UUID) -> Draft | None:
        return self._records.drafts.get(draft_id)

    async def update(self, draft: Draft) -> None:
        self._records.drafts[draft.id] = draft
