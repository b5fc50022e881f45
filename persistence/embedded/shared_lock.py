"""Locks on files, which the kernel drops when their holder dies."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class SharedLock:
    """Hold a file together with others, or find out that nobody else holds it."""

    def __init__(self, path: Path) -> None:
        self._file = _open(path)

    def share(self) -> None:
        """Hold the file together with whoever else holds it."""
        fcntl.flock(self._file, fcntl.LOCK_SH)

    def try_exclusive(self) -> bool:
        """Take the file alone and tell whether that went; where it did not, nothing is held any more."""
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._file)


@contextmanager
def exclusively(path: Path) -> Iterator[None]:
    """Wait for the file, and hold it alone meanwhile."""
    file = _open(path)
    try:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
    finally:
        os.close(file)


def _open(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
