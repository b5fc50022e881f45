"""Changes that wait for a second person (G-TWO), and drafts of circulars (G-CIRCULAR)."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Index, Text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field, SQLModel

from domain.proposals.proposal import ProposalState
from persistence.tables.shared import columns


class ProposalRow(SQLModel, table=True):
    """A proposal: small and shared, for it belongs to no customer."""

    __tablename__ = "proposal"
    __table_args__ = (
        columns.one_of("proposal", "state", ProposalState),
        Index("proposal_by_state", "state", "id"),
    )

    id: UUID = Field(primary_key=True)
    operation: str = Field(sa_column=columns.text())
    input: dict[str, Any] = Field(sa_column=columns.json())
    difference: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    ground: str = Field(sa_column=columns.text())
    reason: str = Field(sa_column=columns.text())
    proposed_by: str = Field(sa_column=columns.text())
    proposed_at: datetime = Field(sa_column=columns.instant())
    expires_at: datetime = Field(sa_column=columns.instant())
    state: str = Field(sa_column=columns.text())
    decided_by: str | None = Field(sa_column=columns.text(nullable=True))
    decided_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    decision: str | None = Field(sa_column=columns.text(nullable=True))
    applied_at: datetime | None = Field(sa_column=columns.instant(nullable=True))


class CircularDraftRow(SQLModel, table=True):
    """A circular before it is published, with everything that it would bring."""

    __tablename__ = "circular_draft"

    id: UUID = Field(primary_key=True)
    circular: dict[str, Any] = Field(sa_column=columns.json())
    valid_from: date
    valid_to: date | None
    prices: list[dict[str, Any]] = Field(sa_column=columns.json())
    policies: list[dict[str, Any]] = Field(sa_column=columns.json())
    changed_by: str = Field(sa_column=columns.text())
    changed_at: datetime = Field(sa_column=columns.instant())
    published_by: str | None = Field(sa_column=columns.text(nullable=True))
    published_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
