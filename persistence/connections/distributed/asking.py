"""The connections of the distributed store, with every way there is."""

from persistence.connections.distributed.connection import DistributedConnection
from persistence.connections.distributed.ways import WAYS


class Asking(DistributedConnection):
    """Knows all ways."""

    ways = WAYS
