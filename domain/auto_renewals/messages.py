"""What a subscriber is told of a registration (K-AUTO-CONFIRM, K-AUTO-CANCEL)."""

from datetime import datetime

from domain.auto_renewals.auto_renewal import AutoRenewal
from domain.catalogue.catalogue import Catalogue
from domain.months import local_day
from domain.refusal import Says
from domain.subscribers.decoder_card import DecoderCard


def to_confirm(card: DecoderCard, catalogue: Catalogue, now: datetime) -> Says:
    """Ask for the SMS that completes a registration."""
    return Says("kplus.auto_renew_confirm_request", local_day(now), _words(card, catalogue))


def registered(card: DecoderCard, catalogue: Catalogue, now: datetime) -> Says:
    """Say that a card will be renewed by itself."""
    return Says("kplus.auto_renew_registered", local_day(now), _words(card, catalogue))


def cancelled(registration: AutoRenewal, now: datetime) -> Says:
    """Say that it no longer will."""
    return Says("kplus.auto_renew_cancelled", local_day(now), {"card": registration.card_number})


def _words(card: DecoderCard, catalogue: Catalogue) -> dict[str, str]:
    package, _ = card.last_bought()
    return {"card": card.number, "package": catalogue.name_of(package or "", card.product_line)}
