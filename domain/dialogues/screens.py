"""Screens: texts that fit a phone's screen, paged where they would not (K-USSD-FIT)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from domain.messages.gsm7 import septets
from domain.messages.texts import Texts
from domain.refusal import Says
from domain.values import dataclass

SEPTETS = 182
"""What a screen holds of the GSM 7-bit alphabet."""

MOST_CHOICES = 8
"""0 goes on and 9 goes back, so a page numbers eight things."""


@dataclass(frozen=True, slots=True)
class Screen:
    """What a phone shows: the key of the text, what it says, and whether the dialogue has ended with it."""

    name: str
    text: str
    ended: bool = False


def fits(text: str) -> bool:
    """Tell whether a text fits a screen (K-USSD-FIT)."""
    count = septets(text)
    return count is not None and count <= SEPTETS


def shown(texts: Texts, key: str, day: date, words: dict[str, str] | None = None, *, ended: bool = False) -> Screen:
    """Fill a screen's text in."""
    return Screen(key, texts.render(Says(key, day, words or {})), ended)


@dataclass(frozen=True, slots=True)
class Listing:
    """A screen that lists things, numbered from 1 on each page: its text with `{choices}`, and the things."""

    says: Says
    things: tuple[str, ...]
    numbered: bool = True

    def pages(self, texts: Texts) -> tuple[tuple[int, ...], ...]:
        """Divide the things into pages, each as full as it may be: by their places in the list."""
        whole = tuple(range(len(self.things)))
        if len(whole) <= MOST_CHOICES and fits(self._text(texts, whole, more=False)):
            return (whole,)
        pages, left = [], list(whole)
        while left:
            many = next((n for n in range(min(len(left), MOST_CHOICES), 1, -1) if self._fit(texts, left[:n])), 1)
            pages.append(tuple(left[:many]))
            left = left[many:]
        return tuple(pages)

    def screen(self, texts: Texts, page: int, *, ended: bool = False) -> Screen:
        """Show a page; behind the last the first comes again."""
        pages = self.pages(texts)
        text = self._text(texts, pages[page % len(pages)], more=len(pages) > 1)
        return Screen(self.says.key, text, ended)

    def chosen(self, texts: Texts, page: int, key: str) -> int | None:
        """Tell which thing a key chooses on a page, by its place in the list."""
        pages = self.pages(texts)
        there = pages[page % len(pages)]
        return there[int(key) - 1] if key.isascii() and key.isdigit() and 1 <= int(key) <= len(there) else None

    def _fit(self, texts: Texts, places: Sequence[int]) -> bool:
        return fits(self._text(texts, places, more=True))

    def _text(self, texts: Texts, places: Sequence[int], *, more: bool) -> str:
        lines = [
            f"{number}: {self.things[place]}" if self.numbered else self.things[place]
            for number, place in enumerate(places, 1)
        ]
        if more:
            lines.append(texts.render(Says("ussd.more")))
        words = {**self.says.parameters, "choices": "\n".join(lines)}
        return texts.render(replace(self.says, parameters=words))


def paged(texts: Texts, says: Says, page: int) -> Screen:
    """Show a text of the source whose lines are keys; where it is too long they are paged, the last on every page.

    Its keys are those that the lines name, whatever page is shown.
    """
    text = texts.render(says)
    if fits(text):
        return Screen(says.key, text)
    head, *keys, back = text.split("\n")
    more = texts.render(Says("ussd.more"))
    pages: list[list[str]] = [[]]
    for line in keys:
        if not fits("\n".join((head, *pages[-1], line, more, back))):
            pages.append([])
        pages[-1].append(line)
    return Screen(says.key, "\n".join((head, *pages[page % len(pages)], more, back)))
