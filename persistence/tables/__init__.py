"""Every table, declared once; importing this package gives the whole metadata."""

from sqlmodel import SQLModel

from persistence.tables import (
    catalogue,
    decoder_card,
    dialogue,
    idempotency_key,
    ledger,
    outbox,
    sandbox_card,
    subscriber,
)
from persistence.tables.advances import advance, advance_offer, advance_terms, promotional_balance
from persistence.tables.online import client, mail, payment, reconciliation, voucher
from persistence.tables.partners import partner, webhook
from persistence.tables.promotions import course, enrolment, promotion_terms
from persistence.tables.renewals import auto_renewal, refund_request, refused_attempt, renewal, sweep
from persistence.tables.service import archive, closed_day, served_revision, worker_beat
from persistence.tables.support import audit, basic_usage, known_facts, proposal, read_entry, trial_run

metadata = SQLModel.metadata

__all__ = [
    "advance",
    "advance_offer",
    "advance_terms",
    "archive",
    "audit",
    "auto_renewal",
    "basic_usage",
    "catalogue",
    "client",
    "closed_day",
    "course",
    "decoder_card",
    "dialogue",
    "enrolment",
    "idempotency_key",
    "known_facts",
    "ledger",
    "mail",
    "metadata",
    "outbox",
    "partner",
    "payment",
    "promotion_terms",
    "promotional_balance",
    "proposal",
    "read_entry",
    "reconciliation",
    "refund_request",
    "refused_attempt",
    "renewal",
    "sandbox_card",
    "served_revision",
    "subscriber",
    "sweep",
    "trial_run",
    "voucher",
    "webhook",
    "worker_beat",
]
