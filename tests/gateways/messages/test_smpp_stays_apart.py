"""The SMPP library stays in one folder, so that another can take its place."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.sources import ROOT, python_files

FOLDER = Path("gateways/messages/smpp")


def test_only_its_own_folder_imports_the_smpp_library() -> None:
    using = {path.parent for path in python_files() if "aiosmpplib" in set(_imported(path))}
    assert using == {FOLDER}


def test_no_other_way_out_imports_the_smpp_folder() -> None:
    others = [path for path in python_files("gateways") if path.parent != FOLDER]
    assert others
    assert [str(path) for path in others if "gateways.messages.smpp" in set(_imported(path))] == []


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "."
