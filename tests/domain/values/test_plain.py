"""What the audit log keeps of commands and nouns: plain values, numbers masked, no secrets."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from domain.audit.plain import plain
from domain.buckets import Ref
from domain.months import Term
from tests.builders.cards import a_card
from tests.builders.subscribers import a_subscriber

SOMETHING = UUID(int=7)
HERE = Ref(1, SOMETHING)


@dataclass(frozen=True)
class Command:
    client_secret: str = "hush"
    secret: str = "hush"
    api_token: str = "hush"
    password: str = "hush"
    secret_hash: str = "hush"
    payer_msisdn: str = "84901234567"
    note: str = "for card 10000000001, or +84901234567"
    amount: int = 100_000_000
    day: date = date(2024, 3, 15)
    at: datetime = datetime(2024, 3, 15, tzinfo=UTC)
    ref: Ref = HERE
    term: Term = Term.P1M
    scopes: frozenset[str] = frozenset({"b", "a"})
    nothing: None = None


def test_a_command_is_kept_without_its_secrets_and_with_its_numbers_masked() -> None:
    assert plain(Command()) == {
        "payerMsisdn": "*567",
        "note": "for card *001, or *567",
        "amount": 100_000_000,
        "day": "2024-03-15",
        "at": "2024-03-15T00:00:00+00:00",
        "ref": str(SOMETHING),
        "term": "P1M",
        "scopes": ["a", "b"],
        "nothing": None,
    }


def test_no_noun_shows_a_number() -> None:
    for noun in (a_subscriber(), a_card()):
        number = noun.msisdn if hasattr(noun, "msisdn") else noun.number
        assert number not in str(plain(noun))
        assert f"*{number[-3:]}" in str(plain(noun))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("4111 1111 1111 1111", "*111"),
        ("4111-1111-1111-1111, he said", "*111, he said"),
        ("tel-0900000001", "tel-*001"),
        ("tel:0900000001.", "tel:*001."),
        ("call (+84) 900 000 001 now", "call (*001 now"),
        ("0900.000.001/0900000002", "*001/*002"),
        ("x0900000001y", "x*001y"),
        ("card\u00a001234567890", "card\u00a0*890"),
        ("012 3456 78901", "*901"),
    ],
)
def test_a_number_that_somebody_typed_is_masked_by_its_shape(typed: str, kept: str) -> None:
    assert plain({"reason": typed}) == {"reason": kept}


@pytest.mark.parametrize(
    "typed",
    [
        "paid 1.176.000 on 2024-03-15",
        "19001592",
        "from 2022-06-24 until 2022-12-31",
        f"renewal {SOMETHING}",
        "circular 1234/QD-2022",
        "1 176 000 d",
    ],
)
def test_sums_days_and_ids_stay_readable(typed: str) -> None:
    assert plain({"reason": typed}) == {"reason": typed}
