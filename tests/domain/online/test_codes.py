"""The code of a voucher: eighty random bits, letters that cannot be mistaken, a letter that checks them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.vouchers.code import BITS, LETTERS, VoucherKeys, code_of, read_code, written_code

CHANCE = st.integers(min_value=0, max_value=2**BITS - 1)


@given(CHANCE)
def test_a_code_is_read_however_it_is_typed(chance: int) -> None:
    """O-VOUCHER-SECRET: in any case, with or without hyphens, O read as 0, I and L as 1."""
    code = code_of(chance)
    typed = (written_code(code), code.lower(), code.replace("0", "O").replace("1", "l"), f" {code.replace('1', 'I')} ")
    assert {read_code(each) for each in typed} == {code}


@given(CHANCE, st.integers(0, 16), st.integers(1, 31))
def test_one_wrong_letter_is_noticed(chance: int, place: int, by: int) -> None:
    """O-VOUCHER-SECRET."""
    code = code_of(chance)
    other = LETTERS[(LETTERS.index(code[place]) + by) % 32]
    assert read_code(code[:place] + other + code[place + 1 :]) is None


@given(CHANCE)
def test_no_letter_can_be_mistaken(chance: int) -> None:
    """O-VOUCHER-SECRET: at least eighty bits of chance, none lost."""
    code = code_of(chance)
    assert set(code).isdisjoint("ILOU")
    assert sum(LETTERS.index(letter) << (5 * place) for place, letter in enumerate(code[:16])) == chance


@pytest.mark.parametrize(
    "text", ["", "-", "0" * 16, "0" * 18, "U" * 17, "0" * 1000, "\x00" * 17, "0000-0000-0000-0000-1"]
)
def test_what_is_no_code_is_none(text: str) -> None:
    """O-VOUCHER-SECRET."""
    assert read_code(text) is None


def test_a_check_letter_as_luhn_modulo_32_has_it() -> None:
    """O-VOUCHER-SECRET: of all zeros it is a zero; worked by hand for one letter."""
    assert code_of(0) == "0" * 17
    assert code_of(1 << 75)[-2:] == "1Y"


def test_codes_of_before_are_found_while_their_key_stays() -> None:
    """O-VOUCHER-SECRET: a key can be changed while codes live, and one hash says nothing of the other."""
    code, before = code_of(7), VoucherKeys(((1, b"one"),))
    after = VoucherKeys(((2, b"two"), (1, b"one")))
    assert before.hash_of(code) in after.hashes(code)
    assert (after.hash_of(code).version, after.hash_of(code).digest) != (1, before.hash_of(code).digest)
    assert code.encode() not in after.hash_of(code).digest
