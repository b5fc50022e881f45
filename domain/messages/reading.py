"""Reading a text that went out in another language: its figures are found again between its words (G-MSG)."""

import re
from datetime import date
from functools import cache

from domain.messages.texts import Texts, sentences
from domain.refusal import Says

_BRACES = re.compile(r"\{(\w+)\}")
_FORMS = {"choices": r"(?s:.+)", "term": r"\d+ (?:thang|tuan)"}
"""Figures that are more than a line, or that are known by their form where they follow another."""


def read_in(texts: Texts, others: Texts, key: str, day: date, shown: str) -> str:
    """Give the other wording of a text as it went out; the text itself where its figures are not found again."""
    try:
        text = texts.chosen(key, day).text
        figures = _whole(text, shown) or _by_line(text, shown)
        return others.render(Says(key, day, figures)) or shown
    except KeyError:
        return shown


def _whole(text: str, shown: str) -> dict[str, str] | None:
    """Find the figures of a text that went out whole, but for the sentences that it had no figure for."""
    found = _pattern(text).fullmatch(shown)
    return _named(found) if found else None


def _by_line(text: str, shown: str) -> dict[str, str]:
    """Find the figures of a text that went out in pages: by those of its lines that are there."""
    figures: dict[str, str] = {}
    for line in text.split("\n"):
        if not _BRACES.search(line) or _BRACES.fullmatch(line):
            continue
        found = next(filter(None, map(_pattern(line).fullmatch, shown.split("\n"))), None)
        figures |= _named(found) if found else {}
    return figures


def _named(found: re.Match[str]) -> dict[str, str]:
    figures = found.groupdict().items()
    return {name.rpartition("_")[0]: value for name, value in figures if value is not None}


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """Write what a text may have become; a figure that stands twice has a number behind its name."""
    parts, count = [], 0
    for sentence, figures in sentences(text):
        words = []
        for index, piece in enumerate(_BRACES.split(sentence)):
            count += 1
            words.append(f"(?P<{piece}_{count}>{_FORMS.get(piece, '.+?')})" if index % 2 else re.escape(piece))
        parts.append(f"(?:{''.join(words)}(?: |\\Z)){'?' if figures else ''}")
    return re.compile("".join(parts))
