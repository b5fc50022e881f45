"""Documents, parsed and validated once: a bounded cache by their text, for that costs ten times what executing does."""

from collections import OrderedDict
from dataclasses import dataclass

from graphql import DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode, OperationType, parse, validate
from graphql.utilities import get_operation_ast
from strawberry.extensions.max_aliases import create_validator as alias_rule
from strawberry.extensions.query_depth_limiter import create_validator as depth_rule

MOST_KEPT = 1000
MOST_TOKENS = 2000
MOST_ALIASES = 30
DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Document:
    """A document that may be executed, or the errors that forbid it."""

    node: DocumentNode | None
    errors: tuple[GraphQLError, ...] = ()

    def operation(self, name: str | None) -> OperationDefinitionNode | None:
        """Find the operation to execute."""
        return get_operation_ast(self.node, name) if self.node else None

    def only_reads(self, name: str | None) -> bool:
        """Tell whether the operation changes nothing."""
        operation = self.operation(name)
        return operation is not None and operation.operation is OperationType.QUERY


class Documents:
    """Keeps the documents used last."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
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

    def _made(self, text: str) -> Document:
        try:
            node = parse(text, max_tokens=MOST_TOKENS)
        except GraphQLError as error:
            return Document(None, (error,))
        errors = validate(self._schema, node) or validate(self._schema, node, LIMITS)
        return Document(None if errors else node, tuple(errors))


LIMITS = (alias_rule(MOST_ALIASES), depth_rule(DEEPEST, None))
