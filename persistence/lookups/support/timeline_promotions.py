"""The source of what happened in promotions: of the newest enrolments everything, each thing at its own instant."""

from persistence.lookups.support.timeline_source import LAST, Source

_DAY_BEGINS = "((stint.value ->> 2)::date - interval '7 hours') AT TIME ZONE 'UTC'"

_HAPPENED = f"""(
      SELECT held.* FROM promotion_enrolment AS held
       WHERE (held.bucket, held.subscriber_id) = ($1, $2) AND held.enrolled_at <= {LAST}
       ORDER BY held.enrolled_at DESC, held.id DESC LIMIT $10 + 1
    ) AS held
  CROSS JOIN LATERAL (
      SELECT held.id, 0 AS place, held.enrolled_at AS at, NULL AS said,
             CASE WHEN held.previous_id IS NULL THEN 'enrolled' ELSE 'renewed' END AS happened,
             held.stints -> 0 ->> 0 AS package
       UNION ALL
      SELECT held.id, 0, held.decided_at, NULL, held.status, held.package
       WHERE held.status NOT IN ('ACTIVE', 'RENEWED') AND held.decided_at IS NOT NULL
       UNION ALL
      SELECT held.id, 0, held.moved_at, NULL, 'moved', held.package WHERE held.moved_at IS NOT NULL
       UNION ALL
      SELECT held.id, stint.place, CASE WHEN stint.place = jsonb_array_length(held.stints)
                           THEN coalesce(held.upgraded_at, {_DAY_BEGINS}) ELSE {_DAY_BEGINS} END,
             NULL, 'upgraded', stint.value ->> 0
        FROM jsonb_array_elements(held.stints) WITH ORDINALITY AS stint (value, place)
       WHERE stint.place > 1
       UNION ALL
      SELECT evidence.id, 0, evidence.at, evidence.said, evidence.kind, held.package
        FROM promotion_evidence AS evidence
       WHERE (evidence.bucket, evidence.enrolment_id) = (held.bucket, held.id)
    ) AS event"""

PROMOTIONS = Source(
    kind="PROMOTION",
    name="promotion",
    text="'promotion.' || event.happened",
    told="'promotion', held.promotion, 'package', event.package, 'said', event.said",
    cause=("ENROLMENT", "held.bucket", "held.id"),
    tables=_HAPPENED,
    where="true",
    at="event.at",
    id="event.id",
    part="event.happened || event.place",
)
"""A subscriber is in one programme at a time (P-BEST): what follows an enrolment is newer than all that is of it."""
