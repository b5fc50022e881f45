"""What may be archived: which rows of a table are settled, when they were of, and how one is named."""

from collections.abc import Callable
from dataclasses import dataclass

from persistence.lookups.ledger.periods import OF_DAY


@dataclass(frozen=True, slots=True)
class Kind:
    """A table: its key with types, the instant that its rows are of, and which of them nothing waits for.

    `settled` is asked when rows are written out, of `kept`, which is a row; `still` when they are deleted. `sums` are
    what is kept of those that are gone: statements over `gone`.
    """

    table: str
    keys: tuple[tuple[str, str], ...]
    instant: str
    settled: str = "true"
    still: str = "true"
    sums: tuple[Callable[[], str], ...] = ()

    @property
    def removal(self) -> str:
        """The statement that deletes rows which are as they were written, named by key and hash, and counts them."""
        types = ", ".join(f"${place}::{kind}[]" for place, (_, kind) in enumerate(self.keys, 1))
        names = ", ".join(name for name, _ in self.keys)
        kept = ", ".join(f"kept.{name}" for name, _ in self.keys)
        named = ", ".join(f"named.{name}" for name, _ in self.keys)
        sums = "".join(f", sum{place} AS ({sql()})" for place, sql in enumerate(self.sums))
        return f"""
WITH named AS (SELECT * FROM unnest({types}, ${len(self.keys) + 1}::text[]) AS named ({names}, row_hash)),
gone AS (DELETE FROM {self.table} AS kept USING named
          WHERE ({kept}) = ({named}) AND md5((kept.*)::text) = row_hash AND {self.still} RETURNING kept.*){sums}
SELECT count(*) FROM gone
"""


SUMMED_UP = f"""recorded_at < (SELECT max(closed_until) FROM closed_day)
   AND {OF_DAY} <= (SELECT max(day) FROM closed_day)
   AND reason <> 'OPENING_BALANCE' AND reason !~~ 'ADVANCE%'"""
"""Transfers of closed days; what advances moved stays with the advances, and an opening with its balance."""

NOBODY_ASKS = """status = 'SUCCEEDED' AND method = 'MAIN_BALANCE' AND settled_at IS NOT NULL
   AND NOT EXISTS (SELECT FROM refund_request AS wish WHERE (wish.bucket, wish.renewal_id) = (kept.bucket, kept.id))
   AND NOT EXISTS (SELECT FROM activation WHERE (activation.bucket, activation.card_id) = (kept.bucket, kept.card_id)
                      AND renewal_id = kept.id AND state IN ('QUEUED', 'SENT'))
   AND NOT EXISTS (SELECT FROM decoder_card AS card WHERE (card.bucket, card.id) = (kept.bucket, kept.card_id)
                      AND (overlay_renewal_id = kept.id OR charged_for = kept.expires_on_before
                           OR entries @> jsonb_build_array(jsonb_build_object('renewal', kept.id))))
   AND NOT EXISTS (SELECT FROM idempotency_key AS made
                    WHERE (subject_bucket, subject_id) = (kept.bucket, kept.id))"""
"""Renewals that no key leads to, no period of a card rests on, and nobody wants to give back."""

NOT_WISHED_BACK = """NOT EXISTS (SELECT FROM refund_request AS wish
                    WHERE (wish.bucket, wish.renewal_id) = (kept.bucket, kept.id))"""

TOLD = """state <> 'QUEUED'
   AND NOT EXISTS (SELECT FROM promotion_evidence AS shown
                    WHERE shown.bucket = kept.bucket AND shown.message_id = kept.id)
   AND NOT EXISTS (SELECT FROM promotion_enrolment AS held
                    WHERE held.bucket = kept.bucket AND kept.id IN (first_notice_id, second_notice_id))"""
"""Messages that have left or never will, and are no evidence of a promotion (P-NOTICE)."""

NOT_THE_LAST = """NOT EXISTS (SELECT FROM auto_renewal
                    WHERE auto_renewal.bucket = kept.bucket AND last_refusal_id = kept.id)"""

OF_NO_RENEWAL = """state NOT IN ('QUEUED', 'SENT')
   AND NOT EXISTS (SELECT FROM renewal WHERE (renewal.bucket, renewal.id) = (kept.bucket, renewal_id))"""


def _days() -> str:
    """Keep what transfers summed up to, by day, accounts and reason."""
    return f"""
INSERT INTO archived_sum (day, debit, credit, reason, amount, movements)
SELECT {OF_DAY}, debit, credit, reason, sum(amount), count(*) FROM gone GROUP BY 1, debit, credit, reason
    ON CONFLICT (day, debit, credit, reason) DO UPDATE
   SET (amount, movements) = (archived_sum.amount + excluded.amount, archived_sum.movements + excluded.movements)
"""


def _balances() -> str:
    """Keep by how much transfers moved each main balance."""
    return """
INSERT INTO archived_balance (bucket, subscriber_id, moved)
SELECT bucket, subscriber_id, sum(CASE 'MAIN_BALANCES' WHEN credit THEN amount ELSE -amount END) FROM gone
 WHERE 'MAIN_BALANCES' IN (debit, credit) GROUP BY bucket, subscriber_id
    ON CONFLICT (bucket, subscriber_id) DO UPDATE SET moved = archived_balance.moved + excluded.moved
"""


def _messages() -> str:
    """Keep how many messages told a number of renewals and of advances."""
    return """
INSERT INTO archived_message (bucket, recipient, key, messages)
SELECT bucket, recipient, CASE WHEN key = 'splus.granted' THEN key ELSE 'kplus.renewed' END, count(*) FROM gone
 WHERE key = 'splus.granted' OR key LIKE 'kplus.renewed%' GROUP BY 1, 2, 3
    ON CONFLICT (bucket, recipient, key) DO UPDATE SET messages = archived_message.messages + excluded.messages
"""


_ID = ("id", "uuid")
_BUCKET = ("bucket", "smallint")

KINDS = {
    kind.table: kind
    for kind in (
        Kind("idempotency_key", (_BUCKET, ("principal", "text"), ("key", "text")), "at"),
        Kind(
            "message",
            (_BUCKET, ("recipient", "text"), _ID),
            "coalesce(settled_at, sent_at)",
            TOLD,
            sums=(_messages,),
        ),
        Kind("refused_attempt", (_BUCKET, _ID), "at", NOT_THE_LAST),
        Kind("audit_entry", (_BUCKET, _ID), "at"),
        Kind("read_entry", (_BUCKET, ("msisdn", "text"), _ID), "at"),
        Kind(
            "transfer",
            (_BUCKET, ("subscriber_id", "uuid"), _ID),
            "at",
            SUMMED_UP,
            sums=(_days, _balances),
        ),
        Kind("renewal", (_BUCKET, _ID), "settled_at", NOBODY_ASKS, NOT_WISHED_BACK),
        Kind("activation", (_BUCKET, ("card_id", "uuid"), _ID), "answered_at", OF_NO_RENEWAL),
    )
}

REMOVALS = {table: kind.removal for table, kind in KINDS.items()}
