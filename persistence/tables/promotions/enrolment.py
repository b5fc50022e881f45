"""Enrolments, with how far each run over them is (P-WHO, P-NOTICE, P-BARRED)."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, Index, SmallInteger
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from domain.promotions.enrolment import EnrolmentStatus
from domain.subscribers.subscriber import DataPackage
from persistence.tables.shared import columns
from persistence.tables.shared.words import word

UNBILLED = "ends_on IS NULL OR ends_on >= billed_until"


class PromotionEnrolmentRow(SQLModel, table=True):
    """A hold of a package; `stints` has the packages it was changed for, `package` and `version` the present one.

    An enrolment is renewed once: that is what the index of those it was renewed from holds. That it has its subscriber
    is held by the statements that write it, as of other tables that are written all the time.
    """

    __tablename__ = "promotion_enrolment"
    __table_args__ = (
        CheckConstraint("cycle_day IN (1, 11, 21)", name="promotion_enrolment_cycle_known"),
        CheckConstraint("expires_on >= starts_on", name="promotion_enrolment_ends_after_it_begins"),
        CheckConstraint("(status = 'ACTIVE') = (decided_at IS NULL)", name="promotion_enrolment_decided_once"),
        CheckConstraint("(status = 'ACTIVE') = (ends_on IS NULL)", name="promotion_enrolment_ends_once_decided"),
        CheckConstraint("(status = 'RENEWED') = (renewed_into IS NOT NULL)", name="promotion_enrolment_renewed_into"),
        Index("promotion_enrolment_of_subscriber", "bucket", "subscriber_id", "enrolled_at", "id"),
        Index(
            "promotion_enrolment_renewed_once",
            "bucket",
            "previous_id",
            unique=True,
            postgresql_where=sql("previous_id IS NOT NULL"),
        ),
        Index(
            "promotion_enrolment_due",
            "promotion",
            "expires_on",
            "cycle_day",
            "bucket",
            "id",
            postgresql_where=sql("status = 'ACTIVE'"),
        ),
        Index(
            "promotion_enrolment_unbilled",
            "cycle_day",
            "bucket",
            "billed_until",
            "id",
            postgresql_where=sql(UNBILLED),
        ),
        Index(
            "promotion_enrolment_unwelcomed",
            "starts_on",
            "bucket",
            "id",
            postgresql_where=sql("status = 'ACTIVE' AND previous_id IS NOT NULL AND welcomed_at IS NULL"),
        ),
        {"postgresql_with": {"fillfactor": 70}},
    )

    bucket: int = Field(sa_column=columns.bucket())
    id: UUID = Field(sa_column=columns.key_id())
    subscriber_id: UUID
    msisdn: str = Field(sa_column=columns.text())
    promotion: str = Field(sa_column=columns.text())
    cycle_day: int = Field(sa_column=Column(SmallInteger, nullable=False))
    starts_on: date
    expires_on: date
    enrolled_at: datetime = Field(sa_column=columns.instant())
    data_package: str = Field(sa_column=word("data_package", DataPackage))
    previous_id: UUID | None
    requested_by: str | None = Field(sa_column=columns.text(nullable=True))
    stints: Any = Field(sa_column=columns.json())
    package: str = Field(sa_column=columns.text())
    version: int = Field(sa_column=Column(BigInteger, nullable=False))
    status: str = Field(sa_column=word("enrolment_status", EnrolmentStatus))
    billed_until: date
    renewed_into: UUID | None
    ends_on: date | None
    decided_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    reason: str | None = Field(sa_column=columns.text(nullable=True))
    first_notice_id: UUID | None
    first_notice_on: date | None
    second_notice_id: UUID | None
    second_notice_on: date | None
    told_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    opted_out_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    upgraded_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    moved_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    postponed_to: date | None
    welcomed_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
