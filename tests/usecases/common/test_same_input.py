"""Input is the same where it means the same: numbers are compared as understood, not as written (G-ONCE)."""

import pkgutil
from dataclasses import fields, is_dataclass, replace
from hashlib import blake2b
from importlib import import_module
from typing import Any

import pytest

import domain.usecases
from domain.ports.repositories.keys import Outcome
from domain.usecases.common.command import Asked, key_for, meant, reuse_refusals
from domain.usecases.customers.top_up_main_balance import TopUpCommand

ASKED = Asked("a shop", "k")
PHONES = ["0905000001", "84905000001", "+84905000001", "0084905000001", "(+84) 905-000-001", " 0905 000 001 "]
CARDS = ["10000000001", "1000 0000 001", "1000-0000-001"]
NUMBERS = {"msisdn": PHONES, "payer_msisdn": PHONES, "card_number": CARDS}


def commands() -> list[type]:
    """List every command of the use cases that names a phone or a card."""
    modules = pkgutil.walk_packages(domain.usecases.__path__, "domain.usecases.")
    found = {each for module in modules for each in vars(import_module(module.name)).values() if isinstance(each, type)}
    named = [each for each in found if each.__name__.endswith("Command") and is_dataclass(each)]
    return sorted(
        (each for each in named if any(field.name in NUMBERS for field in fields(each))), key=lambda each: each.__name__
    )


def written(kind: type, name: str, text: str) -> Any:  # noqa: ANN401 - any command
    """Make a command with a text in one field, and anything in the others."""
    made: Any = object.__new__(kind)
    for field in fields(kind):
        object.__setattr__(made, field.name, text if field.name == name else "x")
    return made


@pytest.mark.parametrize("kind", commands())
def test_another_spelling_of_a_number_is_the_same_input(kind: type) -> None:
    for field in fields(kind):
        keys = {key_for(ASKED, written(kind, field.name, text)) for text in NUMBERS.get(field.name, [])}
        assert len(keys) <= 1, field.name


@pytest.mark.parametrize("kind", commands())
def test_another_number_is_other_input(kind: type) -> None:
    for field in fields(kind):
        if field.name in NUMBERS:
            first, other = (key_for(ASKED, written(kind, field.name, text)) for text in ("0905000001", "0905000002"))
            assert first != other


def test_there_are_such_commands() -> None:
    assert {each.__name__ for each in commands()} >= {
        "RenewCommand",
        "TopUpCommand",
        "RegisterCommand",
        "AdvanceCommand",
    }


def test_a_key_that_was_kept_as_it_was_written_is_known_again() -> None:
    """What was recorded before spellings were folded has its outcome still."""
    command = TopUpCommand(msisdn="0905000001", amount=1000)
    as_written = key_for(ASKED, replace(command, msisdn="0905000001"))
    kept = Outcome("TopUpCommand", _old(command), None)
    assert reuse_refusals(as_written, kept) == ()
    assert reuse_refusals(key_for(ASKED, replace(command, amount=2000)), kept) != ()


def test_what_is_no_number_stays_as_it_was_written() -> None:
    command = TopUpCommand(msisdn="nobody", amount=1000)
    assert meant(command) == command


def _old(command: object) -> str:
    """Fingerprint a command as it was done once."""
    return blake2b(repr(command).encode(), digest_size=16).hexdigest()
