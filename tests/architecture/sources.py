"""The source files that the tests of this folder look at."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("admin", "api", "bench", "domain", "frontend-contracts", "gateways", "persistence", "requirements", "tests")
SUFFIXES = frozenset({".py", ".ts", ".tsx"})
# Written by tools: migrations are history, the rest is fetched or built.
NOT_OURS = frozenset({"__pycache__", "node_modules", "dist", "generated", "versions"})


@cache
def source_files() -> tuple[Path, ...]:
    """List every file of source that people write, relative to the checkout."""
    return tuple(sorted(_files()))


def python_files(folder: str = "") -> tuple[Path, ...]:
    """List those in Python, of one folder or of all."""
    return tuple(path for path in source_files() if path.suffix == ".py" and path.is_relative_to(folder))


def _files() -> Iterator[Path]:
    for path in (path for folder in FOLDERS for path in (ROOT / folder).rglob("*")):
        relative = path.relative_to(ROOT)
        if path.suffix in SUFFIXES and NOT_OURS.isdisjoint(relative.parts):
            yield relative
