"""The sources of a subscriber's timeline; what is kept by its number is told only where it is newer than the holder."""

from persistence.lookups.support.timeline_promotions import PROMOTIONS
from persistence.lookups.support.timeline_source import (
    LAST,
    Source,
    attempts,
    made_at,
    registrations,
    report,
    staff,
    timeline,
)

_OF_PAYER = "(bucket, payer_id) = ($1, $2)"
_OF_NUMBER = "(bucket, {0}) = ($1, $3) AND id > $2"


def _day(instant: str) -> str:
    return f"(({instant}) AT TIME ZONE 'UTC' + interval '7 hours')::date"


_PAID = f"""(SELECT renewal.* FROM (
      (SELECT card_bucket, renewal_id FROM spending WHERE {_OF_PAYER} AND paid_on = {_day(LAST)})
       UNION ALL
      (SELECT card_bucket, renewal_id FROM spending
        WHERE {_OF_PAYER} AND paid_on < {_day(LAST)} AND paid_on >= {_day("coalesce($5::timestamptz, '-infinity')")}
        ORDER BY paid_on DESC FETCH FIRST ($10) ROWS WITH TIES)
    ) AS paid
   JOIN renewal ON (renewal.bucket, renewal.id) = (paid.card_bucket, paid.renewal_id) OFFSET 0) AS renewal"""
"""Payments are kept by their day, of which the limits allow no more than a few: as many whole days as fill a page.

OFFSET 0 has each renewal looked for by its own key, and not among all renewals by time.
"""

_RENEWALS = Source(
    kind="RENEWAL",
    name="renewal",
    text="'renewal'",
    told="'card', card_number, 'package', package, 'term', term, 'amount', price + fee, 'status', status",
    cause=("RENEWAL", "renewal.bucket", "renewal.id"),
    tables=_PAID,
    where="true",
    at="requested_at",
    id="renewal.id",
)


def _moved(kind: str, text: str, reason: str) -> Source:
    return Source(
        kind=kind,
        name=text,
        text=f"'{text}'" if kind != "ADVANCE" else "'advance.' || reason",
        told="'amount', amount",
        cause=(kind, "$1", "cause_id"),
        tables="transfer",
        where=f"(bucket, subscriber_id) = ($1, $2) AND reason {reason}",
        at="at",
    )


_REFUNDS = Source(
    kind="REFUND",
    name="refund",
    text="'refund'",
    told="'amount', amount",
    cause=("RENEWAL", "paid.card_bucket", "cause_id"),
    tables=f"""transfer
   LEFT JOIN LATERAL (
      SELECT card_bucket FROM spending WHERE {_OF_PAYER} AND renewal_id = cause_id AND withdrawn LIMIT 1
   ) AS paid ON true""",
    where="(bucket, subscriber_id) = ($1, $2) AND reason = 'PRICE_REFUND'",
    at="at",
)


def _messages(name: str, text: str, where: str, at: str) -> Source:
    return Source(
        kind="MESSAGE",
        name=f"message.{name}",
        text=text,
        told="'sender', sender, 'text', text",
        cause=("MESSAGE", "bucket", "id"),
        tables="message",
        where=f"{_OF_NUMBER.format('recipient')} AND {where}",
        at=at,
    )


_LATELY = """id > (lpad(to_hex((extract(epoch FROM now() - interval '30 days') * 1000)::bigint), 12, '0')
                 || '70008000000000000000')::uuid"""
"""What has waited for longer than thirty days is looked for no more, so that reading stops at some message."""

_DIALOGUES = Source(
    kind="MESSAGE",
    name="dialogue",
    text="'dialogue'",
    told="'service', service",
    cause=("DIALOGUE_SESSION", "bucket", "id"),
    tables="dialogue_session",
    where=_OF_NUMBER.format("msisdn"),
    at="started_at",
)

_INCOMING = Source(
    kind="MESSAGE",
    name="incoming",
    text="'incoming'",
    told="'code', code, 'text', text",
    cause=("INCOMING_MESSAGE", "bucket", "id"),
    tables="incoming_sms",
    where=_OF_NUMBER.format("sender"),
    at="received_at",
)

OF_SUBSCRIBER = timeline(
    _RENEWALS,
    _moved("TOP_UP", "top_up", "= 'TOP_UP'"),
    _moved("ADVANCE", "advance", "~~ 'ADVANCE%'"),
    _REFUNDS,
    attempts("payer_msisdn = $3 AND id > $2"),
    _messages(
        "left",
        "CASE state WHEN 'FAILED' THEN 'message.failed' ELSE 'message.sent' END",
        "sent_at IS NOT NULL",
        "sent_at",
    ),
    _messages("dropped", "'message.dropped'", "state = 'DROPPED'", "next_attempt_at"),
    _messages("waits", "'message.waits'", f"state = 'QUEUED' AND {_LATELY}", f"coalesce(not_before, {made_at('id')})"),
    _DIALOGUES,
    _INCOMING,
    *registrations("(subscriber_bucket, subscriber_id) = ($1, $2)"),
    PROMOTIONS,
    staff(),
    report("subscriber_version", "subscriber_id", "SUBSCRIBER"),
)
