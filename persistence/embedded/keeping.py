"""Keeping a held PostgreSQL alive: whoever needs it looks now and then, and starts it again where it is gone."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import Final

from persistence.embedded.errors import EmbeddedPostgresError
from persistence.embedded.supervisor import EmbeddedPostgres

_log = logging.getLogger(__name__)
_GLANCE: Final = 1.0  # seconds between two looks: what died tells nobody who is not its parent


@contextmanager
def kept_alive(postgres: EmbeddedPostgres) -> Iterator[None]:
    """Look after a started server meanwhile, in a thread of its own."""
    over = Event()
    watch = Thread(target=_watch, args=(postgres, over), name="postgres-watch", daemon=True)
    watch.start()
    try:
        yield
    finally:
        over.set()
        watch.join()


def _watch(postgres: EmbeddedPostgres, over: Event) -> None:
    while not over.wait(_GLANCE):
        try:
            if postgres.revive():
                _log.warning("PostgreSQL had died, and was started again")
        except EmbeddedPostgresError as error:  # the next look tries again
            _log.warning("PostgreSQL has died, and does not start: %s", error)
        except OSError as error:  # of file descriptors there may be none left: that is nothing that it has done
            _log.warning("Nobody can look now whether PostgreSQL is alive: %s", error)
