"""What was asked of the centre and is not answered yet; the library's own memory keeps messages for three days."""

from aiosmpplib import AbstractCorrelator, DeliverSm, SmppMessage, SubmitSm

RESPONSE = 0x80000000


class PendingRequests(AbstractCorrelator):
    """Keeps a request until it is answered or given up, and nothing for the receipts that we do not ask for."""

    def __init__(self) -> None:
        self._requests: dict[int, SmppMessage] = {}

    def note(self, message: SmppMessage) -> None:
        """Keep a request that is about to leave; its answer may come before the library says that it has left."""
        if not message.smpp_command & RESPONSE:
            self._requests[message.sequence_num] = message

    def forget(self, sequence: int) -> SmppMessage | None:
        """Take the request of a number out."""
        return self._requests.pop(sequence, None)

    def forget_all(self) -> list[SmppMessage]:
        """Take all requests out."""
        requests, self._requests = list(self._requests.values()), {}
        return requests

    async def get(self, response: SmppMessage) -> SmppMessage | None:
        """Find the request of a response."""
        return self._requests.get(response.sequence_num)

    async def put(self, smpp_message: SmppMessage) -> None:
        """Do nothing: it was noted before it left."""

    async def expired(self, smpp_message: SmppMessage) -> None:
        """Do nothing: who waits for the answer knows for how long."""

    def get_cumulated_status(self, ref_num: int) -> int:
        """Know of no parts."""
        del ref_num
        return 0

    async def get_segmented(self, smpp_seq_num: int, remove: bool = False) -> tuple[None, int]:  # noqa: FBT001, FBT002 - as the library calls it
        """Know of no parts."""
        del smpp_seq_num, remove
        return None, 0

    async def put_delivery(self, smsc_message_id: str, submit_sm: SubmitSm) -> None:
        """Keep no message for its receipt."""

    async def put_delivery_segmented(self, deliver_sm: DeliverSm) -> None:
        """Keep no part of an incoming message."""

    async def get_delivery(self, receipt: DeliverSm) -> None:
        """Remember no message."""
