"""Messages over SMPP: many under way at once over one session that binds again by itself."""

import asyncio
import contextlib
import logging

from domain.messages.message import Message
from domain.ports.outside.message_gateway import MessageGatewayBusyError, MessageGatewayUnavailableError
from gateways.messages.smpp.in_flight import Answer, InFlight
from gateways.messages.smpp.reconnection import Reconnection
from gateways.messages.smpp.session import Session, SmppAccount, Take
from gateways.messages.smpp.statuses import TOO_MUCH, check
from gateways.messages.smpp.submission import submission
from gateways.messages.smpp.throttle import Throttle
from gateways.messages.smpp.window import Window

UNBIND_WITHIN = 2.0
AFTER_A_FAULT = 1.0
TIMEOUT = 10.0
"""Seconds from handing a message over to its answer."""

PATIENCE = 30.0
"""Seconds in which a message may be handed over, and again where the centre had too much."""
_log = logging.getLogger(__name__)


class SmppMessageGateway:
    """Hands messages to the operator's short-message centre, at least once.

    Where the answer to a submission never came, the message may have been taken; SMPP 3.4 knows no key by which the
    centre would tell a repeat, so sending it again may send it twice. Better twice than never.
    """

    def __init__(
        self,
        account: SmppAccount,
        *,
        timeout: float = TIMEOUT,
        patience: float = PATIENCE,
        window: int = 50,
        reconnect_after: float = 1.0,
        throttle_pause: float = 1.0,
        enquire_link_every: float = 30.0,
    ) -> None:
        self._timeout = timeout
        self._patience = patience
        self._throttle_pause = throttle_pause
        self._places = Window(window)
        self._pause = Throttle(throttle_pause, self._places.halve)
        self._window = InFlight()
        self._session = Session(
            account,
            self._window,
            self._pause,
            Reconnection(reconnect_after, self._window.lose),
            timeout=timeout,
            enquire_link_every=enquire_link_every,
        )
        self._keeping: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin to bind, without waiting for it: the centre may come later than we do."""
        if self._keeping is None:
            self._keeping = asyncio.create_task(self._keep(), name="smpp")

    async def aclose(self) -> None:
        """Unbind and close; what waits for an answer is told that it will not come."""
        if self._keeping is None:
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(UNBIND_WITHIN):
                await self._session.stop()
        self._keeping.cancel()
        await asyncio.gather(self._keeping, return_exceptions=True)
        self._window.end()

    async def send(self, message: Message) -> str | None:
        """Hand a message over, again where the centre has too much, and give the id that its receipt will name.

        It takes the patience and one timeout at most.

        Raises:
            MessageGatewayBusyError: where its turn did not come.
            MessageGatewayUnavailableError: where it was not taken, or that is not known.
            MessageRefusedError: where it never will be.
        """
        now = asyncio.get_running_loop().time
        until = now() + self._patience
        answer = await self._submit(message, until)
        while answer.status in TOO_MUCH and now() + self._throttle_pause < until:
            await self._pause.throttled()
            answer = await self._submit(message, until)
        check(answer.status)
        self._places.took()
        return answer.message_id

    def listen(self, take: Take) -> None:
        """Have what the centre delivers taken by somebody, from now on."""
        self._session.take = take

    async def _submit(self, message: Message, until: float) -> Answer:
        """Hand a message over as soon as there is a place, and give the answer."""
        wanted = submission(message)
        try:
            async with asyncio.timeout_at(until):
                await self._places.enter()
        except TimeoutError:
            msg = f"its turn did not come within {self._patience:g} s"
            raise MessageGatewayBusyError(msg) from None
        try:
            async with asyncio.timeout(self._timeout):
                return await self._window.answer_to(wanted)
        except TimeoutError:
            msg = f"no answer within {self._timeout:g} s"
            raise MessageGatewayUnavailableError(msg) from None
        finally:
            self._places.leave()

    async def _keep(self) -> None:
        """Keep the session up, even where the library trips over something that it does not expect."""
        while True:
            try:
                return await self._session.start()
            except Exception:  # noqa: BLE001 - whatever it is
                _log.exception("The SMPP session ended in a way it should not")
                self._window.lose()
                await asyncio.sleep(AFTER_A_FAULT)
