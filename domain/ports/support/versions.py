"""The history of prices and policies: every version, with who recorded it."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from domain.catalogue.package import ProductLine
from domain.catalogue.policy import Parameter, PolicyVersion
from domain.catalogue.price import PriceVersion
from domain.values import dataclass

Kept = TypeVar("Kept", PriceVersion, PolicyVersion)


@dataclass(frozen=True, slots=True)
class KeptVersion(Generic[Kept]):
    """A version with the id under which it is kept, and who recorded it."""

    id: UUID
    version: Kept
    recorded_by: str


class VersionLookups(Protocol):
    """Tells histories."""

    async def prices(self, line: ProductLine, package: str) -> Sequence[KeptVersion[PriceVersion]]:
        """List every version of a package's prices, the last recorded first."""
        ...

    async def policies(self, parameter: Parameter) -> Sequence[KeptVersion[PolicyVersion]]:
        """List every version of a policy, the last recorded first."""
        ...

    async def price(self, version_id: UUID) -> KeptVersion[PriceVersion] | None:
        """Find a version of a price."""
        ...

    async def policy(self, version_id: UUID) -> KeptVersion[PolicyVersion] | None:
        """Find a version of a policy."""
        ...
