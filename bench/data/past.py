"""Renewals that were recorded long ago, by the hundred thousand, set by set: everything that each has left behind."""

from bench.data.people import FIRST_CARD, FIRST_MSISDN
from bench.servers.postgresql import execute

RENEWALS = """
CREATE UNLOGGED TABLE past AS
SELECT gen_random_uuid() AS renewal, gen_random_uuid() AS price_transfer, gen_random_uuid() AS fee_transfer,
       gen_random_uuid() AS message, gen_random_uuid() AS activation,
       card.bucket AS card_bucket, card.id AS card, card.number, payer.bucket AS payer_bucket, payer.id AS payer,
       payer.msisdn, now() - make_interval(days => (28 * (1 + ordinal / {people}))::integer) AS at
  FROM generate_series({first}::bigint, {last}::bigint) AS ordinal
  JOIN decoder_card AS card ON card.number = ({first_card} + ordinal % {people})::text
  JOIN subscriber AS payer ON payer.msisdn = ({first_msisdn} + ordinal % {people})::text
"""

INSERTS = (
    """
    INSERT INTO idempotency_key (bucket, principal, key, operation, fingerprint, subject_bucket, subject_id, at)
    SELECT ('x' || left(md5(renewal::text), 8))::bit(32)::integer & 1023, 'past', renewal::text, 'RenewCommand',
           md5(number), card_bucket, renewal, at FROM past
    """,
    """
    INSERT INTO renewal (bucket, id, card_id, card_number, payer_id, payer_msisdn, package, extra_rooms, term, method,
                         status, price, fee, requested_at, settled_at, expires_on_before, expires_on_after)
    SELECT card_bucket, renewal, card, number, payer, msisdn, 'TRON_VEN', 0, 'P1M', 'MAIN_BALANCE', 'SUCCEEDED',
           175000, 21000, at, at, at::date + 2, at::date + 32 FROM past
    """,
    """
    INSERT INTO spending (bucket, payer_id, paid_on, renewal_id, card_bucket, card_id, total)
    SELECT payer_bucket, payer, at::date, renewal, card_bucket, card, 196000 FROM past
    """,
    """
    INSERT INTO transfer (bucket, subscriber_id, id, debit, credit, amount, reason, cause_id, at, recorded_at,
                          balance_after)
    SELECT payer_bucket, payer, id, 'MAIN_BALANCES', credit, amount, reason, renewal, at, at, 0
      FROM past,
           LATERAL (VALUES (price_transfer, 'OWED_TO_TELEVISION', 175000, 'PACKAGE_PRICE'),
                           (fee_transfer, 'FEE_REVENUE', 21000, 'SERVICE_FEE')) AS moves (id, credit, amount, reason)
    """,
    """
    INSERT INTO message (bucket, recipient, id, key, channel, sender, text, sent_at, state)
    SELECT payer_bucket, msisdn, message, 'kplus.renewed', 'SMS', '9029', repeat('x', 140), at, 'SENT' FROM past
    """,
    """
    INSERT INTO activation (bucket, card_id, id, renewal_id, withdraws, state, attempts, answered_at)
    SELECT card_bucket, card, activation, renewal, false, 'ACKNOWLEDGED', 1, at FROM past
    """,
)


def record_past(url: str, first: int, last: int, people: int) -> None:
    """Record renewals first to last, each person's 28 days before the next, as the owner and past the guards."""
    execute(
        url,
        "SET session_replication_role = replica",
        renewals(first, last, people),
        *INSERTS,
        "DROP TABLE past",
        "RESET session_replication_role",
    )
    execute(url, "VACUUM ANALYZE", "CHECKPOINT")


def renewals(first: int, last: int, people: int) -> str:
    """Write the statement that makes up renewals first to last."""
    return RENEWALS.format(first=first, last=last - 1, people=people, first_card=FIRST_CARD, first_msisdn=FIRST_MSISDN)
