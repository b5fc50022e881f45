"""What the audit log keeps of commands and nouns: plain values, numbers masked, no secrets."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

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
