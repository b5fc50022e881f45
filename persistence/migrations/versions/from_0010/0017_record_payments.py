"""Record what many renewals cost those who pay for one each: price and fee beside each other, no matter in which order.

What moves several times belongs to `record_transfers`, which has to find the order first (G-LEDGER).
"""

from alembic import op

revision = "record_payments"
down_revision = "charged_cards"

SIGNATURE = """
record_payments(
    smallint[], uuid[], uuid[], uuid[], bigint[], uuid[], bigint[], ledger_account, transfer_reason, ledger_account,
    transfer_reason, timestamptz
)
"""

RECORD_PAYMENTS = """
CREATE FUNCTION record_payments(
    buckets smallint[], subscribers uuid[], causes uuid[], price_ids uuid[], prices bigint[], fee_ids uuid[],
    fees bigint[], price_to ledger_account, price_for transfer_reason, fee_to ledger_account, fee_for transfer_reason,
    instant timestamptz
) RETURNS bigint LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    main ledger_account := 'MAIN_BALANCES';
    recorded bigint;
BEGIN
    IF main IN (price_to, fee_to) THEN
        RAISE check_violation USING MESSAGE = 'a transfer moves something between two accounts';
    END IF;
    WITH paid AS (
        UPDATE subscriber SET main_balance = main_balance - price - fee
          FROM unnest(buckets, subscribers, causes, price_ids, prices, fee_ids, fees)
            AS payment (of, payer, cause, price_id, price, fee_id, fee)
         WHERE (subscriber.bucket, subscriber.id) = (of, payer)
     RETURNING of, payer, cause, price_id, price, fee_id, fee, main_balance AS balance
    )
    INSERT INTO transfer
        (bucket, subscriber_id, id, debit, credit, amount, reason, cause_id, at, recorded_at, balance_after)
    SELECT of, payer, CASE WHEN first THEN price_id ELSE fee_id END, main,
           CASE WHEN first THEN price_to ELSE fee_to END, CASE WHEN first THEN price ELSE fee END,
           CASE WHEN first THEN price_for ELSE fee_for END, cause, instant, now(),
           CASE WHEN first THEN balance + fee ELSE balance END
      FROM paid CROSS JOIN (SELECT true AS first UNION ALL SELECT false) AS move;
    GET DIAGNOSTICS recorded = ROW_COUNT;
    IF recorded <> 2 * cardinality(causes) THEN
        RAISE check_violation USING MESSAGE = 'those who pay are subscribers on record, each of them once';
    END IF;
    RETURN recorded;
END $$
"""


def upgrade() -> None:
    """Apply."""
    op.execute(RECORD_PAYMENTS)
    op.execute(f"REVOKE ALL ON FUNCTION {SIGNATURE} FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION {SIGNATURE} TO giahan_app")
