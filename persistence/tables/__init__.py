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
from persistence.tables.online import client, mail, payment, reconciliation, voucher
from persistence.tables.renewals import auto_renewal, refund_request, refused_attempt, renewal, sweep

metadata = SQLModel.metadata

__all__ = [
    "advance",
    "advance_offer",
    "advance_terms",
    "audit",
    "auto_renewal",
    "catalogue",
    "client",
    "decoder_card",
    "idempotency_key",
    "ledger",
    "mail",
    "metadata",
    "outbox",
    "partner",
    "payment",
    "promotional_balance",
    "reconciliation",
    "refund_request",
    "refused_attempt",
    "renewal",
    "sandbox_card",
    "subscriber",
    "sweep",
    "voucher",
    "webhook",
    "worker_beat",
]
