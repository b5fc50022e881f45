"""A new cluster, whole or not at all."""

import shutil
import tempfile
from pathlib import Path

from persistence.embedded.folders import make_passable
from persistence.embedded.place import Place
from persistence.embedded.privileges import hand_over, run_program
from persistence.embedded.settings import SUPERUSER


def create_once(place: Place, binaries: Path, *, durable: bool) -> None:
    """Create the cluster where there is none: beside its place, then moved there.

    Raises:
        EmbeddedPostgresError: `initdb` fails; the message ends with what it said.
    """
    if (place.data / "PG_VERSION").exists():
        return
    parent = place.data.parent
    make_passable(parent)
    for unfinished in parent.glob("postgres.unfinished-*"):
        shutil.rmtree(unfinished, ignore_errors=True)
    new = Path(tempfile.mkdtemp(prefix="postgres.unfinished-", dir=parent))
    try:
        hand_over(new, place.account)
        _initialise(new, place, binaries, durable=durable)
        new.rename(place.data)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise


def _initialise(new: Path, place: Place, binaries: Path, *, durable: bool) -> None:
    run_program(
        place.account,
        binaries / "initdb",
        f"--pgdata={new}",
        f"--username={SUPERUSER}",
        "--auth=trust",  # the socket's folder decides who gets in
        "--encoding=UTF8",
        "--no-locale",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",  # the same everywhere, whatever locales the machine has
        *(() if durable else ("--no-sync",)),
    )
