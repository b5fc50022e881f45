"""The ledger: transfers, only ever added, and the totals of closed periods (G-LEDGER)."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, DateTime, Index
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from domain.ledger.accounts import Account
from domain.ledger.transfer import Reason
from persistence.tables.shared import amounts, columns
from persistence.tables.shared.words import word


class TransferRow(SQLModel, table=True):
    """A positive amount from one account to another, kept with the subscriber whose main balance it moves.

    `balance_after` is that main balance afterwards, written by the database itself; only its functions write here, and
    they hold each transfer to a subscriber on record and to two different accounts.
    """

    __tablename__ = "transfer"
    __table_args__ = (
        Index("transfer_recorded", "recorded_at", postgresql_using="brin", postgresql_with={"autosummarize": True}),
        Index("transfer_of_advances", "recorded_at", postgresql_where=sql("reason ~~ 'ADVANCE%'")),
        *(
            Index(
                f"transfer_{name}_of", "bucket", "subscriber_id", "at", "id", postgresql_where=sql(f"reason {reason}")
            )
            for name, reason in (("top_up", "= 'TOP_UP'"), ("advance", "~~ 'ADVANCE%'"), ("refund", "= 'PRICE_REFUND'"))
        ),
        Index("transfer_of_promotions", "at", postgresql_where=sql("reason ~~ 'PROMOTION%'")),
    )

    bucket: int = Field(sa_column=columns.bucket())
    subscriber_id: UUID = Field(sa_column=columns.key_id("subscriber_id"))
    id: UUID = Field(sa_column=columns.key_id())
    debit: str = Field(sa_column=word("ledger_account", Account))
    credit: str = Field(sa_column=word("ledger_account", Account))
    amount: int = Field(sa_column=amounts.moved())
    reason: str = Field(sa_column=word("transfer_reason", Reason))
    cause_id: UUID
    at: datetime = Field(sa_column=columns.instant())
    recorded_at: datetime = Field(sa_column=columns.instant(default=sql("now()")))
    balance_after: int = Field(sa_column=columns.money(nullable=True))


class OpeningBalanceRow(SQLModel, table=True):
    """With how much a main balance began that another system had kept; its transfer names it as its cause."""

    __tablename__ = "opening_balance"

    bucket: int = Field(sa_column=columns.bucket())
    subscriber_id: UUID = Field(sa_column=columns.key_id("subscriber_id"))
    id: UUID
    msisdn: str = Field(sa_column=columns.text())
    amount: int = Field(sa_column=amounts.held())
    as_of: datetime = Field(sa_column=columns.instant())
    recorded_at: datetime = Field(sa_column=columns.instant(default=sql("now()")))


class LedgerClosingRow(SQLModel, table=True):
    """Totals that programs of before read; nothing writes them any more, `ledger_period` has taken their place."""

    __tablename__ = "ledger_closing"
    __table_args__ = (CheckConstraint("closed_until > closed_from", name="ledger_closing_has_length"),)

    closed_until: datetime = Field(sa_column=Column(DateTime(timezone=True), primary_key=True))
    debit: str = Field(sa_column=columns.text_key("debit"))
    credit: str = Field(sa_column=columns.text_key("credit"))
    closed_from: datetime = Field(sa_column=columns.instant())
    amount: int = Field(sa_column=columns.money())


class AdvanceClosingRow(SQLModel, table=True):
    """The same of advances, by the business day they were of (S-BOOK)."""

    __tablename__ = "advance_closing"

    closed_until: datetime = Field(sa_column=Column(DateTime(timezone=True), primary_key=True))
    day: date = Field(primary_key=True)
    debit: str = Field(sa_column=columns.text_key("debit"))
    credit: str = Field(sa_column=columns.text_key("credit"))
    amount: int = Field(sa_column=columns.money())


class TopUpRow(SQLModel, table=True):
    """Money received for a subscriber; `asked_by` is its author, where staff or a partner told of it."""

    __tablename__ = "top_up"
    __table_args__ = (
        CheckConstraint("amount > 0 AND repaid BETWEEN 0 AND amount", name="top_up_amounts_meant"),
        Index("top_up_audited", "at", "id", postgresql_where=sql("asked_by IS NOT NULL")),
        Index(
            "top_up_asked_by",
            sql("(asked_by ->> 'principal')"),
            "at",
            "id",
            postgresql_where=sql("asked_by IS NOT NULL"),
        ),
    )

    bucket: int = Field(sa_column=columns.bucket())
    id: UUID = Field(sa_column=columns.key_id())
    subscriber_id: UUID
    msisdn: str = Field(sa_column=columns.text())
    amount: int = Field(sa_column=columns.money())
    repaid: int = Field(sa_column=columns.money(default="0"))
    at: datetime = Field(sa_column=columns.instant())
    asked_by: dict[str, Any] | None = Field(sa_column=Column(JSONB, nullable=True))
