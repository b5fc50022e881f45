"""Subscribers, as the operator last told of them; a number activated again has a new row."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Column, Index, SmallInteger, literal_column
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from domain.subscribers.subscriber import Billing, DataPackage, LineStatus, Operator, Segment
from persistence.tables.shared import amounts, columns
from persistence.tables.shared.words import word


class SubscriberRow(SQLModel, table=True):
    """A subscriber; `main_balance` follows the transfers, and nothing else may write it (G-LEDGER)."""

    __tablename__ = "subscriber"
    __table_args__ = (
        Index("subscriber_present", "bucket", "msisdn", unique=True, postgresql_where=sql("succeeded_by IS NULL")),
        Index(
            "subscriber_by_tail",
            literal_column("reverse(msisdn)").label("tail"),
            postgresql_ops={"tail": "text_pattern_ops"},
            postgresql_where=sql("succeeded_by IS NULL"),
        ),
        {"postgresql_with": {"fillfactor": 70}},
    )

    bucket: int = Field(sa_column=columns.bucket())
    id: UUID = Field(sa_column=columns.key_id())
    msisdn: str = Field(sa_column=columns.text())
    operator: str = Field(sa_column=word("mobile_operator", Operator))
    billing: str = Field(sa_column=word("billing_kind", Billing))
    segment: str = Field(sa_column=word("subscriber_segment", Segment))
    status: str = Field(sa_column=word("line_status", LineStatus))
    activated_on: date
    province: str | None = Field(sa_column=columns.text(nullable=True))
    billing_cycle_day: int | None = Field(sa_column=Column(SmallInteger, nullable=True))
    main_balance: int = Field(sa_column=amounts.held(default="0"))
    basic_usage_30_days: int = Field(sa_column=columns.money())
    basic_usage_as_of: date | None
    flagged_for_abuse: bool
    valid_until: date | None
    average_monthly_top_up: int = Field(sa_column=amounts.held(default="0"))
    other_advance_debt: int = Field(sa_column=amounts.held(default="0"))
    kind: str | None = Field(sa_column=columns.text(nullable=True))
    data_package: str = Field(sa_column=word("data_package", DataPackage, default="NONE"))
    observed_at: datetime = Field(sa_column=columns.instant())
    succeeded_by: UUID | None
