"""What a statement works on: its relations level by level, and which of their buckets are the same, or given."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from pglast import ast
from pglast.enums import A_Expr_Kind, BoolExprType
from pglast.visitors import Visitor

Node: TypeAlias = ast.Node
GIVEN = "given"
"""The class of what comes as a parameter, or is written in the statement."""


@dataclass(frozen=True, slots=True, eq=False)
class Relation:
    """A table under an alias; other relations (functions, subqueries) are under theirs, without a table."""

    alias: str
    table: str | None


@dataclass(eq=False)
class Level:
    """A SELECT, or what an UPDATE or DELETE reads, with the levels around it."""

    relations: list[Relation]
    outer: "Level | None" = None
    same: dict[object, set[object]] = field(default_factory=dict)

    def find(self, column: ast.ColumnRef, customers: frozenset[str]) -> tuple[Relation, str] | None:
        """Find whose column this is; one without a name before it is the only customers' table's."""
        names = [part.sval for part in column.fields if isinstance(part, ast.String)]
        if not names:
            return None
        if len(names) > 1:
            found = [each for each in self.relations if each.alias == names[-2]]
        else:
            found = [each for each in self.relations if each.table in customers] or self.relations
            found = found if len(found) == 1 else []
        if found:
            return found[0], names[-1]
        return self.outer.find(column, customers) if self.outer else None

    def equate(self, one: object, other: object) -> None:
        """Note that two are the same."""
        joined = self.group(one) | self.group(other)
        for each in joined:
            self.same[each] = joined

    def group(self, one: object) -> set[object]:
        """List what is the same, here or around."""
        known = set(self.outer.group(one)) if self.outer else {one}
        return known | self.same.get(one, set())


def equalities(condition: Node | None) -> Iterator[tuple[Node, Node]]:
    """List what must be equal for a condition to hold, rows column by column."""
    if isinstance(condition, ast.BoolExpr) and condition.boolop == BoolExprType.AND_EXPR:
        for each in condition.args:
            yield from equalities(each)
    elif isinstance(condition, ast.A_Expr) and condition.kind == A_Expr_Kind.AEXPR_OP and _is_equal(condition):
        yield from _by_column(condition.lexpr, condition.rexpr)


def conditions(clauses: tuple[Node, ...]) -> Iterator[Node]:
    """List the conditions of joins."""
    for each in clauses:
        if isinstance(each, ast.JoinExpr):
            if each.quals is not None:
                yield each.quals
            yield from conditions((each.larg, each.rarg))


def leaves(clauses: tuple[Node, ...]) -> Iterator[Node]:
    """List what is joined."""
    for each in clauses:
        if isinstance(each, ast.JoinExpr):
            yield from leaves((each.larg, each.rarg))
        else:
            yield each


def shared_columns(clauses: tuple[Node, ...]) -> Iterator[tuple[list[Node], str]]:
    """List the columns that joins have in common by USING, each with what has it."""
    for each in clauses:
        if isinstance(each, ast.JoinExpr):
            for name in each.usingClause or ():
                yield [*leaves((each,))], name.sval
            yield from shared_columns((each.larg, each.rarg))


def alias_of(leaf: Node) -> str:
    """Tell the name under which something is joined."""
    alias = getattr(leaf, "alias", None)
    if alias is not None:
        return str(alias.aliasname)
    return str(leaf.relname) if isinstance(leaf, ast.RangeVar) else ""


def is_given(node: Node) -> bool:
    """Tell whether a value is a parameter or a constant, cast or not."""
    while isinstance(node, ast.TypeCast):
        node = node.arg
    return isinstance(node, ast.ParamRef | ast.A_Const)


def given(node: Node) -> object:
    """Name what is given: a parameter by its number."""
    while isinstance(node, ast.TypeCast):
        node = node.arg
    return (GIVEN, node.number if isinstance(node, ast.ParamRef) else str(node.val))


class Calls(Visitor):  # type: ignore[misc]  # pglast has no types
    """The functions that are called, by name; what stands for the present counts as one."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_FuncCall(self, _: object, node: ast.FuncCall) -> None:  # noqa: N802 - pglast's own name
        """Note one."""
        self.names.add(node.funcname[-1].sval)

    def visit_SQLValueFunction(self, _: object, node: ast.SQLValueFunction) -> None:  # noqa: N802, ARG002
        """Note CURRENT_TIMESTAMP and its like."""
        self.names.add("now")


def _is_equal(condition: Node) -> bool:
    return str(condition.name[-1].sval) == "="


def _by_column(one: Node, other: Node) -> Iterator[tuple[Node, Node]]:
    if isinstance(one, ast.RowExpr) and isinstance(other, ast.RowExpr):
        yield from zip(one.args, other.args, strict=True)
    else:
        yield one, other
