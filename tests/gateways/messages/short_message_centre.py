"""A short-message centre on this machine: smppy answers binds, enquiries and unbinds, this file takes submissions."""

import asyncio
import importlib.util
import io
import struct
import sys
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

if importlib.util.find_spec("pkg_resources") is None:
    # smpppdu still declares its namespace by what setuptools has dropped meanwhile.
    sys.modules["pkg_resources"] = SimpleNamespace(  # type: ignore[assignment]
        declare_namespace=lambda _: None,
        fixup_namespace_packages=lambda _: None,  # pytest asks for it wherever there is such a module
    )

from smpp.pdu.pdu_encoding import PDUEncoder
from smpp.pdu.pdu_types import PDU, CommandId, DataCodingDefault
from smppy import Application, SmppClient
from smppy.server import SmppProtocol

PASSWORD = "secret"
HEADER = struct.Struct("!IIII")
SUBMIT_SM_RESP = 0x80000004


@dataclass(frozen=True, slots=True)
class Submitted:
    """A message as it reached the centre."""

    sender: str
    sender_is: str
    to: str
    to_is: str
    text: str
    in_payload: bool


class Centre(Application):  # type: ignore[misc]
    """Takes every message, unless a test wants other statuses first or no answers at all."""

    def __init__(self) -> None:
        super().__init__("centre")
        self.statuses: deque[int] = deque()
        self.answering = True
        self.deaf = False
        self.submitted: asyncio.Queue[Submitted] = asyncio.Queue()
        self.delivered: asyncio.Queue[int] = asyncio.Queue()
        self.bound: asyncio.Queue[SmppClient] = asyncio.Queue()
        self.unbound = asyncio.Event()
        self.connections: set[asyncio.Transport] = set()
        self.port = 0
        self._server: asyncio.Server | None = None

    async def open(self) -> None:
        """Listen, at the same port as before where there was one."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: SocketConnection(self), "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Be gone: nobody is listened to, and whoever is connected is cut off."""
        if self._server is not None:
            self._server.close()
        self.hang_up()
        await asyncio.sleep(0)

    def hang_up(self) -> None:
        """Cut everybody off."""
        for transport in tuple(self.connections):
            transport.abort()

    async def handle_bound_client(self, client: SmppClient) -> SmppClient | None:
        self.bound.put_nowait(client)
        return client if client.password == PASSWORD else None

    async def handle_unbound_client(self, client: SmppClient) -> None:
        del client
        self.unbound.set()

    async def handle_sms_received(self, client: SmppClient, source_number: str, dest_number: str, text: str) -> None:
        """Take no part: submissions are read below, where their types and payloads are seen."""


class SocketConnection(SmppProtocol):  # type: ignore[misc]
    """One connection; unlike smppy it reads several PDUs from one packet, and one PDU from several."""

    def __init__(self, centre: Centre) -> None:
        super().__init__(centre)
        self._centre = centre
        self._unread = b""
        self._tasks: set[asyncio.Task[None]] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._centre.connections.add(self._transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self._centre.connections.discard(self._transport)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        self._unread += data
        while len(self._unread) >= HEADER.size:
            length = HEADER.unpack_from(self._unread)[0]
            if len(self._unread) < length:
                return
            pdu, self._unread = self._unread[:length], self._unread[length:]
            task = asyncio.create_task(self._handle(pdu))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _handle(self, octets: bytes) -> None:
        pdu = PDUEncoder().decode(io.BytesIO(octets))
        if pdu.command_id == CommandId.submit_sm:
            self._take(pdu)
        elif self._centre.deaf and pdu.command_id != CommandId.bind_transceiver:
            return
        elif pdu.command_id == CommandId.deliver_sm_resp:
            self._centre.delivered.put_nowait(HEADER.unpack_from(octets)[2])
        else:
            await self.handle_data_received(octets)

    def _take(self, pdu: PDU) -> None:
        self._centre.submitted.put_nowait(_submitted(pdu.params))
        if not self._centre.answering:
            return
        status = self._centre.statuses.popleft() if self._centre.statuses else 0
        # An error has no body (SMPP 3.4, 4.4.2).
        body = b"" if status else b"message-id\x00"
        self._transport.write(HEADER.pack(HEADER.size + len(body), SUBMIT_SM_RESP, status, pdu.sequence_number) + body)


def _submitted(params: dict[str, Any]) -> Submitted:
    octets = params["short_message"] or params["message_payload"]
    ucs2 = params["data_coding"].scheme_data == DataCodingDefault.UCS2
    return Submitted(
        sender=params["source_addr"],
        sender_is=str(params["source_addr_ton"]),
        to=params["destination_addr"],
        to_is=str(params["dest_addr_ton"]),
        text=octets.decode("utf-16-be" if ucs2 else "ascii"),
        in_payload=not params["short_message"],
    )


@asynccontextmanager
async def a_centre() -> AsyncIterator[Centre]:
    """Open a centre at a port of its own."""
    centre = Centre()
    await centre.open()
    try:
        yield centre
    finally:
        await centre.close()
