"""Where a dialogue stands: everything that the next key needs, small enough to be a value of the session's row."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from domain.auto_renewals.auto_renewal import AutoRenewal
from domain.catalogue.package import ADD_ONS, ProductLine
from domain.catalogue.price import Timing
from domain.money import VND
from domain.months import Term
from domain.subscribers.decoder_card import DecoderCard
from domain.values import dataclass


class Place(StrEnum):
    """The screens on which a key is awaited, and the end."""

    CARDS = "CARDS"
    CARD = "CARD"
    MENU = "MENU"
    PAYMENT = "PAYMENT"
    CONFIRM = "CONFIRM"
    PACKAGES = "PACKAGES"
    TERMS = "TERMS"
    BALANCE = "BALANCE"
    OVER = "OVER"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardAtHand:
    """What the screens need of a card, as it was when it was entered; what is paid is decided on the card itself.

    `term` is the one bought last, None where that is not known. `own` says that this number has it renewed by itself.
    """

    number: str
    line: ProductLine
    package: str | None
    rooms: int
    term: Term | None
    expires_on: date | None
    lifted_until: date | None
    own: bool

    @classmethod
    def of(cls, card: DecoderCard, day: date, *, own: bool) -> "CardAtHand":
        """Take what the screens need of a card on a day."""
        entries = card.log.entries
        return cls(
            number=card.number,
            line=card.product_line,
            package=card.own_package_on(day),
            rooms=card.extra_rooms_on(day),
            term=entries[-1].term if entries else None,
            expires_on=card.expires_on,
            lifted_until=card.overlay.until if card.overlay else None,
            own=own,
        )

    def timing(self, day: date) -> Timing:
        """Tell which prices hold for it on a day (K-TIMING)."""
        in_date = self.expires_on is not None and day <= self.expires_on
        return Timing.BEFORE_EXPIRY if in_date else Timing.AFTER_EXPIRY

    def may_be_lifted_by(self, add_on: str, day: date) -> bool:
        """Tell whether an add-on is for it: in date, on the package that is lifted (K-ADDON)."""
        lifted = self.lifted_until is not None and day <= self.lifted_until
        return self.timing(day) is Timing.BEFORE_EXPIRY and not lifted and self.package == ADD_ONS[add_on]

    def rooms_for(self, package: str) -> int:
        """Tell the extra rooms to ask for: the card's own; an add-on is sold without, and leaves them be (K-ADDON)."""
        return 0 if package in ADD_ONS else self.rooms


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A dialogue between two keys; `price` and `fee` are those that the screen of confirmation has shown."""

    place: Place
    remembered: tuple[str, ...] = ()
    card: CardAtHand | None = None
    package: str | None = None
    term: Term | None = None
    came_from: Place | None = None
    page: int = 0
    price: VND | None = None
    fee: VND | None = None
    lines: tuple[str, ...] = ()

    @property
    def total(self) -> VND:
        """What the screen of confirmation said will be charged."""
        return (self.price or 0) + (self.fee or 0)


OVER = State(place=Place.OVER)


def to_json(state: State) -> dict[str, Any]:
    """Write a state for the row of its session; what is empty is left out."""
    plain = {name: getattr(state, name) for name in _PLAIN if getattr(state, name)}
    return {"place": state.place, **plain, **({"card": _card_json(state.card)} if state.card else {})}


def from_json(kept: dict[str, Any]) -> State:
    """Read a state from the row of its session."""
    values = dict(kept)
    card = values.pop("card", None)
    values["place"] = Place(values["place"])
    if "came_from" in values:
        values["came_from"] = Place(values["came_from"])
    if "term" in values:
        values["term"] = Term(values["term"])
    for name in ("remembered", "lines"):
        values[name] = tuple(values.get(name, ()))
    return State(card=_card_of(card) if card else None, **values)


_PLAIN = ("remembered", "package", "term", "came_from", "page", "price", "fee", "lines")


def _card_json(card: CardAtHand) -> dict[str, Any]:
    return {
        "number": card.number,
        "line": card.line,
        "package": card.package,
        "rooms": card.rooms,
        "term": card.term,
        "expires_on": card.expires_on.isoformat() if card.expires_on else None,
        "lifted_until": card.lifted_until.isoformat() if card.lifted_until else None,
        "own": card.own,
    }


def _card_of(kept: dict[str, Any]) -> CardAtHand:
    return CardAtHand(
        number=kept["number"],
        line=ProductLine(kept["line"]),
        package=kept["package"],
        rooms=kept["rooms"],
        term=Term(kept["term"]) if kept["term"] else None,
        expires_on=date.fromisoformat(kept["expires_on"]) if kept["expires_on"] else None,
        lifted_until=date.fromisoformat(kept["lifted_until"]) if kept["lifted_until"] else None,
        own=kept["own"],
    )


@dataclass(frozen=True, slots=True)
class Found:
    """What looking a card up has given: the card, None where nobody knows it, and who has it renewed by itself."""

    card: DecoderCard | None
    registered: AutoRenewal | None = None


LONGEST = timedelta(minutes=3)
"""How long a session may last (K-USSD-STATE)."""

IDLE_SECONDS = 60
"""Seconds of silence after which a session is over, where no policy says it (assumed)."""
