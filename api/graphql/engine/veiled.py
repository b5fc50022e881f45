"""Errors of variables where the schema is not told: they name what was sent, and no field or type that was not."""

import re

from graphql import ExecutionResult, GraphQLError

_VARIABLE = re.compile(r"(Variable '\$\w+' has invalid value(?: at [^:]+)?): (.*)", re.DOTALL)

_REASONS = (
    (re.compile(r"Expected a value of non-null type "), "it is needed, and was not given."),
    (re.compile(r"Expected value of non-null type "), "it must not be null."),
    (re.compile(r"Expected value of type '.*' to include required field "), "something that it needs is missing."),
    (re.compile(r"Expected value of type '.*' not to include unknown field ('.*'), found: "), r"it has no field \1."),
    (re.compile(r"Expected value of type '.*' to be an object, "), "it must be an object."),
    (re.compile(r"Value (.*) does not exist in '\w+' enum\."), r"\1 is none of its values."),
    (re.compile(r"(?:Enum '\w+'|\w+) cannot represent (.*)", re.DOTALL), r"it cannot be meant: \1"),
)


def veiled(result: ExecutionResult) -> ExecutionResult:
    """Take what was not sent out of the errors of variables; a result without any stays as it is."""
    if result.data is not None or not result.errors:
        return result
    return ExecutionResult(None, [_veiled(error) for error in result.errors], result.extensions)


def _veiled(error: GraphQLError) -> GraphQLError:
    read = _VARIABLE.fullmatch(error.message)
    if read is None or error.path is not None:
        return error
    for reason, told in _REASONS:
        if found := reason.match(read[2]):
            return GraphQLError(f"{read[1]}: {found.expand(told)}", error.nodes, extensions=error.extensions)
    return error
