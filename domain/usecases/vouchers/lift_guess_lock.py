"""Lift a lock of guessing before its hour is over, for whoever staff have identified (O-IDENTIFY, O-VOUCHER-SECRET)."""

from uuid import NAMESPACE_URL, uuid5

from domain.buckets import Ref, bucket_of
from domain.online.guesses import Guesses, GuessKind, subject_of_card
from domain.ports.clock import Clock
from domain.ports.work import Work, Works
from domain.refusal import Refusal, bad_input
from domain.subscribers.card_number import possible_numbers
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once
from domain.usecases.common.reason import reason_refusals
from domain.values import dataclass

LONGEST_SUBJECT = 400
"""Nobody has a longer name, whose guesses are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftLockCommand:
    """Whose lock is lifted, a card's or a client's, and why."""

    kind: GuessKind
    card_number: str | None
    client: str | None
    reason: str

    @property
    def subject(self) -> str:
        """Name under what the wrong answers were counted."""
        if not self.card_number:
            return self.client or ""
        return subject_of_card((possible_numbers(self.card_number) or (self.card_number,))[0])


@dataclass(frozen=True, slots=True)
class LiftGuessLock:
    """Lifts locks."""

    works: Works
    clock: Clock

    async def __call__(self, asked: Asked, command: LiftLockCommand) -> Result[Guesses]:
        """Lift a lock, or say why not; the same key does so once (G-ONCE)."""

        async def act(work: Work) -> Decided[Guesses]:
            if refusals := _refusals(command):
                return refusals
            (found,) = await work.online.lock_guesses(command.kind, (command.subject,))
            if found.lock(self.clock.now()) is None:
                return (_not_locked(command),)
            lifted = found.lifted()
            await work.online.keep_guesses((lifted,))
            return Done(lifted, _ref(command), found)

        async def recall(_: Work, __: Ref) -> Guesses:
            return Guesses(kind=command.kind, subject=command.subject)

        return await once(self.works, self.clock, asked, command, act, recall)


def _refusals(command: LiftLockCommand) -> tuple[Refusal, ...]:
    if bool(command.card_number) == bool(command.client):
        return (bad_input("cardNumber", "one_of_two", other="client"),)
    if len(command.subject) > LONGEST_SUBJECT or not command.subject.isprintable():
        return (_not_locked(command),)
    return reason_refusals(command.reason)


def _not_locked(command: LiftLockCommand) -> Refusal:
    return bad_input("cardNumber" if command.card_number else "client", "not_locked")


def _ref(command: LiftLockCommand) -> Ref:
    """Tell where it is kept: it has no id of its own, and the log of changes names it by one that stays the same."""
    return Ref(bucket_of(command.subject), uuid5(NAMESPACE_URL, f"{command.kind}:{command.subject}"))
