"""What sweeps had decided before `charged_cards` is still decided after it: nobody is charged twice for an upgrade."""

import asyncio

import asyncpg
from alembic import command

from persistence.drift.scratch import a_database, execute
from persistence.schema.migrate import configuration, migrate

ATTEMPT = "'01890000-0000-7000-8000-000000000009'"
BEFORE, DAY = "2026-02-28", "2026-03-30"

CARD = """
INSERT INTO decoder_card (bucket, id, number, product_line, status, extra_rooms, expires_on, observed_at)
VALUES (2, md5('{number}')::uuid, '{number}', 'DTH_OTT', 'ACTIVE', 0, '2026-03-30', now())
"""

REGISTRATION = """
INSERT INTO auto_renewal (bucket, id, card_id, card_number, subscriber_bucket, subscriber_id, msisdn, channel, status,
                          requested_by, requested_at, registered_at, cancelled_at, charged_for, charge_attempts,
                          last_refusal_id)
VALUES (2, gen_random_uuid(), md5('{number}')::uuid, '{number}', 1, gen_random_uuid(), '84900000001', 'APP',
        '{status}', 'somebody', now(), now(), CASE '{status}' WHEN 'CANCELLED' THEN now() END, {decided})
"""

REGISTERED = (
    ("charged", "CANCELLED", f"'{BEFORE}', 1, NULL"),
    ("charged", "ACTIVE", f"'{DAY}', 1, NULL"),
    ("refused", "ACTIVE", f"'{DAY}', 2, {ATTEMPT}"),
    ("undecided", "ACTIVE", "NULL, 0, NULL"),
)

SAYS = """
SELECT card.number, card.charged_for::text, reg.refused_for::text, reg.charge_attempts, reg.last_refusal_id IS NOT NULL
  FROM decoder_card AS card JOIN auto_renewal AS reg ON (reg.bucket, reg.card_id) = (card.bucket, card.id)
 WHERE reg.status = 'ACTIVE' ORDER BY card.number
"""


def test_charges_move_to_their_cards_and_refusals_stay(server: str) -> None:
    """K-AUTO-CHARGE: of two registrations of one card the later charge counts."""
    with a_database(server) as url:
        command.upgrade(configuration(url), "webhooks")
        cards = [CARD.format(number=number) for number in sorted({each[0] for each in REGISTERED})]
        told = [REGISTRATION.format(number=number, status=status, decided=what) for number, status, what in REGISTERED]
        asyncio.run(execute(url, *cards, *told))
        migrate(url)
        assert asyncio.run(_says(url)) == [
            ("charged", DAY, None, 0, False),
            ("refused", None, DAY, 2, True),
            ("undecided", None, None, 0, False),
        ]


async def _says(url: str) -> list[tuple[object, ...]]:
    connection = await asyncpg.connect(url)
    try:
        return [tuple(row) for row in await connection.fetch(SAYS)]
    finally:
        await connection.close()
