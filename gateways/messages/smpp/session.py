"""The library's session with the short-message centre, held to what its users rely on."""

import asyncio
import contextlib
import logging
from dataclasses import dataclass, field

from aiosmpplib import (
    ESME,
    DeliverSmResp,
    PduHeader,
    SmppCommand,
    SmppCommandStatus,
    SmppError,
    SmppMessage,
)

from gateways.messages.smpp.in_flight import InFlight
from gateways.messages.smpp.reconnection import Reconnection
from gateways.messages.smpp.statuses import KNOWN
from gateways.messages.smpp.throttle import Throttle

HEADER = 16
LARGEST_PDU = 2**17
BOUND = frozenset({SmppCommandStatus.ESME_ROK, SmppCommandStatus.ESME_RALYBND})
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class SmppAccount:
    """Where the centre is and who we are to it."""

    host: str
    port: int
    system_id: str
    password: str = field(repr=False)
    system_type: str = ""


class Session(ESME):
    """Binds as a transceiver and binds again whenever the connection is lost.

    What it does differently from the library: it closes the sockets it leaves, ends its parts whatever they ended with,
    outlives statuses that SMPP 3.4 does not list, and turns incoming messages away instead of losing them.
    """

    def __init__(
        self,
        account: SmppAccount,
        window: InFlight,
        pause: Throttle,
        reconnection: Reconnection,
        *,
        timeout: float,
        enquire_link_every: float,
    ) -> None:
        super().__init__(
            account.host,
            account.port,
            account.system_id,
            account.password,
            account.system_type,
            broker=window,
            hook=window,
            throttle_handler=pause,
            retry_timer=reconnection,
            correlator=window.memory,
            socket_timeout=float(timeout),
            enquire_link_interval=float(enquire_link_every),
            log_level=logging.WARNING,
            log_handler=_WithoutMessages(),
        )

    async def connect(self) -> None:
        """Open a connection and bind; the former one is closed first."""
        self._close(self._writer)
        await super().connect()

    async def _disconnect(self) -> None:
        writer = self._writer
        try:
            if writer is not None and not writer.is_closing():
                await super()._disconnect()
        finally:
            self._writer = None
            self._close(writer)

    async def _end_task(self, task: "asyncio.Task[object]") -> None:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    async def _get_pdu(self) -> tuple[bytes, PduHeader]:
        if self._reader is None:
            msg = "there is no connection"
            raise ConnectionError(msg)
        head = await self._reader.readexactly(HEADER)
        header = SmppMessage.parse_header(_listed(head))
        if not HEADER <= header.pdu_length <= LARGEST_PDU:
            msg = "a PDU of an impossible length"
            raise ValueError(msg)
        if header.smpp_command is SmppCommand.BIND_TRANSCEIVER_RESP and header.command_status not in BOUND:
            # Without its body, which an error need not have and the library would stumble over.
            raise SmppError(header.smpp_command, header.command_status)
        return head + await self._reader.readexactly(header.pdu_length - HEADER), header

    async def _handle_request(self, pdu: bytes, header: PduHeader) -> SmppMessage | None:
        if header.smpp_command is not SmppCommand.DELIVER_SM:
            return await super()._handle_request(pdu, header)
        # Incoming messages have a door of their own; the centre must not believe that this one took it.
        _log.warning("The short-message centre delivers incoming messages here; they are turned away")
        await self._send_data(DeliverSmResp(header.sequence_num, SmppCommandStatus.ESME_RX_R_APPN))
        return None

    @staticmethod
    def _close(writer: asyncio.StreamWriter | None) -> None:
        if writer is not None:
            with contextlib.suppress(OSError, RuntimeError):
                writer.close()


def _listed(head: bytes) -> bytes:
    """Put an unknown error in the place of a status that the library would stumble over."""
    if int.from_bytes(head[8:12]) in KNOWN:
        return head
    return head[:8] + int(SmppCommandStatus.ESME_RUNKNOWNERR).to_bytes(4) + head[12:]


class _WithoutMessages(logging.Handler):
    """Passes the library's sentences on without the data behind them, which may hold numbers and texts."""

    def emit(self, record: logging.LogRecord) -> None:
        _log.log(record.levelno, "SMPP: %s", record.getMessage().partition(" >>> ")[0])
