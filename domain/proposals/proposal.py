"""A proposal: a change that one person asks for and another decides on, before a day (G-TWO)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from domain.buckets import Ref
from domain.refusal import Citation, Refusal, Rule, Says
from domain.values import dataclass

LASTS = timedelta(days=7)
"""How long a proposal waits to be decided (assumed)."""

SHARED = 0
"""Proposals belong to nobody's bucket."""


class ProposalState(StrEnum):
    """Where a proposal stands; one whose ground has moved must be made anew."""

    OPEN = "OPEN"
    APPROVED = "APPROVED"
    DECLINED = "DECLINED"
    WITHDRAWN = "WITHDRAWN"
    EXPIRED = "EXPIRED"
    STALE = "STALE"


@dataclass(frozen=True, slots=True)
class Ground:
    """What a proposal rests on: what would be different, and what that was worked out from, in a word."""

    difference: tuple[str, ...]
    fingerprint: str
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """An operation with its input, as the mutation would be sent; `applied_at` is when it was carried out."""

    id: UUID
    operation: str
    input: Mapping[str, Any]
    difference: tuple[str, ...]
    ground: str
    reason: str
    proposed_by: str
    proposed_at: datetime
    expires_at: datetime
    state: ProposalState = ProposalState.OPEN
    decided_by: str | None = None
    decided_at: datetime | None = None
    decision: str | None = None
    applied_at: datetime | None = None

    @property
    def ref(self) -> Ref:
        """Where it is kept."""
        return Ref(SHARED, self.id)

    def as_of(self, now: datetime) -> "Proposal":
        """Tell how it stands at an instant: one that nobody has decided in time is over."""
        over = self.state is ProposalState.OPEN and now >= self.expires_at
        return replace(self, state=ProposalState.EXPIRED) if over else self

    def decided(self, state: ProposalState, by: str, at: datetime, why: str) -> "Proposal":
        """Decide it."""
        return replace(self, state=state, decided_by=by, decided_at=at, decision=why)


def open_refusal(proposal: Proposal) -> Refusal | None:
    """Refuse to decide what is decided, or over."""
    if proposal.state is ProposalState.OPEN:
        return None
    return refused("refusal.proposal_closed", proposal.state)


def approval_refusal(proposal: Proposal, by: str) -> Refusal | None:
    """Keep G-TWO: who approves is another person, whatever its role or token."""
    return refused("refusal.proposal_own", by) if by == proposal.proposed_by else None


def withdrawal_refusal(proposal: Proposal, by: str) -> Refusal | None:
    """Let only the one who proposed withdraw."""
    return refused("refusal.proposal_not_yours", by) if by != proposal.proposed_by else None


def moved_refusal() -> Refusal:
    """Refuse to carry out what rests on what is no longer so."""
    return refused("refusal.proposal_stale")


def second_person_refusal(operation: str) -> Refusal:
    """Refuse to carry out alone what needs a second person."""
    return refused("refusal.second_person", operation)


def refused(key: str, actual: str | None = None) -> Refusal:
    """Refuse under G-TWO."""
    return Refusal(
        rule=Rule.G_TWO, field="proposalId", says=Says(key), actual=actual, citation=Citation(rule=Rule.G_TWO)
    )
