"""The unprivileged account PostgreSQL runs as where Giahan runs as root, which PostgreSQL refuses to."""

import os
import pwd
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from persistence.embedded.errors import EmbeddedPostgresError


@dataclass(frozen=True, slots=True)
class Account:
    """Name the user and the group a command runs as."""

    uid: int
    gid: int


def unprivileged_account() -> Account:
    """Choose `postgres` where the machine has it, and `nobody` otherwise."""
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(entry.pw_uid, entry.pw_gid)
    message = "PostgreSQL does not run as root, and there is neither a user 'postgres' nor a user 'nobody'"
    raise EmbeddedPostgresError(message)


def run_as(account: Account | None, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run a command of ours as the account (None: as ourselves), away from our environment and working folder.

    What our environment says of PostgreSQL (`PGPORT` and its like) is meant for clients, not for this server.
    """
    return subprocess.run(  # noqa: S603 - the words are ours, and no shell reads them
        command,
        user=account.uid if account else None,
        group=account.gid if account else None,
        extra_groups=[] if account else None,
        cwd="/",
        env={"PATH": os.defpath, "LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def run_program(account: Account | None, program: Path, *words: str) -> None:
    """Run one of PostgreSQL's programs as the account.

    Raises:
        EmbeddedPostgresError: the program fails; the message ends with what it said.
    """
    done = run_as(account, [str(program), *words])
    if done.returncode:
        message = f"{program.name} of the embedded PostgreSQL failed:\n{done.stdout}{done.stderr}"
        raise EmbeddedPostgresError(message)


def can_enter(account: Account | None, folder: Path) -> bool:
    """Tell whether the account gets into the folder, through all of its parents."""
    return run_as(account, ["/bin/sh", "-c", 'cd -- "$1"', "sh", str(folder)]).returncode == 0


def hand_over(path: Path, account: Account | None) -> None:
    """Make a file or folder the account's own, where there is one."""
    if account:
        os.chown(path, account.uid, account.gid, follow_symlinks=False)
