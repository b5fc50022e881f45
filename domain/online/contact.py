"""Who is behind a card, and whether somebody knows it: four digits of a phone, or a whole name (O-IDENTIFY)."""

import unicodedata
from hmac import compare_digest

from domain.values import dataclass

DIGITS = 4
LONGEST_ANSWER = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """What is on record of a card's holder; None is not known. The phone is an MSISDN."""

    name: str | None = None
    phone: str | None = None
    email: str | None = None

    def told(self, newer: "Contact") -> "Contact":
        """Take over what is told now; what is left out stays as it was."""
        return Contact(
            name=newer.name if newer.name is not None else self.name,
            phone=newer.phone if newer.phone is not None else self.phone,
            email=newer.email if newer.email is not None else self.email,
        )


NOBODY = Contact()
"""Whom nobody knows: an unknown card is compared with this, so that it takes the time of a known one."""


def matches(contact: Contact | None, answer: str) -> bool:
    """Tell whether an answer is the last four digits of the phone or the whole name; both are always compared."""
    known, said = contact or NOBODY, folded_name(answer)
    phone, name = (known.phone or "")[-DIGITS:], folded_name(known.name or "")
    right = (_same(phone, said) and len(said) == DIGITS, _same(name, said))
    return contact is not None and bool(said) and any(right)


def folded_name(text: str) -> str:
    """Fold a name: case, marks, blanks and the signs between its parts left out, as people leave them out."""
    plain = unicodedata.normalize("NFKD", text[:LONGEST_ANSWER]).casefold().replace("đ", "d")
    return "".join(each for each in plain if each.isalnum())


def _same(kept: str, said: str) -> bool:
    return compare_digest(kept.encode(), said.encode())
