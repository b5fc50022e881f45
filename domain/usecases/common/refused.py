"""Refused requests that are no renewals, on record as attempts like those that are (G-EXPLAIN)."""

from datetime import datetime
from typing import TypeVar

from domain.catalogue.bundle import Bundle
from domain.months import Term
from domain.ports.ids import NewId
from domain.ports.work import Work
from domain.renewals.renewal import AttemptKind, RefusedAttempt
from domain.renewals.request import RenewalRequest
from domain.subscribers.card_number import possible_numbers
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.common.idempotency import Decided
from domain.values import dataclass

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What was asked for: numbers as they were written; no card and no bundle where none was named."""

    kind: AttemptKind
    msisdn: str
    card_number: str = ""
    bundle: Bundle | None = None
    quantity: int | None = None


async def on_record(work: Work, tried: Tried, decided: Decided[Made], new_id: NewId, now: datetime) -> Decided[Made]:
    """Record what was refused; what was done has a record of its own."""
    if isinstance(decided, tuple):
        request = RenewalRequest(
            card_number=next(iter(possible_numbers(tried.card_number)), tried.card_number),
            package="",
            term=Term.P1M,
            payer_msisdn=parse_msisdn(tried.msisdn) or tried.msisdn,
        )
        attempt = RefusedAttempt(
            id=new_id(),
            at=now,
            kind=tried.kind,
            request=request,
            bundle=tried.bundle,
            quantity=tried.quantity,
            refusals=decided,
        )
        await work.renewals.note_refused(attempt)
    return decided
