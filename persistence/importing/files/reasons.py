"""The words for why a row is not taken: those of the service, and those that only files have."""

import tomllib
from importlib.resources import files

from domain.messages.texts import Text, Texts
from persistence.catalogue.texts import load_texts

REASONS = files("persistence.importing.files") / "reasons.toml"


def load_reasons() -> Texts:
    """Read every text that a reason may have: those of the service, and those that only files have."""
    own = tomllib.loads(REASONS.read_text(encoding="utf-8"))["import"]
    texts = [Text(key=f"import.{name}", channel="FILE", sender="", text=text, own=True) for name, text in own.items()]
    return Texts.of([*load_texts().by_key.values(), *texts])
