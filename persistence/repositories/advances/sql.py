"""The statements of advances: locked reads, and one writing statement for each thing that can happen."""

from persistence.rows import columns
from persistence.rows.advances import ADVANCE_COLUMNS, BUNDLE_COLUMNS
from persistence.rows.parties import SUBSCRIBER, listed

_SUBSCRIBER = listed(SUBSCRIBER, "subscriber")

LOCK = f"""
SELECT revision, true AS present, {_SUBSCRIBER} FROM subscriber, catalogue_revision
 WHERE (bucket, msisdn) = ($1, $2) AND succeeded_by IS NULL
   FOR NO KEY UPDATE OF subscriber
"""

LOCK_BY_ID = f"""
SELECT revision, succeeded_by IS NULL AS present, {_SUBSCRIBER} FROM subscriber, catalogue_revision
 WHERE (bucket, id) = ($1, $2)
   FOR NO KEY UPDATE OF subscriber
"""

OPEN = f"""
SELECT {ADVANCE_COLUMNS} FROM advance
 WHERE (bucket, subscriber_id) = ($1, $2) AND status IN ('OUTSTANDING', 'WRITTEN_OFF')
 ORDER BY granted_at, id
"""

OWED = """
SELECT coalesce(sum(price - repaid), 0)::bigint FROM advance
 WHERE (bucket, subscriber_id) = ($1, $2) AND status IN ('OUTSTANDING', 'WRITTEN_OFF')
"""

FIND = f"SELECT {ADVANCE_COLUMNS} FROM advance WHERE (bucket, id) = ($1, $2)"

NEWEST = f"""
SELECT {ADVANCE_COLUMNS} FROM advance WHERE (bucket, subscriber_id) = ($1, $2) ORDER BY id DESC LIMIT 1
"""

BUNDLE = f"SELECT {BUNDLE_COLUMNS} FROM granted_bundle WHERE (bucket, subscriber_id, bundle) = ($1, $2, $3)"

USAGE = """
SELECT usage_id, bundle, quantity, used_at FROM bundle_usage WHERE (bucket, subscriber_id, usage_id) = ($1, $2, $3)
"""

LAST_OFFER = "SELECT max(at) FROM advance_offer WHERE (bucket, subscriber_id) = ($1, $2)"

MESSAGE = """
INSERT INTO message (bucket, recipient, id, key, channel, sender, text, not_before)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
"""

REQUEST = columns.ADVANCE.insert()

GRANT = """
WITH promised AS (
    INSERT INTO granted_bundle AS held (bucket, subscriber_id, bundle, granted) VALUES ($1, $3, $4, $5)
    ON CONFLICT (bucket, subscriber_id, bundle) DO UPDATE SET granted = held.granted + excluded.granted
)
UPDATE advance
   SET (status, months_active, average_monthly_top_up, ceiling, granted_at, owed_after) = ($6, $7, $8, $9, $10, $11)
 WHERE (bucket, id) = ($1, $2) AND status = 'AWAITING_CONFIRMATION'
"""

SETTLE = """
WITH settled AS (
    INSERT INTO advance_settlement (bucket, advance_id, kind, id, settled_by, reason, withdrawn, at)
    VALUES ($1, $2, $6, $7, $8, $9, $10, $11)
), taken_back AS (
    UPDATE granted_bundle SET withdrawn = withdrawn + $10
     WHERE (bucket, subscriber_id, bundle) = ($1, $3, $4) AND $10 > 0
)
UPDATE advance SET status = $5 WHERE (bucket, id) = ($1, $2)
"""

USE = """
WITH taken AS (
    UPDATE granted_bundle SET used = used + $5 WHERE (bucket, subscriber_id, bundle) = ($1, $2, $4)
)
INSERT INTO bundle_usage (bucket, subscriber_id, usage_id, bundle, quantity, used_at) VALUES ($1, $2, $3, $4, $5, $6)
"""

OFFER = "INSERT INTO advance_offer (bucket, subscriber_id, at, id) VALUES ($1, $2, $3, $4)"
