"""The file of rejects: one JSON object for each row that was not taken, so that it can be mended."""

import os
from collections.abc import Iterable, Mapping
from io import BufferedWriter
from pathlib import Path
from types import TracebackType
from typing import Self

import orjson

from domain.refusal import Refusal
from persistence.importing.files.reasons import load_reasons
from persistence.importing.files.row import Row

ONLY_OURS = 0o600
"""Rows name phone numbers."""


class Rejects:
    """Writes rejects; where there were none, there is no file afterwards, not even one of an earlier run."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._texts = load_reasons()
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

    def add(self, rejected: Iterable[tuple[Row, tuple[Refusal, ...]]]) -> None:
        """Write rows with the reasons why each was not taken."""
        if self._file is None:
            return
        for row, refusals in rejected:
            self.count += 1
            self._file.write(orjson.dumps(self._entry(row, refusals), option=orjson.OPT_APPEND_NEWLINE))
        self._file.flush()

    def _entry(self, row: Row, refusals: tuple[Refusal, ...]) -> Mapping[str, object]:
        reasons = [
            {"rule": refusal.rule, "field": refusal.field, "message": self._texts.render(refusal.says)}
            for refusal in refusals
        ]
        return {"line": row.line.number, "row": dict(row.said) or row.line.text, "reasons": reasons}
