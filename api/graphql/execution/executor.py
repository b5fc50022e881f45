"""Executing: what is kept as it is shown is written out at once, everything else goes graphql-core's way."""

from typing import Any, Self

from graphql import GraphQLObjectType, GraphQLSchema, Undefined, default_field_resolver, default_type_resolver
from graphql.execution.collect_fields import CollectedFields, FieldDetailsList, GroupedFieldSet
from graphql.execution.executor_throwing_on_incremental import ExecutorThrowingOnIncremental
from graphql.execution.values import VariableValues
from graphql.pyutils import Path

from api.graphql.execution.plain_values import Writers, writers_of
from api.graphql.execution.prepared import Prepared

Selections = dict[tuple[Any, ...], CollectedFields]
"""What a kept document selects of a type at some of its nodes, found once for every request that sends it."""


class PlainExecutor(ExecutorThrowingOnIncremental):
    """Spares plain values, most of all fields, the steps that only others need: two thirds of what they cost."""

    writers: Writers

    def __init__(self, *known: Any, selections: Selections | None = None, **further: Any) -> None:  # noqa: ANN401
        super().__init__(*known, **further)
        self._selections = selections

    @classmethod
    def of(cls, schema: GraphQLSchema, prepared: Prepared, variables: VariableValues, **further: Any) -> Self:  # noqa: ANN401
        """Make one for an operation that is prepared, with its variables as they were read."""
        return cls(
            schema,
            prepared.definitions,
            prepared.fragments,
            root_value=None,
            operation=prepared.node,
            variable_values=variables,
            field_resolver=default_field_resolver,
            type_resolver=default_type_resolver,
            subscribe_field_resolver=default_field_resolver,
            **further,
        )

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
            write = self.writers.get((parent_type.name, details[0].node.name.value))
            if write is None or (written := write(source_value)) is Undefined:
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
        write = self.writers.get((parent_type.name, field_details_list[0].node.name.value))
        if write is not None and (written := write(source)) is not Undefined:
            return written
        return super().execute_field(parent_type, source, field_details_list, path, position_context)


def executor_of(schema: GraphQLSchema) -> type[PlainExecutor]:
    """Make the executor of a schema."""

    class Executor(PlainExecutor):
        writers = writers_of(schema)

    return Executor
