"""Tell which lines of the schema break released clients: `breaking.py RELEASED PRESENT` fails where one does."""

import re
import sys
from pathlib import Path

from graphql import DocumentNode, build_schema, find_breaking_changes, parse
from graphql.language import Node, print_ast

_COORDINATE = re.compile(r"\b([A-Za-z_]\w*)(?:\.([A-Za-z_]\w*))?")


def breaks(released: Path, present: Path) -> list[str]:
    """List what breaks, each with the file and line where it does: where it stood, if it is gone."""
    before, after = released.read_text(encoding="utf-8"), present.read_text(encoding="utf-8")
    found = find_breaking_changes(build_schema(before), build_schema(after))
    now, then = parse(after), parse(before)
    return [
        f"{_place(each.description, (present, now), (released, then))}: {each.type.name}: {each.description}"
        for each in found
    ]


def _place(description: str, *sources: tuple[Path, DocumentNode]) -> str:
    """Find the most exact place that is named: a field rather than its type, the present rather than the past."""
    named = [each.groups() for each in _COORDINATE.finditer(description)]
    places = [
        (exact, -age, place)
        for age, (path, document) in enumerate(sources)
        for exact, place in _places(path, document, named)
    ]
    return max(places)[2] if places else str(sources[0][0])


def _places(path: Path, document: DocumentNode, named: list[tuple[str, str | None]]) -> list[tuple[int, str]]:
    types = {each.name.value: each for each in document.definitions if getattr(each, "name", None)}
    found = []
    for holder, member in named:
        if holder not in types:
            continue
        found.append((0, _line(path, types[holder].name)))
        wanted = {member} if member else {name for name, _ in named}
        found += [(1, _line(path, each.name)) for each in _members(types[holder]) if each.name.value in wanted]
    return found


def _members(holder: Node) -> list[Node]:
    return [each for name in ("fields", "values") for each in getattr(holder, name, None) or ()]


def _line(path: Path, node: Node) -> str:
    if node.loc is None:
        raise AssertionError(print_ast(node))
    return f"{path}:{node.loc.start_token.line}"


if __name__ == "__main__":
    problems = breaks(Path(sys.argv[1]), Path(sys.argv[2]))
    print(*problems, sep="\n", end="\n" if problems else "")  # noqa: T201 - what it is for
    sys.exit(bool(problems))
