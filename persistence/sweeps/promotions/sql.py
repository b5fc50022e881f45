"""The statements of a day of promotions: whom a run concerns, what is known of them, and what became of them.

Whom it concerns is said by fragments, one a kind, that lists of keys or days fill in; statements are made from them.
"""

from domain.sweeps.sweep import SweepKind
from persistence.rows import columns
from persistence.rows.parties import SUBSCRIBER, listed
from persistence.rows.promotions.enrolments import ENROLMENT

_SENT = """
(SELECT FROM message WHERE (message.bucket, message.recipient, message.id) = (held.bucket, held.msisdn, {notice})
    AND sent_at IS NOT NULL)
"""

FIRST_HEARD = "EXISTS " + _SENT.format(notice="held.first_notice_id")
SECOND_HEARD = "EXISTS " + _SENT.format(notice="held.second_notice_id")

ASKS = """
EXISTS (SELECT FROM promotion_request AS asked
         WHERE (asked.bucket, asked.enrolment_id) = (held.bucket, held.id) AND asked.status = 'OPEN'
           AND asked.until > {now})
"""

KEYS = """
unnest($1::text[], $2::date[], $3::int[], $4::date[], $5::int[])
    WITH ORDINALITY AS key (promotion, expires_on, cycle_day, postponed_to, ordinal, place)
"""

_KEYED = f"""
{KEYS}
  JOIN promotion_enrolment AS held
    ON (held.promotion, held.expires_on, held.cycle_day) = (key.promotion, key.expires_on, key.cycle_day)
   AND held.postponed_to IS NOT DISTINCT FROM key.postponed_to AND held.status = 'ACTIVE'
"""

_UNTOLD = f"""
{_KEYED}
   AND CASE key.ordinal
       WHEN 1 THEN first_notice_on IS NULL OR (first_notice_on < $6::date AND NOT {FIRST_HEARD})
              ELSE second_notice_on IS NULL OR (second_notice_on < $6::date AND NOT {SECOND_HEARD}) END
"""

_UNDECIDED = f"{_KEYED} AND NOT {ASKS.format(now='$6::timestamptz')}"

_UNWELCOMED = """
promotion_enrolment AS held JOIN (VALUES (0::bigint)) AS key (place)
    ON held.status = 'ACTIVE' AND held.previous_id IS NOT NULL AND held.welcomed_at IS NULL
   AND held.starts_on BETWEEN $1::date AND $2::date
"""

_UNBILLED = """
promotion_enrolment AS held JOIN (VALUES (0::bigint)) AS key (place)
    ON held.cycle_day = $1::int AND held.billed_until < $2::date
   AND (held.ends_on IS NULL OR held.ends_on >= held.billed_until)
"""

WAITING = {
    SweepKind.PROMOTION_NOTIFY: _UNTOLD,
    SweepKind.PROMOTION_RENEW: _UNDECIDED,
    SweepKind.PROMOTION_WELCOME: _UNWELCOMED,
    SweepKind.PROMOTION_CLOSE: _UNBILLED,
}
PARAMETERS = {
    SweepKind.PROMOTION_NOTIFY: 6,
    SweepKind.PROMOTION_RENEW: 6,
    SweepKind.PROMOTION_WELCOME: 2,
    SweepKind.PROMOTION_CLOSE: 2,
}
"""How many parameters each fragment has; those of a statement around it follow."""


def lock_of(kind: SweepKind) -> str:
    """Lock whom a run concerns of some buckets, in the order of their keys; runs and who acts by hand do so alike."""
    buckets, most = PARAMETERS[kind] + 1, PARAMETERS[kind] + 2
    return f"""
SELECT held.bucket, held.id, key.place FROM {WAITING[kind]}
 WHERE held.bucket = ANY(${buckets}::int[]) ORDER BY held.bucket, held.id LIMIT ${most} FOR NO KEY UPDATE OF held
"""


LINES = f"""
SELECT held.bucket, held.subscriber_id FROM {_UNBILLED} WHERE held.bucket = ANY($3::int[])
 ORDER BY held.bucket, held.id LIMIT $4
"""

LOCK_LINES = """
SELECT line.id FROM unnest($1::smallint[], $2::uuid[]) AS asked (bucket, id)
  JOIN subscriber AS line ON (line.bucket, line.id) = (asked.bucket, asked.id)
 ORDER BY line.bucket, line.id FOR NO KEY UPDATE OF line
"""
"""Whose bills are booked is locked first, as who acts by hand does: a line before its enrolments, never in a ring."""


def count_of(kind: SweepKind) -> str:
    """Count whom a run concerns and has not done."""
    return f"SELECT count(*)::int FROM {WAITING[kind]}"


LOCKS = {kind: lock_of(kind) for kind in WAITING}
COUNTS = {kind: count_of(kind) for kind in WAITING}
SAMPLES = {kind: f"{COUNTS[kind]} WHERE held.bucket < ${PARAMETERS[kind] + 1}::int" for kind in WAITING}

SUBSCRIBED = """
EXISTS (SELECT FROM promotion_charge AS paid
         WHERE (paid.bucket, paid.subscriber_id, paid.cycle_starts_on)
             = (held.bucket, held.subscriber_id, held.billed_until) AND paid.subscription > 0)
"""


