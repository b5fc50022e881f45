"""Histories of people and their cards: a record of every kind that timelines tell of, so many deep."""

from bench.data.people import FIRST_CARD, FIRST_MSISDN
from bench.servers.postgresql import execute

_ID = """(lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5(card::text || at), 1, 3)
        || '8' || substr(md5(card::text || at), 4, 15))::uuid"""

PEOPLE = """
CREATE UNLOGGED TABLE history AS
SELECT card.bucket AS card_bucket, card.id AS card, card.number, payer.bucket AS payer_bucket, payer.id AS payer,
       payer.msisdn, now() - make_interval(days => depth, secs => ordinal % 3600) AS at, depth = {deep} AS first
  FROM generate_series({whom.start}, {whom.stop} - 1) AS ordinal
 CROSS JOIN generate_series(1, {deep}) AS depth
  JOIN decoder_card AS card ON card.number = ({first_card} + ordinal)::text
  JOIN subscriber AS payer ON payer.msisdn = ({first_msisdn} + ordinal)::text
"""


def _insert(table: str, columns: str, values: str) -> str:
    return f"INSERT INTO {table} ({columns}) SELECT {values} FROM history"


def _transfer(reason: str, minutes: int) -> str:
    """Move money a little later, so that no two transfers have one id."""
    return f"""
INSERT INTO transfer
       (bucket, subscriber_id, id, debit, credit, amount, reason, cause_id, at, recorded_at, balance_after)
SELECT payer_bucket, payer, {_ID}, 'OWED_TO_TELEVISION', 'MAIN_BALANCES', 20000, '{reason}', {_ID}, at, at, 0
  FROM (SELECT payer_bucket, payer, card, at + interval '{minutes} minutes' AS at FROM history) AS history
"""


_REGISTRATION = (
    "bucket, id, card_id, card_number, subscriber_bucket, subscriber_id, msisdn, channel, status, requested_by, "
    "requested_at, registered_at, cancelled_at, cancelled_by"
)

_RENEWED = _insert(
    "renewal",
    "bucket, id, card_id, card_number, payer_id, payer_msisdn, package, extra_rooms, term, method, status, price, "
    "fee, requested_at, settled_at, expires_on_before, expires_on_after",
    f"card_bucket, {_ID}, card, number, payer, msisdn, 'TRON_VEN', 0, 'P1M', 'MAIN_BALANCE', 'REFUNDED', 175000, "
    "21000, at, at, at::date + 2, at::date + 32",
)

_REFUSED = _insert(
    "refused_attempt",
    "bucket, id, at, card_number, payer_msisdn, package, extra_rooms, term, method, rules, refusals",
    f"card_bucket, {_ID}, at, number, msisdn, 'TRON_VEN', 0, 'P1M', 'MAIN_BALANCE', '{{K_BALANCE}}', '[]'",
)

ATTEMPTED = (
    *(
        f"INSERT INTO {table} SELECT bucket, {number}, now() - interval '1 year', "
        f"('00000000' || substr(md5({number}), 1, 24))::uuid, id, {facts}"
        for table, number, facts in (
            ("subscriber_version", "msisdn", "to_jsonb(subscriber) FROM subscriber"),
            ("card_version", "number", "true, to_jsonb(decoder_card) FROM decoder_card"),
        )
    ),
    _RENEWED,
    _REFUSED,
)
"""What a trial decides anew: a payment and a refusal of each, with what was known then."""

