"""Let a function record transfers of one bucket's subscribers: a distributed store calls it on the bucket's node.

It does what `record_transfers` does for many buckets, and holds the same: each balance is moved once, and a transfer
is of a subscriber on record and moves something (G-LEDGER).
"""

from alembic import op

revision = "transfers_in_a_bucket"
down_revision = "filters"
serves_those_before = True

SIGNATURE = "record_transfers_in(smallint, uuid[], uuid[], text[], text[], bigint[], text[], uuid[], timestamptz[])"


def upgrade() -> None:
    """Apply."""
    op.execute(
        """
CREATE FUNCTION record_transfers_in(
    in_bucket smallint, subscribers uuid[], ids uuid[], debits text[], credits text[], amounts bigint[],
    reasons text[], causes uuid[], instants timestamptz[]
) RETURNS bigint LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    many integer := coalesce(cardinality(ids), 0);
    whose uuid;
    balance bigint;
    changes bigint[];
BEGIN
    FOR place IN 1 .. many LOOP
        changes[place] := CASE 'MAIN_BALANCES' WHEN credits[place] THEN amounts[place]
                                               WHEN debits[place] THEN -amounts[place] END;
    END LOOP;
    FOR whose IN SELECT DISTINCT told FROM unnest(subscribers) AS told ORDER BY told LOOP
        balance := 0;
        FOR place IN 1 .. many LOOP
            IF subscribers[place] = whose THEN
                balance := balance + coalesce(changes[place], 0);
            END IF;
        END LOOP;
        UPDATE subscriber SET main_balance = main_balance + balance
         WHERE bucket = in_bucket AND id = whose RETURNING main_balance - balance INTO balance;
        FOR place IN 1 .. many LOOP
            IF subscribers[place] = whose THEN
                IF balance IS NULL OR debits[place] = credits[place] THEN
                    RAISE check_violation USING MESSAGE =
                        'a transfer is of a subscriber on record and moves something between two accounts';
                END IF;
                balance := balance + coalesce(changes[place], 0);
                INSERT INTO transfer
                    (bucket, subscriber_id, id, debit, credit, amount, reason, cause_id, at, recorded_at, balance_after)
                VALUES (in_bucket, whose, ids[place], debits[place], credits[place], amounts[place], reasons[place],
                        causes[place], instants[place], now(), CASE WHEN changes[place] IS NOT NULL THEN balance END);
            END IF;
        END LOOP;
    END LOOP;
    RETURN many;
END $$
"""
    )
    op.execute(f"REVOKE ALL ON FUNCTION {SIGNATURE} FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION {SIGNATURE} TO giahan_app")
