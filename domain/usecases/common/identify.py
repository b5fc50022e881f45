"""Who buys online, for which card: told before anything is decided, and counted where it was wrong (O-IDENTIFY)."""

from collections.abc import Callable
from datetime import datetime

from domain.online import refusals
from domain.online.contact import matches
from domain.online.guesses import GuessKind, locked_until
from domain.ports.online.sales import SaleSeen
from domain.ports.work import Work
from domain.refusal import Refusal
from domain.subscribers.decoder_card import DecoderCard
from domain.values import dataclass

LockedOut = Callable[[datetime], Refusal]
"""Makes the refusal of whoever is locked out until an instant."""


class LookUpFirst(Exception):  # noqa: N818 - no error: what was read is too old to decide on
    """Our copy of the card is out of date."""


@dataclass(frozen=True, slots=True)
class Guessing:
    """Counts the wrong answers of one request, in its unit of work, at its instant."""

    work: Work
    subjects: tuple[str, str]
    now: datetime

    async def wrong(self, kind: GuessKind, refusal: Refusal, locked: LockedOut, *, counts: bool = True) -> Refusal:
        """Tell what a wrong answer is refused with, counting it.

        What does not count costs the same. Of many at once so many are told that they were wrong as may guess, and the
        others that they are locked out.
        """
        guesses = await self.work.online.lock_guesses(kind, self.subjects)
        until = locked_until(guesses, kind, self.now)
        counted = counts and until is None
        await self.work.online.keep_guesses([each.counted(self.now) if counted else each for each in guesses])
        return refusal if until is None else locked(until)


async def identify(seen: SaleSeen, contact: str, guessing: Guessing) -> DecoderCard | Refusal:
    """Tell the card that somebody knows the contact of; an unknown card and a wrong contact are one answer."""
    if (until := locked_until(seen.locks, GuessKind.CONTACT, guessing.now)) is not None:
        return refusals.locked_out(until)
    known = matches(seen.contact, contact)
    if seen.card is None or not known:
        return await guessing.wrong(GuessKind.CONTACT, refusals.mismatch(), refusals.locked_out)
    return seen.card
