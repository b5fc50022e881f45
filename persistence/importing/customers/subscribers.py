"""Taking a chunk of subscribers: each row decided as an upsert is, then written set by set."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from uuid_utils.compat import uuid7

from domain.advances.lock import lock_refusal
from domain.buckets import bucket_of
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.promotion_terms import Round, RoundKey
from domain.money import VND
from domain.months import local_day
from domain.promotions.eligibility import line_ends
from domain.refusal import Refusal
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber import Subscriber
from domain.subscribers.subscriber_report import SubscriberReport, after_report, changing_hands, input_refusals
from persistence.connections.pool import Session
from persistence.importing.customers.subscriber_sql import ADD, OWED, UPDATE
from persistence.importing.fields.records import SUBSCRIBER as SHAPE
from persistence.importing.files.lines import Row
from persistence.importing.numbers import LOCK_SUBSCRIBERS, places
from persistence.importing.outcome import MovedError, Outcome
from persistence.repositories.promotions.promotions import PostgresPromotions
from persistence.repositories.support.known_facts import keep_subscribers
from persistence.rows.parties import subscriber_columns, subscriber_of

Lines = dict[str, list[Subscriber]]
"""Of each number the subscribers it has had: the one on record, where there is one, and those that succeeded it."""


async def take_subscribers(catalogue: Catalogue, connection: Session, rows: Sequence[Row], now: datetime) -> Outcome:
    """Take a chunk.

    Raises:
        MovedError: where somebody else put one of the numbers on record meanwhile.
    """
    outcome = Outcome()
    read = outcome.read(rows, SHAPE, lambda report: input_refusals(report, now))
    reports = [(row, replace(report, msisdn=parse_msisdn(report.msisdn) or "")) for row, report in read]
    buckets, numbers = places(report.msisdn for _, report in reports)
    found = await connection.fetch(LOCK_SUBSCRIBERS, buckets, numbers)
    known = {row["msisdn"]: subscriber_of(row) for row in found}
    owed = await _owed(connection, known)
    lines: Lines = {msisdn: [subscriber] for msisdn, subscriber in known.items()}
    for row, report in reports:
        _decide(lines, row, report, now, outcome, owed)
    written = [(known.get(msisdn), lines[msisdn]) for msisdn in numbers if msisdn in lines]
    await _write(connection, written, now)
    ended = [before for before, line in written if before is not None and line_ends(before, line[-1])]
    await _end_promotions(connection, ended, now, catalogue.promotions.rounds)
    return outcome


async def _owed(connection: Session, known: Mapping[str, Subscriber]) -> dict[UUID, VND]:
    """Tell what those on record owe of advances, where they owe anything (S-LOCK)."""
    debtors = await connection.fetch(
        OWED, [bucket_of(msisdn) for msisdn in known], [subscriber.id for subscriber in known.values()]
    )
    return {row["subscriber_id"]: row["owed"] for row in debtors}


def _decide(
    lines: Lines, row: Row, report: SubscriberReport, now: datetime, outcome: Outcome, owed: Mapping[UUID, VND]
) -> None:
    line = lines.get(report.msisdn, [])
    known = line[-1] if line else None
    told = _locked(known, report, now, owed) or after_report(known, report, now, uuid7)
    if isinstance(told, tuple):
        outcome.reject(row, told)
        return
    if known is not None and told.id == known.id:
        line[-1] = told
    else:
        line.append(told)
    lines[report.msisdn] = line
    same = known is not None and (told is known or replace(told, observed_at=known.observed_at) == known)
    outcome.count(added=known is None, changed=not same)


def _locked(
    known: Subscriber | None, report: SubscriberReport, now: datetime, owed: Mapping[UUID, VND]
) -> tuple[Refusal, ...]:
    """Refuse to let a number go while its subscriber owes advances (S-LOCK)."""
    if known is None or (field := changing_hands(known, report)) is None:
        return ()
    refusal = lock_refusal(owed.get(known.id, 0), local_day(now), field)
    return (refusal,) if refusal else ()


async def _end_promotions(
    connection: Session, lines: Sequence[Subscriber], now: datetime, rounds: Mapping[RoundKey, Round]
) -> None:
    """End what these lines were enrolled in: they are prepaid, terminated or another's from now on (P-END)."""
    promotions = PostgresPromotions(connection)
    for line in lines:
        for enrolment in await promotions.running(line):
            await promotions.update(enrolment.line_ended(now, local_day(now), rounds.get(enrolment.key)))


async def _write(
    connection: Session, lines: Sequence[tuple[Subscriber | None, list[Subscriber]]], now: datetime
) -> None:
    changed, new = list[tuple[object, ...]](), list[tuple[object, ...]]()
    for known, line in lines:
        for index, subscriber in enumerate(line):
            successor = line[index + 1].id if index + 1 < len(line) else None
            if known is None or subscriber.id != known.id:
                new.append((*subscriber_columns(subscriber), successor))
            elif subscriber is not known or successor is not None:
                changed.append((*subscriber_columns(subscriber), successor))
    if changed:
        await connection.execute(UPDATE, *map(list, zip(*changed, strict=True)))
    if new and await connection.execute(ADD, *map(list, zip(*new, strict=True))) != f"INSERT 0 {len(new)}":
        raise MovedError
    last = [line[-1] for known, line in lines if line[-1] is not known]
    await keep_subscribers(connection, now, last)
