"""What cannot be meant of an endpoint (G-INPUT)."""

from collections.abc import Callable, Iterator

from domain.refusal import Refusal, bad_input

LONGEST_URL = 500

MOST_ENDPOINTS = 10
"""Endpoints of one owner."""


def url_refusals(url: str, trouble_of: Callable[[str], str | None]) -> Iterator[Refusal]:
    """Refuse a URL that is none, is not encrypted, or leads into a private network."""
    if not url.strip():
        yield bad_input("url", "empty")
    elif len(url) > LONGEST_URL:
        yield bad_input("url", "too_long", most=str(LONGEST_URL))
    elif (trouble := trouble_of(url)) is not None:
        yield bad_input("url", trouble)


def count_refusals(count: int) -> Iterator[Refusal]:
    """Refuse one endpoint too many."""
    if count >= MOST_ENDPOINTS:
        yield bad_input("url", "limit_reached", most=str(MOST_ENDPOINTS))
