"""Settings: read from the environment or a `.env` file, each with a working default."""

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Self

from pydantic import AwareDatetime, Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

EXPLAINED = "set GIAHAN_SECRET to at least 32 characters: the production profile keeps no secret of its own"


class Profile(StrEnum):
    """Demo: explorer, built-in issuer, sandboxes, embedded PostgreSQL. Production: none of these."""

    DEMO = "demo"
    PRODUCTION = "production"


class LogLevel(StrEnum):
    """From which weight on something is logged."""

    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"


class Settings(BaseSettings):
    """What an operator may set; names in the environment are these with `GIAHAN_` before them."""

    model_config = SettingsConfigDict(
        env_prefix="GIAHAN_", env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    home: Path = Field(Path(".giahan"), description="Where the demo profile keeps its secret and its PostgreSQL")
    profile: Profile = Field(Profile.DEMO, description="demo or production")
    database_url: SecretStr | None = Field(None, description="The application's database; unset: embedded PostgreSQL")
    migration_url: SecretStr | None = Field(None, description="The same database, as the role that owns the schema")
    database_connections: int = Field(10, ge=2, le=200, description="The most connections of one process")
    secret: SecretStr | None = Field(None, description="Signs the built-in issuer's tokens; 32 characters or more")
    clock: AwareDatetime | None = Field(None, description="Demo only: the instant at which the business clock starts")
    clock_started_at: AwareDatetime | None = Field(None, description="Set by `serve`: the real instant of that start")
    host: str = Field("127.0.0.1", description="The address to serve on")
    port: int = Field(8000, ge=0, le=65535, description="The port to serve on")
    log_level: LogLevel = Field(LogLevel.INFO, description="DEBUG, INFO, WARNING or ERROR")
    card_system_url: str | None = Field(None, description="The card system's address; unset: a sandbox")
    card_system_key_id: str = Field("giahan", description="The name of the key that signs requests to it")
    card_system_secret: SecretStr | None = Field(None, description="The key that signs requests to it")
    smpp_host: str | None = Field(None, description="The short-message centre's address; unset: a sandbox")
    smpp_port: int = Field(2775, ge=1, le=65535, description="Its port")
    smpp_system_id: str = Field("giahan", description="The name to bind with")
    smpp_password: SecretStr | None = Field(None, description="The password to bind with")

    @field_validator("log_level", mode="before")
    @classmethod
    def _in_capitals(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @model_validator(mode="after")
    def _keep_production_safe(self) -> Self:
        if self.profile is Profile.DEMO:
            return self
        if self.database_url is None:
            msg = "set GIAHAN_DATABASE_URL: the production profile has no embedded PostgreSQL"
            raise ValueError(msg)
        if self.secret is None or len(self.secret.get_secret_value()) < 32:  # noqa: PLR2004 - as EXPLAINED says
            raise ValueError(EXPLAINED)
        if self.clock is not None:
            msg = "unset GIAHAN_CLOCK: the production profile has the real time"
            raise ValueError(msg)
        return self

    @property
    def demo(self) -> bool:
        """Tell whether this is the demo profile."""
        return self.profile is Profile.DEMO

    @property
    def clock_offset(self) -> timedelta:
        """How far the business clock is from the real one."""
        if self.clock is None:
            return timedelta()
        return self.clock - (self.clock_started_at or datetime.now(UTC))

    def lines(self) -> list[tuple[str, str, str]]:
        """List every setting by its name in the environment, its value with secrets masked, and what it is for."""
        return [
            (f"GIAHAN_{name.upper()}", _shown(getattr(self, name)), field.description or "")
            for name, field in type(self).model_fields.items()
        ]


def _shown(value: object) -> str:
    if value is None:
        return ""
    return "********" if isinstance(value, SecretStr) else str(value)
