"""Basic usage as an operator tells it by day and service (K-USAGE)."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Field, SQLModel

from persistence.tables.shared import columns


class BasicUsageRow(SQLModel, table=True):
    """What a subscriber was charged for a service on a day, as it was told last."""

    __tablename__ = "basic_usage"
    bucket: int = Field(sa_column=columns.bucket())
    subscriber_id: UUID = Field(sa_column=columns.key_id("subscriber_id"))
    day: date = Field(primary_key=True)
    service: str = Field(sa_column=columns.text_key("service"))
    amount: int = Field(sa_column=columns.money())
    recorded_at: datetime = Field(sa_column=columns.instant())
