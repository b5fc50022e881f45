"""The ways in which a distributed PostgreSQL is asked what it cannot carry out as it is written, by statement."""

from persistence.connections.distributed.connection import Way
from persistence.connections.distributed.ways import (
    claims,
    facts,
    importing,
    lookups,
    online,
    outbox,
    parties,
    records,
    support,
    sweeps,
    webhooks,
)

WAYS: dict[str, Way] = {
    **claims.WAYS,
    **facts.WAYS,
    **importing.WAYS,
    **lookups.WAYS,
    **online.WAYS,
    **outbox.WAYS,
    **parties.WAYS,
    **records.WAYS,
    **support.WAYS,
    **sweeps.WAYS,
    **webhooks.WAYS,
}
