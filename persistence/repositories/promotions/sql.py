"""The statements of enrolments; every one of them names one bucket, but the one that looks for what has lapsed."""

from persistence.rows import columns
from persistence.rows.parties import SUBSCRIBER, listed
from persistence.rows.promotions.enrolments import ENROLMENT, REQUEST

FIXED = len(columns.ENROLMENT.fixed)

LOCK = f"""
SELECT {listed(SUBSCRIBER, "subscriber")}, (SELECT revision FROM catalogue_revision) FROM subscriber
 WHERE (bucket, msisdn) = ($1, $2) AND succeeded_by IS NULL FOR NO KEY UPDATE OF subscriber
"""

LOCK_ENROLMENTS = f"""
SELECT {listed(ENROLMENT, "promotion_enrolment")} FROM promotion_enrolment
 WHERE (bucket, subscriber_id) = ($1, $2) ORDER BY bucket, id FOR NO KEY UPDATE
"""

OPEN = f"""
SELECT {", ".join(REQUEST)} FROM promotion_request
 WHERE bucket = $1 AND enrolment_id = ANY($2::uuid[]) AND status = 'OPEN' ORDER BY id FOR NO KEY UPDATE
"""

FIND = f"SELECT {', '.join(ENROLMENT)} FROM promotion_enrolment WHERE (bucket, id) = ($1, $2)"

ADD = columns.ENROLMENT.insert_once()

UPDATE = columns.ENROLMENT.update(key=("bucket", "id"))

ASK = """
INSERT INTO promotion_request
    (bucket, id, kind, enrolment_id, subscriber_id, msisdn, asked_at, until, status)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
"""

ANSWER = "UPDATE promotion_request SET (status, answered_at) = ($3, $4) WHERE (bucket, id) = ($1, $2)"

LAPSING = f"""
SELECT {", ".join(REQUEST)} FROM promotion_request
 WHERE status = 'OPEN' AND until <= $1 ORDER BY until LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED
"""
"""Of any bucket: there are few at a time, and whoever writes a `Y` for one has it locked, or finds it lapsed."""

WITNESS = """
INSERT INTO promotion_evidence (bucket, enrolment_id, id, kind, at, message_id, said)
VALUES ($1, $2, $3, $4, $5, $6, $7)
"""

MESSAGE = """
INSERT INTO message (bucket, recipient, id, key, channel, sender, text, not_before, not_after)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
"""

USED = """
SELECT benefit, sum(quantity)::int AS used, max(used_at) AS as_of FROM promotion_usage
 WHERE (bucket, enrolment_id) = ($1, $2) AND used_at >= $3 AND used_at < $4 GROUP BY benefit
"""

USAGE = """
SELECT usage_id, benefit, quantity, used_at FROM promotion_usage
 WHERE (bucket, subscriber_id, usage_id) = ($1, $2, $3)
"""

USE = """
INSERT INTO promotion_usage (bucket, subscriber_id, usage_id, enrolment_id, benefit, quantity, used_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
"""
