"""Folders of our own: private ones for the server, passable ones above them."""

import os
import stat
from pathlib import Path

from persistence.embedded.errors import EmbeddedPostgresError
from persistence.embedded.privileges import Account, hand_over


def make_private(folder: Path, account: Account | None) -> None:
    """Make a folder only the account can enter, or see that the one there is such a folder.

    Raises:
        EmbeddedPostgresError: the folder is somebody else's or open to others. Its path can be guessed, and
            lies where everybody may write: a stranger might have made it first.
    """
    try:
        folder.mkdir(mode=0o700)
        hand_over(folder, account)
    except FileExistsError:
        pass
    about = folder.lstat()
    owner = account.uid if account else os.geteuid()
    if not stat.S_ISDIR(about.st_mode) or about.st_uid != owner or stat.S_IMODE(about.st_mode) & 0o077:
        message = f"{folder} is not a private folder of user {owner}; remove it and start again"
        raise EmbeddedPostgresError(message)


def make_passable(folder: Path) -> None:
    """Make a folder, and those missing above it, that others may pass through but not list; leave what exists."""
    if not folder.exists():
        make_passable(folder.parent)
        folder.mkdir()
        folder.chmod(0o711)  # whatever the umask has taken away
