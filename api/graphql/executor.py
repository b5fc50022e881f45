"""Executing: what is kept as it is shown is written out at once, everything else goes graphql-core's way."""

from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    Undefined,
    get_nullable_type,
    is_leaf_type,
)
from graphql.execution.collect_fields import CollectedFields, FieldDetailsList, GroupedFieldSet
from graphql.execution.executor_throwing_on_incremental import ExecutorThrowingOnIncremental
from graphql.pyutils import Path
from graphql.type import is_non_null_type
from strawberry.types.field import StrawberryField

Write = Callable[[Any], Any]
"""Writes a value out of the object that has it; Undefined where that is not as simple as it looked."""

Writers = dict[tuple[str, str], Write]
"""How the plain values are written, by the names of type and field."""

Selections = dict[tuple[Any, ...], CollectedFields]
"""What a kept document selects of a type at some of its nodes, found once for every request that sends it."""


def executor_of(schema: GraphQLSchema) -> type[ExecutorThrowingOnIncremental]:
    """Make the executor of a schema: most fields are plain, and cost a third without the steps that others need."""
    writers = dict(_writers(schema))

    class Executor(ExecutorThrowingOnIncremental):
        def __init__(self, *known: Any, selections: Selections | None = None, **further: Any) -> None:  # noqa: ANN401
            super().__init__(*known, **further)
            self._selections = selections

        def collect_subfields(
            self, return_type: GraphQLObjectType, field_details_list: FieldDetailsList
        ) -> CollectedFields:
            """Find what is selected, or what was found for an earlier request, where it hangs on nothing else."""
            if self._selections is None:
                return super().collect_subfields(return_type, field_details_list)
            nodes = (return_type, *(id(each.node) for each in field_details_list))
            if (found := self._selections.get(nodes)) is None:
                found = self._selections[nodes] = super().collect_subfields(return_type, field_details_list)
            return found

        def execute_fields(
            self,
            parent_type: GraphQLObjectType,
            source_value: Any,  # noqa: ANN401 - whatever a resolver gave
            path: Path | None,
            grouped_field_set: GroupedFieldSet,
            position_context: Any,  # noqa: ANN401 - graphql-core's own
        ) -> Any:  # noqa: ANN401 - whatever JSON knows
            """Write an object of plain values; one that has any other goes the long way from its beginning."""
            plain = {}
            for name, details in grouped_field_set.items():
                write = writers.get((parent_type.name, details[0].node.name.value))
                if write is None or (written := _tried(write, source_value)) is Undefined:
                    return super().execute_fields(parent_type, source_value, path, grouped_field_set, position_context)
                plain[name] = written
            return plain

        def execute_field(
            self,
            parent_type: GraphQLObjectType,
            source: Any,  # noqa: ANN401 - whatever a resolver gave
            field_details_list: FieldDetailsList,
            path: Path,
            position_context: Any,  # noqa: ANN401 - graphql-core's own
        ) -> Any:  # noqa: ANN401 - whatever JSON knows
            """Write a plain value; the long way reports what is wrong with one."""
            write = writers.get((parent_type.name, field_details_list[0].node.name.value))
            if write is not None and (written := _tried(write, source)) is not Undefined:
                return written
            return super().execute_field(parent_type, source, field_details_list, path, position_context)

    return Executor


def _tried(write: Write, source: Any) -> Any:  # noqa: ANN401
    try:
        return write(source)
    except Exception:  # noqa: BLE001 - it comes again on the long way
        return Undefined


def _writers(schema: GraphQLSchema) -> Iterator[tuple[tuple[str, str], Write]]:
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__"):
            yield (kind.name, "__typename"), _always(kind.name)
            for name, field in kind.fields.items():
                if write := _plain(field):
                    yield (kind.name, name), write


def _always(name: str) -> Write:
    return lambda _source: name


def _plain(field: GraphQLField) -> Write | None:
    """Tell how a field is written that only reads an attribute, None where it does more."""
    known = field.extensions.get("strawberry-definition")
    needed, kind = is_non_null_type(field.type), get_nullable_type(field.type)
    if not isinstance(known, StrawberryField) or not known.is_basic_field or not is_leaf_type(kind):
        return None
    read, served, missing = attrgetter(known.python_name), _served(kind), Undefined if needed else None

    def write(source: Any) -> Any:  # noqa: ANN401
        value = read(source)
        if value is None:
            return missing
        written = served(value)
        return Undefined if written is None else written

    return write


def _served(kind: Any) -> Write:  # noqa: ANN401 - a scalar or an enum
    if isinstance(kind, GraphQLEnumType):
        return {member: name for name in kind.values for member in [kind.coerce_input_value(name)]}.__getitem__
    return kind.coerce_output_value  # type: ignore[no-any-return]
