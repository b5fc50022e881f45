"""Folding: what people write, and what is meant by it (K-SMS-READ)."""

import re
import unicodedata

_QUOTES = str.maketrans("", "", "\"'`\u00b4\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb")
_LETTERS = str.maketrans({"\u0111": "d", "\u0110": "D"})
_BLANK = re.compile(r"[\s_.\-\u2010-\u2015]+")


def folded(text: str) -> str:
    """Fold marks, `đ`, case, blanks, `_ - .` as blanks, quotes and a trailing stop: `on  K_nap215.` is `ON K NAP215`.

    Zero-width and other unseen characters count as blanks; what is no letter, digit or sign stays as it is.
    """
    apart = unicodedata.normalize("NFKD", text).translate(_LETTERS).translate(_QUOTES)
    kept = "".join(_unseen_as_blank(each) for each in apart if unicodedata.category(each) != "Mn")
    return _BLANK.sub(" ", kept).strip().upper().strip(" .")


def _unseen_as_blank(each: str) -> str:
    return " " if unicodedata.category(each) in ("Cf", "Cc", "Zs", "Zl", "Zp") else each
