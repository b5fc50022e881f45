"""Proposals in memory."""

from uuid import UUID

from domain.proposals.proposal import Proposal
from tests.fakes.records import Records


class FakeProposals:
    """Keeps proposals."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def add(self, proposal: Proposal) -> None:
        self._records.proposals[proposal.id] = proposal

    async def lock(self, proposal_id: UUID) -> Proposal | None:
        return await self.find(proposal_id)

    async def find(self, proposal_id: UUID) -> Proposal | None:
        return self._records.proposals.get(proposal_id)

    async def update(self, proposal: Proposal) -> None:
        self._records.proposals[proposal.id] = proposal
