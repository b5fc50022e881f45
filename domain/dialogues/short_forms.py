"""Refusals on a screen: each in few words, as many as fit; all of them leave by SMS in full (K-USSD-FIT)."""

from collections.abc import Iterable
from datetime import date

from domain.dialogues.screens import Screen, fits, shown
from domain.messages.texts import Texts
from domain.refusal import Refusal, Says

_REFUSED = "ussd.refused"
_MORE = "ussd.refused_more"


def short_form(refusal: Refusal, texts: Texts) -> str:
    """Tell a refusal in few words."""
    name = refusal.says.key.partition(".")[2]
    key = f"short.{name}"
    if key not in texts.by_key:
        key = "short.other"
    return texts.render(Says(key, refusal.says.on, refusal.says.parameters))


def refused_screen(refusals: Iterable[Refusal], texts: Texts, day: date) -> Screen:
    """Tell every reason that fits, the shortest first where not all do, and that the rest comes by SMS."""
    reasons = list(dict.fromkeys(short_form(each, texts) for each in refusals))
    whole = shown(texts, _REFUSED, day, {"reasons": " ".join(reasons)}, ended=True)
    if fits(whole.text):
        return whole
    told: list[str] = []
    for reason in sorted(reasons, key=len):
        if fits(shown(texts, _MORE, day, {"reasons": " ".join((*told, reason))}).text):
            told.append(reason)
    kept = [reason for reason in reasons if reason in told]
    return shown(texts, _MORE, day, {"reasons": " ".join(kept)}, ended=True)
