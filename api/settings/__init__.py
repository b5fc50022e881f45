"""Settings: read from the environment or a `.env` file, each with a working default."""

from datetime import UTC, datetime, timedelta
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, ClassVar, Literal, Self
from urllib.parse import urlsplit

from pydantic import AwareDatetime, Field, SecretStr, field_validator, model_validator
from pydantic_settings import NoDecode, SettingsConfigDict

from api.settings.centre import CentreSettings
from api.settings.console import ConsoleSettings
from api.settings.payments import PaymentSettings
from api.settings.servers import ServerSettings
from api.settings.watching import WatchingSettings
from api.settings.words import LogLevel, Profile, Signature

__all__ = ["EXPLAINED", "LOOPBACK", "SHORTEST_SECRET", "LogLevel", "Profile", "Settings", "Signature", "StoreSettings"]

SHORTEST_SECRET = 32
EXPLAINED = "set GIAHAN_SECRET to at least 32 characters: the production profile keeps no secret of its own"


RoleName = Literal["admin", "support", "auditor", "pricing", "operations", "partner", "subscriber"]
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Settings(ServerSettings, WatchingSettings, PaymentSettings, ConsoleSettings, CentreSettings):
    """What an operator may set; names in the environment are these with `GIAHAN_` before them."""

    model_config = SettingsConfigDict(
        env_prefix="GIAHAN_", env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    signs: ClassVar[bool] = True
    """Whether a command signs anything, and so needs the secret."""

    home: Path = Field(Path(".giahan"), description="Where the demo profile keeps its secret and its PostgreSQL")
    profile: Profile = Field(Profile.DEMO, description="demo or production")
    database_url: SecretStr | None = Field(
        None, description="The application's database, its hosts with commas; unset: embedded PostgreSQL"
    )
    migration_url: SecretStr | None = Field(None, description="The same database, as the role that owns the schema")
    database_connections: int = Field(10, ge=3, le=200, description="The most connections of one process")
    secret: SecretStr | None = Field(None, description="Signs the built-in issuer's tokens; 32 characters or more")
    built_in_issuer: bool | None = Field(
        None, description="Let in tokens of the built-in issuer, and print them; unset: in the demo profile alone"
    )
    clock: AwareDatetime | None = Field(None, description="Demo only: the instant at which the business clock starts")
    clock_started_at: AwareDatetime | None = Field(None, description="Set by `serve`: the real instant of that start")
    host: str = Field("127.0.0.1", description="The address to serve on")
    port: int = Field(8000, ge=0, le=65535, description="The port to serve on")
    trusted_proxies: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="Addresses or networks of proxies that are believed about whom they speak for (X-Forwarded-For)"
    )
    log_level: LogLevel = Field(LogLevel.INFO, description="DEBUG, INFO, WARNING or ERROR")
    oidc_issuers: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        description="OpenID Connect issuers whose tokens are let in, as their tokens name them; set: no other tokens",
    )
    oidc_jwks_urls: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="Where the keys of each are, in the same order; unset: where each issuer says they are"
    )
    oidc_audience: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="The audiences of which a token must be for one"
    )
    oidc_algorithms: Annotated[tuple[Signature, ...], NoDecode] = Field(
        (Signature.RS256, Signature.ES256), description="How tokens may be signed; none and HS256 never are"
    )
    oidc_clock_skew: float = Field(30.0, ge=0, le=300, description="Seconds by which an issuer's clock may differ")
    oidc_role_claim: str = Field("role", description="The claim that names the role, or its path: realm_access.roles")
    oidc_roles: dict[str, RoleName] = Field(
        {}, description='What an issuer calls our roles, as JSON: {"giahan-admins": "admin"}'
    )
    oidc_scope_claim: str | None = Field(
        None, description="The claim that names the scopes; unset: all of the role, and for partners those in scope"
    )
    oidc_msisdn_claim: str = Field("phone_number", description="The claim that names a subscriber's own number")

    @field_validator("secret")
    @classmethod
    def _not_guessed(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret is not None and len(secret.get_secret_value()) < SHORTEST_SECRET:
            raise ValueError(f"set GIAHAN_SECRET to at least {SHORTEST_SECRET} characters: shorter ones can be guessed")
        return secret

    @field_validator("log_level", mode="before")
    @classmethod
    def _in_capitals(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @field_validator(
        "trusted_proxies", "oidc_issuers", "oidc_jwks_urls", "oidc_audience", "oidc_algorithms", mode="before"
    )
    @classmethod
    def _listed(cls, value: object) -> object:
        return tuple(value.replace(",", " ").split()) if isinstance(value, str) else value

    @field_validator("trusted_proxies")
    @classmethod
    def _networks(cls, proxies: tuple[str, ...]) -> tuple[str, ...]:
        for proxy in proxies:
            ip_network(proxy)
        return proxies

    @field_validator("oidc_issuers", "oidc_jwks_urls")
    @classmethod
    def _encrypted(cls, addresses: tuple[str, ...]) -> tuple[str, ...]:
        for address in addresses:
            parts = urlsplit(address)
            if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOOPBACK):
                raise ValueError("an address begins with https:// (http:// on this machine alone)")
        return addresses

    @model_validator(mode="after")
    def _know_whom_tokens_are_for(self) -> Self:
        if self.oidc_issuers and not self.oidc_audience:
            raise ValueError("set GIAHAN_OIDC_AUDIENCE: a token that is for somebody else must not be let in")
        if self.oidc_jwks_urls and len(self.oidc_jwks_urls) != len(self.oidc_issuers):
            raise ValueError("GIAHAN_OIDC_JWKS_URLS names as many addresses as GIAHAN_OIDC_ISSUERS names issuers")
        if self.oidc_issuers and not self.oidc_algorithms:
            raise ValueError("GIAHAN_OIDC_ALGORITHMS names at least one")
        return self

    @model_validator(mode="after")
    def _keep_production_safe(self) -> Self:
        if self.profile is Profile.DEMO:
            return self
        if self.database_url is None:
            msg = "set GIAHAN_DATABASE_URL: the production profile has no embedded PostgreSQL"
            raise ValueError(msg)
        if self.signs and self.secret is None:
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
    def issues_tokens(self) -> bool:
        """Tell whether the built-in issuer's tokens are let in: where no outside issuer is, and nobody said no."""
        return not self.oidc_issuers and (self.demo if self.built_in_issuer is None else self.built_in_issuer)

    @property
    def sandboxes(self) -> tuple[str, ...]:
        """Name the outside systems for which a sandbox stands in."""
        stands_in = {
            "card system": self.card_system_url is None,
            "message centre": self.smpp_host is None,
            "mail server": self.smtp_url is None,
        }
        return tuple(name for name, none in stands_in.items() if none)

    @property
    def limits_rates(self) -> bool:
        """Tell whether there is a limit to how often one asks."""
        return not self.demo if self.rate_limits is None else self.rate_limits

    @property
    def needs_two_persons(self) -> bool:
        """Tell whether certain changes need a second person (G-TWO)."""
        return not self.demo if self.two_persons is None else self.two_persons

    @property
    def clock_offset(self) -> timedelta:
        """How far the business clock is from the real one."""
        if self.clock is None:
            return timedelta()
        return self.clock - (self.clock_started_at or datetime.now(UTC))

    def lines(self) -> list[tuple[str, str, str]]:
        """List every setting by its name in the environment, its value with secrets masked, and what it is for."""
        return [
            (f"GIAHAN_{name.upper()}", _shown(getattr(self, name), hidden=not field.repr), field.description or "")
            for name, field in type(self).model_fields.items()
        ]


def _shown(value: object, *, hidden: bool) -> str:
    if value is None or value == ():
        return ""
    if hidden:
        return "********"
    if isinstance(value, tuple):
        return " ".join(map(str, value))
    return "********" if isinstance(value, SecretStr) else str(value)


class StoreSettings(Settings):
    """The settings of commands that prepare the database and sign nothing."""

    signs: ClassVar[bool] = False
