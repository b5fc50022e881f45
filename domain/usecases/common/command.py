"""Who asks, with which key, and whether the key was used for something else before (G-ONCE)."""

from hashlib import blake2b
from typing import Any

from domain.audit.author import Author
from domain.ports.repositories.keys import Key, Outcome
from domain.refusal import Citation, Refusal, Rule, Says, bad_input
from domain.values import dataclass

LONGEST_KEY = 200


@dataclass(frozen=True, slots=True)
class Asked:
    """The principal who asks, and the key that makes the asking happen once; the author where it is to be noted."""

    principal: str
    idempotency_key: str
    author: Author | None = None


def key_for(asked: Asked, command: Any) -> Key:  # noqa: ANN401 - any command: a dataclass of plain values
    """Give a command its key: what it does and a fingerprint of its input."""
    fingerprint = blake2b(repr(command).encode(), digest_size=16).hexdigest()
    return Key(asked.principal, asked.idempotency_key, type(command).__name__, fingerprint, asked.author)


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
    if (outcome.operation, outcome.fingerprint) == (key.operation, key.fingerprint):
        return ()
    says = Says("refusal.key_reused")
    return (Refusal(rule=Rule.G_ONCE, field="idempotencyKey", says=says, citation=Citation(rule=Rule.G_ONCE)),)
