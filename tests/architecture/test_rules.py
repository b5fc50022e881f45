"""Every rule of the specification that is in service has a test that names it."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from domain.refusal import Rule
from tests.architecture.sources import ROOT, python_files

RULES = tomllib.loads(Path(__file__).with_name("rules.toml").read_text(encoding="utf-8"))
IN_SERVICE = frozenset(RULES["in_service"])
NAME = re.compile(r"\b[GKSOP]-[A-Z]+(?:-[A-Z0-9]+)*\b")


def test_every_rule_in_service_is_named_by_a_test() -> None:
    named = {rule for path in python_files("tests") for text in _promises(path) for rule in NAME.findall(text)}
    assert sorted(IN_SERVICE - named) == []


def test_every_rule_that_may_refuse_is_in_service() -> None:
    assert sorted({rule.replace("_", "-") for rule in Rule} - IN_SERVICE) == []


def test_no_rule_is_both_in_service_and_not_built() -> None:
    built = [rule for rule in IN_SERVICE if any(rule.startswith(name) for name in RULES["not_yet"])]
    assert (built, len(RULES["in_service"])) == ([], len(IN_SERVICE))


def _promises(path: Path) -> Iterator[str]:
    """Give what the tests of a file say that they hold: each for itself, or the file for all of them."""
    if not path.name.startswith("test_"):
        return
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    tests = (each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef))
    for node in (tree, *(each for each in tests if each.name.startswith("test_"))):
        yield ast.get_docstring(node) or ""
