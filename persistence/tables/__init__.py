"""Every table, declared once; importing this package gives the whole metadata."""

from sqlmodel import SQLModel

from persistence.tables import (
    catalogue,
    decoder_card,
    idempotency_key,
    ledger,
    outbox,
    refused_attempt,
    renewal,
    sandbox_card,
    subscriber,
)

metadata = SQLModel.metadata

__all__ = [
    "catalogue",
    "decoder_card",
    "idempotency_key",
    "ledger",
    "metadata",
    "outbox",
    "refused_attempt",
    "renewal",
    "sandbox_card",
    "subscriber",
]
