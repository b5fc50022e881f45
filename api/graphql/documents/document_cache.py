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

from api.graphql.documents.cost import Cost, page_length, page_variables, weigh
from api.graphql.documents.limits import directives, too_repetitive
from api.graphql.execution.executor import Selections
from api.graphql.execution.prepared import Prepared, prepared

MOST_KEPT = 1000
MOST_TOKENS = 2000
MOST_WEIGHED = 200
LONGEST_NAME = 64
"""Letters that the log keeps of an operation's name."""
_DIGITS = re.compile(r"\d{6,}")


class Operation(NamedTuple):
    """What is said of an operation: its kind, and its name, short and without numbers that somebody dials.

    `prepared` is what the fast way of executing it begins with; None where its variables are no plain ones.
    """

    kind: str
    name: str | None
    prepared: Prepared | None = None

    @property
    def only_reads(self) -> bool:
        """Tell whether it changes nothing."""
        return self.kind == OperationType.QUERY.value


@dataclass(frozen=True, slots=True)
class Document:
    """A document that may be executed, or the errors that forbid it, and the variables on which its cost depends."""

    node: DocumentNode | None
    errors: tuple[GraphQLError, ...] = ()
    pages: tuple[str, ...] = ()
    burdens: dict[tuple[int, ...], Cost] = field(default_factory=dict)
    """What it asks for, by the values of those variables; without any by the empty key."""
    operations: Mapping[str | None, Operation] = field(default_factory=dict)
    """Those to execute, by their names; by None the only one."""
    selections: Selections | None = None
    """What it selects where, learnt as it is executed; None where directives may leave something out."""


class Documents:
    """Keeps the documents used last."""

    def __init__(
        self,
        schema: GraphQLSchema,
        *,
        introspection: bool,
        trusted: Mapping[str, str] | None = None,
        prepares: bool = True,
    ) -> None:
        self._schema = schema
        self._prepares = prepares
        self._suggests = introspection
        self._rules = specified_rules if introspection else (*specified_rules, NoSchemaIntrospectionCustomRule)
        self._kept: OrderedDict[str, Document] = OrderedDict()
        self._trusted = {text: self._good(text) for text in (trusted or {}).values()}
        self._by_hash = {name: self._trusted[text] for name, text in (trusted or {}).items()}

    def trusted(self, query: str, document_id: str | None) -> Document | None:
        """Find a trusted document by its hash or its text."""
        return self._by_hash.get(document_id) if document_id and not query else self._trusted.get(query)

    def read(self, text: str) -> Document:
        """Parse and validate a document, or find it done."""
        if (document := self._kept.get(text)) is not None:
            self._kept.move_to_end(text)
            return document
        document = self._kept[text] = self._made(text)
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return document

    def burden(self, document: Document, variables: Mapping[str, Any]) -> Cost:
        """Tell what a good document asks for with the variables that came with it; weighed once a page length."""
        key = tuple(page_length(variables.get(name)) for name in document.pages)
        burden = document.burdens.get(key)
        if burden is None and document.node is not None:
            if len(document.burdens) >= MOST_WEIGHED:
                document.burdens.clear()
            burden = document.burdens[key] = weigh(self._schema, document.node, variables)
        return burden or Cost()

    def cost(self, document: Document, variables: Mapping[str, Any]) -> str:
        """Tell what it costs with these variables."""
        return str(self.burden(document, variables).objects)

    def _good(self, text: str) -> Document:
        """Read a trusted document.

        Raises:
            ValueError: where it is not good, so that a server with such a one does not start.
        """
        document = self._made(text)
        if document.errors:
            msg = f"a trusted document is not good: {document.errors[0].message}"
            raise ValueError(msg)
        return document

    def _made(self, text: str) -> Document:
        try:
            node = parse(text, max_tokens=MOST_TOKENS)
        except GraphQLError as error:
            return Document(None, (error,))
        except RecursionError:
            return Document(None, (GraphQLError("The document is nested too deeply."),))
        if refused := too_repetitive(node):
            return Document(None, (refused,))
        if errors := validate(self._schema, node, self._rules, hide_suggestions=not self._suggests):
            return Document(None, tuple(_of_client(error) for error in errors))
        selections: Selections | None = {} if self._prepares and not directives(node) else None
        operations = _operations(self._schema, node, prepares=self._prepares)
        return Document(node, pages=page_variables(node), operations=operations, selections=selections)


def _of_client(error: GraphQLError) -> GraphQLError:
    """Blame nobody but the client: what cannot be read, such as ten thousand digits, is no fault of ours."""
    if error.original_error is None or isinstance(error.original_error, GraphQLError):
        return error
    return GraphQLError("A value cannot be read.", error.nodes)


def _operations(schema: GraphQLSchema, document: DocumentNode, *, prepares: bool) -> dict[str | None, Operation]:
    nodes = [each for each in document.definitions if isinstance(each, OperationDefinitionNode)]
    ready = [prepared(schema, document, each) if prepares else None for each in nodes]
    found = [Operation(each.operation.value, _name(each), how) for each, how in zip(nodes, ready, strict=True)]
    named = {node.name.value if node.name else None: each for node, each in zip(nodes, found, strict=True)}
    return named | {None: found[0]} if len(nodes) == 1 else named


def _name(node: OperationDefinitionNode) -> str | None:
    return _DIGITS.sub("*", node.name.value)[:LONGEST_NAME] if node.name else None
