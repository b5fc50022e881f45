"""What happens to an enrolment: requests to stop, evidence, usage, and the lines of bills (P-OPTOUT, P-USE, P-FEE)."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKeyConstraint, Index, Integer, SmallInteger
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from domain.promotions.benefits import Benefit
from domain.promotions.evidence import EvidenceKind
from domain.promotions.stopping import RequestStatus, StopKind
from persistence.tables.shared import amounts, columns
from persistence.tables.shared.words import word

OF_ENROLMENT = (["bucket", "enrolment_id"], ["promotion_enrolment.bucket", "promotion_enrolment.id"])


class PromotionRequestRow(SQLModel, table=True):
    """A request over SMS that waits for its `Y`, or got it, or lapsed."""

    __tablename__ = "promotion_request"
    __table_args__ = (
        ForeignKeyConstraint(*OF_ENROLMENT),
        columns.one_of("promotion_request", "kind", StopKind),
        columns.one_of("promotion_request", "status", RequestStatus),
        CheckConstraint("(status = 'OPEN') = (answered_at IS NULL)", name="promotion_request_answered_once"),
        Index("promotion_request_open", "bucket", "enrolment_id", postgresql_where=sql("status = 'OPEN'")),
        Index("promotion_request_lapsing", "until", postgresql_where=sql("status = 'OPEN'")),
    )

    bucket: int = Field(sa_column=columns.bucket())
    id: UUID = Field(sa_column=columns.key_id())
    kind: str = Field(sa_column=columns.text())
    enrolment_id: UUID
    subscriber_id: UUID
    msisdn: str = Field(sa_column=columns.text())
    asked_at: datetime = Field(sa_column=columns.instant())
    until: datetime = Field(sa_column=columns.instant())
    status: str = Field(sa_column=columns.text())
    answered_at: datetime | None = Field(sa_column=columns.instant(nullable=True))


class PromotionEvidenceRow(SQLModel, table=True):
    """What was told or answered; the text and its handing over are those of the message."""

    __tablename__ = "promotion_evidence"

    bucket: int = Field(sa_column=columns.bucket())
    enrolment_id: UUID = Field(sa_column=columns.key_id("enrolment_id"))
    id: UUID = Field(sa_column=columns.key_id())
    kind: str = Field(sa_column=word("evidence_kind", EvidenceKind))
    at: datetime = Field(sa_column=columns.instant())
    message_id: UUID | None
    said: str | None = Field(sa_column=columns.text(nullable=True))


class PromotionUsageRow(SQLModel, table=True):
    """What the operator saw used, under its own name for the event."""

    __tablename__ = "promotion_usage"
    __table_args__ = (
        ForeignKeyConstraint(*OF_ENROLMENT),
        columns.one_of("promotion_usage", "benefit", Benefit),
        CheckConstraint("quantity > 0", name="promotion_usage_quantity_positive"),
        Index("promotion_usage_of_enrolment", "bucket", "enrolment_id", "used_at"),
    )

    bucket: int = Field(sa_column=columns.bucket())
    subscriber_id: UUID = Field(sa_column=columns.key_id("subscriber_id"))
    usage_id: str = Field(sa_column=columns.text_key("usage_id"))
    enrolment_id: UUID
    benefit: str = Field(sa_column=columns.text())
    quantity: int = Field(sa_column=Column(Integer, nullable=False))
    used_at: datetime = Field(sa_column=columns.instant())


WHOLE = "(cycle_ends_on - cycle_starts_on)"


class PromotionChargeRow(SQLModel, table=True):
    """A line of a bill, booked once; the database itself holds it to its arithmetic (P-PRORATA)."""

    __tablename__ = "promotion_charge"
    __table_args__ = (
        CheckConstraint(f"days > 0 AND days <= {WHOLE}", name="promotion_charge_days_meant"),
        CheckConstraint(f"fee = (2 * whole_fee * days + {WHOLE}) / (2 * {WHOLE})", name="promotion_charge_pro_rated"),
        Index("promotion_charge_once", "bucket", "enrolment_id", "cycle_starts_on", "part", unique=True),
        Index("promotion_charge_of_cycle", "bucket", "subscriber_id", "cycle_starts_on"),
        Index(
            "promotion_charge_one_subscription",
            "bucket",
            "subscriber_id",
            "cycle_starts_on",
            unique=True,
            postgresql_where=sql("subscription > 0"),
        ),
    )

    bucket: int = Field(sa_column=columns.bucket())
    id: UUID = Field(sa_column=columns.key_id())
    subscriber_id: UUID
    enrolment_id: UUID
    promotion: str = Field(sa_column=columns.text())
    part: int = Field(sa_column=Column(SmallInteger, nullable=False))
    package: str = Field(sa_column=columns.text())
    version: int = Field(sa_column=Column(BigInteger, nullable=False))
    cycle_starts_on: date
    cycle_ends_on: date
    since: date
    days: int = Field(sa_column=Column(SmallInteger, nullable=False))
    whole_fee: int = Field(sa_column=amounts.held())
    fee: int = Field(sa_column=amounts.held())
    subscription: int = Field(sa_column=amounts.held())
    charged_at: datetime = Field(sa_column=columns.instant())
