"""What the card itself must be (K-CARD, K-ADDON)."""

from collections.abc import Iterator
from datetime import date

from domain.catalogue.package import ADD_ONS
from domain.messages.written import written_date
from domain.months import DAY
from domain.refusal import Refusal, Rule, Says
from domain.renewals.facts import Facts
from domain.renewals.sources import cite
from domain.subscribers.decoder_card import CardStatus


def malformed_card(number: str) -> Refusal:
    """Refuse a number that no card has (K-CARD)."""
    return _no_card("refusal.card_malformed", number)


def unknown_card(number: str) -> Refusal:
    """Refuse a card that the television company does not know: the only refusal there (K-CARD)."""
    return _no_card("refusal.card_unknown", number)


def card_refusals(facts: Facts, day: date) -> Iterator[Refusal]:
    """Refuse what the card's own state forbids."""
    if facts.card.status is not CardStatus.ACTIVE:
        key = f"refusal.card_{facts.card.status.lower()}"
        yield Refusal(
            rule=Rule.K_CARD,
            field="cardNumber",
            says=Says(key, day, {"card": facts.card.number}),
            actual=facts.card.status,
            citation=cite(Rule.K_CARD),
        )
    if facts.request.package in ADD_ONS:
        yield from _add_on_refusals(facts, day)


def _add_on_refusals(facts: Facts, day: date) -> Iterator[Refusal]:
    card, needed = facts.card, ADD_ONS[facts.request.package]
    words = {"card": card.number, "needed": needed}
    if not card.in_date(day):
        yield _add_on_refusal(Says("refusal.add_on_expired", day, words))
    elif card.overlay is not None and day <= card.overlay.until:
        words["until"] = written_date(card.overlay.until)
        clears_on = card.overlay.until + DAY
        yield _add_on_refusal(Says("refusal.add_on_lifted", day, words), clears_on if card.in_date(clears_on) else None)
    elif card.package_on(day) != needed:
        yield _add_on_refusal(Says("refusal.add_on_elsewhere", day, words))


def _add_on_refusal(says: Says, clears_on: date | None = None) -> Refusal:
    return Refusal(rule=Rule.K_ADDON, field="package", says=says, clears_on=clears_on, citation=cite(Rule.K_ADDON))


def _no_card(key: str, number: str) -> Refusal:
    says = Says(key, None, {"card": number[:24]})
    return Refusal(rule=Rule.K_CARD, field="cardNumber", says=says, citation=cite(Rule.K_CARD))
