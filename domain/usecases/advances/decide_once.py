"""Deciding once under a key, on the catalogue as it stands when the facts are locked (G-ONCE, G-EFFECTIVE)."""

from collections.abc import Awaitable, Callable
from functools import partial

from domain.advances.loan import AdvanceLoan
from domain.catalogue.catalogue import Catalogue
from domain.ports.catalogues import Catalogues
from domain.ports.repositories.advances import Locked
from domain.ports.repositories.keys import Key
from domain.ports.work import Work, Works
from domain.refusal import Refusal
from domain.usecases.common.audit_note import AuditNote
from domain.usecases.common.idempotency import Done, Result, once

Decided = Done[AdvanceLoan] | tuple[Refusal, ...]


class CatalogueMoved(Exception):  # noqa: N818 - no error: something was published just now
    """The catalogue at hand is older than what is to be decided on."""


async def decide_once(
    works: Works,
    catalogues: Catalogues,
    key: Key,
    act: Callable[[Work, Catalogue], Awaitable[Decided]],
    about: AuditNote,
) -> Result[AdvanceLoan]:
    """Act once under a key, again with a newer catalogue where one was published meanwhile."""
    while True:
        catalogue = await catalogues.current()  # before the transaction, which holds a connection that it may need
        try:
            acting = partial(_with, act, catalogue)
            return await once(works, key, acting, lambda work, ref: work.advances.find(ref), about)
        except CatalogueMoved:
            continue


def must_be_current(locked: Locked, catalogue: Catalogue) -> None:
    """Insist that a catalogue is no older than the facts.

    Raises:
        CatalogueMoved: where it is.
    """
    if catalogue.revision < locked.revision:
        raise CatalogueMoved


async def _with(act: Callable[[Work, Catalogue], Awaitable[Decided]], catalogue: Catalogue, work: Work) -> Decided:
    return await act(work, catalogue)
