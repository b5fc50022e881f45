"""Doing a thing once: the first outcome of a key is the only one (G-ONCE)."""

from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar

from domain.buckets import Ref
from domain.catalogue.catalogue import Catalogue
from domain.ports.clock import Clock
from domain.ports.repositories.keys import Key, KeyTakenError, Outcome
from domain.ports.work import Work, Works
from domain.refusal import Refusal
from domain.usecases.common.audit_note import AuditNote, note
from domain.usecases.common.command import Asked, key_for, key_refusals, reuse_refusals
from domain.values import dataclass

Made = TypeVar("Made")
Ready = TypeVar("Ready")


@dataclass(frozen=True, slots=True)
class Result(Generic[Made]):
    """What a request led to: the thing made, or every reason why not; replayed where its key was seen before."""

    made: Made | None
    refusals: tuple[Refusal, ...] = ()
    replayed: bool = False


@dataclass(frozen=True, slots=True)
class Done(Generic[Made]):
    """A thing made, where it is kept, and how it was before, where it was."""

    made: Made
    ref: Ref
    before: object = None


Decided = Done[Made] | tuple[Refusal, ...]
"""What acting comes to: a thing made, or every reason why not."""


class CatalogueMoved(Exception):  # noqa: N818 - no error: something was published just now
    """The catalogue at hand is older than what is to be decided on."""


async def once(
    works: Works,
    clock: Clock,
    asked: Asked,
    command: Any,  # noqa: ANN401 - any command: a dataclass of plain values
    act: Callable[[Work], Awaitable[Decided[Made]]],
    recall: Callable[[Work, Ref], Awaitable[Made | None]],
) -> Result[Made]:
    """Act under the key that was sent and note it, or give the outcome that the key already has.

    What has no outcome keeps none: a key that is no key is refused, and whatever is raised leaves no trace.
    """

    async def nothing() -> None:
        return None

    return await once_ready(works, clock, asked, command, nothing, lambda work, _: act(work), recall)


async def once_ready(
    works: Works,
    clock: Clock,
    asked: Asked,
    command: Any,  # noqa: ANN401
    ready: Callable[[], Awaitable[Ready]],
    act: Callable[[Work, Ready], Awaitable[Decided[Made]]],
    recall: Callable[[Work, Ref], Awaitable[Made | None]],
) -> Result[Made]:
    """Act once, with what must be at hand before the transaction, which holds a connection that it may need.

    It is got anew where acting finds it too old (`CatalogueMoved`).
    """
    if refusals := key_refusals(asked):
        return Result(None, refusals)
    key, about, at_hand = key_for(asked, command), AuditNote(asked.author, command, clock.now()), await ready()
    while True:
        try:
            async with works() as work:
                if (outcome := await work.keys.find(key)) is not None:
                    return await replay(work, key, outcome, recall)
                return await _recorded(work, key, await act(work, at_hand), about)
        except CatalogueMoved:
            at_hand = await ready()
        except KeyTakenError:
            continue


def insist_on_current(catalogue: Catalogue, revision: int) -> None:
    """Insist that a catalogue is no older than the facts that are decided on with it.

    Raises:
        CatalogueMoved: where it is.
    """
    if catalogue.revision < revision:
        raise CatalogueMoved


async def replay(
    work: Work, key: Key, outcome: Outcome, recall: Callable[[Work, Ref], Awaitable[Made | None]]
) -> Result[Made]:
    """Give the outcome that a key has, or refuse where it was sent with other input."""
    if reused := reuse_refusals(key, outcome):
        return Result(None, reused)
    made = await recall(work, outcome.subject) if outcome.subject else None
    return Result(made, outcome.refusals, replayed=True)


async def _recorded(work: Work, key: Key, result: Decided[Made], about: AuditNote) -> Result[Made]:
    if isinstance(result, Done):
        await work.keys.settle(key, result.ref)
        await note(work, about, result.made, result.ref, result.before)
        await work.commit()
        return Result(result.made)
    await work.keys.settle(key, None, result)
    await work.commit()
    return Result(None, result)
