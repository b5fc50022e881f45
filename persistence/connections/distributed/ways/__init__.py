"""The ways in which a distributed PostgreSQL is asked what it cannot carry out as it is written, by statement."""

from persistence.connections.distributed.connection import Way
from persistence.connections.distributed.ways import claims, facts, lookups, outbox, parties, records, sweeps

WAYS: dict[str, Way] = {
    **claims.WAYS,
    **facts.WAYS,
    **lookups.WAYS,
    **outbox.WAYS,
    **parties.WAYS,
    **records.WAYS,
    **sweeps.WAYS,
}