OFTEN = (
    _RENEWED,
    _insert(
        "spending",
        "bucket, payer_id, paid_on, renewal_id, card_bucket, card_id, total, withdrawn",
        f"payer_bucket, payer, (at AT TIME ZONE 'UTC' + interval '7 hours')::date, {_ID}, card_bucket, card, 196000, "
        "true",
    ),
    _transfer("TOP_UP", 1),
    _transfer("ADVANCE_GRANT", 2),
    _REFUSED,
    _insert(
        "message",
        "bucket, recipient, id, key, channel, sender, text, sent_at, state",
        f"payer_bucket, msisdn, {_ID}, 'kplus.renewed', 'SMS', '9029', 'Da gia han', at, 'DELIVERED'",
    ),
    _insert(
        "activation",
        "bucket, card_id, id, renewal_id, withdraws, state, attempts, answered_at",
        f"card_bucket, card, {_ID}, {_ID}, false, 'ACKNOWLEDGED', 1, at",
    ),
    _insert(
        "auto_renewal",
        _REGISTRATION,
        f"card_bucket, {_ID}, card, number, payer_bucket, payer, msisdn, 'APP', 'CANCELLED', 'a partner', at, "
        "at + interval '5 seconds', at + interval '1 hour', 'a partner'",
    ),
    _insert(
        "audit_entry",
        "bucket, id, at, principal, role, operation, kind, subject_id, input",
        f"payer_bucket, {_ID}, at, 'somebody', 'admin', 'upsertSubscriber', 'Subscriber', payer, '{{}}'",
    ),
    _insert(
        "subscriber_version",
        "bucket, msisdn, recorded_at, id, subscriber_id, facts",
        f"""payer_bucket, msisdn, at, {_ID}, payer, '{{"status": "ACTIVE"}}'""",
    ),
    _insert(
        "card_version",
        "bucket, number, recorded_at, id, card_id, first, facts",
        f"""card_bucket, number, at, {_ID}, card, first, '{{"status": "ACTIVE"}}'""",
    ),
)
"""What happens to many: eleven records a person and depth."""

SELDOM = (
    _transfer("PRICE_REFUND", 3),
    _insert(
        "audit_entry",
        "bucket, id, at, principal, role, operation, kind, subject_id, input",
        f"card_bucket, {_ID}, at, 'somebody', 'admin', 'upsertDecoderCard', 'DecoderCard', card, '{{}}'",
    ),
    _insert(
        "dialogue_session",
        "bucket, id, principal, gateway_id, msisdn, service, started_at, seen_at, answered_at, ended_at, version, "
        "step, text, state, screen_name, screen",
        f"payer_bucket, {_ID}, 'ussd', at::text, msisdn, '*995#', at, at, at, at, 1, 1, '', '{{}}', 'start', 'K+'",
    ),
    _insert(
        "incoming_sms",
        "bucket, sender, id, principal, code, text, received_at, state",
        f"payer_bucket, msisdn, {_ID}, 'sms', '9029', 'KT', at, 'DONE'",
    ),
    _insert(
        "card_payment",
        "bucket, renewal_id, gateway, amount, card_number, language, return_url, started_at, way_open_until, queries, "
        "outcome, paid_at",
        f"card_bucket, {_ID}, 'napas', 175000, number, 'vi', '/', at, at, 0, 'PAID', at + interval '1 minute'",
    ),
    _insert(
        "promotion_enrolment",
        "bucket, id, subscriber_id, msisdn, promotion, cycle_day, starts_on, expires_on, enrolled_at, stints, package, "
        "version, status, billed_until, ends_on, decided_at, data_package",
        f"payer_bucket, {_ID}, payer, msisdn, 'KHCN', 1, at::date, at::date, at, "
        f"jsonb_build_array(jsonb_build_array('KN1', 1, at::date)), 'KN1', 1, 'ENDED', at::date, at::date, "
        "at + interval '1 hour', 'NONE'",
    ),
    _insert(
        "promotion_evidence",
        "bucket, enrolment_id, id, kind, at",
        f"payer_bucket, {_ID}, {_ID}, 'NOTICE', at + interval '1 minute'",
    ),
)
"""What happens to few."""


def record_history(url: str, whom: range, deep: int, inserts: tuple[str, ...]) -> None:
    """Record so many days of people already on record, as the owner and past the guards."""
    execute(
        url,
        "SET session_replication_role = replica",
        PEOPLE.format(whom=whom, deep=deep, first_card=FIRST_CARD, first_msisdn=FIRST_MSISDN),
        *inserts,
        "DROP TABLE history",
        "RESET session_replication_role",
    )
    execute(url, "VACUUM ANALYZE")
