"""How processes end: SIGTERM closes what was opened as Ctrl-C does, and none outlives the server that started it."""

import os
import signal
import sys
from multiprocessing import connection, parent_process
from threading import Thread


def end_in_order() -> None:
    """Let SIGTERM leave every block that is open, so that an embedded PostgreSQL is not left running."""
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit())


def end_with_parent() -> None:
    """End as SIGTERM does once the process that started this one is gone, SIGKILL included."""
    parent = parent_process()
    if parent is not None:
        Thread(target=_await, args=(parent.sentinel,), daemon=True).start()


def _await(gone: int) -> None:
    connection.wait([gone])
    os.kill(os.getpid(), signal.SIGTERM)
