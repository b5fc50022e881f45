"""Partners' credentials, small and shared, and the signed requests of the last minutes, each taken once."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, Text
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field, SQLModel

from domain.partners.credential import CredentialKind
from persistence.tables.shared import columns


class PartnerCredentialRow(SQLModel, table=True):
    """What a partner shows to be let in; its secret is kept as a hash alone."""

    __tablename__ = "partner_credential"
    __table_args__ = (columns.one_of("partner_credential", "kind", CredentialKind),)

    id: UUID = Field(primary_key=True)
    kind: str = Field(sa_column=columns.text())
    partner: str = Field(sa_column=columns.text())
    prefix: str = Field(sa_column=Column(Text, nullable=False, unique=True))
    secret_hash: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    scopes: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    return_urls: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False, server_default="{}"))
    requires_signature: bool = Field(sa_column=Column(Boolean, nullable=False))
    created_at: datetime = Field(sa_column=columns.instant())
    created_by: str = Field(sa_column=columns.text())
    expires_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    version: int = Field(sa_column=Column(Integer, nullable=False))
    previous_hash: bytes | None = Field(sa_column=Column(LargeBinary, nullable=True))
    previous_until: datetime | None = Field(sa_column=columns.instant(nullable=True))
    revoked_at: datetime | None = Field(sa_column=columns.instant(nullable=True))
    revoked_by: str | None = Field(sa_column=columns.text(nullable=True))
    last_used_at: datetime | None = Field(sa_column=columns.instant(nullable=True))


class SignedRequestRow(SQLModel, table=True):
    """A signed request that was taken: the same nonce of the same credential is not taken again."""

    __tablename__ = "signed_request"
    __table_args__ = (Index("signed_request_by_time", "at"),)

    bucket: int = Field(sa_column=columns.bucket())
    credential_id: UUID = Field(sa_column=columns.key_id("credential_id"))
    nonce: str = Field(sa_column=columns.text_key("nonce"))
    at: datetime = Field(sa_column=columns.instant(default=sql("now()")))
