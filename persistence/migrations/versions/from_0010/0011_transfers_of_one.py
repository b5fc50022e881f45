"""Let another function record the transfers of one subscriber, which is what a renewal or a top-up has (G-LEDGER).

It does what `record_transfers` does for many, without the joins and the sorting that many need.
"""

from alembic import op

revision = "transfers_of_one"
down_revision = "words"

RECORD_TRANSFERS_OF = """
CREATE FUNCTION record_transfers_of(
    in_bucket smallint, whose uuid, ids uuid[], debits text[], credits text[], amounts bigint[], reasons text[],
    causes uuid[], instant timestamptz
) RETURNS bigint LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    recorded bigint := coalesce(cardinality(ids), 0);
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
    IF 'MAIN_BALANCES' = ANY (debits || credits) THEN
        UPDATE subscriber SET main_balance = main_balance + total
         WHERE bucket = in_bucket AND id = whose RETURNING main_balance - total INTO before;
    END IF;
    INSERT INTO transfer
        (bucket, subscriber_id, id, debit, credit, amount, reason, cause_id, at, recorded_at, balance_after)
    SELECT in_bucket, whose, id, debit, credit, amount, reason, cause, instant, now(), before + moved
      FROM unnest(ids, debits, credits, amounts, reasons, causes, totals)
        AS move (id, debit, credit, amount, reason, cause, moved);
    RETURN recorded;
END $$
"""

SIGNATURE = "record_transfers_of(smallint, uuid, uuid[], text[], text[], bigint[], text[], uuid[], timestamptz)"


def upgrade() -> None:
    """Apply."""
    op.execute(RECORD_TRANSFERS_OF)
    op.execute(f"REVOKE ALL ON FUNCTION {SIGNATURE} FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION {SIGNATURE} TO giahan_app")
