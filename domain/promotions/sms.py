"""What 999 is written, read as it was meant; near misses are told apart from what means nothing (P-CANCEL)."""

import re
import unicodedata
from enum import StrEnum

from domain.values import dataclass


class Word(StrEnum):
    """What may be asked of 999."""

    OPT_OUT = "HUY_GH"
    CANCEL = "HUY_KM"
    CANCEL_TOO = "HUY_KN"
    CHECK = "KT_KN"
    UPGRADE = "NCKM"
    CONFIRM = "Y"


@dataclass(frozen=True, slots=True)
class Read:
    """A message, read: what it asks, of an upgrade to which package; `near` is what was nearly written, if anything."""

    word: Word | None
    package: str | None = None
    near: Word | None = None


LONGEST = 160
_PLAIN = {"HUYGH": Word.OPT_OUT, "HUYKM": Word.CANCEL, "HUYKN": Word.CANCEL, "KTKN": Word.CHECK, "Y": Word.CONFIRM}
_PACKAGE = re.compile(r"NCKM([A-Z]{1,4}[0-9]{0,5}[A-Z]?[0-9]{0,3})")
_BETWEEN = re.compile(r"[\s_.\-\u2010-\u2015\"'`\u00b4\u2018-\u201f\u00ab\u00bb]+")
"""What stands between letters and means nothing: blanks, `_ - .` and quotes (K-SMS-READ)."""

_NO_LETTERS = re.compile(r"[^A-Z0-9]+")


def read_sms(text: str) -> Read:
    """Read a message: marks, case, blanks and quotes make no difference; any other sign makes it none (K-SMS-READ).

    The source writes `_` for a blank: `HUY GH`, `HUY_GH` and `huygh` ask the same.
    """
    written = _BETWEEN.sub("", _plain(text[:LONGEST]))
    if written in _PLAIN:
        return Read(_PLAIN[written])
    upgrade = _PACKAGE.fullmatch(written)
    if upgrade is not None:
        return Read(Word.UPGRADE, upgrade[1])
    return Read(None, near=_nearest(_NO_LETTERS.sub("", written)))


def _plain(text: str) -> str:
    """Leave out marks and what is not seen."""
    letters = unicodedata.normalize("NFD", text.upper().replace("Đ", "D"))
    return "".join(each for each in letters if unicodedata.category(each) not in ("Mn", "Cf", "Cc"))


def _nearest(letters: str) -> Word | None:
    """Find what was nearly written: at most two letters away, or another beginning of the same sort."""
    if letters.startswith("NCK") or letters == "NC":
        return Word.UPGRADE
    if letters in ("Y", "YES", "YY", "CO", "DONGY", "OK"):
        return Word.CONFIRM
    among = {written: _distance(letters, written) for written in ("HUYGH", "HUYKM", "HUYKN", "KTKN")}
    written = min(among, key=lambda each: among[each])
    if among[written] <= _MOST_APART and len(letters) > _MOST_APART:
        return _PLAIN[written]
    return Word.OPT_OUT if letters.startswith("HUY") else Word.CHECK if letters.startswith("KT") else None


_MOST_APART = 2


def _distance(one: str, other: str) -> int:
    """Count the letters to change, add or leave out between two words."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        before, row[0] = row[0], at
        for to, wanted in enumerate(other, 1):
            before, row[to] = row[to], min(row[to] + 1, row[to - 1] + 1, before + (letter != wanted))
    return row[-1]
