"""Where a home's cluster lies and whose it is, decided the same way at every start."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from persistence.embedded.privileges import Account, can_enter, unprivileged_account

ELSEWHERE: Final = Path("/var/lib/giahan")


@dataclass(frozen=True, slots=True)
class Place:
    """Name the data folder and the account that owns it (None: ourselves)."""

    data: Path
    account: Account | None


def find_place(home: Path, *, elsewhere: Path = ELSEWHERE) -> Place:
    """Find the cluster where it was put, and say where a new one goes.

    What exists counts before what would be chosen today, so that data is found again when a user
    `postgres` has been added or a folder above the home has been opened since. The home exists.
    """
    inside = home / "postgres"
    if os.geteuid() != 0:
        return Place(inside, None)
    outside = elsewhere / fingerprint(home) / "postgres"
    for data in (inside, outside):
        if (data / "PG_VERSION").exists():
            return Place(data, _owner(data))
    account = unprivileged_account()
    return Place(inside if can_enter(account, home) else outside, account)


def fingerprint(path: Path) -> str:
    """Give a path a short name, the same at every start."""
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:16]


def _owner(data: Path) -> Account:
    about = data.stat()
    return Account(about.st_uid, about.st_gid) if about.st_uid else unprivileged_account()
