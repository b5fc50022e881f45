"""A chunk in PostgreSQL: one transaction over the connection of its turn."""

import asyncio
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import chain
from types import TracebackType
from typing import Self
from uuid import UUID

from domain.buckets import Ref
from domain.ledger.transfer import PAID_TO
from domain.messages.message import Message
from domain.ports.sweeps.due_cards import Charged, Due, DueCard, DueFacts, NotCharged, Outcome, Reminder
from domain.ports.sweeps.sweeps import SweepPausedError
from domain.ports.work import StoreBusyError
from domain.subscribers.decoder_card import DecoderCard
from domain.sweeps.sweep import SweepDay
from domain.webhooks.delivery import Delivery
from persistence.connections.failures import is_busy
from persistence.connections.leases import Connection, KeptConnection
from persistence.connections.pool import Row
from persistence.connections.transaction import Transaction
from persistence.outbox.webhook_sql import QUEUE, queued
from persistence.repositories.transfers import RECORD_TRANSFERS
from persistence.rows.parties import CARD, SUBSCRIBER, card_from, spending_of, subscriber_from, turned
from persistence.sweeps import chunk_sql as sql
from persistence.sweeps import columns
from persistence.sweeps import staging_sql as staging

CARD_VALUES, PAYER_VALUES = slice(len(CARD)), slice(len(SUBSCRIBER))
"""Where rows have a card, and a payer: at their beginning."""


