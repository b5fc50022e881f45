"""The code of a voucher: sixteen random letters and one that checks them, kept as a keyed hash (O-VOUCHER-SECRET)."""

import hmac
from hashlib import sha256

from domain.buckets import BUCKETS
from domain.values import dataclass

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No I, L, O or U: none of them can be mistaken for another."""

RANDOM = 16
BITS = RANDOM * 5
_SIZE = len(LETTERS)
_TYPED = str.maketrans("OIL", "011", "- \u2010\u2011\u2013\u00a0\t")
_LONGEST_TYPED = 60


def code_of(chance: int) -> str:
    """Make a code of 80 bits of chance, its check letter last."""
    places = [(chance >> (5 * place)) % _SIZE for place in range(RANDOM)]
    return "".join(LETTERS[place] for place in (*places, _check(places)))


def written_code(code: str) -> str:
    """Write a code as it is printed: four letters and a hyphen."""
    return "-".join(code[place : place + 4] for place in range(0, len(code), 4))


def read_code(text: str) -> str | None:
    """Read a code as it was typed, in any case, with or without hyphens; None where its check letter is wrong."""
    if len(text) > _LONGEST_TYPED:
        return None
    typed = text.strip().upper().translate(_TYPED)
    if len(typed) != RANDOM + 1 or any(each not in LETTERS for each in typed):
        return None
    places = [LETTERS.index(each) for each in typed]
    return typed if _check(places[:-1]) == places[-1] else None


def _check(places: list[int]) -> int:
    """Tell the check letter's place: Luhn modulo 32, so that one wrong letter and most swapped pairs are noticed."""
    total = 0
    for count, place in enumerate(reversed(places)):
        doubled = place * (2 if count % 2 == 0 else 1)
        total += doubled // _SIZE + doubled % _SIZE
    return -total % _SIZE


@dataclass(frozen=True, slots=True)
class CodeHash:
    """A code as it is kept: which key it was hashed with, and the hash."""

    version: int
    digest: bytes

    @property
    def bucket(self) -> int:
        """Tell where it is kept: codes belong to nobody, so their hash spreads them."""
        return int.from_bytes(self.digest[:4], "big") % BUCKETS


@dataclass(frozen=True, slots=True)
class VoucherKeys:
    """The keys that codes are hashed with, the present one first; those of before stay while their codes live."""

    keys: tuple[tuple[int, bytes], ...]

    def hash_of(self, code: str) -> CodeHash:
        """Hash a new code with the present key."""
        return self.hashes(code)[0]

    def hashes(self, code: str) -> tuple[CodeHash, ...]:
        """Hash a code with every key under which it may be kept."""
        return tuple(
            CodeHash(version, hmac.new(key, b"giahan voucher " + code.encode(), sha256).digest())
            for version, key in self.keys
        )
