"""Which texts the business speaks of, read from its own source."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import domain

ROOT = Path(domain.__file__).parent
_KEY = re.compile(r"(refusal|input|kplus|splus|ussd|short|sms|promo)\.\w*[a-z0-9]")
_HELPERS = {"bad_input": 1, "contradiction": 1}
"""Functions that put `input.` before the argument at this place, and `field` among what fills the braces."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text that some code names; `given` is what it fills in, where that can be read off, else None."""

    where: str
    key: str
    given: frozenset[str] | None


def spoken() -> list[Spoken]:
    """List every text named in `domain/`, by a literal or through one of the helpers."""
    return [found for path in sorted(ROOT.rglob("*.py")) for found in _in_file(path)]


def patterns() -> set[str]:
    """List the keys that are put together at run time, with a star for what is put in."""
    return {
        "".join(part.value if isinstance(part, ast.Constant) else "*" for part in node.values)  # type: ignore[misc]
        for path in ROOT.rglob("*.py")
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.JoinedStr) and _begins_a_key(node)
    }


def _in_file(path: Path) -> Iterator[Spoken]:
    given: dict[int, frozenset[str] | None] = {}
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id in _HELPERS and isinstance(node.args[1], ast.Constant):
                filled = frozenset({"field", *(keyword.arg or "" for keyword in node.keywords)})
                yield Spoken(f"{path.relative_to(ROOT)}:{node.lineno}", f"input.{node.args[1].value!s}", filled)
            elif node.func.id == "Says":
                given.update(dict.fromkeys(map(id, ast.walk(node.args[0])), _filled_by(node)))
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _KEY.fullmatch(node.value):
            yield Spoken(f"{path.relative_to(ROOT)}:{node.lineno}", node.value, given.get(id(node)))


def _filled_by(says: ast.Call) -> frozenset[str] | None:
    if len(says.args) < 3:
        return frozenset()
    words = says.args[2]
    if not isinstance(words, ast.Dict) or not all(isinstance(key, ast.Constant) for key in words.keys):
        return None
    return frozenset(str(key.value) for key in words.keys if isinstance(key, ast.Constant))


def _begins_a_key(node: ast.JoinedStr) -> bool:
    first = node.values[0]
    return (
        isinstance(first, ast.Constant)
        and re.match(r"(refusal|input|kplus|splus|ussd|short|sms|promo)\.", str(first.value)) is not None
    )


_TREES: dict[Path, ast.Module] = {}


def _tree(path: Path) -> ast.Module:
    return _TREES.setdefault(path, ast.parse(path.read_text(encoding="utf-8")))
