"""What a document may ask for at most; more is TOO_COSTLY, and told before anything is executed."""

from typing import Any

from graphql import (
    DefinitionNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

from api.graphql.documents.cost import Cost
from api.graphql.request.errors import ApiError, Code

DEEPEST = 12
MOST_ALIASES = 30
MOST_REPEATED = 30
MOST_OBJECTS = 10_000
MOST_DIRECTIVES = 20


def too_repetitive(document: DocumentNode) -> ApiError | None:
    """Refuse the same field over and over: validating it costs the square of their number."""
    if refused := _refused("directives", directives(document), MOST_DIRECTIVES):
        return refused
    either = (OperationDefinitionNode, FragmentDefinitionNode)
    defined = (each for each in document.definitions if isinstance(each, either))
    return _refused("repeated fields", sum(_repeated(each.selection_set, set()) for each in defined), MOST_REPEATED)


def too_costly(burden: Cost) -> ApiError | None:
    """Refuse a valid document that goes too deep, or asks for too much."""
    return (
        _refused("levels", burden.depth, DEEPEST)
        or _refused("aliases", burden.aliases, MOST_ALIASES)
        or _refused("objects", burden.objects, MOST_OBJECTS)
    )


def _refused(what: str, count: int, most: int) -> ApiError | None:
    if count <= most:
        return None
    message = f"Ask for {most} {what} at most: this asks for {count}."
    return ApiError(Code.TOO_COSTLY, message, counted=what, cost=count, limit=most)


def directives(document: DocumentNode) -> int:
    """Count the directives of a document."""
    return sum(_directives(each) for each in document.definitions)


def _directives(node: DefinitionNode) -> int:
    """Count the directives of a definition, wherever they stand."""
    counted = 0
    waiting: list[Any] = [node]
    while waiting:
        each = waiting.pop()
        counted += len(getattr(each, "directives", None) or ())
        waiting += getattr(each, "variable_definitions", None) or ()
        if (selections := getattr(each, "selection_set", None)) is not None:
            waiting += selections.selections
    return counted


def _repeated(selections: SelectionSetNode, seen: set[str]) -> int:
    """Count the fields whose name stood before them; inline fragments are read as if they were none."""
    count = 0
    for each in selections.selections:
        if isinstance(each, InlineFragmentNode):
            count += _repeated(each.selection_set, seen)
        elif isinstance(each, FieldNode | FragmentSpreadNode):
            name = _response_name(each)
            count += name in seen
            seen.add(name)
            if isinstance(each, FieldNode) and each.selection_set:
                count += _repeated(each.selection_set, set())
    return count


def _response_name(node: FieldNode | FragmentSpreadNode) -> str:
    if isinstance(node, FragmentSpreadNode):
        return f"...{node.name.value}"
    return node.alias.value if node.alias else node.name.value
