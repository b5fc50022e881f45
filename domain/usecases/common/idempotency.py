"""Doing a thing once: the first outcome of a key is the only one (G-ONCE)."""

from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from domain.buckets import Ref
from domain.ports.repositories.keys import Key, KeyTakenError, Outcome
from domain.ports.work import Work, Works
from domain.refusal import Refusal
from domain.usecases.common.audit_note import AuditNote, note
from domain.usecases.common.command import reuse_refusals
from domain.values import dataclass

Made = TypeVar("Made")


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


async def once(
    works: Works,
    key: Key,
    act: Callable[[Work], Awaitable[Done[Made] | tuple[Refusal, ...]]],
    recall: Callable[[Work, Ref], Awaitable[Made | None]],
    about: AuditNote | None = None,
) -> Result[Made]:
    """Act under a key and note it, or give the outcome that the key already has."""
    while True:
        async with works() as work:
            if (outcome := await work.keys.find(key)) is not None:
                return await replay(work, key, outcome, recall)
            try:
                return await _first(work, key, act, about)
            except KeyTakenError:
                continue


async def replay(
    work: Work, key: Key, outcome: Outcome, recall: Callable[[Work, Ref], Awaitable[Made | None]]
) -> Result[Made]:
    """Give the outcome that a key has, or refuse where it was sent with other input."""
    if reused := reuse_refusals(key, outcome):
        return Result(None, reused)
    made = await recall(work, outcome.subject) if outcome.subject else None
    return Result(made, outcome.refusals, replayed=True)


async def _first(
    work: Work, key: Key, act: Callable[[Work], Awaitable[Done[Made] | tuple[Refusal, ...]]], about: AuditNote | None
) -> Result[Made]:
    result = await act(work)
    if isinstance(result, Done):
        await work.keys.settle(key, result.ref)
        if about is not None:
            await note(work, about, result.made, result.ref, result.before)
        await work.commit()
        return Result(result.made)
    await work.keys.settle(key, None, result)
    await work.commit()
    return Result(None, result)
