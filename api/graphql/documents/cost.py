"""How much a valid document asks for: how deep it goes, how many aliases it has, how many objects may answer it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce
from typing import Any

from graphql import (
    ArgumentNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLNamedType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    Visitor,
    get_named_type,
    get_nullable_type,
    is_list_type,
    visit,
)

LONGEST_PAGE = 100
USUAL_PAGE = 20
USUAL_LIST = 10
"""How many a list has that knows no pages, roughly."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a document asks for, or a part of one."""

    depth: int = 0
    aliases: int = 0
    objects: int = 0

    def beside(self, other: "Cost") -> "Cost":
        """Ask for both."""
        return Cost(max(self.depth, other.depth), self.aliases + other.aliases, self.objects + other.objects)


def weigh(schema: GraphQLSchema, document: DocumentNode, variables: Mapping[str, Any]) -> Cost:
    """Weigh the heaviest operation; a page whose length no variable tells is taken at its longest."""
    scales = _Scales(schema, document, variables)
    operations = [each for each in document.definitions if isinstance(each, OperationDefinitionNode)]
    return max((scales.operation(each) for each in operations), key=lambda each: (each.objects, each.depth))


def page_variables(document: DocumentNode) -> tuple[str, ...]:
    """Name the variables that tell how long a page is."""
    finder = _PageVariables()
    visit(document, finder)
    return tuple(finder.names)


def page_length(told: object) -> int:
    """Read the length of a page out of a variable's value; the longest where it tells none."""
    return min(max(told, 1), LONGEST_PAGE) if isinstance(told, int) else LONGEST_PAGE


class _PageVariables(Visitor):
    """Collects them."""

    def __init__(self) -> None:
        super().__init__()
        self.names: dict[str, None] = {}

    def enter_argument(self, node: ArgumentNode, *_: object) -> None:
        """Look at an argument."""
        if node.name.value == "first" and isinstance(node.value, VariableNode):
            self.names[node.value.name.value] = None


class _Scales:
    """Weighs selections, and each fragment once: thirty words can spread one a billion times."""

    def __init__(self, schema: GraphQLSchema, document: DocumentNode, variables: Mapping[str, Any]) -> None:
        self._schema = schema
        self._variables = variables
        fragments = (each for each in document.definitions if isinstance(each, FragmentDefinitionNode))
        self._fragments = {fragment.name.value: fragment for fragment in fragments}
        self._weighed: dict[str, Cost] = {}

    def operation(self, node: OperationDefinitionNode) -> Cost:
        return self._selections(node.selection_set, self._schema.get_root_type(node.operation))

    def _selections(self, node: SelectionSetNode, kind: GraphQLNamedType | None) -> Cost:
        return reduce(Cost.beside, (self._selection(each, kind) for each in node.selections), Cost())

    def _selection(self, node: object, kind: GraphQLNamedType | None) -> Cost:
        if isinstance(node, FragmentSpreadNode):
            return self._spread(node.name.value)
        if isinstance(node, InlineFragmentNode):
            on = node.type_condition
            return self._selections(node.selection_set, self._schema.get_type(on.name.value) if on else kind)
        return self._field(node, kind) if isinstance(node, FieldNode) else Cost()

    def _spread(self, name: str) -> Cost:
        if name not in self._weighed:
            fragment = self._fragments[name]
            kind = self._schema.get_type(fragment.type_condition.name.value)
            self._weighed[name] = self._selections(fragment.selection_set, kind)
        return self._weighed[name]

    def _field(self, node: FieldNode, kind: Any) -> Cost:  # noqa: ANN401 - an object or an interface, being valid
        aliases = 1 if node.alias else 0
        if node.selection_set is None or node.name.value.startswith("__"):  # introspection is limited by its own rule
            return Cost(0, aliases, 0)
        field = kind.fields[node.name.value]
        inner = self._selections(node.selection_set, get_named_type(field.type))
        times = self._times(node, paged="first" in field.args, listed=is_list_type(get_nullable_type(field.type)))
        return Cost(inner.depth + 1, aliases + inner.aliases, times * (1 + inner.objects))

    def _times(self, node: FieldNode, *, paged: bool, listed: bool) -> int:
        """Tell how many a field is answered with: a connection as many as its page has, its edges one each."""
        if paged:
            first = next((each.value for each in node.arguments or () if each.name.value == "first"), None)
            return min(max(self._page(first), 1), LONGEST_PAGE) if first else USUAL_PAGE
        return USUAL_LIST if listed and node.name.value != "edges" else 1

    def _page(self, first: object) -> int:
        if isinstance(first, IntValueNode):
            return int(first.value)
        return page_length(self._variables.get(first.name.value) if isinstance(first, VariableNode) else None)
