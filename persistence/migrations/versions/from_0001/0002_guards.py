"""Guard the ledger and the published versions: triggers, and the application's own role, which owns nothing.

A main balance follows the transfers and nothing else; transfers and published versions are only ever added (G-LEDGER,
G-EFFECTIVE). The application works as `giahan_app`, whatever role it connects as.
"""

from alembic import op

revision = "guards"
down_revision = "tables"

BALANCE_FOLLOWS_TRANSFERS = """
CREATE FUNCTION move_main_balance() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    NEW.recorded_at := now();
    IF 'MAIN_BALANCES' IN (NEW.debit, NEW.credit) THEN
        UPDATE subscriber
           SET main_balance = main_balance + CASE NEW.credit WHEN 'MAIN_BALANCES' THEN NEW.amount ELSE -NEW.amount END
         WHERE bucket = NEW.bucket AND id = NEW.subscriber_id
     RETURNING main_balance INTO NEW.balance_after;
        IF NOT FOUND THEN
            RAISE foreign_key_violation USING MESSAGE = 'a transfer names a subscriber that is not on record';
        END IF;
    ELSE
        NEW.balance_after := NULL;
    END IF;
    RETURN NEW;
END $$
"""

ONLY_EVER_ADDED = """
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE insufficient_privilege USING MESSAGE = format('%s is only ever added to', TG_TABLE_NAME);
END $$
"""

REVISION_COUNTS = """
CREATE FUNCTION count_revision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    UPDATE catalogue_revision SET revision = revision + 1;
    RETURN NULL;
END $$
"""

ROLE = """
DO $$ BEGIN
    CREATE ROLE giahan_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$
"""

OWN_COLUMNS = {
    "subscriber": "bucket, id, msisdn, operator, billing, segment, status, activated_on, province, billing_cycle_day, "
    "basic_usage_30_days, basic_usage_as_of, flagged_for_abuse, observed_at, succeeded_by",
    "transfer": "bucket, subscriber_id, id, debit, credit, amount, reason, cause_id, at",
}

ADDED_TO = (
    "price_version", "policy_version", "decoder_card", "sandbox_card", "renewal", "spending", "refund",
    "refused_attempt", "activation", "message", "ledger_closing", "top_up", "idempotency_key",
)  # fmt: skip

CHANGED = {
    "subscriber": OWN_COLUMNS["subscriber"],
    "decoder_card": "status, package, extra_rooms, chain_began_on, chain_months, chain_weeks, entries, "
    "overlay_renewal_id, overlay_until, expires_on, observed_at",
    "sandbox_card": "status, package, extra_rooms, expires_on, overlay_until, rejects_activation, last_command",
    "renewal": "status, settled_at",
    "spending": "withdrawn",
    "activation": "state, attempts, next_attempt_at, answered_at, trouble",
    "message": "state, attempts, next_attempt_at, sent_at, trouble",
}


def upgrade() -> None:
    """Apply."""
    for function in (BALANCE_FOLLOWS_TRANSFERS, ONLY_EVER_ADDED, REVISION_COUNTS):
        op.execute(function)
    op.execute(
        "CREATE TRIGGER moves_main_balance BEFORE INSERT ON transfer FOR EACH ROW EXECUTE FUNCTION move_main_balance()"
    )
    for table in ("transfer", "price_version", "policy_version"):
        op.execute(
            f"CREATE TRIGGER only_ever_added BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "EXECUTE FUNCTION refuse_change()"
        )
    op.execute("INSERT INTO catalogue_revision VALUES (true, 0)")
    for table in ("package", "price_version", "policy_version"):
        op.execute(
            f"CREATE TRIGGER counts_revision AFTER INSERT OR UPDATE ON {table} EXECUTE FUNCTION count_revision()"
        )
    grant()


def grant() -> None:
    """Give the application's role what it needs and no more."""
    op.execute(ROLE)
    op.execute("GRANT giahan_app TO CURRENT_USER")
    op.execute("GRANT USAGE ON SCHEMA public TO giahan_app")
    op.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO giahan_app")
    for table in ADDED_TO:
        op.execute(f"GRANT INSERT ON {table} TO giahan_app")
    for table, columns in OWN_COLUMNS.items():
        op.execute(f"GRANT INSERT ({columns}) ON {table} TO giahan_app")
    for table, columns in CHANGED.items():
        op.execute(f"GRANT UPDATE ({columns}) ON {table} TO giahan_app")
