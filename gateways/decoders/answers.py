"""Reading an answer of the card system, and believing it only if every field is what it can be."""

import json
import re
from collections import Counter
from collections.abc import Collection
from contextlib import suppress
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from domain.catalogue.package import ProductLine
from domain.ports.outside.card_system import ActivationAnswer, ActivationCommand, ActivationVerdict
from domain.subscribers.card_report import CardReport
from domain.subscribers.decoder_card import CardStatus

MOST_EXTRA_ROOMS = 2
LONGEST_REASON = 500
YEARS = range(2000, 2200)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_CODE = re.compile(r"[A-Za-z0-9_.-]{1,64}")
Listed = TypeVar("Listed", bound=StrEnum)


class BadAnswerError(Exception):
    """Which part of an answer cannot be believed; what it held is not told."""

    def __init__(self, *, part: str) -> None:
        super().__init__(f"its {part} is missing or cannot be believed")


def card_report(body: bytes, number: str) -> CardReport:
    """Read the state of the card that was asked for."""
    return _report(_about(body, number), number)


def _report(answer: dict[str, Any], number: str) -> CardReport:
    return CardReport(
        number=number,
        product_line=_listed(answer, "productLine", ProductLine),
        status=_listed(answer, "status", CardStatus),
        package=_package(answer),
        extra_rooms=_extra_rooms(answer),
        expires_on=_day(answer, "expiresOn"),
    )


def card_reports(body: bytes, numbers: Collection[str]) -> dict[str, CardReport | None]:
    """Read the states of many cards: each is believed by itself, once, and only if it was asked for."""
    entries = _object(body).get("cards")
    if not isinstance(entries, list):
        raise BadAnswerError(part="cards")
    told = [entry for entry in entries if isinstance(entry, dict) and _one_of(entry.get("card"), numbers)]
    times = Counter(entry["card"] for entry in told)
    reports: dict[str, CardReport | None] = {}
    for entry in told:
        with suppress(BadAnswerError):
            if times[number := entry["card"]] == 1:
                reports[number] = None if entry.get("unknown") is True else _report(entry, number)
    return reports


def _one_of(number: object, numbers: Collection[str]) -> bool:
    return isinstance(number, str) and number in numbers


def check_unknown(body: bytes, number: str) -> None:
    """Check that it is this card that is unknown, not the address that is wrong."""
    _about(body, number)


def activation_answer(body: bytes, command: ActivationCommand, verdict: ActivationVerdict) -> ActivationAnswer:
    """Read the verdict on the command that was sent; it must say what the status code says."""
    answer = _about(body, command.card_number)
    _echoed(answer, "id", str(command.id))
    if _listed(answer, "verdict", ActivationVerdict) is not verdict:
        raise BadAnswerError(part="verdict")
    return ActivationAnswer(verdict, _reason(answer) if verdict is ActivationVerdict.REJECTED else "")


def _about(body: bytes, number: str) -> dict[str, Any]:
    answer = _object(body)
    _echoed(answer, "card", number)
    return answer


def _object(body: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(body, object_pairs_hook=_single, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise BadAnswerError(part="JSON") from None
    if not isinstance(answer, dict):
        raise BadAnswerError(part="JSON object")
    return answer


def _no_number(_: str) -> None:
    """Refuse NaN and the infinities, which are no JSON."""
    raise ValueError


def _single(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Read an object; which of two values of one key is meant, nobody can tell."""
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError
    return made


def _echoed(answer: dict[str, Any], name: str, sent: str) -> None:
    if answer.get(name) != sent:
        raise BadAnswerError(part=name)


def _listed(answer: dict[str, Any], name: str, known: type[Listed]) -> Listed:
    value = answer.get(name)
    if isinstance(value, str) and value in set(known):
        return known(value)
    raise BadAnswerError(part=name)


def _package(answer: dict[str, Any]) -> str | None:
    package = _given(answer, "package")
    if package is None or (isinstance(package, str) and _CODE.fullmatch(package)):
        return package
    raise BadAnswerError(part="package")


def _extra_rooms(answer: dict[str, Any]) -> int:
    rooms = answer.get("extraRooms")
    if type(rooms) is int and 0 <= rooms <= MOST_EXTRA_ROOMS:
        return rooms
    raise BadAnswerError(part="extraRooms")


def _day(answer: dict[str, Any], name: str) -> date | None:
    text = _given(answer, name)
    if text is None:
        return None
    try:
        day = date.fromisoformat(text) if isinstance(text, str) and _DAY.fullmatch(text) else None
    except ValueError:
        day = None
    if day is None or day.year not in YEARS:
        raise BadAnswerError(part=name)
    return day


def _reason(answer: dict[str, Any]) -> str:
    reason = answer.get("reason")
    if isinstance(reason, str) and 0 < len(reason) <= LONGEST_REASON:
        return reason
    raise BadAnswerError(part="reason")


def _given(answer: dict[str, Any], name: str) -> Any:  # noqa: ANN401 - whatever JSON can hold
    """Take a field that may be null, but not missing: who leaves it out may have renamed it."""
    if name not in answer:
        raise BadAnswerError(part=name)
    return answer[name]
