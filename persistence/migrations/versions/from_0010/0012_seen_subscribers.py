"""Have every transfer change its subscriber's row, whose version then stands for its balance and its debts.

Whoever read a subscriber without a lock records where it is still what was seen, or nothing (G-LIMITS, S-REPAY).
"""

from alembic import op

revision = "seen_subscribers"
down_revision = "transfers_of_one"

OF_ONE = """
CREATE FUNCTION record_transfers_of(
    in_bucket smallint, whose uuid, seen xid, ids uuid[], debits text[], credits text[], amounts bigint[],
    reasons text[], causes uuid[], instant timestamptz
) RETURNS bigint LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    recorded bigint := cardinality(ids);
    change bigint;
    total bigint := 0;
    totals bigint[];  -- of what has moved the main balance so far; NULL beside a transfer that does not
    before bigint;
BEGIN
    FOR place IN 1 .. recorded LOOP
        change := CASE 'MAIN_BALANCES' WHEN credits[place] THEN amounts[place]
                                       WHEN debits[place] THEN -amounts[place] END;
        total := total + coalesce(change, 0);
        totals[place] := CASE WHEN change IS NOT NULL THEN total END;
    END LOOP;
    UPDATE subscriber SET main_balance = main_balance + total
     WHERE bucket = in_bucket AND id = whose AND xmin = seen RETURNING main_balance - total INTO before;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    INSERT INTO transfer
        (bucket, subscriber_id, id, debit, credit, amount, reason, cause_id, at, recorded_at, balance_after)
    SELECT in_bucket, whose, id, debit, credit, amount, reason, cause, instant, now(), before + moved
      FROM unnest(ids, debits, credits, amounts, reasons, causes, totals)
        AS move (id, debit, credit, amount, reason, cause, moved);
    RETURN recorded;
END $$
"""

OF_MANY = """
CREATE OR REPLACE FUNCTION record_transfers(
    buckets smallint[], subscribers uuid[], ids uuid[], debits text[], credits text[], amounts bigint[],
    reasons text[], causes uuid[], instants timestamptz[]
) RETURNS bigint LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    recorded bigint;
BEGIN
    WITH moves AS MATERIALIZED (
        SELECT *, CASE 'MAIN_BALANCES' WHEN credit THEN amount WHEN debit THEN -amount END AS change
          FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9) WITH ORDINALITY
            AS move (bucket, subscriber_id, id, debit, credit, amount, reason, cause_id, at, place)
    ), paid AS (
        UPDATE subscriber SET main_balance = main_balance + total
          FROM (SELECT bucket AS of, subscriber_id, coalesce(sum(change), 0)::bigint AS total FROM moves
                 GROUP BY bucket, subscriber_id) AS moved
         WHERE (subscriber.bucket, subscriber.id) = (moved.of, moved.subscriber_id)
     RETURNING subscriber.bucket, subscriber.id AS subscriber_id, main_balance
    )
    INSERT INTO transfer
        (bucket, subscriber_id, id, debit, credit, amount, reason, cause_id, at, recorded_at, balance_after)
    SELECT moves.bucket, moves.subscriber_id, id, debit, credit, amount, reason, cause_id, at, now(),
           CASE WHEN change IS NOT NULL THEN main_balance - coalesce(sum(change) OVER (
               PARTITION BY moves.bucket, moves.subscriber_id ORDER BY place
               ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING), 0) END
      FROM moves LEFT JOIN paid USING (bucket, subscriber_id);
    GET DIAGNOSTICS recorded = ROW_COUNT;
    RETURN recorded;
END $$
"""

BEFORE = "record_transfers_of(smallint, uuid, uuid[], text[], text[], bigint[], text[], uuid[], timestamptz)"
SIGNATURE = "record_transfers_of(smallint, uuid, xid, uuid[], text[], text[], bigint[], text[], uuid[], timestamptz)"


def upgrade() -> None:
    """Apply."""
    op.execute(f"DROP FUNCTION {BEFORE}")
    op.execute(OF_ONE)
    op.execute(f"REVOKE ALL ON FUNCTION {SIGNATURE} FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION {SIGNATURE} TO giahan_app")
    op.execute(OF_MANY)
    op.execute("DROP FUNCTION owed_advances")
