"""The sandbox's own ledger: what it was asked for and decided, and the list of a day, in a file of its own."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import orjson

from domain.months import local_day
from domain.payments.request import SUBUNITS

SCHEMA = """
CREATE TABLE IF NOT EXISTS payment (
    gateway TEXT NOT NULL, reference TEXT NOT NULL, fields TEXT NOT NULL, code TEXT, bank TEXT, number INTEGER,
    decided_at TEXT, PRIMARY KEY (gateway, reference)
)
"""
FIRST_NUMBER = 846_732_430


@dataclass(frozen=True, slots=True)
class Order:
    """A payment as the sandbox knows it: the request's fields, and the code of what was decided, where it was."""

    gateway: str
    reference: str
    fields: Mapping[str, str]
    code: str | None = None
    bank: str | None = None
    number: int | None = None


class SandboxLedger:
    """Keeps orders; the first decision on one stays, as a gateway's own does."""

    def __init__(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self._kept = sqlite3.connect(file, isolation_level=None)
        self._kept.execute(SCHEMA)

    def close(self) -> None:
        """Close the file."""
        self._kept.close()

    def ask(self, gateway: str, reference: str, fields: Mapping[str, str]) -> bool:
        """Keep an order; false where its reference was used before for another."""
        written = orjson.dumps(dict(fields), option=orjson.OPT_SORT_KEYS).decode()
        self._kept.execute(
            "INSERT INTO payment (gateway, reference, fields) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (gateway, reference, written),
        )
        (kept,) = self._kept.execute(
            "SELECT fields FROM payment WHERE gateway = ? AND reference = ?", (gateway, reference)
        ).fetchone()
        return bool(kept == written)

    def order(self, gateway: str, reference: str) -> Order | None:
        """Find an order."""
        row = self._kept.execute(
            "SELECT fields, code, bank, number FROM payment WHERE gateway = ? AND reference = ?", (gateway, reference)
        ).fetchone()
        return Order(gateway, reference, orjson.loads(row[0]), *row[1:]) if row else None

    def decide(self, gateway: str, reference: str, code: str, bank: str) -> Order | None:
        """Decide an order, once: what was decided before stays."""
        self._kept.execute(
            "UPDATE payment SET code = ?, bank = ?, decided_at = ?, "
            "number = (SELECT coalesce(max(number), ?) + 1 FROM payment) "
            "WHERE gateway = ? AND reference = ? AND code IS NULL",
            (code, bank, datetime.now(UTC).isoformat(), FIRST_NUMBER, gateway, reference),
        )
        return self.order(gateway, reference)

    def paid_on(self, gateway: str, day: date, offset: timedelta) -> list[tuple[str, int]]:
        """List what was paid at a gateway on a local day of the business clock, amounts in đồng."""
        rows = self._kept.execute(
            "SELECT reference, fields, decided_at FROM payment WHERE gateway = ? AND code = '0' ORDER BY number",
            (gateway,),
        ).fetchall()
        return [
            (reference, int(orjson.loads(fields)["vpc_Amount"]) // SUBUNITS)
            for reference, fields, at in rows
            if local_day(datetime.fromisoformat(at) + offset) == day
        ]
