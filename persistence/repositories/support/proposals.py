"""Proposals in PostgreSQL."""

from datetime import datetime
from uuid import UUID

import asyncpg

from domain.ports.lookups.pages import Page, Window
from domain.proposals.proposal import Proposal, ProposalState
from persistence.connections.pool import Row, Session
from persistence.lookups.pages import id_after, page

COLUMNS = (
    "id", "operation", "input", "difference", "ground", "reason", "proposed_by", "proposed_at", "expires_at", "state",
    "decided_by", "decided_at", "decision", "applied_at",
)  # fmt: skip

_PROPOSAL = ", ".join(COLUMNS)

ADD = f"INSERT INTO proposal ({_PROPOSAL}) VALUES ({', '.join(f'${place + 1}' for place in range(len(COLUMNS)))})"

FIND = f"SELECT {_PROPOSAL} FROM proposal WHERE id = $1"

LOCK = f"{FIND} FOR NO KEY UPDATE"

UPDATE = """
UPDATE proposal SET (state, decided_by, decided_at, decision, applied_at) = ($2, $3, $4, $5, $6) WHERE id = $1
"""

PROPOSALS = f"""
SELECT {_PROPOSAL} FROM proposal
 WHERE id < $3
   AND ($1::text IS NULL OR $1 = CASE WHEN state = 'OPEN' AND expires_at <= $2 THEN 'EXPIRED' ELSE state END)
 ORDER BY id DESC LIMIT $4
"""


class PostgresProposals:
    """Keeps proposals."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection

    async def add(self, proposal: Proposal) -> None:
        """Add a proposal."""
        await self._connection.execute(ADD, *(getattr(proposal, name) for name in COLUMNS))

    async def lock(self, proposal_id: UUID) -> Proposal | None:
        """Lock a proposal and read it."""
        row = await self._connection.fetchrow(LOCK, proposal_id)
        return proposal_of(row) if row else None

    async def find(self, proposal_id: UUID) -> Proposal | None:
        """Find a proposal."""
        row = await self._connection.fetchrow(FIND, proposal_id)
        return proposal_of(row) if row else None

    async def update(self, proposal: Proposal) -> None:
        """Write what became of a proposal."""
        decided = (proposal.decided_by, proposal.decided_at, proposal.decision, proposal.applied_at)
        await self._connection.execute(UPDATE, proposal.id, proposal.state, *decided)


class PostgresProposalLookups:
    """Lists proposals."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def proposal(self, proposal_id: UUID) -> Proposal | None:
        """Find a proposal."""
        row = await self._pool.fetchrow(FIND, proposal_id)
        return proposal_of(row) if row else None

    async def proposals(self, state: ProposalState | None, now: datetime, window: Window) -> Page[Proposal]:
        """List proposals as they stand at an instant, newest first, those of a state where it is named."""
        rows = await self._pool.fetch(PROPOSALS, state, now, id_after("proposals", window), window.first + 1)
        return page("proposals", rows, window, proposal_of)


def proposal_of(row: Row) -> Proposal:
    """Read a proposal."""
    values = dict(row)
    return Proposal(**{**values, "difference": tuple(values["difference"]), "state": ProposalState(values["state"])})
