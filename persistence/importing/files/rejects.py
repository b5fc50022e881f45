"""The file of rejects: one JSON object for each row that was not taken, as it was written, so that it can be mended."""

import os
import tomllib
from collections.abc import Iterable, Mapping
from importlib.resources import files
from io import BufferedWriter
from pathlib import Path
from types import TracebackType
from typing import Self

import orjson

from domain.messages.english import EnglishTexts
from domain.messages.texts import Text, Texts
from persistence.catalogue.english import english_words
from persistence.catalogue.texts import load_texts
from persistence.importing.outcome import Reject

ONLY_OURS = 0o600
"""Rows name phone numbers."""

REASONS = files("persistence.importing.files") / "reasons.toml"


def load_reasons() -> tuple[Texts, Texts]:
    """Read every text that a reason may have, in Vietnamese and in English: the service's, and those of files alone."""
    own = tomllib.loads(REASONS.read_text(encoding="utf-8"))
    told = {f"import.{name}": text for name, text in own["import"].items()}
    texts = [Text(key=key, channel="FILE", sender="", text=text, own=True) for key, text in told.items()]
    spoken = Texts.of([*load_texts().by_key.values(), *texts])
    english = english_words() | {f"import.{name}": text for name, text in own["english"].items()}
    return spoken, EnglishTexts.over(spoken, english)


class Rejects:
    """Writes rejects; where there were none, there is no file afterwards, not even one of an earlier run."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._texts, self._english = load_reasons()
        self._file: BufferedWriter | None = None
        self.count = 0

    def __enter__(self) -> Self:
        self._path.unlink(missing_ok=True)
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, ONLY_OURS)
        self._file = os.fdopen(descriptor, "wb")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()
        if not self.count:
            self._path.unlink(missing_ok=True)

    def add(self, rejects: Iterable[Reject]) -> None:
        """Write rows with the reasons why each was not taken, in the order of the file."""
        if self._file is None:
            return
        for reject in sorted(rejects, key=lambda each: each.row.line.number):
            self.count += 1
            self._file.write(orjson.dumps(self._entry(reject), option=orjson.OPT_APPEND_NEWLINE))
        self._file.flush()

    def _entry(self, reject: Reject) -> Mapping[str, object]:
        reasons = [
            {
                "rule": refusal.rule,
                "field": refusal.field,
                "message": self._texts.render(refusal.says),
                "messageEn": self._english.render(refusal.says),
            }
            for refusal in reject.refusals
        ]
        line, sent = reject.row.line, reject.row.sent
        return {"line": line.number, "text": line.text, "row": sent, "warning": reject.warning, "reasons": reasons}
