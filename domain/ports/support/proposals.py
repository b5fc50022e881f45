"""Proposals as rules decide on them, and their list."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from domain.ports.lookups.pages import Page, Window
from domain.proposals.proposal import Proposal, ProposalState


class Proposals(Protocol):
    """Keeps proposals."""

    async def add(self, proposal: Proposal) -> None:
        """Add a proposal."""
        ...

    async def lock(self, proposal_id: UUID) -> Proposal | None:
        """Lock a proposal and read it."""
        ...

    async def find(self, proposal_id: UUID) -> Proposal | None:
        """Find a proposal."""
        ...

    async def update(self, proposal: Proposal) -> None:
        """Write what became of a proposal; what was proposed never changes."""
        ...


class ProposalLookups(Protocol):
    """Lists proposals."""

    async def proposal(self, proposal_id: UUID) -> Proposal | None:
        """Find a proposal."""
        ...

    async def proposals(self, state: ProposalState | None, now: datetime, window: Window) -> Page[Proposal]:
        """List proposals as they stand at an instant, newest first, those of a state where it is named."""
        ...
