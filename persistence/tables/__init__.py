"""Every table, declared once; importing this package gives the whole metadata."""

from sqlmodel import SQLModel

from persistence.tables import (
    advance,
    advance_offer,
    advance_terms,
    audit,
    auto_renewal,
    catalogue,
    decoder_card,
    idempotency_key,
    ledger,
    outbox,
    partner,
    promotional_balance,
    refund_request,
    refused_attempt,
    renewal,
    sandbox_card,
    subscriber,
    sweep,
    webhook,
)

metadata = SQLModel.metadata

__all__ = [
    "advance",
    "advance_offer",
    "advance_terms",
    "audit",
    "auto_renewal",
    "catalogue",
    "decoder_card",
    "idempotency_key",
    "ledger",
    "metadata",
    "outbox",
    "partner",
    "promotional_balance",
    "refund_request",
    "refused_attempt",
    "renewal",
    "sandbox_card",
    "subscriber",
    "sweep",
    "webhook",
]
