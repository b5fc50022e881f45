"""Let one function record transfers: any number of them, each balance moved once (G-LEDGER).

It takes the place of a trigger that moved the balance anew with every row. Whatever role calls it, a main balance
follows the transfers and nothing else: the application can neither write a transfer nor a balance by itself.
"""

from alembic import op

revision = "record_transfers"
down_revision = "auto_renewals"

RECORD_TRANSFERS = """
CREATE FUNCTION record_transfers(
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
          FROM (SELECT bucket AS of, subscriber_id, sum(change)::bigint AS total FROM moves
                 WHERE change IS NOT NULL GROUP BY bucket, subscriber_id) AS moved
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

SIGNATURE = "record_transfers(smallint[], uuid[], uuid[], text[], text[], bigint[], text[], uuid[], timestamptz[])"


def upgrade() -> None:
    """Apply."""
    op.execute("DROP TRIGGER moves_main_balance ON transfer")
    op.execute("DROP FUNCTION move_main_balance()")
    op.create_check_constraint(
        "transfer_tells_the_balance",
        "transfer",
        "('MAIN_BALANCES' IN (debit, credit)) = (balance_after IS NOT NULL)",
    )
    op.execute(RECORD_TRANSFERS)
    op.execute(f"REVOKE ALL ON FUNCTION {SIGNATURE} FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION {SIGNATURE} TO giahan_app")
    op.execute("REVOKE INSERT ON transfer FROM giahan_app")
