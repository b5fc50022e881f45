"""Every table, declared once; importing this package gives the whole metadata."""

from sqlmodel import SQLModel

from persistence.tables import (
    audit,
    catalogue,
    decoder_card,
    idempotency_key,
    ledger,
    outbox,
    partner,
    sandbox_card,
    subscriber,
    webhook,
    worker_beat,
)
from persistence.tables.advances import advance, advance_offer, advance_terms, promotional_balance
from persistence.tables.promotions import course, enrolment, promotion_terms
from persistence.tables.renewals import auto_renewal, refund_request, refused_attempt, renewal, sweep

metadata = SQLModel.metadata

__all__ = [
    "advance",
    "advance_offer",
    "advance_terms",
    "audit",
    "auto_renewal",
    "catalogue",
    "course",
    "decoder_card",
    "enrolment",
    "idempotency_key",
    "ledger",
    "metadata",
    "outbox",
    "partner",
    "promotion_terms",
    "promotional_balance",
    "refund_request",
    "refused_attempt",
    "renewal",
    "sandbox_card",
    "subscriber",
    "sweep",
    "webhook",
    "worker_beat",
]
