"""Settings that protect clients from each other, and Giahan from all of them."""

from enum import StrEnum
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, NoDecode


class TrustedOnly(StrEnum):
    """Who may send nothing but trusted documents; first-party clients are all but partners."""

    OFF = "off"
    SUBSCRIBERS = "subscribers"
    FIRST_PARTY = "first-party"
    ALL = "all"


class SafetySettings(BaseSettings):
    """What an operator may set of limits, origins and documents."""

    allowed_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="Origins whose pages may call the API from a browser (CORS), such as https://console.example"
    )
    trusted_documents_only: TrustedOnly = Field(
        TrustedOnly.OFF,
        description="Who may send only the documents that come along: off, subscribers, first-party, all",
    )
    head_seconds: float = Field(10.0, gt=0, le=300, description="The longest until a request's headers are whole")
    body_seconds: float = Field(20.0, gt=0, le=300, description="The longest until the body after them is whole")
    connections: int = Field(2000, ge=1, le=100_000, description="The most connections of one process")
    connections_per_address: int = Field(500, ge=1, description="The most of one address, trusted proxies excepted")
    execution_seconds: float = Field(20.0, gt=0, le=300, description="The longest that a request is worked on")
    plain_execution: bool = Field(
        default=True, description="Execute plain fields the fast way; off: all of it graphql-core's own way, and slower"
    )
    rate_limits: bool | None = Field(None, description="Limit how often one asks; unset: in production")
    rate_per_address: float = Field(10.0, gt=0, description="Requests a second of an address without a good token")
    rate_per_address_burst: int = Field(100, ge=1, description="And so many of them at once")
    rate_per_principal: float = Field(20.0, gt=0, description="Requests a second of one subscriber or member of staff")
    rate_per_principal_burst: int = Field(100, ge=1, description="And so many of them at once")
    rate_per_partner: float = Field(500.0, gt=0, description="Requests a second of one partner")
    rate_per_partner_burst: int = Field(1000, ge=1, description="And so many of them at once")

    two_persons: bool | None = Field(
        None, description="Publishing, large refunds and credentials need a second person; unset: in production"
    )
    webhook_private_networks: bool = Field(
        default=False, description="Let webhooks go to private networks and over http: for trials, or inner partners"
    )

    @field_validator("allowed_origins", mode="before")
    @classmethod
    def _several(cls, value: object) -> object:
        return tuple(value.replace(",", " ").split()) if isinstance(value, str) else value

    @field_validator("allowed_origins")
    @classmethod
    def _origins(cls, origins: tuple[str, ...]) -> tuple[str, ...]:
        for origin in origins:
            parts = urlsplit(origin)
            written = f"{parts.scheme}://{parts.netloc}"
            if parts.scheme not in ("https", "http") or not parts.hostname or origin != written:
                raise ValueError("an origin is written https://host or https://host:port, without a path; * is none")
        return origins