def facts_of(kind: SweepKind) -> str:
    """Read behind the locks: whoever asks, answers or changes a line does so under the same ones.

    Whether notices were handed over and a request is open matters to renewals, who paid the monthly fee to closings.
    """
    renews, closes = kind is SweepKind.PROMOTION_RENEW, kind is SweepKind.PROMOTION_CLOSE
    return f"""
SELECT {listed(ENROLMENT, "held")}, {listed(SUBSCRIBER, "line", "line_")}, line.succeeded_by IS NULL AS present,
       {FIRST_HEARD if renews else "false"} AS first_heard, {SECOND_HEARD if renews else "false"} AS second_heard,
       {ASKS.format(now="$3::timestamptz") if renews else "$3::timestamptz IS NULL"} AS waits,
       {SUBSCRIBED if closes else "false"} AS subscribed
  FROM unnest($1::smallint[], $2::uuid[]) WITH ORDINALITY AS locked (bucket, id, place)
  JOIN promotion_enrolment AS held ON (held.bucket, held.id) = (locked.bucket, locked.id)
  JOIN subscriber AS line ON (line.bucket, line.id) = (held.bucket, held.subscriber_id)
 ORDER BY locked.place
"""


FACTS = {kind: facts_of(kind) for kind in WAITING}

_DECIDED = ("status", "ends_on", "decided_at", "reason")

CHANGED = {
    SweepKind.PROMOTION_NOTIFY: (
        "first_notice_id",
        "first_notice_on",
        "second_notice_id",
        "second_notice_on",
        "told_at",
    ),
    SweepKind.PROMOTION_WELCOME: ("welcomed_at",),
    SweepKind.PROMOTION_RENEW: (*_DECIDED, "renewed_into", "postponed_to"),
    SweepKind.PROMOTION_CLOSE: (*_DECIDED, "billed_until"),
}
"""What each run may change of an enrolment."""


def done_of(kind: SweepKind) -> str:
    """Write what a run has made of enrolments, set by set."""
    changed = CHANGED[kind]
    return f"""
UPDATE promotion_enrolment AS held SET ({", ".join(changed)}) = ROW({", ".join(f"told.{name}" for name in changed)})
  FROM {columns.ENROLMENT.told(("bucket", "id", *changed))}
 WHERE (held.bucket, held.id) = (told.bucket, told.id)
"""


DONE = {kind: done_of(kind) for kind in WAITING}

EVIDENCE = ("bucket", "enrolment_id", "id", "kind", "at", "message_id", "said")

MESSAGE = ("bucket", "recipient", "id", "key", "channel", "sender", "text", "not_before", "not_after")

CHARGE = (
    "bucket", "id", "subscriber_id", "enrolment_id", "promotion", "part", "package", "version", "cycle_starts_on",
    "cycle_ends_on", "since", "days", "whole_fee", "fee", "subscription", "charged_at",
)  # fmt: skip

STANDS = """
WITH parts AS MATERIALIZED (
    SELECT succeeded, refused, refusals FROM sweep_part WHERE (kind, day) = ($1, $2)
)
SELECT started_at, finished_at, paused_at, paused_by, pause_reason, most,
       coalesce((SELECT sum(succeeded) FROM parts), 0)::int AS succeeded,
       coalesce((SELECT sum(refused) FROM parts), 0)::int AS refused,
       coalesce((SELECT jsonb_object_agg(rule, lines)
                   FROM (SELECT rule, sum(lines::int)::int AS lines
                           FROM parts, jsonb_each_text(refusals) AS refused_by (rule, lines) GROUP BY rule) AS summed),
                '{}') AS refusals
  FROM (VALUES (true)) AS always (told) LEFT JOIN sweep ON (kind, day) = ($1, $2)
"""

FINISH = "UPDATE sweep SET finished_at = $3 WHERE (kind, day) = ($1, $2)"

_ALIKE = ("operator", "billing", "segment", "status", "province", "kind", "data_package")

GROUPS = f"""
SELECT key.place, held.package, held.status = 'OPTED_OUT' AS opted_out, line.succeeded_by IS NULL AS present,
       {FIRST_HEARD} AS first_heard, {SECOND_HEARD} AS second_heard, {listed(_ALIKE, "line", "line_")},
       count(*)::int AS enrolments
  FROM {KEYS}
  JOIN promotion_enrolment AS held
    ON (held.promotion, held.expires_on, held.cycle_day) = (key.promotion, key.expires_on, key.cycle_day)
   AND held.postponed_to IS NOT DISTINCT FROM key.postponed_to AND held.status IN ('ACTIVE', 'OPTED_OUT')
  JOIN subscriber AS line ON (line.bucket, line.id) = (held.bucket, held.subscriber_id)
 WHERE $5::int[] IS NOT NULL
 GROUP BY key.place, held.package, 3, 4, 5, 6, {", ".join(f"line.{name}" for name in _ALIKE)}
"""
"""Everything that a renewal depends on, counted: few groups, however many enrolments (P-FORECAST)."""
