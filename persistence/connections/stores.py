"""The two stores: one PostgreSQL, or one over nodes. Adapters are the same, what differs is how they are asked."""

import os
from enum import StrEnum

from persistence.connections.pool import Connection

STORE = "GIAHAN_STORE"


class Store(StrEnum):
    """Where everything is kept."""

    PLAIN = "plain"
    DISTRIBUTED = "distributed"


def connections_of(store: Store) -> type[Connection]:
    """Tell how a store is asked; of the distributed one nothing is loaded where it is not."""
    if store is Store.PLAIN:
        return Connection
    from persistence.connections.distributed.asking import Asking  # noqa: PLC0415 - loaded only where it is used

    return Asking


def named_connections() -> type[Connection]:
    """Tell how the store is asked that the environment names, for programs that have no settings."""
    return connections_of(Store(os.environ.get(STORE, Store.PLAIN)))
