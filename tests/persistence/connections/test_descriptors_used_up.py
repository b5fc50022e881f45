"""A process that can open no file does not take its database for dead."""

import errno
import os
from pathlib import Path

import pytest

from persistence.embedded.postmaster import running_postmaster


def test_a_process_without_descriptors_cannot_tell_and_does_not_say_that_the_server_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "postmaster.pid").write_text(f"{os.getpid()}\n")

    def used_up(_path: Path) -> bytes:
        raise OSError(errno.EMFILE, "Too many open files")

    monkeypatch.setattr(Path, "read_bytes", used_up)
    with pytest.raises(OSError, match="Too many open files"):
        running_postmaster(tmp_path)
