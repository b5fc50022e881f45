"""The rules for statements that a distributed PostgreSQL can carry out, asked of one statement as it is parsed."""

from collections.abc import Iterator

from pglast import ast, parse_sql
from sqlmodel import SQLModel

from persistence import tables
from tests.architecture.statements.relations import (
    GIVEN,
    Calls,
    Level,
    Node,
    Relation,
    alias_of,
    conditions,
    equalities,
    given,
    is_given,
    leaves,
    shared_columns,
)

assert tables.MODULES  # what is imported is on record

CUSTOMERS = frozenset(
    name for name, table in SQLModel.metadata.tables.items() if next(iter(table.primary_key.columns)).name == "bucket"
)
"""Customers' tables: those whose key is led by `bucket`."""

ONE_BUCKET = "one bucket"
JOINED = "joined by bucket"
NO_CHANCE = "instants and ids as parameters"
BUCKETS_APART = "no function of many buckets"
UNSURE = frozenset({"now", "clock_timestamp", "statement_timestamp", "gen_random_uuid", "random"})


def broken_by(statement: str, of_many: frozenset[str]) -> set[str]:
    """List the rules that a statement breaks; `of_many` are our functions that touch many buckets."""
    root = parse_sql(statement)[0].stmt
    calls = Calls()
    calls(root)
    asked = _Asked()
    asked.look(root, None)
    broken = set(asked.broken)
    if asked.changes and calls.names & UNSURE:
        broken.add(NO_CHANCE)
    if calls.names & of_many:
        broken.add(BUCKETS_APART)
    return broken


class _Asked:
    def __init__(self) -> None:
        self.broken: set[str] = set()
        self.changes = False

    def look(self, node: object, outer: Level | None) -> None:
        """Look at a node and all that is in it."""
        if isinstance(node, tuple | list):
            for each in node:
                self.look(each, outer)
        elif isinstance(node, ast.SelectStmt | ast.UpdateStmt | ast.DeleteStmt | ast.InsertStmt):
            self._statement(node, outer)
        elif isinstance(node, ast.Node):
            for name in node:
                self.look(getattr(node, name), outer)

    def _statement(self, node: Node, outer: Level | None) -> None:
        target = getattr(node, "relation", None)
        if isinstance(node, ast.InsertStmt):
            level = Level([], outer)
            self._inserted(node, outer)
        else:
            level = self._level(node, target, outer)
            self._joined(level)
        if isinstance(node, ast.UpdateStmt | ast.DeleteStmt):
            self._changed([level.relations[0]], level)
        if isinstance(node, ast.SelectStmt) and node.lockingClause:
            named = {each.relname for lock in node.lockingClause for each in lock.lockedRels or ()}
            self._changed([each for each in level.relations if not named or each.alias in named], level)
        for name in node:
            self.look(getattr(node, name), level)

    def _level(self, node: Node, target: Node | None, outer: Level | None) -> Level:
        clauses = tuple(getattr(node, "fromClause", None) or getattr(node, "usingClause", None) or ())
        parts = [*leaves((*((target,) if target is not None else ()), *clauses))]
        level = Level([Relation(alias_of(each), _table(each)) for each in parts], outer)
        for condition in (*conditions(clauses), node.whereClause):
            for one, other in equalities(condition):
                self._equate(level, one, other)
        by_alias = {each.alias: each for each in level.relations}
        for sides, column in shared_columns(clauses):
            for side in sides[1:]:
                level.equate((by_alias[alias_of(sides[0])], column), (by_alias[alias_of(side)], column))
        return level

    def _equate(self, level: Level, one: Node, other: Node) -> None:
        keys = [_key(level, each) for each in (one, other)]
        if None not in keys:
            level.equate(*keys)

    def _joined(self, level: Level) -> None:
        ours = [each for each in level.relations if each.table in CUSTOMERS]
        if level.outer is not None and ours:
            ours += [each for each in level.outer.relations if each.table in CUSTOMERS]
        together = level.group((ours[0], "bucket")) if ours else set()
        if any((each, "bucket") not in together for each in ours[1:]):
            self.broken.add(JOINED)

    def _changed(self, relations: list[Relation], level: Level) -> None:
        for each in relations:
            if each.table in CUSTOMERS:
                self.changes = True
                if not any(isinstance(one, tuple) and one[0] == GIVEN for one in level.group((each, "bucket"))):
                    self.broken.add(ONE_BUCKET)

    def _inserted(self, node: ast.InsertStmt, outer: Level | None) -> None:
        if node.relation.relname not in CUSTOMERS:
            return
        self.changes = True
        names = [each.name for each in node.cols or ()]
        place = names.index("bucket") if "bucket" in names else 0
        if not all(self._of_one(row[place], node, outer) for row in _rows(node.selectStmt)):
            self.broken.add(ONE_BUCKET)

    def _of_one(self, value: Node, node: ast.InsertStmt, outer: Level | None) -> bool:
        if is_given(value):
            return True
        source = node.selectStmt
        level = self._level(source, None, outer)
        key = _key(level, value)
        return key is not None and any(isinstance(one, tuple) and one[0] == GIVEN for one in level.group(key))


def _rows(source: ast.SelectStmt) -> Iterator[list[Node]]:
    if source.valuesLists:
        yield from (list(row) for row in source.valuesLists)
    elif source.targetList:
        yield [each.val for each in source.targetList]
    elif source.op:
        yield from _rows(source.larg)
        yield from _rows(source.rarg)


def _key(level: Level, node: Node) -> object | None:
    if is_given(node):
        return given(node)
    return level.find(node, CUSTOMERS) if isinstance(node, ast.ColumnRef) else None


def _table(leaf: Node) -> str | None:
    return str(leaf.relname) if isinstance(leaf, ast.RangeVar) else None
