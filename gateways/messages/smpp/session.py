"""The library's session with the short-message centre, held to what its users rely on."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
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

from domain.dialogues.sms.parts import Delivered, Receipt
from gateways.messages.smpp.deliveries import MalformedDeliveryError, read_delivery
from gateways.messages.smpp.in_flight import InFlight
from gateways.messages.smpp.reconnection import Reconnection
from gateways.messages.smpp.statuses import KNOWN
from gateways.messages.smpp.throttle import Throttle

Take = Callable[[Delivered | Receipt], Awaitable[None]]
"""Takes what the centre delivers; what it raises for is delivered again."""

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
    outlives statuses that SMPP 3.4 does not list, and acknowledges what is delivered once it is kept.
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
        self.take: Take | None = None
        self._deliveries: set[asyncio.Task[None]] = set()

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
        task = asyncio.create_task(self._deliver(pdu, header.sequence_num))  # answers to ours do not wait for it
        self._deliveries.add(task)
        task.add_done_callback(self._deliveries.discard)
        return None

    async def _deliver(self, pdu: bytes, sequence: int) -> None:
        """Acknowledge what was delivered once it is kept; what was not is to be delivered again."""
        status = SmppCommandStatus.ESME_RX_R_APPN  # nobody listens: the centre must not believe that it was taken
        if self.take is not None:
            try:
                delivered = read_delivery(pdu[HEADER:])
                if delivered is not None:
                    await self.take(delivered)
                status = SmppCommandStatus.ESME_ROK
            except MalformedDeliveryError:
                _log.warning("The short-message centre delivers what cannot be read")
            except Exception:  # noqa: BLE001 - whatever it is, it was not kept
                _log.exception("What the short-message centre delivered was not kept")
                status = SmppCommandStatus.ESME_RX_T_APPN
        with contextlib.suppress(OSError, RuntimeError):
            await self._send_data(DeliverSmResp(sequence, status))

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
