"""Take from the tables that are written all the time what the statements that write them hold already.

Amounts are held by domains, which PostgreSQL remembers, where it reads the checks of a table from the catalogue anew
with every statement. That a renewal has its card, a payment its payer and a command its renewal is held by the
statements that write them, which have locked the one and write the other together. What a transfer must be is held by
the functions that alone may write one.
"""

from alembic import op

revision = "lean_writes"
down_revision = "messages_due"

AMOUNTS = {
    "dong_moved": "CONSTRAINT dong_moved_is_something CHECK (VALUE > 0)",
    "dong_held": "CONSTRAINT dong_held_is_not_negative CHECK (VALUE >= 0)",
}

COLUMNS = {
    "renewal": {"price": "dong_moved", "fee": "dong_held"},
    "spending": {"total": "dong_moved"},
    "subscriber": {
        "main_balance": "dong_held",
        "average_monthly_top_up": "dong_held",
        "other_advance_debt": "dong_held",
    },
    "transfer": {"amount": "dong_moved"},
}

HELD_ELSEWHERE = {
    "activation": ("activation_bucket_renewal_id_fkey",),
    "renewal": ("renewal_bucket_card_id_fkey", "renewal_amounts_meant"),
    "spending": ("spending_bucket_payer_id_fkey", "spending_total_positive"),
    "subscriber": ("subscriber_main_balance_covers", "subscriber_advance_figures_meant"),
    "top_up": ("top_up_bucket_subscriber_id_fkey",),
    "transfer": ("transfer_amount_positive", "transfer_moves_something", "transfer_tells_the_balance"),
}

OF_ONE = """
CREATE OR REPLACE FUNCTION record_transfers_of(
    in_bucket smallint, whose uuid, seen xid, ids uuid[], debits text[], credits text[], amounts bigint[],
    reasons text[], causes uuid[], instant timestamptz
) RETURNS bigint LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    recorded bigint := cardinality(ids);
    total bigint := 0;
    totals bigint[];  -- of what has moved the main balance so far; NULL beside a transfer that does not
    before bigint;
BEGIN
    FOR place IN 1 .. recorded LOOP
        IF debits[place] = credits[place] THEN
            RAISE check_violation USING MESSAGE = 'a transfer moves something between two accounts';
        ELSIF debits[place] = 'MAIN_BALANCES' THEN
            total := total - amounts[place];
            totals[place] := total;
        ELSIF credits[place] = 'MAIN_BALANCES' THEN
            total := total + amounts[place];
            totals[place] := total;
        ELSE
            totals[place] := NULL;
        END IF;
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
         WHERE debit <> credit
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
      FROM moves JOIN paid USING (bucket, subscriber_id);
    GET DIAGNOSTICS recorded = ROW_COUNT;
    IF recorded <> coalesce(cardinality(ids), 0) THEN
        RAISE check_violation
        USING MESSAGE = 'a transfer is of a subscriber on record and moves something between two accounts';
    END IF;
    RETURN recorded;
END $$
"""


def upgrade() -> None:
    """Apply."""
    for domain, check in AMOUNTS.items():
        op.execute(f"CREATE DOMAIN {domain} AS bigint {check}")
    for table, constraints in HELD_ELSEWHERE.items():
        dropped = [f"DROP CONSTRAINT {constraint}" for constraint in constraints]
        types = [f"ALTER {column} TYPE {domain}" for column, domain in COLUMNS.get(table, {}).items()]
        op.execute(f"ALTER TABLE {table} {', '.join([*dropped, *types])}")
    op.drop_index("activation_of_renewal", "activation")
    op.execute(OF_ONE)
    op.execute(OF_MANY)
