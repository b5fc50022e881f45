"""Who asks, with which key, and whether the key was used for something else before (G-ONCE)."""

from collections.abc import Callable
from dataclasses import fields, replace
from functools import cache
from hashlib import blake2b
from typing import Any

from domain.audit.author import Author
from domain.ports.repositories.keys import Key, Outcome
from domain.refusal import Citation, Refusal, Rule, Says, bad_input
from domain.subscribers.card_number import possible_numbers
from domain.subscribers.msisdn import parse_msisdn
from domain.values import dataclass

LONGEST_KEY = 200


@dataclass(frozen=True, slots=True)
class Asked:
    """The principal who asks, and the key that makes the asking happen once; the author where it is to be noted.

    `approved` says that a second person has approved of it as it is (G-TWO).
    """

    principal: str
    idempotency_key: str
    author: Author | None = None
    approved: bool = False


def key_for(asked: Asked, command: Any) -> Key:  # noqa: ANN401 - any command: a dataclass of plain values
    """Give a command its key: what it does and a fingerprint of what its input means."""
    operation, fingerprint = type(command).__name__, _fingerprint(meant(command))
    return Key(asked.principal, asked.idempotency_key, operation, fingerprint, asked.author, command)


def meant(command: Any) -> Any:  # noqa: ANN401
    """Give a command with its numbers as they are understood, so that another spelling of them is the same input."""
    kind: Any = type(command)
    changed = {name: read(getattr(command, name)) for name, read in _numbers_of(kind)}
    return replace(command, **changed) if changed else command


@cache
def _numbers_of(kind: type) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    """Find the fields of a kind of command that hold a phone's or a card's number."""
    return tuple((each.name, _READ[each.name]) for each in fields(kind) if each.name in _READ)


def _as_msisdn(text: str | None) -> str | None:
    return text and (parse_msisdn(text) or text)


def _as_card(text: str | None) -> str | None:
    return text and ("/".join(possible_numbers(text)) or text)


_READ: dict[str, Callable[[Any], Any]] = {"msisdn": _as_msisdn, "payer_msisdn": _as_msisdn, "card_number": _as_card}


def _fingerprint(command: Any) -> str:  # noqa: ANN401
    return blake2b(repr(command).encode(), digest_size=16).hexdigest()


def key_refusals(asked: Asked) -> tuple[Refusal, ...]:
    """Refuse a key that is no key; such a request has no outcome to keep."""
    if not asked.idempotency_key.strip():
        return (bad_input("idempotencyKey", "empty"),)
    if len(asked.idempotency_key) > LONGEST_KEY:
        return (bad_input("idempotencyKey", "too_long", most=str(LONGEST_KEY)),)
    if not asked.idempotency_key.isprintable():
        return (bad_input("idempotencyKey", "malformed"),)
    return ()


def reuse_refusals(key: Key, outcome: Outcome) -> tuple[Refusal, ...]:
    """Refuse a key that was sent before with other input."""
    if outcome.operation == key.operation and outcome.fingerprint in (key.fingerprint, _fingerprint(key.command)):
        return ()  # the latter as keys were told apart once, by their input as it was written
    says = Says("refusal.key_reused")
    return (Refusal(rule=Rule.G_ONCE, field="idempotencyKey", says=says, citation=Citation(rule=Rule.G_ONCE)),)
