"""Who may import whom: the contracts of pyproject.toml, and what they cannot say."""

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.sources import ROOT, python_files

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_every_import_keeps_the_contracts() -> None:
    lint_imports = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run([lint_imports, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own tool
    assert run.returncode == 0, run.stdout + run.stderr


def test_every_package_that_ships_is_under_the_contracts() -> None:
    shipped = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
    assert set(PROJECT["tool"]["importlinter"]["root_packages"]) == set(shipped)


def test_the_business_imports_the_standard_library_and_itself_alone() -> None:
    allowed = sys.stdlib_module_names | {"domain"}
    imports = [(str(path), name) for path in python_files("domain") for name in _imported(path)]
    assert imports
    assert [(path, name) for path, name in imports if name not in allowed] == []


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or ".").partition(".")[0]
