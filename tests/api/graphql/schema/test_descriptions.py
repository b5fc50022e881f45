"""The schema tells what everything in it means, to whoever knows the field and not the code."""

import re
from collections.abc import Iterator

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType, is_non_null_type

from tests.api.support.selections import SCHEMA

FILLER = frozenset({"a", "an", "as", "is", "its", "of", "s", "the", "this"})


def described() -> Iterator[tuple[str, str | None]]:
    """List everything that may be described, by its coordinate, with its description."""
    for name, kind in SCHEMA.type_map.items():
        if name.startswith("__") or name in ("String", "Int", "Float", "Boolean", "ID"):
            continue
        yield name, kind.description
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
            for field, made in kind.fields.items():
                yield f"{name}.{field}", made.description
                yield from ((f"{name}.{field}({each}:)", taken.description) for each, taken in made.args.items())
        if isinstance(kind, GraphQLInputObjectType):
            yield from ((f"{name}.{field}", taken.description) for field, taken in kind.fields.items())
        if isinstance(kind, GraphQLEnumType):
            yield from ((f"{name}.{value}", meant.description) for value, meant in kind.values.items())


def words(text: str) -> set[str]:
    """List the words of a name or a sentence, but for those that say nothing."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)
    return {word.lower() for word in re.findall(r"[^\W_]+", parted)} - FILLER


def test_everything_in_the_schema_has_a_description() -> None:
    assert [coordinate for coordinate, description in described() if not (description or "").strip()] == []


def test_no_description_says_only_what_the_name_says_already() -> None:
    echoes = [coordinate for coordinate, description in described() if words(description or "") <= words(coordinate)]
    assert echoes == []


def test_what_may_be_null_says_when() -> None:
    """A mutation's payload may be null where the mutation failed, as the type of all mutations says."""
    silent = [
        f"{name}.{field}"
        for name, kind in SCHEMA.type_map.items()
        if isinstance(kind, GraphQLObjectType) and not name.startswith("__") and kind is not SCHEMA.mutation_type
        for field, made in kind.fields.items()
        if not is_non_null_type(made.type) and not re.search(r"\bnull\b", made.description or "", re.IGNORECASE)
    ]
    assert silent == []


def test_every_description_is_a_sentence() -> None:
    """It begins with a capital, a figure or a name in back-quotes, and ends with a full stop or a question mark."""
    shape = re.compile(r"""^[A-Z0-9`"*].*[.?]$""", re.DOTALL)
    assert [coordinate for coordinate, description in described() if not shape.match(description or "")] == []


@pytest.mark.parametrize(
    ("name", "description", "echo"),
    [
        ("StatementLine.id", "The id of the statement line.", True),
        ("CardStatus.LOCKED", "Locked.", True),
        ("CardStatus.LOCKED", "Locked by the television company.", False),
    ],
)
def test_an_echo_is_known(name: str, description: str, *, echo: bool) -> None:
    assert (words(description) <= words(name)) is echo
