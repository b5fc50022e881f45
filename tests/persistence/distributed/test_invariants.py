"""What must never exist is looked for over nodes too, all of it."""

from persistence.connections.servers import connect
from persistence.invariants import violations
from persistence.invariants.violations import NEVER
from tests.databases import Database

SPENT = """
INSERT INTO spending (bucket, payer_id, paid_on, renewal_id, card_bucket, card_id, total)
VALUES (1, gen_random_uuid(), '2024-03-15', gen_random_uuid(), 2, gen_random_uuid(), 5)
"""


async def test_every_invariant_is_asked_over_nodes(distributed_database: Database) -> None:
    assert NEVER
    connection = await connect(distributed_database.owner_url)
    assert await violations(connection) == []
    await connection.execute(SPENT)
    assert {told.partition(":")[0] for told in await violations(connection)} == {
        "spending without a renewal", "spending of nobody",
    }  # fmt: skip
    await connection.close()
