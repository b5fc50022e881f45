"""Documents, parsed and validated once: a bounded cache by their text, for that costs ten times what executing does."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

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
from graphql.utilities import get_operation_ast

from api.graphql.limits import too_costly, too_repetitive

MOST_KEPT = 1000
MOST_TOKENS = 2000


@dataclass(frozen=True, slots=True)
class Document:
    """A document that may be executed, or the errors that forbid it; `heavy` where that depends on the variables."""

    node: DocumentNode | None
    errors: tuple[GraphQLError, ...] = ()
    heavy: bool = False

    def operation(self, name: str | None) -> OperationDefinitionNode | None:
        """Find the operation to execute."""
        return get_operation_ast(self.node, name) if self.node else None

    def only_reads(self, name: str | None) -> bool:
        """Tell whether the operation changes nothing."""
        operation = self.operation(name)
        return operation is not None and operation.operation is OperationType.QUERY


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
        return Document(node, heavy=too_costly(self._schema, node, {}) is not None)