class PostgresChunk:
    """Locks, reads and writes some cards of a turn's buckets."""

    def __init__(self, connection: Connection, day: SweepDay, buckets: list[int]) -> None:
        kept = KeptConnection(connection)
        self._transaction = Transaction(kept, kept)
        self._sweep = (day.kind, day.on)
        self._expires_on = day.expires_on
        self._buckets = buckets

    async def __aenter__(self) -> Self:
        """Begin."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Forget what was not committed; a database that is too busy is told apart from a fault."""
        await asyncio.shield(self._transaction.leave())
        if is_busy(error):
            raise StoreBusyError from error

    async def due(self, due: Due, looked_up: Sequence[UUID], since: date, most: int) -> DueFacts:
        """Lock cards that are due, then their payers, each in the order of their keys, and read what rules decide on.

        Raises:
            SweepPausedError: where the sweep is halted.
        """
        revision, most = await self._allowed(most, missed=due.missed)
        limits = (due.attempts, due.now, self._buckets, due.fresh_since, looked_up, most)
        locked = await self._transaction.fetch(sql.DUE, due.on, *limits)
        fresh = [row for row in locked if row["fresh"]]
        places = [[row["bucket"] for row in fresh], [row["id"] for row in fresh]]
        registered = {row["card_id"]: row for row in await self._transaction.fetch(sql.PAYERS, due.on, *places)}
        cards = tuple(
            [due_card(card_from(row[CARD_VALUES]), registered[row["id"]]) for row in fresh if row["id"] in registered]
        )
        spending = await self._transaction.fetch(sql.SPENDING, *payers_of(cards), since)
        more, stale = len(locked) >= most, len(fresh) < len(locked)
        return due_facts(cards, registered.values(), spending, revision, more=more, stale=stale)

    async def record(self, outcomes: Sequence[Outcome], attempts: int) -> None:
        """Write what became of cards, set by set."""
        charged = [each for each in outcomes if isinstance(each, Charged)]
        refused = [each for each in outcomes if isinstance(each, NotCharged)]
        if charged:
            await self._charged(charged)
        if refused:
            await self._refused(refused, attempts)
        if outcomes:
            await self._tell(message for each in outcomes if (message := _message(each)) is not None)
            await self._transaction.execute(sql.TALLY, *self._sweep, *columns.tallies(outcomes))

    async def reminders(self, most: int) -> Sequence[Reminder]:
        """Lock registrations whose cards expire on the sweep's expiry day and that were not reminded of it.

        Raises:
            SweepPausedError: where the sweep is halted.
        """
        _, most = await self._allowed(most)
        rows = await self._transaction.fetch(sql.REMINDERS, self._expires_on, self._buckets, most)
        return [
            Reminder(
                registration=Ref(row["bucket"], row["id"]),
                msisdn=row["msisdn"],
                card_number=row["number"],
                present=row["present"],
            )
            for row in rows
        ]

    async def remind(self, told: Sequence[tuple[Reminder, Message | None]]) -> None:
        """Write that reminders were made, with the messages of those that could be told."""
        if messages := [message for _, message in told if message is not None]:
            await self._tell(messages)
        if told:
            places = turned(each.registration for each, _ in told)
            await self._transaction.execute(sql.REMINDED, *places, self._expires_on)
            counted = columns.counts(each.registration.bucket for each, _ in told)
            await self._transaction.execute(sql.TALLY, *self._sweep, *counted)

    async def queue(self, deliveries: Sequence[Delivery]) -> None:
        """Queue what partners are told of what became of cards."""
        await self._transaction.execute(QUEUE, *queued(deliveries))

    async def commit(self) -> None:
        """Make all of it lasting.

        Raises:
            OutcomeUnknownError: where the connection was lost before the database answered; what is due tells it.
        """
        await self._transaction.commit()

    async def _allowed(self, most: int, *, missed: bool = False) -> tuple[int, int]:
        """Tell the catalogue's revision, and how many cards may be taken now; what was missed is told in any case."""
        control = await self._transaction.fetchrow(sql.CONTROL, *self._sweep)
        if control is None or (control["paused"] and not missed):
            raise SweepPausedError
        if control["most"] is not None and not missed:
            await self._transaction.execute(sql.CAPPED, *self._sweep)
            most = min(most, control["most"] - await self._transaction.fetchval(sql.SUCCEEDED, *self._sweep))
            if most <= 0:
                raise SweepPausedError
        return control["revision"], most

    async def _charged(self, charged: Sequence[Charged]) -> None:
        write = self._transaction
        (method, status, requested_at, settled_at), paid_on = columns.shared(charged)
        plain = columns.plain_payers(charged)
        await write.copy("staged_renewal", staging.STAGED_RENEWAL, columns.renewals(charged, plain))
        await write.execute(staging.RENEWED, method, status, requested_at, settled_at)
        await write.execute(staging.SPENT, paid_on)
        await write.execute(staging.COMMANDED)
        await write.execute(staging.CARDS, self._expires_on)
        await write.execute(staging.PAID, *chain.from_iterable(PAID_TO), requested_at)
        if others := [each for each in charged if each.due.payer.id not in plain]:
            await write.execute(RECORD_TRANSFERS, *columns.transfers(others))

    async def _refused(self, refused: Sequence[NotCharged], attempts: int) -> None:
        await self._transaction.execute(sql.REFUSED, *columns.attempts(refused))
        await self._transaction.execute(sql.DECIDED, *columns.decisions(refused), self._expires_on, attempts)

    async def _tell(self, messages: Iterable[Message]) -> None:
        await self._transaction.copy("message", staging.MESSAGE, columns.messages(messages))


def due_card(card: DecoderCard, row: Row) -> DueCard:
    """Read the registration of a card that is due."""
    return DueCard(
        registration=Ref(row["registration_bucket"], row["registration_id"]),
        payer=Ref(row["subscriber_bucket"], row["id"]),
        msisdn=row["registered_msisdn"],
        card=card,
        refused_before=row["refused_before"],
        registered_by=row["requested_by"],
    )


def payers_of(cards: Sequence[DueCard]) -> tuple[list[int], list[UUID]]:
    """List the keys of those who pay, buckets and ids apart."""
    return [each.payer.bucket for each in cards], [each.payer.id for each in cards]


def due_facts(
    cards: tuple[DueCard, ...],
    payers: Iterable[Row],
    spending: Iterable[Row],
    revision: int,
    *,
    more: bool,
    stale: bool = False,
) -> DueFacts:
    """Put what was read of payers beside the cards."""
    return DueFacts(
        cards=cards,
        payers={row["id"]: subscriber_from(row[PAYER_VALUES]) for row in payers if row["present"]},
        spending={row["payer_id"]: spending_of(row) for row in spending},
        revision=revision,
        more=more,
        stale=stale,
    )


def _message(outcome: Outcome) -> Message | None:
    return outcome.record.message if isinstance(outcome, Charged) else outcome.message
