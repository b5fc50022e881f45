"""Documents, parsed and validated once: a bounded cache by their text, for that costs ten times what executing does."""

import re
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    NoSchemaIntrospectionCustomRule,
    OperationDefinitionNode,
    OperationType,
    parse,
    specified_rules,
    validate,
)

from api.graphql.limits import too_costly, too_repetitive

MOST_KEPT = 1000
MOST_TOKENS = 2000
LONGEST_NAME = 64
"""Letters that the log keeps of an operation's name."""
_DIGITS = re.compile(r"\d{6,}")


class Operation(NamedTuple):
    """What is said of an operation: its kind, and its name, short and without numbers that somebody dials."""

    kind: str
    name: str | None

    @property
    def only_reads(self) -> bool:
        """Tell whether it changes nothing."""
        return self.kind == OperationType.QUERY.value


@dataclass(frozen=True, slots=True)
class Document:
    """A document that may be executed, or the errors that forbid it; `heavy` where that depends on the variables."""

    node: DocumentNode | None
    errors: tuple[GraphQLError, ...] = ()
    heavy: bool = False
    operations: Mapping[str | None, Operation] = field(default_factory=dict)
    """Those to execute, by their names; by None the only one."""


class Documents:
    """Keeps the documents used last."""

    def __init__(self, schema: GraphQLSchema, *, introspection: bool) -> None:
        self._schema = schema
        self._rules = specified_rules if introspection else (*specified_rules, NoSchemaIntrospectionCustomRule)
        self._kept: OrderedDict[str, Document] = OrderedDict()

    def read(self, text: str) -> Document:
        """Parse and validate a document, or find it done."""
        if (document := self._kept.get(text)) is not None:
            self._kept.move_to_end(text)
            return document
        document = self._kept[text] = self._made(text)
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return document

    def too_costly(self, document: Document, variables: Mapping[str, Any]) -> GraphQLError | None:
        """Refuse a heavy document that is too much with the variables that came with it."""
        return too_costly(self._schema, document.node, variables) if document.heavy and document.node else None

    def _made(self, text: str) -> Document:
        try:
            node = parse(text, max_tokens=MOST_TOKENS)
        except GraphQLError as error:
            return Document(None, (error,))
        if refused := too_repetitive(node):
            return Document(None, (refused,))
        if errors := validate(self._schema, node, self._rules):
            return Document(None, tuple(errors))
        heavy = too_costly(self._schema, node, {}) is not None
        return Document(node, heavy=heavy, operations=_operations(node))


def _operations(document: DocumentNode) -> dict[str | None, Operation]:
    nodes = [each for each in document.definitions if isinstance(each, OperationDefinitionNode)]
    found = {each.name.value if each.name else None: _operation(each) for each in nodes}
    return found | {None: _operation(nodes[0])} if len(nodes) == 1 else found


def _operation(node: OperationDefinitionNode) -> Operation:
    name = _DIGITS.sub("*", node.name.value)[:LONGEST_NAME] if node.name else None
    return Operation(node.operation.value, name)
