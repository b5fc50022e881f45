"""New ids: UUIDv7, ordered by the real time they were made at, and within one process always rising."""

from uuid import UUID

# The rest of uuid_utils makes look-alikes that are no `uuid.UUID`.
from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """Make a UUIDv7."""
    return uuid7()
