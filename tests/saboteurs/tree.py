"""A throw-away copy of the checkout, in which defects are planted one after the other."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.saboteurs.saboteur import Saboteur

NOT_COPIED = shutil.ignore_patterns(
    ".git", ".venv", ".node", "node_modules", ".giahan", "__pycache__", ".hypothesis", ".*_cache"
)


@dataclass(frozen=True, slots=True)
class Tree:
    """A copy that nobody else has."""

    root: Path

    @contextmanager
    def harmed(self, saboteur: Saboteur | None) -> Iterator[None]:
        """Have a defect in the tree for a while; None leaves it whole.

        Raises:
            MisplacedError: where the line to be replaced is not there exactly once.
        """
        if saboteur is None:
            yield
            return
        file = self.root / saboteur.file
        whole = file.read_text(encoding="utf-8")
        file.write_text(saboteur.planted(whole), encoding="utf-8")
        try:
            yield
        finally:
            file.write_text(whole, encoding="utf-8")


@contextmanager
def a_copy(of: Path) -> Iterator[Tree]:
    """Copy a checkout, without what is fetched, built or remembered, and remove the copy."""
    with tempfile.TemporaryDirectory(prefix="giahan-saboteurs-") as folder:
        root = Path(folder) / of.name
        shutil.copytree(of, root, ignore=NOT_COPIED)
        Path(folder).chmod(0o755)  # PostgreSQL's own account reads what the tests start
        yield Tree(root)
