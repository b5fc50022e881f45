"""The two stores: one PostgreSQL, or one over nodes. Adapters are the same, what differs is how they are asked."""

import os
from enum import StrEnum

from persistence.connections.pool import Connection
from persistence.sweeps.turn import Near, nowhere

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


def near_to(node: str | None) -> Near:
    """Tell which buckets sweeps begin with: those that lie on a node, where one is named."""
    if node is None:
        return nowhere
    from persistence.connections.distributed.near import BucketsOf  # noqa: PLC0415 - as above

    return BucketsOf(node)


def named_store() -> Store:
    """Tell which store the environment names, for programs that have no settings."""
    return Store(os.environ.get(STORE, Store.PLAIN))


def named_connections() -> type[Connection]:
    """Tell how that store is asked."""
    return connections_of(named_store())
