"""Workers share a sweep by its buckets: each is one worker's alone, and nobody takes what others have finished."""

from domain.buckets import BUCKETS
from domain.sweeps.days import charge_day
from persistence.sweeps import store_sql
from persistence.sweeps.turn import Taker
from tests.persistence.connections.interruptions import Interrupted, Moments
from tests.services.auto_renewals.place import EXPIRY, Place

DAY = charge_day(EXPIRY)
FINISHED = [0, 7, BUCKETS - 1]
HELD = """
SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
 WHERE locktype = 'advisory' AND granted AND datname = current_database()
"""


async def test_a_bucket_that_somebody_finishes_just_before_it_is_taken_is_not_taken_again(real: Place) -> None:
    """K-AUTO-CHARGE: what is open is asked once more when the locks are had, and the locks of the rest are left."""
    assert real.installed is not None
    pool = real.installed.pool
    began = await real.sweeps.begin(DAY, real.clock.now())

    async def finish(_connection: Interrupted, _statement: str) -> None:
        await pool.execute(store_sql.FINISHED, DAY.kind, DAY.on, FINISHED)

    async with pool.acquire() as one, pool.acquire() as two:
        taken = await Taker(DAY, began, BUCKETS).take(Interrupted(one, Moments(before=finish, at=1)))  # type: ignore[arg-type]
        assert sorted(taken) == [bucket for bucket in range(BUCKETS) if bucket not in FINISHED]
        assert await two.fetchval(HELD) == len(taken)


async def test_two_who_come_at_once_have_nothing_in_common(real: Place) -> None:
    """K-AUTO-CHARGE."""
    assert real.installed is not None
    began = await real.sweeps.begin(DAY, real.clock.now())
    async with real.installed.pool.acquire() as one, real.installed.pool.acquire() as two:
        first, second = [await Taker(DAY, began, BUCKETS // 2).take(each) for each in (one, two)]
    assert (len(first), set(first) & set(second)) == (BUCKETS // 2, set())
    assert second
