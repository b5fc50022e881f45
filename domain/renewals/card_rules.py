"""What the card itself must be (K-CARD, K-ADDON)."""

from collections.abc import Iterator
from datetime import date

from domain.catalogue.package import ADD_ONS
from domain.messages.written import written_date
from domain.months import DAY
from domain.refusal import Refusal, Rule, Says, given_back
from domain.renewals.facts import Facts
from domain.renewals.sources import cite
from domain.subscribers.decoder_card import CardStatus, DecoderCard


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
    needed = ADD_ONS.get(facts.request.package)
    if needed is not None and not _may_be_lifted(facts.card, needed, day):
        yield Refusal(
            rule=Rule.K_ADDON,
            field="package",
            says=_why_not_lifted(facts, needed, day),
            clears_on=next(
                (each for each in _changes(facts.card, day) if _may_be_lifted(facts.card, needed, each)), None
            ),
            citation=cite(Rule.K_ADDON),
        )


def _may_be_lifted(card: DecoderCard, needed: str, day: date) -> bool:
    """Keep K-ADDON: a card in date, on the package that the add-on lifts."""
    return card.in_date(day) and card.package_on(day) == needed


def _why_not_lifted(facts: Facts, needed: str, day: date) -> Says:
    card = facts.card
    words = {"card": card.number, "needed": facts.catalogue.name_of(needed, card.product_line)}
    if not card.in_date(day):
        return Says("refusal.add_on_expired", day, words)
    if card.overlay is not None and day <= card.overlay.until:
        return Says("refusal.add_on_lifted", day, words | {"until": written_date(card.overlay.until)})
    return Says("refusal.add_on_elsewhere", day, words)


def _changes(card: DecoderCard, day: date) -> list[date]:
    """List the later days on which the card's package may change: an add-on has ended, a waiting period begins."""
    begins = [period.starts_on for period in card.periods(day)]
    ended = [card.overlay.until + DAY] if card.overlay is not None else []
    return sorted(each for each in (*begins, *ended) if each > day)


def _no_card(key: str, number: str) -> Refusal:
    says = Says(key, None, {"card": given_back(number, 24)})
    return Refusal(rule=Rule.K_CARD, field="cardNumber", says=says, citation=cite(Rule.K_CARD))
