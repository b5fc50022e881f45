"""The program as it was: trees of earlier commits whose schema the present one says that it serves.

A commit counts whose migrations are still what they were: what was changed afterwards nobody was given.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic.script import ScriptDirectory

from persistence.schema.migrate import configuration, served_by
from persistence.schema.revision import HEAD
from tests.architecture.sources import ROOT

REVISION = "persistence/schema/revision.py"
MIGRATIONS = "persistence/migrations/versions"
PROGRAM = ("api", "domain", "gateways", "persistence")
SERVED = served_by(ScriptDirectory.from_config(configuration("")))[1:]
"""The revisions before the newest that it serves, the last one first."""


@dataclass(frozen=True, slots=True)
class Version:
    """A commit, and the revision of its schema."""

    commit: str
    revision: str


def versions_before() -> list[Version]:
    """List the newest commit of each revision that is served; none where there is no history."""
    found: dict[str, Version] = {}
    for commit in (_git("rev-list", "HEAD", "--", REVISION) or "").split():
        for each in (commit, f"{commit}^"):  # the last before a change of it
            told = re.search(r'^HEAD = "(\w+)"', _git("show", f"{each}:{REVISION}") or "", re.MULTILINE)
            if told and told[1] != HEAD and told[1] in SERVED and _has_our_migrations(each):
                found.setdefault(told[1], Version(str(_git("rev-parse", each)).strip(), told[1]))
    return [found[revision] for revision in SERVED if revision in found]


@contextmanager
def a_tree(version: Version) -> Iterator[Path]:
    """Lay a commit's program out in a folder."""
    with TemporaryDirectory(prefix="giahan-before-") as folder:
        packed = Path(folder) / "packed.tar"
        subprocess.run(  # noqa: S603 - our own repository
            [_program(), "archive", "--format=tar", f"--output={packed}", version.commit, *PROGRAM],
            cwd=ROOT,
            check=True,
        )
        shutil.unpack_archive(packed, folder, "tar")
        packed.unlink()
        yield Path(folder)


def ran(tree: Path, surroundings: dict[str, str], *words: str) -> str:
    """Run a command of the program of a tree, and give what it said."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "api.cli.main", *words],
        cwd=tree,
        env=surroundings | {"PYTHONPATH": str(tree)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.strip()


def _has_our_migrations(commit: str) -> bool:
    """Tell whether each of its migrations does what it does now; that it serves those before may be said afterwards.

    A migration is known by its file's name: the folder it lies in does nothing.
    """
    names = (_git("ls-tree", "-r", "--name-only", commit, f"{MIGRATIONS}/") or "").split()
    migrations = [name for name in names if Path(name).name != "__init__.py"]
    return all(_doing(_git("show", f"{commit}:{name}")) == _doing(_now(name)) for name in migrations)


def _now(name: str) -> str | None:
    found = next((ROOT / MIGRATIONS).rglob(Path(name).name), None)
    return found.read_text() if found else None


def _doing(migration: str | None) -> str | None:
    return migration and migration.replace("serves_those_before = True\n", "")


def _program() -> str:
    return shutil.which("git") or "git"


def _git(*words: str) -> str | None:
    try:
        done = subprocess.run([_program(), *words], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
