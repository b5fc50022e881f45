"""What was handed to the session and has no outcome yet, from the queue to the centre's answer."""

import asyncio
import struct
from collections import deque
from typing import NamedTuple

from aiosmpplib import AbstractBroker, AbstractHook, SmppMessage, SubmitSm

from domain.ports.outside.message_gateway import MessageGatewayUnavailableError, MessageRefusedError
from gateways.messages.smpp.pending import RESPONSE, PendingRequests
from gateways.messages.smpp.statuses import ANSWERS

_HEADER = struct.Struct("!IIII")


class Answer(NamedTuple):
    """What the centre says to a submission: a status, and its own id of the message, where it gave one."""

    status: int
    message_id: str | None


class InFlight(AbstractBroker, AbstractHook):
    """Hands submissions to the session and the session's answers to those who wait for them.

    It reads statuses from the answers as they came, since the library knows only those of SMPP's own list.
    """

    def __init__(self) -> None:
        self.memory = PendingRequests()
        self._queue: deque[SubmitSm] = deque()
        self._queued = asyncio.Event()
        self._outcomes: dict[str, asyncio.Future[Answer]] = {}
        self._ended = False

    async def answer_to(self, submission: SubmitSm) -> Answer:
        """Submit, and give the answer."""
        if self._ended:
            raise _closed()
        outcome: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._outcomes[submission.log_id] = outcome
        await self.enqueue(submission)
        try:
            return await outcome
        finally:
            del self._outcomes[submission.log_id]
            self.memory.forget(submission.sequence_num)

    def lose(self) -> None:
        """Tell those whose answer can no longer come; what was not sent yet waits for the next session."""
        for request in self.memory.forget_all():
            self._fail(request, MessageGatewayUnavailableError("the connection broke before the answer came"))

    def end(self) -> None:
        """Tell everybody that no answer will come, now and from now on."""
        self._ended = True
        for outcome in self._outcomes.values():
            if not outcome.done():
                outcome.set_exception(_closed())

    async def enqueue(self, message: SmppMessage) -> None:
        """Put a submission in line."""
        if isinstance(message, SubmitSm):
            self._queue.append(message)
            self._queued.set()

    async def dequeue(self) -> SmppMessage:
        """Take the next submission that somebody still waits for."""
        while True:
            while self._queue:
                submission = self._queue.popleft()
                if submission.log_id in self._outcomes:
                    return submission
            self._queued.clear()
            await self._queued.wait()

    async def sending(self, smpp_message: SmppMessage, pdu: bytes, client_id: str) -> None:
        """Note the number under which the answer will come."""
        del pdu, client_id
        self.memory.note(smpp_message)

    async def received(self, smpp_message: SmppMessage | None, pdu: bytes, client_id: str) -> None:
        """Pass a status on."""
        del smpp_message, client_id
        _, command, status, sequence = _HEADER.unpack_from(pdu)
        request = self.memory.forget(sequence) if command & RESPONSE else None
        if command in ANSWERS and (outcome := self._outcome_of(request)):
            outcome.set_result(Answer(status, _message_id(pdu)))

    async def send_error(self, smpp_message: SmppMessage, error: Exception, client_id: str) -> None:
        """Tell that a submission did not leave."""
        del client_id
        if isinstance(error, ValueError):
            self._fail(smpp_message, MessageRefusedError("the message cannot be written as SMPP wants it"))
        else:
            self._fail(smpp_message, MessageGatewayUnavailableError("the connection broke while sending"))

    def _fail(self, request: SmppMessage, error: Exception) -> None:
        if outcome := self._outcome_of(request):
            outcome.set_exception(error)

    def _outcome_of(self, request: SmppMessage | None) -> asyncio.Future[Answer] | None:
        """Find where the outcome of a request is waited for, if it still is."""
        outcome = self._outcomes.get(request.log_id) if isinstance(request, SubmitSm) else None
        return outcome if outcome and not outcome.done() else None


def _closed() -> MessageGatewayUnavailableError:
    return MessageGatewayUnavailableError("the gateway was closed")


def _message_id(pdu: bytes) -> str | None:
    """Read the id behind the header of an answer; an error need not have one."""
    return pdu[_HEADER.size :].partition(b"\0")[0].decode("latin-1") or None
