"""What a sweep tells the subscriber who registered a card (K-AUTO-REMIND, K-AUTO-CHARGE)."""

from datetime import date

from domain.messages.texts import Texts
from domain.messages.written import written_date
from domain.refusal import Refusal, Says
from domain.subscribers.decoder_card import DecoderCard


def expires_soon(card_number: str, expires_on: date, day: date) -> Says:
    """Remind of a card that will be charged on its expiry day."""
    return Says("kplus.auto_renew_reminder", day, {"card": card_number, "expires_on": written_date(expires_on)})


def charge_failed(card: DecoderCard, refusals: tuple[Refusal, ...], texts: Texts, day: date) -> Says:
    """Say that a card could not be charged, with every reason; the registration stays."""
    reasons = " ".join(dict.fromkeys(texts.render(refusal.says) for refusal in refusals))
    return Says("kplus.auto_renew_failed", day, {"card": card.number, "reasons": reasons})
