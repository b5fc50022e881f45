"""A file is one idea: short files, shorter functions."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.sources import ROOT, python_files, source_files

LONGEST_FILE = 200
LONGEST_BODY = 40


def test_no_file_is_over_200_lines() -> None:
    assert {str(path): lines for path in source_files() if (lines := _lines(path)) > LONGEST_FILE} == {}


def test_no_function_body_is_over_40_lines() -> None:
    assert {name: lines for path in python_files() for name, lines in _bodies(path) if lines > LONGEST_BODY} == {}


def test_every_file_says_in_its_first_line_which_idea_it_is() -> None:
    files = [path for path in python_files() if _lines(path) > 0]
    assert [str(path) for path in files if ast.get_docstring(_parsed(path)) is None] == []


def _lines(path: Path) -> int:
    return len((ROOT / path).read_text(encoding="utf-8").splitlines())


def _bodies(path: Path) -> Iterator[tuple[str, int]]:
    """Measure each function without its signature and docstring."""
    for node in ast.walk(_parsed(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node) is not None else node.body
            yield f"{path}:{node.lineno} {node.name}", _span(body)


def _span(body: list[ast.stmt]) -> int:
    return (body[-1].end_lineno or body[-1].lineno) - body[0].lineno + 1 if body else 0


def _parsed(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"), filename=str(path))
