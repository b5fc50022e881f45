"""Putting the ledger's books together: its use cases get their ports here, by hand."""

from dataclasses import dataclass

from api.wiring.ports import Ports
from domain.ports.closed_days import ClosedDayLookups, LedgerPeriods
from domain.usecases.ledger.close_day import CloseDay


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """Everything about the ledger that the ways in may call."""

    periods: LedgerPeriods
    lookups: ClosedDayLookups
    close_day: CloseDay


def ledger_over(ports: Ports) -> Ledger:
    """Give every use case of the ledger its ports."""
    close_day = CloseDay(ports.works, ports.periods, ports.closed_days, ports.clock)
    return Ledger(periods=ports.periods, lookups=ports.closed_days, close_day=close_day)
