"""A key that comes twice in a body is refused: which of the two was meant, nobody can tell."""

import pytest

from api.porch.duplicate_keys import RepeatedKeyError, insist_on_single_keys
from tests.api.support.client import GRAPHQL_JSON
from tests.api.support.installation import Installation

TWICE = [
    b'{"a":1,"a":2}',
    b'{"a" :1,"a" :2}',
    b'{"v":{"a":"x:y","a":"p:q:r"}}',
    b'{"v":[{"a":1,"a":1}]}',
    b'{"a":1,"\\u0061":2}',
    b'{"a":1,"a":2,"q":"\\u003a"}',
]


@pytest.mark.parametrize("text", TWICE)
def test_a_key_that_comes_twice_is_found_wherever_it_is(text: bytes) -> None:
    with pytest.raises(RepeatedKeyError):
        insist_on_single_keys(text)


@pytest.mark.parametrize("text", [b'{"q":"a:b","v":[{"x":1},{"x":2}]}', b'{"a:b":"\\u003a"}', b'[": \\":"]', b"1"])
def test_colons_in_texts_are_no_keys(text: bytes) -> None:
    insist_on_single_keys(text)


@pytest.mark.parametrize("start", [b'{"a":', b'{"b":"\\u003a","a":'])
def test_what_is_nested_too_deeply_is_refused_and_no_fault(start: bytes) -> None:
    text = start + b"[" * 1020 + b"]" * 1020 + b"}"
    with pytest.raises(RepeatedKeyError):
        insist_on_single_keys(text)


async def test_a_body_with_a_key_twice_is_a_bad_request(shared: Installation) -> None:
    body = b'{"query":"{ __typename }","query":"{ __schema { description } }"}'
    headers = {"content-type": "application/json", "accept": GRAPHQL_JSON}
    answer = await shared.client.send("POST", "/graphql", body, headers=headers)
    assert (answer.status, answer.codes) == (400, ["BAD_REQUEST"])
