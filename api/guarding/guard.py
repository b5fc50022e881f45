"""What guards the doors of one process, as the settings ask for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from api.guarding.rate_limits import RateLimits
from api.guarding.trusted_documents import trusted_documents
from api.identity import Principal, Role
from api.settings import Settings
from api.settings.safety import TrustedOnly


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """Limits, origins, documents and how they are executed; without settings, what the demo profile has."""

    gate: RateLimits | None = None
    seconds: float = 20.0
    origins: tuple[str, ...] = ()
    production: bool = False
    trusted_only: TrustedOnly = TrustedOnly.OFF
    documents: Mapping[str, str] = field(default_factory=trusted_documents)
    plain_execution: bool = True

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Read the settings."""
        return cls(
            gate=RateLimits.of(settings),
            seconds=settings.execution_seconds,
            origins=settings.allowed_origins,
            production=not settings.demo,
            trusted_only=settings.trusted_documents_only,
            plain_execution=settings.plain_execution,
        )

    def insists(self, principal: Principal | None) -> bool:
        """Tell whether somebody may send nothing but the documents that come along."""
        if self.trusted_only in (TrustedOnly.OFF, TrustedOnly.ALL):
            return self.trusted_only is TrustedOnly.ALL
        role = principal.role if principal else Role.SUBSCRIBER
        return role is Role.SUBSCRIBER if self.trusted_only is TrustedOnly.SUBSCRIBERS else role is not Role.PARTNER
