"""Which language an answer is in: what Accept-Language likes best of those spoken here, Vietnamese by default."""

from enum import StrEnum
from functools import lru_cache


class Language(StrEnum):
    """A language that refusals are told in."""

    VIETNAMESE = "vi"
    ENGLISH = "en"


_SPOKEN = {each.value: each for each in Language}


@lru_cache(maxsize=256)
def spoken(accepted: str) -> Language:
    """Choose a language by RFC 9110 and RFC 4647: the highest weight wins, the first named among equals.

    A range of a region (`en-GB`) is served by its language; `*` and whatever is unknown leave it at Vietnamese,
    unless that is refused by `q=0`.
    """
    ranges = [_weighed(part) for part in accepted.lower().split(",")]
    refused = {name for name, weight in ranges if weight == 0}
    liked = sorted(((name, weight) for name, weight in ranges if weight > 0), key=lambda each: -each[1])
    for name, _ in liked:
        if name == "*" and Language.VIETNAMESE not in refused:
            return Language.VIETNAMESE
        if name == "*":
            return Language.ENGLISH
        if name in _SPOKEN and name not in refused:
            return _SPOKEN[name]
    return Language.VIETNAMESE


def _weighed(part: str) -> tuple[str, float]:
    """Read `en-GB;q=0.8` as its language and its weight, which is 0 where it cannot be read or is out of range."""
    named, *parameters = (each.strip() for each in part.split(";"))
    weight = next((each[2:] for each in parameters if each.startswith("q=")), "1")
    try:
        read = float(weight)
    except ValueError:
        read = -1
    return named.partition("-")[0], read if 0 <= read <= 1 else -1
